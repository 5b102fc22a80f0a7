/** What operations on batch jobs ask of authorization (Amazon S3 user guide, "Controlling permissions for Batch Operations using job tags"). */
import type { Context } from "../../kernel/context.ts";
import type { Access, AccessQuestion } from "../../kernel/operation.ts";
import { requestTagKeys, resourceTagKeys, type StatedTags } from "../../kernel/tag-condition-keys.ts";
import { accountOf } from "./access.ts";
import { requestOf } from "./batch/stored-request.ts";
import { batchJobs, type BatchJobRow } from "./batch/tables.ts";

interface JobInput {
  readonly AccountId?: string | undefined;
  readonly JobId?: string | undefined;
  readonly Priority?: number | undefined;
  readonly RoleArn?: string | undefined;
  readonly Operation?: object | undefined;
  readonly Tags?: StatedTags | undefined;
}

/** A question about a job that is there. */
export function jobAccess(action: string): Access<object> {
  return async (context, input: JobInput): Promise<AccessQuestion[]> => {
    const accountId = accountOf(context, input);
    const { JobId: id = "" } = input;
    const row = await context.store.read((reader) => reader.get(batchJobs, [accountId, context.region, id]));
    const resource = `arn:aws:s3:${context.region}:${accountId}:job/${id}`;
    const conditionKeys = { ...requestKeys(input), ...(row && existingKeys(row)) };
    return [{ action, resource, resourceAccount: accountId, conditionKeys }];
  };
}

/** Who makes a job also hands its role over to S3. */
export function createJobAccess(context: Context, input: JobInput): AccessQuestion[] {
  const resourceAccount = accountOf(context, input);
  const { RoleArn: role = "" } = input;
  const conditionKeys = { ...requestKeys(input), ...operationKey("Request", input.Operation) };
  const handedOver = { "iam:PassedToService": "batchoperations.s3.amazonaws.com" };
  return [
    { action: "s3:CreateJob", resource: "*", resourceAccount, conditionKeys },
    { action: "iam:PassRole", resource: role, conditionKeys: handedOver },
  ];
}

function requestKeys({ Priority: priority, Tags: tags }: JobInput): Record<string, string | readonly string[]> {
  return { ...requestTagKeys(tags), ...(priority === undefined ? {} : { "s3:RequestJobPriority": String(priority) }) };
}

function existingKeys(row: BatchJobRow): Record<string, string> {
  return {
    ...resourceTagKeys(row.tags),
    ...operationKey("Existing", requestOf(row).Operation),
    "s3:ExistingJobPriority": String(row.priority),
    ...(row.status === "Suspended" ? { "s3:JobSuspendedCause": "AwaitingConfirmation" } : {}),
  };
}

/** What a job does goes by the name of the member that says it; whether there is just one the operation checks. */
function operationKey(which: "Request" | "Existing", operation: object = {}): Record<string, string> {
  const stated = Object.entries(operation).find(([, value]) => value !== undefined);
  return stated === undefined ? {} : { [`s3:${which}JobOperation`]: stated[0] };
}

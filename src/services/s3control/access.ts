/** What operations of S3 Control ask of authorization. AWS: Service Authorization Reference, "Amazon S3". */
import type { Context } from "../../kernel/context.ts";
import type { Access, AccessQuestion } from "../../kernel/operation.ts";
import { accessPointArn } from "../../kernel/s3-account.ts";
import { accessDenied, invalidRequest } from "./errors.ts";

/** Members that tell what a request is about. */
interface ControlInput {
  readonly AccountId?: string | undefined;
  readonly Name?: string | undefined;
  readonly JobId?: string | undefined;
  readonly ResourceArn?: string | undefined;
}

/** The account that the request names, which is the caller's: nobody works in another's. */
export function accountOf(context: Context, input: ControlInput): string {
  const { AccountId: accountId } = input;
  if (accountId === undefined || !/^\d{12}$/.test(accountId)) {
    throw invalidRequest("Missing required header for this request: x-amz-account-id");
  }
  if (accountId !== context.caller.accountId) throw accessDenied();
  return accountId;
}

/** One question: the action on what `resource` makes of the request; "*" when it is left out. */
export function controlAccess(
  action: string,
  resource: (context: Context, input: ControlInput) => string = () => "*",
): Access<object> {
  return (context, input: ControlInput): AccessQuestion[] => {
    const resourceAccount = accountOf(context, input);
    return [{ action, resource: resource(context, input), resourceAccount }];
  };
}

/** The access point that `Name` means: a name, or an ARN. */
export function accessPointResource(
  context: Context,
  { AccountId: accountId = "", Name: name = "" }: ControlInput,
): string {
  return accessPointArn({ region: context.region, accountId, name: plainName(name) });
}

/** `arn:…:accesspoint/NAME` → `NAME`. */
export function plainName(name: string): string {
  return /^arn:.*:accesspoint[/:]([^/:]+)$/.exec(name)?.[1] ?? name;
}

export function jobResource(context: Context, { AccountId: accountId = "", JobId: id = "" }: ControlInput): string {
  return `arn:aws:s3:${context.region}:${accountId}:job/${id}`;
}

/** A question about what an ARN names: whose it is the ARN says, and not the request's account. */
export function namedAccess(action: string): Access<object> {
  return (context, input: ControlInput): AccessQuestion[] => {
    accountOf(context, input);
    return [{ action, resource: input.ResourceArn ?? "*" }];
  };
}

/** Who makes a job also hands its role over to S3. */
export function createJobAccess(
  context: Context,
  input: ControlInput & { readonly RoleArn?: string },
): AccessQuestion[] {
  const resourceAccount = accountOf(context, input);
  const { RoleArn: role = "" } = input;
  const handedOver = { "iam:PassedToService": "batchoperations.s3.amazonaws.com" };
  return [
    { action: "s3:CreateJob", resource: "*", resourceAccount },
    { action: "iam:PassRole", resource: role, conditionKeys: handedOver },
  ];
}

/** What operations of S3 Control ask of authorization. AWS: Service Authorization Reference, "Amazon S3". */
import type { Context } from "../../kernel/context.ts";
import type { Access, AccessQuestion } from "../../kernel/operation.ts";
import { accessPointArn, accessPointKeys, accessPoints } from "../../kernel/s3-account.ts";
import { s3RequestKeys } from "../../kernel/s3-request-keys.ts";
import { requestTagKeys, type StatedTags } from "../../kernel/tag-condition-keys.ts";
import { accessDenied, invalidRequest } from "./errors.ts";

/** Members that tell what a request is about. */
interface ControlInput {
  readonly AccountId?: string | undefined;
  readonly Name?: string | undefined;
  readonly VpcConfiguration?: { readonly VpcId?: string | undefined } | undefined;
  readonly Tags?: StatedTags | undefined;
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

/** One question about the account as a whole. */
export function controlAccess(action: string): Access<object> {
  return (context, input: ControlInput): AccessQuestion[] => [
    { action, resource: "*", resourceAccount: accountOf(context, input) },
  ];
}

/** A question about an access point: one that is there, or one that is to be made. */
export function pointAccess(action: string): Access<object> {
  return async (context, input: ControlInput): Promise<AccessQuestion[]> => {
    const accountId = accountOf(context, input);
    const place = { region: context.region, accountId, name: plainName(input.Name ?? "") };
    const key = [place.accountId, place.region, place.name];
    const row = await context.store.read((reader) => reader.get(accessPoints, key));
    const point = row ?? { ...place, vpcId: input.VpcConfiguration?.VpcId };
    const conditionKeys = { ...requestTagKeys(input.Tags), ...accessPointKeys(point) };
    const question = { action, resource: accessPointArn(place), resourceAccount: accountId, conditionKeys };
    // S3 user guide, "Creating access points with tags": tags need a permission of their own.
    return countTags(input.Tags) === 0 ? [question] : [question, { ...question, action: "s3:TagResource" }];
  };
}

function countTags(tags: StatedTags | undefined): number {
  return Object.keys(tags ?? {}).length;
}

/** The same questions with the condition keys that every request to S3 has. */
export function withRequestKeys(access: Access<object>): Access<object> {
  return async (context, input) => {
    const ofRequest = s3RequestKeys(context.http);
    return (await access(context, input)).map((question) => {
      // Handing over a role is IAM's question.
      if (!question.action.startsWith("s3:")) return question;
      const owner = { "s3:ResourceAccount": question.resourceAccount ?? context.caller.accountId };
      return { ...question, conditionKeys: { ...owner, ...ofRequest, ...question.conditionKeys } };
    });
  };
}

/** `arn:…:accesspoint/NAME` → `NAME`. */
export function plainName(name: string): string {
  return /^arn:.*:accesspoint[/:]([^/:]+)$/.exec(name)?.[1] ?? name;
}

/** What operations of access grants ask of authorization (Service Authorization Reference, "Amazon S3"). */
import type { Context } from "../../../kernel/context.ts";
import type { Access, AccessQuestion } from "../../../kernel/operation.ts";
import { parsePolicyCached } from "../../../kernel/policy/parse.ts";
import { requestTagKeys, resourceTagKeys, type StatedTags } from "../../../kernel/tag-condition-keys.ts";
import { accountOf } from "../access.ts";
import { invalidRequest } from "../errors.ts";
import { grantArn, instanceArn, locationArn, type GrantsPlace } from "./arns.ts";
import { everything, joinScopes } from "./scope.ts";
import { accessGrants, grantsInstances, grantsLocations } from "./tables.ts";

/** Members that tell what a request is about. */
export interface GrantsInput {
  readonly AccountId?: string | undefined;
  readonly AccessGrantsLocationId?: string | undefined;
  readonly AccessGrantId?: string | undefined;
  readonly AccessGrantsLocationConfiguration?: { readonly S3SubPrefix?: string | undefined } | undefined;
  readonly LocationScope?: string | undefined;
  readonly IAMRoleArn?: string | undefined;
  readonly Tags?: StatedTags | undefined;
}

/** The service principal that assumes roles of locations. */
export const grantsPrincipal = "access-grants.s3.amazonaws.com";

/** The instance of the account that the request names, which may be another's. */
export function placeOf(context: Context, { AccountId: accountId }: GrantsInput): GrantsPlace {
  if (accountId === undefined || !/^\d{12}$/.test(accountId)) {
    throw invalidRequest("Missing required header for this request: x-amz-account-id");
  }
  return { region: context.region, accountId };
}

/** A question about the caller's own instance. */
export function ofOwnInstance(action: string): Access<object> {
  return (context, input: GrantsInput) => {
    accountOf(context, input);
    return instanceQuestion(context, input, action);
  };
}

/** A question about an instance that may be another account's, whose resource policy has to allow it then. */
export function ofSharedInstance(action: string): Access<object> {
  return (context, input: GrantsInput) => instanceQuestion(context, input, action);
}

async function instanceQuestion(context: Context, input: GrantsInput, action: string): Promise<AccessQuestion[]> {
  return [await questionAt(context, placeOf(context, input), { action, tags: input.Tags })];
}

/** The question about the instance at a place, with its resource policy. */
export async function questionAt(
  context: Context,
  place: GrantsPlace,
  { action, tags }: { readonly action: string; readonly tags?: GrantsInput["Tags"] },
): Promise<AccessQuestion> {
  const row = await context.store.read((reader) => reader.get(grantsInstances, [place.accountId, place.region]));
  const policy = row?.policy === undefined ? {} : { resourcePolicy: parsePolicyCached(row.policy.text, "bucket") };
  const conditionKeys = { ...requestTagKeys(tags), ...resourceTagKeys(row?.tags) };
  return { action, resource: instanceArn(place), resourceAccount: place.accountId, conditionKeys, ...policy };
}

/** A question about a location; its role is handed over to S3 where one is named. */
export function ofLocation(action: string): Access<object> {
  return async (context, input: GrantsInput) => {
    const accountId = accountOf(context, input);
    const { AccessGrantsLocationId: named, LocationScope: stated, IAMRoleArn: role } = input;
    // What is being made has no identifier yet, but for the location of all buckets.
    const id = named ?? (stated === everything ? "default" : "*");
    const row = await context.store.read((reader) => reader.get(grantsLocations, [accountId, context.region, id]));
    const scope = stated ?? row?.scope;
    const conditionKeys = {
      ...requestTagKeys(input.Tags),
      ...resourceTagKeys(row?.tags),
      ...(scope === undefined ? {} : { "s3:AccessGrantsLocationScope": scope }),
    };
    const resource = locationArn({ ...placeOf(context, input), id });
    const question = { action, resource, resourceAccount: accountId, conditionKeys };
    return role === undefined ? [question] : [question, passRole(role)];
  };
}

function passRole(role: string): AccessQuestion {
  return { action: "iam:PassRole", resource: role, conditionKeys: { "iam:PassedToService": grantsPrincipal } };
}

/** A question about a grant. */
export function ofGrant(action: string): Access<object> {
  return async (context, input: GrantsInput) => {
    const accountId = accountOf(context, input);
    const id = input.AccessGrantId ?? "";
    const row = await context.store.read((reader) => reader.get(accessGrants, [accountId, context.region, id]));
    const conditionKeys = {
      ...resourceTagKeys(row?.tags),
      ...(row === undefined ? {} : { "s3:AccessGrantScope": row.scope }),
    };
    const resource = grantArn({ ...placeOf(context, input), id });
    return [{ action, resource, resourceAccount: accountId, conditionKeys }];
  };
}

/** A grant that is being made has no identifier yet; its scope follows from the location. */
export const createGrantAccess: Access<object> = async (context, input: GrantsInput) => {
  const accountId = accountOf(context, input);
  const { AccessGrantsLocationId: id = "", AccessGrantsLocationConfiguration: configuration } = input;
  const row = await context.store.read((reader) => reader.get(grantsLocations, [accountId, context.region, id]));
  const scope = row === undefined ? undefined : joinScopes(row.scope, configuration?.S3SubPrefix);
  const conditionKeys = {
    ...requestTagKeys(input.Tags),
    ...(scope === undefined ? {} : { "s3:AccessGrantScope": scope }),
  };
  const resource = grantArn({ ...placeOf(context, input), id: "*" });
  return [{ action: "s3:CreateAccessGrant", resource, resourceAccount: accountId, conditionKeys }];
};

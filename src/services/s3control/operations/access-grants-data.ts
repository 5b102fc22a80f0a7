/** What grantees ask: credentials for data, what they were granted, and which instance a prefix belongs to. */
import type { Context } from "../../../kernel/context.ts";
import { AwsError } from "../../../kernel/errors.ts";
import { cutList } from "../../../kernel/list-page.ts";
import type { Access, InputOf, Operation } from "../../../kernel/operation.ts";
import { principalArn } from "../../../kernel/policy/principals.ts";
import type { Credentials, Permission, S3control } from "../../../generated/s3control.ts";
import { placeOf, questionAt, type GrantsInput } from "../access-grants/access.ts";
import { instanceArn, type GrantsPlace } from "../access-grants/arns.ts";
import { noInstance, notGranted, stsNotAuthorized, stsPolicyTooLarge, stsValidation } from "../access-grants/errors.ts";
import { findInstanceOf } from "../access-grants/find-instance.ts";
import { closestGrant, granteeOutput, grantsOf } from "../access-grants/grants.ts";
import { requireInstance } from "../access-grants/instance.ts";
import { grantsService, requireLocation } from "../access-grants/locations.ts";
import { parseTarget, type Scope } from "../access-grants/scope.ts";
import { sessionPolicy } from "../access-grants/session-policy.ts";
import { invalidRequest, invalidToken } from "../errors.ts";
import { pageSize } from "../pages.ts";

type Get = InputOf<S3control, "GetDataAccess">;

const shortestSeconds = 900;
const longestSeconds = 43_200;
const usualSeconds = 3_600;

export const getDataAccess: Operation<S3control, "GetDataAccess"> = async (context, input) => {
  const place = placeOf(context, input);
  const durationSeconds = input.DurationSeconds ?? usualSeconds;
  if (durationSeconds < shortestSeconds || durationSeconds > longestSeconds) {
    throw invalidRequest(`durationSeconds must be between ${shortestSeconds} and ${longestSeconds}`);
  }
  if (!input.Target.startsWith("s3://")) throw invalidRequest("The target must start with s3://");
  const target = parseTarget(input.Target, input.TargetType === "Object");
  const { grant, scope, roleArn } = await requireMatch(context, input, { place, target });
  const isMinimal = input.Privilege === "Minimal" && target !== undefined;
  const credentials = await credentialsFor(context, place, {
    RoleArn: roleArn,
    RoleSessionName: `access-grants-${context.ids.uuid()}`,
    DurationSeconds: durationSeconds,
    Policy: sessionPolicy(isMinimal ? target : scope, input.Permission as Permission),
    SourceIdentity: context.caller.userId.split(":", 1)[0],
  });
  return {
    Credentials: credentials,
    MatchedGrantTarget: isMinimal ? input.Target : grant.scope,
    Grantee: granteeOutput(grant),
  };
};

/** The closest grant of the caller, and the role of its location; throws AccessDenied when nothing covers the target. */
async function requireMatch(
  context: Context,
  input: Get,
  { place, target }: { readonly place: GrantsPlace; readonly target: Scope | undefined },
) {
  return context.store.read(async (reader) => {
    await requireInstance(reader, place);
    const grants = (await grantsOf(reader, place, principalArn(context.caller))).filter(isForAnyApplication);
    const permission = input.Permission as Permission;
    const match = target === undefined ? undefined : closestGrant(grants, { target, permission });
    if (match === undefined) throw notGranted(permission, input.Target);
    const { roleArn } = await requireLocation(reader, place, match.grant.locationId);
    return { ...match, roleArn };
  });
}

/** Grants for one application are for who comes through it, and callers of IAM do not. */
function isForAnyApplication({ applicationArn }: { readonly applicationArn: string | undefined }): boolean {
  return applicationArn === undefined;
}

/** Has S3 assume the location's role; throws what AWS makes of STS's refusals. */
async function credentialsFor(context: Context, place: GrantsPlace, input: object): Promise<Credentials> {
  try {
    const assumed = await context.callAs("sts", "AssumeRole", input, grantsService(place));
    const { AccessKeyId, SecretAccessKey, SessionToken, Expiration } = (assumed as { Credentials: Credentials })
      .Credentials;
    return { AccessKeyId, SecretAccessKey, SessionToken, Expiration };
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    if (error.code === "AccessDenied") throw stsNotAuthorized(error.message);
    if (error.code === "PackedPolicyTooLarge") throw stsPolicyTooLarge();
    if (error.code === "ValidationError") throw stsValidation(error.message);
    throw error;
  }
}

export const listCallerAccessGrants: Operation<S3control, "ListCallerAccessGrants"> = async (context, input) => {
  const place = placeOf(context, input);
  const begins = (input.GrantScope ?? "s3://").replace(/\*+$/, "");
  if (!begins.startsWith("s3://")) throw invalidRequest("The grant scope must start with s3://");
  const grants = await context.store.read(async (reader) => {
    await requireInstance(reader, place);
    return grantsOf(reader, place, principalArn(context.caller));
  });
  const wanted = grants.filter(
    (grant) => grant.scope.startsWith(begins) && (input.AllowedByApplication !== true || isForAnyApplication(grant)),
  );
  const size = pageSize(input.MaxResults);
  const { page, token } = cutList(wanted, { token: input.NextToken, size, badToken: invalidToken });
  const CallerAccessGrantsList = page.map(({ permission, scope, applicationArn }) => ({
    Permission: permission,
    GrantScope: scope,
    ApplicationArn: applicationArn ?? "ALL",
  }));
  return { CallerAccessGrantsList, ...(token === undefined ? {} : { NextToken: token }) };
};

/** The instance found is asked for, whosever it is; the account's own when there is none. */
export const instanceForPrefixAccess: Access<object> = async (
  context,
  input: GrantsInput & { readonly S3Prefix?: string },
) => {
  const own = placeOf(context, input);
  const place = (await findInstanceOf(context, own, input.S3Prefix ?? "")) ?? own;
  return [await questionAt(context, place, { action: "s3:GetAccessGrantsInstanceForPrefix" })];
};

export const getInstanceForPrefix: Operation<S3control, "GetAccessGrantsInstanceForPrefix"> = async (
  context,
  input,
) => {
  if (!input.S3Prefix.startsWith("s3://")) throw invalidRequest("The S3 prefix must start with s3://");
  const found = await findInstanceOf(context, placeOf(context, input), input.S3Prefix);
  if (found === undefined) throw noInstance();
  return { AccessGrantsInstanceArn: instanceArn(found), AccessGrantsInstanceId: "default" };
};

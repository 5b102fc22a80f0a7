/** Locations of access grants: found, shown, and checked before they are registered. */
import type { Context } from "../../../kernel/context.ts";
import { AwsError } from "../../../kernel/errors.ts";
import type { Reader } from "../../../kernel/store.ts";
import { grantsPrincipal } from "./access.ts";
import { instanceArn, locationArn, type GrantsPlace } from "./arns.ts";
import { invalidRole, noLocation } from "./errors.ts";
import { grantsLocations, type GrantsLocationRow } from "./tables.ts";

/** The location with that id; throws NoSuchAccessGrantsLocationError. */
export async function requireLocation(reader: Reader, place: GrantsPlace, id: string): Promise<GrantsLocationRow> {
  const row = await reader.get(grantsLocations, [place.accountId, place.region, id]);
  if (row === undefined) throw noLocation();
  return row;
}

/** Members that answers about a location share. */
export function locationOutput(row: GrantsLocationRow) {
  return {
    CreatedAt: new Date(row.createdAt),
    AccessGrantsLocationId: row.id,
    AccessGrantsLocationArn: locationArn(row),
    LocationScope: row.scope,
    IAMRoleArn: row.roleArn,
  };
}

/** As whom roles are assumed. */
export function grantsService(place: GrantsPlace) {
  return {
    principal: grantsPrincipal,
    account: place.accountId,
    region: place.region,
    sourceArn: instanceArn(place),
  };
}

/** Throws InvalidIamRole unless it is a role of the account that S3 may assume. */
export async function checkRole(context: Context, place: GrantsPlace, roleArn: string): Promise<void> {
  if (!roleArn.startsWith(`arn:aws:iam::${place.accountId}:role/`)) throw invalidRole();
  const input = { RoleArn: roleArn, RoleSessionName: "access-grants" };
  try {
    await context.checkAccess("sts", "AssumeRole", input, grantsService(place));
  } catch (error) {
    if (error instanceof AwsError) throw invalidRole();
    throw error;
  }
}

/**
 * Throws what `refusal` makes unless the bucket is there, in the region and the account's. Of a bucket that the caller may not
 * look at no more is known than that it is there: the location's role decides then.
 */
export async function checkBucket(
  context: Context,
  { bucket, accountId }: { readonly bucket: string; readonly accountId: string },
  refusal: () => Error,
): Promise<void> {
  const place = await bucketPlace(context, { Bucket: bucket });
  if (place === "unknown") return;
  if (place !== context.region) throw refusal();
  if ((await bucketPlace(context, { Bucket: bucket, ExpectedBucketOwner: accountId })) === "unknown") throw refusal();
}

/** The bucket's region, "missing", or "unknown" when the caller may not see it. */
async function bucketPlace(context: Context, input: object): Promise<string> {
  try {
    const { LocationConstraint: place } = (await context.call("s3", "GetBucketLocation", input)) as {
      LocationConstraint?: string;
    };
    return place ?? "us-east-1";
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    return error.status === 403 ? "unknown" : "missing";
  }
}

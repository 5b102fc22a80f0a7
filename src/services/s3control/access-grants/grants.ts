/** Grants: found, shown, and chosen for who asks for data. */
import type { Reader } from "../../../kernel/store.ts";
import type { Permission } from "../../../generated/s3control.ts";
import { grantArn, type GrantsPlace } from "./arns.ts";
import { noGrant } from "./errors.ts";
import { covers, parseScope, type Scope } from "./scope.ts";
import { accessGrants, type AccessGrantRow } from "./tables.ts";

/** The grant with that id; throws NoSuchAccessGrantError. */
export async function requireGrant(reader: Reader, place: GrantsPlace, id: string): Promise<AccessGrantRow> {
  const row = await reader.get(accessGrants, [place.accountId, place.region, id]);
  if (row === undefined) throw noGrant();
  return row;
}

/** Members that answers about a grant share. */
export function grantOutput(row: AccessGrantRow) {
  return {
    CreatedAt: new Date(row.createdAt),
    AccessGrantId: row.id,
    AccessGrantArn: grantArn(row),
    Grantee: granteeOutput(row),
    AccessGrantsLocationId: row.locationId,
    // AWS has the member empty where the grant is for all of the location.
    AccessGrantsLocationConfiguration: { S3SubPrefix: row.subPrefix ?? "" },
    Permission: row.permission,
    GrantScope: row.scope,
    ...(row.applicationArn === undefined ? {} : { ApplicationArn: row.applicationArn }),
  };
}

export function granteeOutput({ granteeType, grantee }: AccessGrantRow) {
  return { GranteeType: granteeType, GranteeIdentifier: grantee };
}

/** More than anybody may have. */
const allOfThem = 100_001;

/** All grants of one grantee, by their scope. */
export function grantsOf(reader: Reader, place: GrantsPlace, grantee: string): Promise<AccessGrantRow[]> {
  const prefix = [place.accountId, place.region, grantee];
  return reader.indexRange(accessGrants, "grantee", { prefix, limit: allOfThem });
}

/** Whether somebody of a directory was granted something: identifiers of IAM's are ARNs, and those of directories are not. */
export async function hasDirectoryGrants(reader: Reader, place: GrantsPlace): Promise<boolean> {
  const prefix = [place.accountId, place.region];
  const before = await reader.indexRange(accessGrants, "grantee", { prefix, end: [...prefix, "arn:"], limit: 1 });
  if (before.length > 0) return true;
  const after = await reader.indexRange(accessGrants, "grantee", { prefix, start: [...prefix, "arn;"], limit: 1 });
  return after.length > 0;
}

/** The part of S3 that a grant is for; undefined when its scope is no part of one bucket. */
function scopeOf(grant: Pick<AccessGrantRow, "scope" | "isObject">): Scope | undefined {
  return parseScope(grant.scope, grant.isObject);
}

/** A grant that lets its grantee have what it asks for. */
export interface MatchedGrant {
  readonly grant: AccessGrantRow;
  readonly scope: Scope;
}

/** The grant closest to what is asked for: of those that cover it with that permission, the one with the longest scope. */
export function closestGrant(
  grants: readonly AccessGrantRow[],
  wanted: { readonly target: Scope; readonly permission: Permission },
): MatchedGrant | undefined {
  let closest: MatchedGrant | undefined;
  for (const grant of grants) {
    if (grant.permission !== "READWRITE" && grant.permission !== wanted.permission) continue;
    const scope = scopeOf(grant);
    if (scope === undefined || !covers(scope, wanted.target)) continue;
    if (closest === undefined || isCloser(scope, closest.scope)) closest = { grant, scope };
  }
  return closest;
}

function isCloser(one: Scope, other: Scope): boolean {
  if (one.prefix.length !== other.prefix.length) return one.prefix.length > other.prefix.length;
  return one.isObject && !other.isObject;
}

/** Grants: made, described, listed, removed. */
import type { Context } from "../../../kernel/context.ts";
import { cutList } from "../../../kernel/list-page.ts";
import type { InputOf, Operation } from "../../../kernel/operation.ts";
import type { Reader } from "../../../kernel/store.ts";
import type { GranteeType, Permission, S3control } from "../../../generated/s3control.ts";
import { placeOf } from "../access-grants/access.ts";
import { grantExists, grantQuota, invalidGrant, invalidIdentityCenter } from "../access-grants/errors.ts";
import { checkGrantee } from "../access-grants/grantee.ts";
import { grantOutput, grantsOf, requireGrant } from "../access-grants/grants.ts";
import { requireInstance } from "../access-grants/instance.ts";
import { checkBucket, requireLocation } from "../access-grants/locations.ts";
import { everything, joinScopes, parseScope } from "../access-grants/scope.ts";
import {
  accessGrants,
  grantsInstances,
  type AccessGrantRow,
  type GrantsInstanceRow,
  type GrantsLocationRow,
} from "../access-grants/tables.ts";
import { tagsWith } from "../access-grants/tags.ts";
import { invalidToken } from "../errors.ts";
import { keyOfToken, pageSize, tokenOf } from "../pages.ts";

type Create = InputOf<S3control, "CreateAccessGrant">;
type List = InputOf<S3control, "ListAccessGrants">;

/** User guide, "S3 Access Grants limitations". */
const quota = 100_000;

export const createAccessGrant: Operation<S3control, "CreateAccessGrant"> = async (context, input) => {
  const place = placeOf(context, input);
  const row = await context.store.read(async (reader) => {
    const instance = await requireInstance(reader, place);
    const location = await requireLocation(reader, place, input.AccessGrantsLocationId);
    await checkGrantee(reader, instance, input.Grantee);
    return newGrant(context, input, { instance, location });
  });
  const bucket = parseScope(row.scope, row.isObject)?.bucket;
  if (bucket === undefined) throw invalidGrant();
  await checkBucket(context, { bucket, accountId: place.accountId }, invalidGrant);
  await context.store.transact(async (tx) => {
    const instance = await requireInstance(tx, place);
    await requireLocation(tx, place, row.locationId);
    if (await isThere(tx, row)) throw grantExists();
    if (instance.grants >= quota) throw grantQuota(quota);
    tx.put(accessGrants, row);
    tx.put(grantsInstances, { ...instance, grants: instance.grants + 1 });
  });
  return grantOutput(row);
};

function newGrant(
  context: Context,
  input: Create,
  { instance, location }: { readonly instance: GrantsInstanceRow; readonly location: GrantsLocationRow },
): AccessGrantRow {
  const subPrefix = input.AccessGrantsLocationConfiguration?.S3SubPrefix;
  // All buckets of a region are given to nobody at once.
  if (location.scope === everything && (subPrefix ?? "").replace(/[*/]/g, "") === "") throw invalidGrant();
  if (input.ApplicationArn !== undefined && instance.identityCenter === undefined) throw invalidIdentityCenter();
  return {
    accountId: location.accountId,
    region: location.region,
    id: context.ids.uuid(),
    granteeType: input.Grantee.GranteeType as GranteeType,
    grantee: input.Grantee.GranteeIdentifier ?? "",
    permission: input.Permission as Permission,
    locationId: location.id,
    subPrefix,
    scope: joinScopes(location.scope, subPrefix),
    isObject: input.S3PrefixType === "Object",
    applicationArn: input.ApplicationArn,
    createdAt: Math.floor(context.clock.now()),
    tags: tagsWith({}, input.Tags ?? []),
  };
}

/** Whether the grantee has the same already. */
async function isThere(reader: Reader, row: AccessGrantRow): Promise<boolean> {
  const prefix = [row.accountId, row.region, row.grantee, row.scope];
  // As many as one scope can have: three permissions, for objects or not, for applications.
  const grants = await reader.indexRange(accessGrants, "grantee", { prefix, limit: 1_000 });
  return grants.some(
    ({ permission, isObject, applicationArn }) =>
      permission === row.permission && isObject === row.isObject && applicationArn === row.applicationArn,
  );
}

export const getAccessGrant: Operation<S3control, "GetAccessGrant"> = async (context, input) => {
  const place = placeOf(context, input);
  return context.store.read(async (reader) => {
    await requireInstance(reader, place);
    return grantOutput(await requireGrant(reader, place, input.AccessGrantId));
  });
};

export const deleteAccessGrant: Operation<S3control, "DeleteAccessGrant"> = async (context, input) => {
  const place = placeOf(context, input);
  await context.store.transact(async (tx) => {
    const instance = await requireInstance(tx, place);
    const row = await requireGrant(tx, place, input.AccessGrantId);
    tx.delete(accessGrants, accessGrants.key(row));
    tx.put(grantsInstances, { ...instance, grants: instance.grants - 1 });
  });
  return {};
};

export const listAccessGrants: Operation<S3control, "ListAccessGrants"> = async (context, input) => {
  const place = placeOf(context, input);
  return context.store.read(async (reader) => {
    await requireInstance(reader, place);
    const { GranteeIdentifier: grantee } = input;
    if (grantee === undefined) return listAll(reader, [place.accountId, place.region], input);
    const rows = (await grantsOf(reader, place, grantee)).filter((row) => isWanted(row, input));
    const size = pageSize(input.MaxResults);
    const { page, token } = cutList(rows, { token: input.NextToken, size, badToken: invalidToken });
    return { AccessGrantsList: page.map(grantOutput), ...(token === undefined ? {} : { NextToken: token }) };
  });
};

const rowsAtOnce = 1_000;

async function listAll(reader: Reader, place: readonly string[], input: List) {
  const size = pageSize(input.MaxResults);
  const found: AccessGrantRow[] = [];
  let after: string | undefined = input.NextToken === undefined ? "" : keyOfToken(input.NextToken);
  while (after !== undefined && found.length <= size) {
    const rows: AccessGrantRow[] = await reader.range(accessGrants, {
      prefix: place,
      after: [...place, after],
      limit: rowsAtOnce,
    });
    found.push(...rows.filter((row) => isWanted(row, input)));
    after = rows.length < rowsAtOnce ? undefined : rows.at(-1)?.id;
  }
  const shown = found.slice(0, size);
  const last = shown.at(-1);
  const next = found.length > size && last !== undefined ? { NextToken: tokenOf(last.id) } : {};
  return { AccessGrantsList: shown.map(grantOutput), ...next };
}

/** Whether a grant passes the request's filters. */
function isWanted(row: AccessGrantRow, input: List): boolean {
  const { GranteeType: type, Permission: permission, GrantScope: scope, ApplicationArn: application } = input;
  return (
    (type === undefined || row.granteeType === type) &&
    (permission === undefined || row.permission === permission) &&
    (scope === undefined || row.scope === scope) &&
    (application === undefined || row.applicationArn === application)
  );
}

/** Locations of access grants: registered, given another role, listed, removed. */
import type { InputOf, Operation } from "../../../kernel/operation.ts";
import type { S3control } from "../../../generated/s3control.ts";
import { placeOf } from "../access-grants/access.ts";
import type { GrantsPlace } from "../access-grants/arns.ts";
import { invalidLocation, locationExists, locationNotEmpty, locationQuota } from "../access-grants/errors.ts";
import { requireInstance } from "../access-grants/instance.ts";
import { checkBucket, checkRole, locationOutput, requireLocation } from "../access-grants/locations.ts";
import { everything, parseScope } from "../access-grants/scope.ts";
import { accessGrants, grantsInstances, grantsLocations, type GrantsLocationRow } from "../access-grants/tables.ts";
import { tagsWith } from "../access-grants/tags.ts";
import { keyOfToken, pageSize, tokenOf } from "../pages.ts";

type Context = Parameters<Operation<S3control, "CreateAccessGrantsLocation">>[0];
type Create = InputOf<S3control, "CreateAccessGrantsLocation">;

/** User guide, "S3 Access Grants limitations". */
const quota = 1_000;

export const createAccessGrantsLocation: Operation<S3control, "CreateAccessGrantsLocation"> = async (
  context,
  input,
) => {
  const place = placeOf(context, input);
  await context.store.read((reader) => requireInstance(reader, place));
  await checkScope(context, input.LocationScope, place);
  await checkRole(context, place, input.IAMRoleArn);
  const row = newLocation(context, input, place);
  await context.store.transact(async (tx) => {
    const instance = await requireInstance(tx, place);
    const prefix = [place.accountId, place.region, row.scope];
    const same = await tx.indexRange(grantsLocations, "scope", { prefix, limit: 1 });
    if (same.length > 0) throw locationExists();
    if (instance.locations >= quota) throw locationQuota(quota);
    tx.put(grantsLocations, row);
    tx.put(grantsInstances, { ...instance, locations: instance.locations + 1 });
  });
  return locationOutput(row);
};

async function checkScope(context: Context, scope: string, { accountId }: GrantsPlace): Promise<void> {
  if (scope === everything) return;
  const parsed = parseScope(scope, false);
  if (parsed === undefined) throw invalidLocation();
  await checkBucket(context, { bucket: parsed.bucket, accountId }, invalidLocation);
}

function newLocation(context: Context, input: Create, place: GrantsPlace): GrantsLocationRow {
  const { LocationScope: scope, IAMRoleArn: roleArn } = input;
  return {
    ...place,
    id: scope === everything ? "default" : context.ids.uuid(),
    scope,
    roleArn,
    createdAt: Math.floor(context.clock.now()),
    tags: tagsWith({}, input.Tags ?? []),
  };
}

export const getAccessGrantsLocation: Operation<S3control, "GetAccessGrantsLocation"> = async (context, input) => {
  const place = placeOf(context, input);
  return context.store.read(async (reader) => {
    await requireInstance(reader, place);
    return locationOutput(await requireLocation(reader, place, input.AccessGrantsLocationId));
  });
};

export const updateAccessGrantsLocation: Operation<S3control, "UpdateAccessGrantsLocation"> = async (
  context,
  input,
) => {
  const place = placeOf(context, input);
  await context.store.read((reader) => requireInstance(reader, place));
  await context.store.read((reader) => requireLocation(reader, place, input.AccessGrantsLocationId));
  await checkRole(context, place, input.IAMRoleArn);
  return context.store.transact(async (tx) => {
    const row = await requireLocation(tx, place, input.AccessGrantsLocationId);
    const changed = { ...row, roleArn: input.IAMRoleArn };
    tx.put(grantsLocations, changed);
    return locationOutput(changed);
  });
};

export const deleteAccessGrantsLocation: Operation<S3control, "DeleteAccessGrantsLocation"> = async (
  context,
  input,
) => {
  const place = placeOf(context, input);
  await context.store.transact(async (tx) => {
    const instance = await requireInstance(tx, place);
    const row = await requireLocation(tx, place, input.AccessGrantsLocationId);
    const prefix = [place.accountId, place.region, row.id];
    const grants = await tx.indexRange(accessGrants, "location", { prefix, limit: 1 });
    if (grants.length > 0) throw locationNotEmpty();
    tx.delete(grantsLocations, grantsLocations.key(row));
    tx.put(grantsInstances, { ...instance, locations: instance.locations - 1 });
  });
  return {};
};

export const listAccessGrantsLocations: Operation<S3control, "ListAccessGrantsLocations"> = async (context, input) => {
  const place = placeOf(context, input);
  const prefix = [place.accountId, place.region];
  const size = pageSize(input.MaxResults);
  const after = input.NextToken === undefined ? "" : keyOfToken(input.NextToken);
  const rows = await context.store.read(async (reader) => {
    await requireInstance(reader, place);
    return reader.range(grantsLocations, { prefix, after: [...prefix, after], limit: quota + 1 });
  });
  const { LocationScope: scope } = input;
  const found = scope === undefined ? rows : rows.filter((row) => row.scope === scope);
  const shown = found.slice(0, size);
  const last = shown.at(-1);
  const next = found.length > size && last !== undefined ? { NextToken: tokenOf(last.id) } : {};
  return { AccessGrantsLocationsList: shown.map(locationOutput), ...next };
};

/** Trails: made, changed, started, stopped, removed. */
import type { Cloudtrail, CreateTrailRequest, UpdateTrailRequest } from "../../../generated/cloudtrail.ts";
import type { Context } from "../../../kernel/context.ts";
import type { Operation } from "../../../kernel/operation.ts";
import type { Transaction } from "../../../kernel/store.ts";
import { endDigests, withDigests } from "../digest-chains.ts";
import { trailExists, tooManyTrails } from "../errors.ts";
import { checkName, requireOwnTrail } from "../find-trail.ts";
import { trailsPerRegion } from "../limits.ts";
import { trailSettings } from "../outputs.ts";
import { putTrail, refreshInterest, trailDeliveries, trails, type TrailRow } from "../tables.ts";
import { withTags } from "../tags.ts";
import { requireKey } from "../trail-key.ts";
import { checkBucket, checkSettings, refuseUnbuilt, requireOrganization } from "../trail-settings.ts";

export const createTrail: Operation<Cloudtrail, "CreateTrail"> = async (context, input) => {
  checkName(input.Name);
  refuseUnbuilt(input);
  const row = newTrail(context, input);
  checkSettings(row);
  const organizationId = input.IsOrganizationTrail === true ? await organizationOf(context) : undefined;
  const kmsKey = input.KmsKeyId ? await requireKey(context, row, input.KmsKeyId) : undefined;
  const made = {
    ...row,
    ...(organizationId === undefined ? {} : { organizationId }),
    ...(kmsKey === undefined ? {} : { kmsKey }),
  };
  await checkBucket(context, made);
  await context.store.transact(async (tx) => {
    await checkRoom(tx, made);
    await putTrail(tx, made);
  });
  return trailSettings(made);
};

function newTrail({ caller, region, clock }: Context, input: CreateTrailRequest): TrailRow {
  return {
    accountId: caller.accountId,
    homeRegion: region,
    name: input.Name,
    bucket: input.S3BucketName,
    ...(input.S3KeyPrefix ? { prefix: input.S3KeyPrefix } : {}),
    multiRegion: input.IsMultiRegionTrail ?? false,
    globalEvents: input.IncludeGlobalServiceEvents ?? true,
    ...(input.EnableLogFileValidation === true && { logFileValidation: true }),
    // Only StartLogging makes it write.
    logging: false,
    createdAt: clock.now(),
    tags: withTags({}, input.TagsList ?? []),
  };
}

const organizationOf = (context: Context): Promise<string> =>
  context.store.read((reader) => requireOrganization(reader, context));

async function checkRoom(tx: Transaction, { accountId, homeRegion, name }: TrailRow): Promise<void> {
  const there = await tx.range(trails, { prefix: [accountId, homeRegion], limit: trailsPerRegion });
  if (there.some((row) => row.name === name)) throw trailExists(name, accountId);
  if (there.length >= trailsPerRegion) throw tooManyTrails(accountId, homeRegion, trailsPerRegion);
}

export const updateTrail: Operation<Cloudtrail, "UpdateTrail"> = async (context, input) => {
  refuseUnbuilt(input);
  const organizationId = input.IsOrganizationTrail === true ? await organizationOf(context) : undefined;
  const before = await context.store.read((reader) => requireOwnTrail(reader, context, input.Name));
  // An empty one takes the key away.
  const kmsKey = input.KmsKeyId ? await requireKey(context, before, input.KmsKeyId) : input.KmsKeyId;
  const given = { organizationId, kmsKey };
  await checkBucket(context, changed(before, input, given));
  const row = await context.store.transact(async (tx) => {
    const row = changed(await requireOwnTrail(tx, context, input.Name), input, given);
    checkSettings(row);
    const after = await withDigests(tx, row, context.clock.now());
    await putTrail(tx, after);
    return after;
  });
  return trailSettings(row);
};

interface Given {
  readonly organizationId: string | undefined;
  readonly kmsKey: string | undefined;
}

function changed(before: TrailRow, input: UpdateTrailRequest, { organizationId, kmsKey: newKey }: Given): TrailRow {
  const { prefix: oldPrefix, organizationId: oldOrganization, kmsKey: oldKey, ...rest } = before;
  const kmsKey = newKey ?? oldKey;
  const prefix = input.S3KeyPrefix ?? oldPrefix;
  const ofOrganization = input.IsOrganizationTrail === false ? undefined : (organizationId ?? oldOrganization);
  return {
    ...rest,
    bucket: input.S3BucketName ?? before.bucket,
    ...(prefix === undefined || prefix === "" ? {} : { prefix }),
    ...(kmsKey === undefined || kmsKey === "" ? {} : { kmsKey }),
    multiRegion: input.IsMultiRegionTrail ?? before.multiRegion,
    globalEvents: input.IncludeGlobalServiceEvents ?? before.globalEvents,
    ...(input.EnableLogFileValidation !== undefined && { logFileValidation: input.EnableLogFileValidation }),
    ...(ofOrganization === undefined ? {} : { organizationId: ofOrganization }),
  };
}

export const deleteTrail: Operation<Cloudtrail, "DeleteTrail"> = async (context, input) => {
  await context.store.transact(async (tx) => {
    const row = await requireOwnTrail(tx, context, input.Name);
    await endDigests(tx, row, context.clock.now());
    tx.delete(trails, trails.key(row));
    tx.delete(trailDeliveries, trails.key(row));
    await refreshInterest(tx);
  });
  return {};
};

export const startLogging: Operation<Cloudtrail, "StartLogging"> = async (context, input) => {
  await context.store.transact(async (tx) => {
    const row = await requireOwnTrail(tx, context, input.Name);
    const now = context.clock.now();
    if (!row.logging) await putTrail(tx, await withDigests(tx, { ...row, logging: true, startedAt: now }, now));
  });
  return {};
};

export const stopLogging: Operation<Cloudtrail, "StopLogging"> = async (context, input) => {
  await context.store.transact(async (tx) => {
    const row = await requireOwnTrail(tx, context, input.Name);
    const now = context.clock.now();
    if (row.logging) await putTrail(tx, await withDigests(tx, { ...row, logging: false, stoppedAt: now }, now));
  });
  return {};
};

/** Storage Lens configurations: put, read, listed, removed, tagged. */
import type { S3control } from "../../../generated/s3control.ts";
import type { Context } from "../../../kernel/context.ts";
import type { Operation } from "../../../kernel/operation.ts";
import type { Reader, Transaction } from "../../../kernel/store.ts";
import { accountOf } from "../access.ts";
import { keyOfToken, tokenOf } from "../pages.ts";
import { checkConfiguration, defaultLensId, defaultLensRegion } from "../storage-lens/check-configuration.ts";
import { checkOrganization } from "../storage-lens/check-organization.ts";
import { defaultLensStays, noSuchLens, tooManyLenses } from "../storage-lens/errors.ts";
import { forgetRecords } from "../storage-lens/forget-records.ts";
import { reportJob } from "../storage-lens/report-job.ts";
import { lensArn, lensConfigurations, lensRuns, type LensConfigurationRow } from "../storage-lens/tables.ts";
import { checkedTags, tagList } from "../storage-lens/tags.ts";

/** AWS: S3 user guide, "S3 Storage Lens quotas": dashboards of an account in a home region, but for the default one. */
const mostConfigurations = 50;
const pageRows = 100;

interface Named {
  readonly AccountId?: string | undefined;
  readonly ConfigId: string;
}

/** What every account has, until it is changed. */
function defaultRow(accountId: string): LensConfigurationRow {
  return {
    accountId,
    region: defaultLensRegion,
    id: defaultLensId,
    createdAt: 0,
    changedAt: 0,
    configuration: { Id: defaultLensId, AccountLevel: { BucketLevel: {} }, IsEnabled: true },
    tags: {},
  };
}

async function findLens(context: Context, reader: Reader, { AccountId, ConfigId: id }: Named) {
  const accountId = accountOf(context, { AccountId });
  const row = await reader.get(lensConfigurations, [accountId, context.region, id]);
  if (row !== undefined || id !== defaultLensId || context.region !== defaultLensRegion) return row;
  return defaultRow(accountId);
}

async function requireLens(context: Context, reader: Reader, input: Named): Promise<LensConfigurationRow> {
  const row = await findLens(context, reader, input);
  if (row === undefined) throw noSuchLens();
  return row;
}

export const putStorageLensConfiguration: Operation<S3control, "PutStorageLensConfiguration"> = async (
  context,
  input,
) => {
  const place = { accountId: accountOf(context, input), region: context.region, id: input.ConfigId };
  const { StorageLensConfiguration: configuration, Tags: tags } = input;
  checkConfiguration(configuration, place);
  const stated = tags === undefined ? undefined : checkedTags(tags);
  const now = Math.floor(context.clock.now());
  await context.store.transact(async (tx) => {
    await checkOrganization(tx, place.accountId, configuration);
    const before = await findLens(context, tx, input);
    if (before === undefined) await checkCount(tx, place);
    const { createdAt = now } = (await tx.get(lensConfigurations, [place.accountId, place.region, place.id])) ?? {};
    tx.put(lensConfigurations, {
      ...place,
      createdAt,
      changedAt: now,
      configuration,
      tags: stated ?? before?.tags ?? {},
    });
  });
  context.jobs.wake(reportJob);
  return {};
};

async function checkCount(tx: Transaction, { accountId, region }: { accountId: string; region: string }) {
  const rows = await tx.range(lensConfigurations, { prefix: [accountId, region], limit: mostConfigurations + 1 });
  if (rows.filter(({ id }) => id !== defaultLensId).length >= mostConfigurations) {
    throw tooManyLenses("Storage Lens configurations");
  }
}

export const getStorageLensConfiguration: Operation<S3control, "GetStorageLensConfiguration"> = async (
  context,
  input,
) => {
  const row = await context.store.read((reader) => requireLens(context, reader, input));
  return { StorageLensConfiguration: { ...row.configuration, StorageLensArn: lensArn(row) } };
};

export const deleteStorageLensConfiguration: Operation<S3control, "DeleteStorageLensConfiguration"> = async (
  context,
  input,
) => {
  if (input.ConfigId === defaultLensId) throw defaultLensStays();
  const removed = await context.store.transact(async (tx) => {
    const row = await requireLens(context, tx, input);
    const key = lensConfigurations.key(row);
    tx.delete(lensConfigurations, key);
    tx.delete(lensRuns, key);
    return row;
  });
  await forgetRecords(context.store, removed);
  return {};
};

export const listStorageLensConfigurations: Operation<S3control, "ListStorageLensConfigurations"> = async (
  context,
  input,
) => {
  const accountId = accountOf(context, input);
  const after = input.NextToken === undefined ? "" : keyOfToken(input.NextToken);
  const prefix = [accountId, context.region];
  const rows = await context.store.read((reader) =>
    reader.range(lensConfigurations, { prefix, limit: mostConfigurations + 1 }),
  );
  const isMissing = context.region === defaultLensRegion && !rows.some(({ id }) => id === defaultLensId);
  const all = (isMissing ? [...rows, defaultRow(accountId)] : rows)
    .filter(({ id }) => id > after)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const shown = all.slice(0, pageRows);
  const last = shown.at(-1);
  return {
    StorageLensConfigurationList: shown.map((row) => ({
      Id: row.id,
      StorageLensArn: lensArn(row),
      HomeRegion: row.region,
      IsEnabled: row.configuration.IsEnabled,
    })),
    ...(all.length > pageRows && last !== undefined ? { NextToken: tokenOf(last.id) } : {}),
  };
};

export const getStorageLensConfigurationTagging: Operation<S3control, "GetStorageLensConfigurationTagging"> = async (
  context,
  input,
) => {
  const { tags } = await context.store.read((reader) => requireLens(context, reader, input));
  return { Tags: tagList(tags) };
};

async function setTags(context: Context, input: Named, tags: LensConfigurationRow["tags"]): Promise<void> {
  await context.store.transact(async (tx) => {
    tx.put(lensConfigurations, { ...(await requireLens(context, tx, input)), tags });
  });
}

export const putStorageLensConfigurationTagging: Operation<S3control, "PutStorageLensConfigurationTagging"> = async (
  context,
  input,
) => {
  await setTags(context, input, checkedTags(input.Tags));
  return {};
};

export const deleteStorageLensConfigurationTagging: Operation<
  S3control,
  "DeleteStorageLensConfigurationTagging"
> = async (context, input) => {
  await setTags(context, input, {});
  return {};
};

/** Counts the buckets of a report, a page at a time. */
import type { JobContext } from "../../../kernel/jobs.ts";
import type { LensBucket, LensBucketsPage, LensPage } from "../../../kernel/lens-listing.ts";
import { askForLens } from "./ask-for-lens.ts";
import { bucketOfArn } from "./check-configuration.ts";
import { closeBucket, countItem, openBucket, type CountPlan } from "./records.ts";
import {
  lensGroupArn,
  lensGroups,
  lensRecords,
  type LensConfiguration,
  type LensConfigurationRow,
  type LensProgress,
} from "./tables.ts";

/** Groups of an account over all its home regions, far above what it may have in one. */
const mostGroups = 5_000;

/** Counts pages until `isOver` says so or nothing is left; says how far it came. */
export async function countBuckets(
  context: JobContext,
  row: LensConfigurationRow,
  asked: { readonly progress: LensProgress; readonly isOver: () => boolean },
): Promise<LensProgress> {
  let { progress } = asked;
  const plan = await planOf(context, row);
  while (progress.phase === "count" && !asked.isOver()) {
    const account = progress.accounts[progress.accountIndex];
    if (account === undefined) return { ...progress, phase: "deliver" };
    progress = progress.open
      ? await countPage(context, row, { progress, plan })
      : await beginBucket(context, row, { progress, account });
  }
  return progress;
}

async function planOf({ store, clock }: JobContext, row: LensConfigurationRow): Promise<CountPlan> {
  const { configuration, accountId } = row;
  const { AccountLevel: account, PrefixDelimiter: delimiter = "/" } = configuration;
  const storage = account.BucketLevel.PrefixLevel?.StorageMetrics;
  const criteria = storage?.SelectionCriteria;
  const prefixes = {
    delimiter: criteria?.Delimiter ?? delimiter,
    maxDepth: criteria?.MaxDepth ?? 1,
    minimumPercentage: criteria?.MinStorageBytesPercentage ?? 1,
  };
  const level = account.StorageLensGroupLevel;
  const rows =
    level && (await store.read((reader) => reader.range(lensGroups, { prefix: [accountId], limit: mostGroups })));
  const { Include: include, Exclude: exclude } = level?.SelectionCriteria ?? {};
  const groups = (rows ?? [])
    .map((group) => ({ arn: lensGroupArn(group), filter: group.filter }))
    .filter(({ arn }) => (include?.includes(arn) ?? true) && exclude?.includes(arn) !== true);
  return { now: clock.now(), groups, prefixes: storage?.IsEnabled === true ? prefixes : undefined };
}

async function beginBucket(
  context: JobContext,
  row: LensConfigurationRow,
  { progress, account }: { readonly progress: LensProgress; readonly account: string },
): Promise<LensProgress> {
  const input = { After: progress.bucketAfter };
  const page = (await askForLens(context, row, { account, operation: "ListBucketsForLens", input })) as LensBucketsPage;
  const { Bucket: bucket } = page;
  if (bucket === undefined) {
    return { ...progress, accountIndex: progress.accountIndex + 1, bucketAfter: undefined };
  }
  const open = isInScope(row.configuration, bucket) ? openBucket(account, bucket) : undefined;
  return { ...progress, bucketAfter: bucket.name, open };
}

function isInScope({ Include: include, Exclude: exclude }: LensConfiguration, { name, region }: LensBucket): boolean {
  const names = (arns: readonly string[] | undefined) => arns?.some((arn) => bucketOfArn(arn) === name);
  if (include && (names(include.Buckets) === false || include.Regions?.includes(region) === false)) return false;
  return names(exclude?.Buckets) !== true && exclude?.Regions?.includes(region) !== true;
}

async function countPage(
  context: JobContext,
  row: LensConfigurationRow,
  { progress, plan }: { readonly progress: LensProgress; readonly plan: CountPlan },
): Promise<LensProgress> {
  const { open } = progress;
  if (open === undefined) return progress;
  const input = { Bucket: open.bucket, Place: open.place };
  const asked = { account: open.accountId, operation: "ListForLens", input };
  const { Found: found, Next: next } = (await askForLens(context, row, asked)) as LensPage;
  for (const item of found) countItem(open, item, plan);
  if (next !== undefined) {
    open.place = next;
    return progress;
  }
  const records = {
    ...closeBucket(open, plan),
    ownerId: row.accountId,
    homeRegion: row.region,
    id: row.id,
    reportId: progress.reportId,
  };
  await context.store.transact(async (tx) => tx.put(lensRecords, records));
  return { ...progress, open: undefined, objects: progress.objects + open.items };
}

/** What is counted of one bucket, item by item in the order of keys, in memory that does not grow with the bucket. */
import type { LensBucket, LensItem, LensPlace } from "../../../kernel/lens-listing.ts";
import { matchesGroup } from "./match-group.ts";
import { addCounts, addItem, bytesOf, type CountsByClass } from "./metrics.ts";
import type { LensGroupFilter } from "./tables.ts";

/** A prefix with what is below it. */
export interface PrefixCounts {
  readonly prefix: string;
  bytes: number;
  readonly classes: CountsByClass;
}

/** What one bucket's records are made of. */
export interface BucketRecords {
  readonly accountId: string;
  readonly bucket: string;
  readonly region: string;
  readonly settings: Readonly<Record<string, number>>;
  readonly classes: CountsByClass;
  /** Group's ARN → what it takes. */
  readonly groups: Readonly<Record<string, CountsByClass>>;
  readonly prefixes: readonly PrefixCounts[];
}

/** A bucket that is being counted. */
export interface OpenBucket {
  readonly accountId: string;
  readonly bucket: string;
  readonly region: string;
  readonly settings: Readonly<Record<string, number>>;
  place?: LensPlace | undefined;
  bytes: number;
  items: number;
  readonly classes: CountsByClass;
  readonly groups: Record<string, CountsByClass>;
  /** The prefixes that the last key is below, the widest first. */
  readonly below: PrefixCounts[];
  /** Prefixes that were left, as far as they may be large enough. */
  prefixes: PrefixCounts[];
}

/** What is wanted besides the buckets themselves. */
export interface CountPlan {
  readonly now: number;
  readonly groups: readonly { readonly arn: string; readonly filter: LensGroupFilter }[];
  readonly prefixes:
    | { readonly delimiter: string; readonly maxDepth: number; readonly minimumPercentage: number }
    | undefined;
}

export function openBucket(accountId: string, { name, region, settings }: LensBucket): OpenBucket {
  const empty = { bytes: 0, items: 0, classes: {}, groups: {}, below: [], prefixes: [] };
  return { accountId, bucket: name, region, settings, ...empty };
}

/** Counts one item; keys come in order. */
export function countItem(open: OpenBucket, item: LensItem, plan: CountPlan): void {
  open.bytes += bytesOf(item);
  open.items += 1;
  addItem(open.classes, item, plan.now);
  for (const { arn, filter } of plan.groups) {
    if (matchesGroup(filter, item, plan.now)) addItem((open.groups[arn] ??= {}), item, plan.now);
  }
  if (plan.prefixes) countPrefixes(open, item, plan);
}

function countPrefixes(open: OpenBucket, item: LensItem, plan: CountPlan): void {
  const { delimiter, maxDepth } = plan.prefixes ?? { delimiter: "/", maxDepth: 0 };
  while (open.below.length > 0 && !item.key.startsWith(open.below.at(-1)?.prefix ?? "")) leavePrefix(open, plan);
  for (let depth = open.below.length; depth < maxDepth; depth += 1) {
    const end = item.key.indexOf(delimiter, open.below.at(-1)?.prefix.length ?? 0);
    if (end === -1) break;
    open.below.push({ prefix: item.key.slice(0, end + delimiter.length), bytes: 0, classes: {} });
  }
  for (const prefix of open.below) {
    prefix.bytes += bytesOf(item);
    addItem(prefix.classes, item, plan.now);
  }
}

/** Prefixes kept above which those that became too small are looked for. */
const keptBeforeSifting = 2_000;

/** A prefix that is too small for what was counted so far stays too small: the bucket only grows. */
function leavePrefix(open: OpenBucket, plan: CountPlan): void {
  const left = open.below.pop();
  if (left === undefined || !isLarge(left, open, plan)) return;
  open.prefixes.push(left);
  if (open.prefixes.length > keptBeforeSifting) open.prefixes = open.prefixes.filter((one) => isLarge(one, open, plan));
}

function isLarge({ bytes }: PrefixCounts, open: OpenBucket, { prefixes }: CountPlan): boolean {
  return bytes > 0 && bytes * 100 >= open.bytes * (prefixes?.minimumPercentage ?? 0);
}

/** The bucket's records, when the last item was counted. */
export function closeBucket(open: OpenBucket, plan: CountPlan): BucketRecords {
  while (open.below.length > 0) leavePrefix(open, plan);
  const { accountId, bucket, region, settings, classes, groups } = open;
  const prefixes = open.prefixes.filter((one) => isLarge(one, open, plan));
  return { accountId, bucket, region, settings, classes, groups, prefixes };
}

/** Sums of an account's buckets in one region. */
export interface AccountRecords {
  readonly accountId: string;
  readonly region: string;
  readonly settings: Record<string, number>;
  readonly classes: CountsByClass;
  readonly groups: Record<string, CountsByClass>;
}

/** Adds a bucket to the sums of its account and region. */
export function addToAccounts(sums: Map<string, AccountRecords>, records: BucketRecords): void {
  const { accountId, region } = records;
  const key = `${accountId} ${region}`;
  const sum = sums.get(key) ?? { accountId, region, settings: {}, classes: {}, groups: {} };
  sums.set(key, sum);
  addCounts(sum.classes, records.classes);
  for (const [name, count] of Object.entries(records.settings)) sum.settings[name] = (sum.settings[name] ?? 0) + count;
  for (const [arn, counts] of Object.entries(records.groups)) addCounts((sum.groups[arn] ??= {}), counts);
}

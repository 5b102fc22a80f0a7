/** Cost allocation tags: which tags of resources the payer's bill is told by. */
import type { Ce, CostAllocationTag, UpdateCostAllocationTagsStatusError } from "../../../generated/ce.ts";
import { allocationTags, resourceTags, type AllocationTagRow } from "../../../kernel/cost-terms.ts";
import type { Operation } from "../../../kernel/operation.ts";
import type { Reader } from "../../../kernel/store.ts";
import { dayMilliseconds, hourText } from "../../../pricing/explore/periods.ts";
import { backfillLimit, invalid } from "../errors.ts";
import { limits } from "../limits.ts";
import { pageOf, sizeOf } from "../pages.ts";
import { monthsBefore, readTime } from "../request.ts";
import { requirePayer, type CostScope } from "../scope.ts";
import { backfills } from "../tables.ts";

const thing = "cost allocation tags";

/** A tag key that resources carry, and when they last did. */
interface SeenTag {
  readonly lastUsedAt: number;
}

/** Resources whose tags are looked at, for each account. */
const mostResources = 20_000;

async function seenTags(reader: Reader, { members }: CostScope): Promise<Map<string, SeenTag>> {
  const seen = new Map<string, SeenTag>();
  for (const account of members) {
    for (const { history } of await reader.range(resourceTags, { prefix: [account], limit: mostResources })) {
      for (const { since, tags } of history) {
        for (const key of Object.keys(tags)) {
          seen.set(key, { lastUsedAt: Math.max(since, seen.get(key)?.lastUsedAt ?? 0) });
        }
      }
    }
  }
  return seen;
}

async function knownTags(reader: Reader, scope: CostScope): Promise<CostAllocationTag[]> {
  const rows = await reader.range(allocationTags, { prefix: [scope.payer], limit: 10_000 });
  const seen = await seenTags(reader, scope);
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const keys = [...new Set([...byKey.keys(), ...seen.keys()])].sort();
  return keys.map((key) => tagOutput(key, byKey.get(key), seen.get(key)));
}

function tagOutput(key: string, row: AllocationTagRow | undefined, seen: SeenTag | undefined): CostAllocationTag {
  return {
    TagKey: key,
    Type: row?.type ?? typeOf(key),
    Status: row?.status ?? "Inactive",
    ...(row !== undefined && { LastUpdatedDate: hourText(row.updatedAt) }),
    ...(seen !== undefined && { LastUsedDate: hourText(seen.lastUsedAt) }),
  };
}

const typeOf = (key: string): AllocationTagRow["type"] => (key.startsWith("aws:") ? "AWSGenerated" : "UserDefined");

/** ListCostAllocationTags. */
export const listCostAllocationTags: Operation<Ce, "ListCostAllocationTags"> = async (context, input) => {
  const scope = await requirePayer(context, "list Cost Allocation Tags", thing);
  const known = await context.store.read((reader) => knownTags(reader, scope));
  const { Status, Type, TagKeys } = input;
  const shown = known.filter(
    (tag) =>
      (Status === undefined || tag.Status === Status) &&
      (Type === undefined || tag.Type === Type) &&
      (TagKeys === undefined || TagKeys.includes(tag.TagKey ?? "")),
  );
  const size = sizeOf(input.MaxResults, 1_000);
  const page = pageOf(shown, { request: input, token: input.NextToken, size });
  return { CostAllocationTags: page.rows, ...(page.token !== undefined && { NextToken: page.token }) };
};

/** UpdateCostAllocationTagsStatus: all keys of a request, or those that resources do not carry are told. */
export const updateCostAllocationTagsStatus: Operation<Ce, "UpdateCostAllocationTagsStatus"> = async (
  context,
  input,
) => {
  const scope = await requirePayer(context, "update Cost Allocation Tag", thing);
  const entries = input.CostAllocationTagsStatus;
  if (entries.length === 0 || entries.length > limits.tagStatusEntries) {
    throw invalid("CostAllocationTagsStatus must have 1 to 20 entries");
  }
  if (new Set(entries.map(({ TagKey }) => TagKey)).size < entries.length)
    throw invalid("Duplicate tag keys in the request");
  const now = context.clock.now();
  return context.store.transact(async (tx) => {
    const seen = await seenTags(tx, scope);
    const errors: UpdateCostAllocationTagsStatusError[] = [];
    for (const { TagKey: key, Status } of entries) {
      const row = await tx.get(allocationTags, [scope.payer, key]);
      if (row === undefined && !seen.has(key)) {
        errors.push({ TagKey: key, Code: "TagKeysNotFoundException", Message: `Tag keys not found: ${key}` });
        continue;
      }
      const status = Status as AllocationTagRow["status"];
      if (row?.status === status) continue;
      tx.put(allocationTags, {
        payer: scope.payer,
        key,
        type: row?.type ?? typeOf(key),
        status,
        since: now,
        updatedAt: now,
      });
    }
    return { Errors: errors };
  });
};

/** StartCostAllocationTagBackfill: active tags show on the months since; one request a day. */
export const startCostAllocationTagBackfill: Operation<Ce, "StartCostAllocationTagBackfill"> = async (
  context,
  input,
) => {
  const { payer } = await requirePayer(context, "start Cost Allocation Tag backfill", thing);
  const now = context.clock.now();
  const from = readTime(input.BackfillFrom);
  if (from !== monthsBefore(from, 0)) throw invalid("BackfillFrom must be the first day of a month");
  if (from > now || from < monthsBefore(now, 12)) throw invalid("BackfillFrom must be within the last 12 months");
  const row = { payer, requestedAt: now, from, completedAt: now };
  await context.store.transact(async (tx) => {
    const [last] = await tx.range(backfills, { prefix: [payer], limit: 1, reverse: true });
    if (last !== undefined && now - last.completedAt < dayMilliseconds) throw backfillLimit();
    for (const tag of await tx.range(allocationTags, { prefix: [payer], limit: 10_000 })) {
      if (tag.status === "Active") tx.put(allocationTags, { ...tag, since: Math.min(tag.since, from), updatedAt: now });
    }
    tx.put(backfills, row);
  });
  return { BackfillRequest: backfillOutput(row) };
};

function backfillOutput(row: { from: number; requestedAt: number; completedAt: number }) {
  return {
    BackfillFrom: hourText(row.from),
    RequestedAt: hourText(row.requestedAt),
    CompletedAt: hourText(row.completedAt),
    BackfillStatus: "SUCCEEDED",
    LastUpdatedAt: hourText(row.completedAt),
  };
}

/** ListCostAllocationTagBackfillHistory: the newest first. */
export const listCostAllocationTagBackfillHistory: Operation<Ce, "ListCostAllocationTagBackfillHistory"> = async (
  context,
  input,
) => {
  const { payer } = await requirePayer(context, "list Cost Allocation Tag backfill history", thing);
  const rows = await context.store.read((reader) =>
    reader.range(backfills, { prefix: [payer], limit: 1_000, reverse: true }),
  );
  const size = sizeOf(input.MaxResults, 1_000);
  const page = pageOf(rows, { request: input, token: input.NextToken, size });
  return {
    BackfillRequests: page.rows.map(backfillOutput),
    ...(page.token !== undefined && { NextToken: page.token }),
  };
};

/** Tests of counting a bucket item by item. */
import { expect, test } from "vitest";
import type { LensItem } from "../../../kernel/lens-listing.ts";
import { storageMetrics } from "./metrics.ts";
import { closeBucket, countItem, openBucket, type CountPlan } from "./records.ts";

const day = 86_400_000;
const plan: CountPlan = {
  now: 10 * day,
  groups: [],
  prefixes: { delimiter: "/", maxDepth: 2, minimumPercentage: 10 },
};

function item(key: string, more: Partial<LensItem> = {}): LensItem {
  return {
    kind: "current",
    key,
    sizeBytes: 10,
    storageClass: "STANDARD",
    modifiedAt: 0,
    replication: undefined,
    locked: false,
    tags: undefined,
    ...more,
  };
}

function counted(items: readonly LensItem[]) {
  const open = openBucket("000000000000", { name: "bucket", region: "us-east-1", settings: {} });
  for (const one of items) countItem(open, one, plan);
  return { open, records: closeBucket(open, plan) };
}

function metrics(counts: readonly number[] | undefined): Record<string, number> {
  return Object.fromEntries(storageMetrics.map((name, index) => [name, counts?.[index] ?? Number.NaN]));
}

test("versions, markers and uploads count by what they are and by their class", () => {
  const { records } = counted([
    item("a", { replication: "source", locked: true }),
    item("b", { kind: "noncurrent", storageClass: "GLACIER" }),
    item("é", { kind: "marker", sizeBytes: 0 }),
    item("u", { kind: "upload" }),
    item("v", { kind: "upload", modifiedAt: 9 * day }),
  ]);
  expect(metrics(records.classes["STANDARD"])).toMatchObject({
    StorageBytes: 32,
    ObjectCount: 4,
    CurrentVersionStorageBytes: 10,
    DeleteMarkerStorageBytes: 2,
    DeleteMarkerObjectCount: 1,
    IncompleteMultipartUploadObjectCount: 2,
    IncompleteMPUObjectCountOlderThan7Days: 1,
    IncompleteMPUStorageBytesOlderThan7Days: 10,
    ReplicatedStorageBytesSource: 10,
    ReplicatedObjectCount: 0,
    ObjectLockEnabledObjectCount: 1,
    EncryptedObjectCount: 3,
    UnencryptedObjectCount: 0,
  });
  expect(metrics(records.classes["GLACIER"])).toMatchObject({ NonCurrentVersionStorageBytes: 10, ObjectCount: 1 });
});

test("prefixes are told as deep as is wanted, and as far as they are large enough for the bucket", () => {
  const { records } = counted([
    item("a/b/c/1", { sizeBytes: 500 }),
    item("a/b/c/2", { sizeBytes: 400 }),
    item("a/x", { sizeBytes: 50 }),
    item("b/1", { sizeBytes: 50 }),
    item("top", { sizeBytes: 0 }),
  ]);
  expect(records.prefixes.map(({ prefix, bytes }) => [prefix, bytes])).toEqual([
    ["a/b/", 900],
    ["a/", 950],
  ]);
});

test("the prefixes that are kept do not grow with the bucket", () => {
  const items = Array.from({ length: 30_000 }, (_, index) => item(`${String(index).padStart(6, "0")}/key`));
  const { open, records } = counted(items);
  expect(open.prefixes.length).toBeLessThanOrEqual(2_001);
  expect(records.prefixes).toEqual([]);
});

/** A pass that moves many small objects, in the middle of which everything stops again and again. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { BlobLost, type BlobId, type Blobs } from "../../../kernel/blobs.ts";
import type { JobContext } from "../../../kernel/jobs.ts";
import { openParts, type RegionParts } from "../../../region/parts.ts";
import { bytesOf, readPacked } from "../object-packing.ts";
import { bucketConfigurations, buckets, objects, versions, type BucketRow, type ObjectRow } from "../tables.ts";
import type { LifecycleDocument } from "./rules.ts";
import { runLifecycle } from "./run-lifecycle.ts";
import { bucketLives } from "./tables.ts";

const day = 86_400_000;
const bucket = "many";
const owner = { canonicalId: "a".repeat(64), displayName: "owner" };
const document: LifecycleDocument = {
  minimumSize: "varies_by_storage_class",
  rules: [
    {
      id: "r",
      enabled: true,
      form: "filter",
      filter: { prefix: "", tags: {} },
      transitions: [{ days: 1, storageClass: "GLACIER" }],
      noncurrentTransitions: [],
    },
  ],
};

const count = 150;
/** One of them is larger than what moves together, and one is gone from the disks. */
const [large, gone] = ["k00040", "k00070"];

let parts: RegionParts;
let lost: BlobId | undefined;
/** How far the job's clock is from the region's. */
let shift: number;

const keyOf = (at: number): string => `k${String(at).padStart(5, "0")}`;
const bodyOf = (key: string): Buffer => Buffer.from(`the body of ${key}, `.repeat(key === large ? 20_000 : 20));

beforeEach(async () => {
  shift = 0;
  parts = await openParts({ dataDirectory: mkdtempSync(join(tmpdir(), "haneul-move-pass-")), log: "silent" });
  const { store, blobs, clock } = parts;
  const keys = Array.from({ length: count }, (_, at) => keyOf(at));
  const stored = await Promise.all(keys.map((key) => blobs.put(bodyOf(key), { copies: 3, about: { bucket, key } })));
  lost = stored[keys.indexOf(gone)]?.id;
  await store.transact(async (tx) => {
    tx.put(buckets, {
      name: bucket,
      region: "us-east-1",
      accountId: "111111111111",
      owner,
      createdAt: 0,
      versioning: "",
      objectLock: false,
      objectOwnership: "BucketOwnerEnforced",
      publicAccessBlock: undefined,
      acl: undefined,
      requesterPays: false,
      configured: ["lifecycle"],
    });
    tx.put(bucketConfigurations, { bucket, kind: "lifecycle", document });
    tx.put(bucketLives, { bucket, doneDay: 0 });
    const modifiedAt = clock.now() - 9 * day;
    for (const [at, blob] of stored.entries()) {
      await blobs.attach(tx, blob);
      const key = keyOf(at);
      const row = { bucket, key, versionId: "null", sequence: modifiedAt * 1000 + at, deleteMarker: false, modifiedAt };
      const rest = { etag: "e", size: bodyOf(key).length, storageClass: "STANDARD", owner, blob: blob.id };
      tx.put(objects, { ...row, ...rest } as ObjectRow);
    }
  });
});

afterEach(async () => {
  await parts.close();
  rmSync(parts.dataDirectory, { recursive: true, force: true });
});

/** The job's context; every seventh commit dies before it, or right after it, and every look at the clock finds a run nearly over. */
function context(): JobContext {
  const { store, blobs, clock, ids, log, keys } = parts;
  let [commits, wall] = [0, 0];
  const without = {
    get: (id, size, range) => (id === lost ? Promise.reject(new BlobLost("gone")) : blobs.get(id, size, range)),
    put: (bytes, options) => blobs.put(bytes, options),
    putStream: (stream, options) => blobs.putStream(stream, options),
    attach: (tx, blob) => blobs.attach(tx, blob),
    release: (tx, id) => blobs.release(tx, id),
  } as Partial<Blobs>;
  return {
    store: {
      read: (body) => store.read(body),
      transact: async (body) => {
        commits += 1;
        const mine = commits % 14;
        if (mine === 6) throw new Error("killed before");
        const result = await store.transact(body);
        if (mine === 13) throw new Error("killed after");
        return result;
      },
    } as Partial<JobContext["store"]>,
    blobs: without,
    ids,
    log,
    secrets: keys,
    clock: { now: () => clock.now() + shift, wall: () => (wall += 900) },
    meter: { use: () => undefined, useIn: () => undefined, level: () => undefined },
    signal: new AbortController().signal,
  } as Partial<JobContext> as JobContext;
}

test("a pass that is killed all the time moves each object once in the end, but for one whose bytes are lost", async () => {
  const job = context();
  let [runs, failures, moves] = [0, 0, 0];
  for (let more = true; more && runs < 500; runs++) {
    more = await runLifecycle.run(job).then(
      ({ more, summary }) => ((moves += Number(/moved (\d+)/.exec(summary)?.[1])), more),
      () => ((failures += 1), true),
    );
  }
  expect(failures).toBeGreaterThan(1);
  expect(moves).toBeLessThan(count);
  const rows = await parts.store.read((reader) => reader.range(objects, { prefix: [bucket], limit: 1000 }));
  expect(rows).toHaveLength(count);
  expect(rows.filter(({ storageClass }) => storageClass !== "GLACIER").map(({ key }) => key)).toEqual([gone]);
  for (const { key, blob, size, classed } of rows.filter((row) => row.key !== gone)) {
    const range = { start: 0, end: size };
    const packedBytes = classed?.packedBytes;
    const body =
      packedBytes === undefined
        ? await parts.blobs.get(blob!, size, range)
        : await readPacked(parts.blobs, { id: blob!, size, packedBytes }, range);
    expect(Buffer.compare(await bytesOf(body), bodyOf(key))).toBe(0);
  }
  const life = await parts.store.read((reader) => reader.get(bucketLives, [bucket]));
  expect(life).toMatchObject({ doneDay: parts.clock.now() - (parts.clock.now() % day) });
});

test("an object whose bytes are lost is hidden when it is to move and to end, as the others are", async () => {
  const [rule] = document.rules;
  await parts.store.transact(async (tx) => {
    const row = (await tx.get(buckets, [bucket])) as BucketRow;
    const versioned: BucketRow = { ...row, versioning: "Enabled" };
    tx.put(buckets, versioned);
    const both = { ...document, rules: [{ ...rule!, expiration: { days: 2 } }] };
    tx.put(bucketConfigurations, { bucket, kind: "lifecycle", document: both });
  });
  const job = context();
  for (let more = true, runs = 0; more && runs < 1_000; runs++) {
    more = await runLifecycle.run(job).then(
      (result) => result.more,
      () => true,
    );
  }
  const rows = await parts.store.read((reader) => reader.range(versions, { prefix: [bucket], limit: 1000 }));
  expect(rows.filter(({ deleteMarker }) => deleteMarker)).toHaveLength(count);
  const hidden = rows.filter(({ deleteMarker }) => !deleteMarker);
  expect(hidden).toHaveLength(count);
  expect(hidden.filter(({ storageClass }) => storageClass !== "GLACIER").map(({ key }) => key)).toEqual([gone]);
});

test("what becomes due at a midnight in the middle of a pass, behind it, moves as well", async () => {
  const job = context();
  shift = -9 * day;
  expect(await runLifecycle.run(job)).toMatchObject({ more: true });
  const life = await parts.store.read((reader) => reader.get(bucketLives, [bucket]));
  expect(life?.cursor?.phase).not.toBe("objects");
  shift = 0;
  for (let more = true, runs = 0; more && runs < 500; runs++) {
    more = await runLifecycle.run(job).then(
      (result) => result.more,
      () => true,
    );
  }
  const rows = await parts.store.read((reader) => reader.range(objects, { prefix: [bucket], limit: 1000 }));
  expect(rows.filter(({ storageClass }) => storageClass === "GLACIER")).toHaveLength(count - 1);
});

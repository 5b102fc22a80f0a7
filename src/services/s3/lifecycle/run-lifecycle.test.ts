/** The daily pass in the middle of which everything stops, again and again. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { JobContext } from "../../../kernel/jobs.ts";
import type { Store } from "../../../kernel/store.ts";
import { openParts, type RegionParts } from "../../../region/parts.ts";
import { bucketConfigurations, buckets, objects, versions, type ObjectRow } from "../tables.ts";
import type { LifecycleDocument } from "./rules.ts";
import { runLifecycle } from "./run-lifecycle.ts";
import { bucketLives } from "./tables.ts";

const day = 86_400_000;
const bucket = "many";
const owner = { canonicalId: "a".repeat(64), displayName: "owner" };
const document: LifecycleDocument = {
  minimumSize: "all_storage_classes_128K",
  rules: [
    {
      id: "r",
      enabled: true,
      form: "filter",
      filter: { prefix: "old/", tags: {} },
      expiration: { days: 1 },
      transitions: [],
      noncurrentTransitions: [],
      noncurrentExpiration: { days: 1, newerKept: 2 },
    },
  ],
};

let parts: RegionParts;
let now: number;

beforeAll(async () => {
  parts = await openParts({ dataDirectory: mkdtempSync(join(tmpdir(), "haneul-lifecycle-")), log: "silent" });
  now = parts.clock.now();
  await parts.store.transact(async (tx) => {
    tx.put(buckets, {
      name: bucket,
      region: "us-east-1",
      accountId: "111111111111",
      owner,
      createdAt: 0,
      versioning: "Enabled",
      objectLock: false,
      objectOwnership: "BucketOwnerEnforced",
      publicAccessBlock: undefined,
      acl: undefined,
      requesterPays: false,
      configured: ["lifecycle"],
    });
    tx.put(bucketConfigurations, { bucket, kind: "lifecycle", document });
    tx.put(bucketLives, { bucket, doneDay: 0 });
  });
});

afterAll(async () => {
  await parts.close();
  rmSync(parts.dataDirectory, { recursive: true, force: true });
});

function version(key: string, number: number, ageDays: number): ObjectRow {
  const modifiedAt = now - ageDays * day;
  return {
    bucket,
    key,
    versionId: `${number}`.padStart(32, "0"),
    sequence: modifiedAt * 1000 + number,
    deleteMarker: false,
    etag: "d41d8cd98f00b204e9800998ecf8427e",
    size: 0,
    modifiedAt,
    storageClass: "STANDARD",
    owner,
    blob: undefined,
    partsOf: undefined,
    partCount: undefined,
    contentType: undefined,
    headers: undefined,
    metadata: undefined,
    tags: undefined,
    acl: undefined,
    checksum: undefined,
    encryption: undefined,
    retention: undefined,
    legalHold: undefined,
    websiteRedirect: undefined,
  };
}

/** 1,300 current objects, and one key with 700 older versions. */
async function fill(): Promise<void> {
  await parts.store.transact(async (tx) => {
    for (let index = 0; index < 1300; index++) {
      const name = String(index).padStart(5, "0");
      tx.put(objects, version(`${index < 1100 ? "old" : "other"}/${name}`, index, index % 2 === 0 ? 9 : 0));
    }
    tx.put(objects, version("old/versions", 800, 0));
    for (let index = 0; index < 700; index++) tx.put(versions, version("old/versions", index, 9));
  });
}

/** A store that dies before, or right after, every third commit of its own. */
function dying(store: Store): Store {
  let commits = 0;
  return {
    ...store,
    read: (body) => store.read(body),
    scoped: (account, region) => store.scoped(account, region),
    async transact(body) {
      commits += 1;
      if (commits % 3 === 1) throw new Error("killed before");
      const result = await store.transact(body);
      if (commits % 3 === 2) throw new Error("killed after");
      return result;
    },
  };
}

test("a pass that is killed and interrupted all the time does everything once in the end", async () => {
  await fill();
  const { blobs, clock, ids, log, keys, store } = parts;
  let wall = 0;
  const context: JobContext = {
    store: dying(store),
    blobs,
    ids,
    log,
    secrets: keys,
    // Every look at the machine's clock finds the time of the run nearly over.
    clock: { now: () => clock.now(), wall: () => (wall += 900) },
    meter: { use: () => undefined, useIn: () => undefined, level: () => undefined },
    call: () => Promise.reject(new Error("no other service here")),
    signal: new AbortController().signal,
  } as Partial<JobContext> as JobContext;
  let runs = 0;
  for (let more = true; more && runs < 500; runs++) {
    more = await runLifecycle.run(context).then(
      (result) => result.more,
      () => true,
    );
  }
  expect(runs).toBeGreaterThan(5);
  const current = await store.read((reader) => reader.range(objects, { prefix: [bucket], limit: 2000 }));
  expect(current.filter((row) => row.key.startsWith("old/"))).toHaveLength(551);
  expect(current.filter((row) => row.key.startsWith("other/"))).toHaveLength(200);
  const older = await store.read((reader) => reader.range(versions, { prefix: [bucket], limit: 3000 }));
  // Each of the 550 that ended is hidden by one marker, and none by two.
  expect(older.filter((row) => row.deleteMarker)).toHaveLength(550);
  const kept = older.filter((row) => row.key === "old/versions");
  expect(kept.map((row) => Number(row.versionId))).toEqual([699, 698]);
  const life = await store.read((reader) => reader.get(bucketLives, [bucket]));
  expect(life).toMatchObject({ doneDay: clock.now() - (clock.now() % day) });
});

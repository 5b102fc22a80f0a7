/** One S3 bucket over a real store and real zones, without a gateway: for tests of rules that need thousands of requests. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Context } from "../../src/kernel/context.ts";
import type { Meter } from "../../src/kernel/meter.ts";
import type { Reader } from "../../src/kernel/store.ts";
import { defineCounters } from "../../src/kernel/table.ts";
import { openParts, type RegionParts } from "../../src/region/parts.ts";
import { buckets, objects, type BucketRow, type ObjectRow } from "../../src/services/s3/tables.ts";

const account = "111111111111";
const owner = { canonicalId: "a".repeat(64), displayName: "owner" };
const metered = defineCounters("test.metered-bytes", { scope: "partition", fields: ["bytes"] });

/** The levels that operations reported, summed. */
const levelMeter: Meter = {
  use: () => undefined,
  useIn: () => undefined,
  level: (tx, { delta }) => tx.add(metered, ["all"], [delta]),
};

/** A bucket to try rules on. */
export class TestBucket {
  readonly name = "test-bucket";
  readonly context: Context;
  /** Rows that ranges gave since it was set to 0. */
  rowsRead = 0;
  private readonly parts: RegionParts;

  constructor(parts: RegionParts) {
    this.parts = parts;
    this.context = this.newContext();
  }

  /** Sets the bucket's row. */
  async putBucket(more: Partial<BucketRow> = {}): Promise<void> {
    const row: BucketRow = {
      name: this.name,
      region: "us-east-1",
      accountId: account,
      owner,
      createdAt: 0,
      versioning: "",
      objectLock: false,
      objectOwnership: "BucketOwnerEnforced",
      publicAccessBlock: undefined,
      acl: undefined,
      requesterPays: false,
      configured: [],
      ...more,
    };
    await this.parts.store.transact(async (tx) => tx.put(buckets, row));
  }

  /** Makes the bucket hold exactly these keys, as empty objects. */
  async replaceObjects(keys: readonly string[]): Promise<void> {
    await this.parts.store.transact(async (tx) => {
      for (const row of await tx.range(objects, { limit: 100_000 })) tx.delete(objects, [row.bucket, row.key]);
      for (const key of keys) tx.put(objects, newObjectRow(this.name, key));
    });
  }

  /** Bytes the meter believes to be stored. */
  async meteredBytes(): Promise<number> {
    const [bytes] = await this.parts.store.read((reader) => reader.counter(metered, ["all"]));
    return Number(bytes ?? 0n);
  }

  async close(): Promise<void> {
    await this.parts.close();
    rmSync(this.parts.dataDirectory, { recursive: true, force: true });
  }

  private newContext(): Context {
    const { store, blobs, clock, ids, log, jobs, keys, costs } = this.parts;
    const scoped = store.scoped(account, "us-east-1");
    const counting: Context["store"] = {
      transact: (body) => scoped.transact(body),
      scoped: (other, region) => scoped.scoped(other, region),
      read: (body) => scoped.read((reader) => body(this.counted(reader))),
    };
    return {
      region: "us-east-1",
      requestId: "REQUEST",
      store: counting,
      blobs,
      clock,
      ids,
      log,
      jobs,
      secrets: keys,
      meter: levelMeter,
      costs,
      caller: {
        kind: "root",
        accountId: account,
        arn: `arn:aws:iam::${account}:root`,
        userId: account,
        ...callerKeys,
      },
      settings: {
        s3Era: "today",
        organizationQuotas: "2026",
        dataDirectory: "",
        hostSuffixes: [],
        defaultRegion: "us-east-1",
      },
      signal: new AbortController().signal,
      http: httpFacts,
      response: {
        status: undefined,
        headers: {},
      },
      isAllowed: () => Promise.resolve(true),
      checkAccess: () => Promise.resolve(),
      callAs: () => Promise.reject(new Error("no other service here")),
      call: () => Promise.reject(new Error("no other service here")),
    };
  }

  private counted(reader: Reader): Reader {
    const range: Reader["range"] = async (table, options) => {
      const rows = await reader.range(table, options);
      this.rowsRead += rows.length;
      return rows;
    };
    const pick: Reader["pick"] = async (table, options, make) => {
      const made = await reader.pick(table, options, make);
      this.rowsRead += made.length;
      return made;
    };
    return {
      range,
      pick,
      get: (table, key) => reader.get(table, key),
      indexRange: (table, index, options) => reader.indexRange(table, index, options),
      counter: (table, key) => reader.counter(table, key),
      counterRange: (table, options) => reader.counterRange(table, options),
    };
  }
}

const callerKeys = { ...owner, accessKeyId: "AKIATEST" };
const httpFacts: Context["http"] = {
  method: "PUT",
  path: "/",
  query: "",
  headers: { "content-md5": "not looked at" },
  host: "127.0.0.1",
  sourceAddress: "127.0.0.1",
  secure: false,
  authType: "REST-HEADER",
  signatureVersion: "AWS4-HMAC-SHA256",
  signatureAge: undefined,
};

function newObjectRow(bucket: string, key: string): ObjectRow {
  return {
    bucket,
    key,
    versionId: "null",
    sequence: 1,
    deleteMarker: false,
    etag: "d41d8cd98f00b204e9800998ecf8427e",
    size: 0,
    modifiedAt: 0,
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

/** Opens a region's parts in a temporary folder and makes the bucket. */
export async function openTestBucket(): Promise<TestBucket> {
  const parts = await openParts({ dataDirectory: mkdtempSync(join(tmpdir(), "haneul-s3-")), log: "silent" });
  const bucket = new TestBucket(parts);
  await bucket.putBucket();
  return bucket;
}

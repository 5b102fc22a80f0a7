/** Random histories of puts, deletes and versioning changes over the real store, against a plain model of S3's rules. */
import * as fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestBucket, type TestBucket } from "../../../test/support/s3-bucket.ts";
import { listVersions } from "./listing-versions.ts";
import { putObject } from "./operations/put-object.ts";
import { deleteObject } from "./operations/delete-object.ts";
import { deleteObjects } from "./operations/delete-objects.ts";
import { getObject } from "./operations/get-object.ts";
import { bodyOfContent } from "./copy-content.ts";
import type { BucketRow } from "./tables.ts";

let bucket: TestBucket;

beforeAll(async () => {
  bucket = await openTestBucket();
});
afterAll(() => bucket.close());

/** A version in the model; the list of a key has the newest first. */
interface ModelVersion {
  readonly id: string;
  readonly marker: boolean;
  readonly size: number;
}

/** S3's rules in a few lines. */
class Model {
  readonly keys = new Map<string, ModelVersion[]>();
  versioning: BucketRow["versioning"] = "";

  of(key: string): ModelVersion[] {
    return this.keys.get(key) ?? [];
  }

  add(key: string, version: ModelVersion): void {
    const kept = this.of(key).filter((other) => other.id !== "null" || version.id !== "null");
    this.keys.set(key, [version, ...kept]);
  }

  remove(key: string, id: string): void {
    this.keys.set(
      key,
      this.of(key).filter((version) => version.id !== id),
    );
  }

  entries(): string[] {
    const lines: string[] = [];
    for (const key of [...this.keys.keys()].sort()) {
      for (const version of this.of(key)) lines.push(`${key} ${version.id} ${version.marker} ${version.size}`);
    }
    return lines;
  }

  bytes(): number {
    return [...this.keys.values()].flat().reduce((sum, version) => sum + version.size, 0);
  }
}

type Step =
  | { readonly kind: "put"; readonly key: string; readonly size: number }
  | { readonly kind: "delete"; readonly key: string; readonly many: boolean }
  | { readonly kind: "delete-version"; readonly key: string; readonly nth: number; readonly many: boolean }
  | { readonly kind: "versioning"; readonly enabled: boolean };

const keyName = fc.constantFrom("a", "b");
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant("put" as const), key: keyName, size: fc.nat(3) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("delete" as const), key: keyName, many: fc.boolean() }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant("delete-version" as const),
      key: keyName,
      nth: fc.nat(4),
      many: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("versioning" as const), enabled: fc.boolean() }) },
);

async function run(model: Model, step: Step): Promise<void> {
  const { context, name: Bucket } = bucket;
  if (step.kind === "versioning") {
    model.versioning = step.enabled ? "Enabled" : "Suspended";
    await bucket.putBucket({ versioning: model.versioning });
    return;
  }
  const Key = step.key;
  if (step.kind === "put") {
    const made = await putObject(context, { Bucket, Key, Body: bodyOfContent(new Uint8Array(step.size)) });
    model.add(Key, { id: made.VersionId ?? "null", marker: false, size: step.size });
    return;
  }
  if (step.kind === "delete") {
    const removed = await remove(Key, undefined, step.many);
    if (model.versioning === "") model.remove(Key, "null");
    else model.add(Key, { id: removed ?? "", marker: true, size: 0 });
    return;
  }
  const version = model.of(Key)[step.nth];
  if (!version) return;
  await remove(Key, version.id, step.many);
  model.remove(Key, version.id);
}

/** Deletes by either operation; the id of the delete marker made. */
async function remove(Key: string, VersionId: string | undefined, many: boolean): Promise<string | undefined> {
  const { context, name: Bucket } = bucket;
  const target = { Key, ...(VersionId === undefined ? {} : { VersionId }) };
  if (!many) return (await deleteObject(context, { Bucket, ...target })).VersionId;
  const { Deleted, Errors } = await deleteObjects(context, { Bucket, Delete: { Objects: [target] } });
  expect(Errors).toEqual([]);
  return Deleted?.[0]?.DeleteMarkerVersionId;
}

async function listed(maximum: number): Promise<string[]> {
  const lines: string[] = [];
  let marker = "";
  let versionMarker: string | undefined;
  for (;;) {
    const walk = { prefix: "", delimiter: "", maximum, marker, versionMarker };
    const page = await listVersions(bucket.context, bucket.name, walk);
    for (const row of page.rows) lines.push(`${row.key} ${row.versionId} ${row.deleteMarker} ${row.size}`);
    if (!page.truncated || typeof page.last !== "object") return lines;
    marker = page.last.key;
    versionMarker = page.last.versionId;
  }
}

async function empty(model: Model): Promise<void> {
  for (const [key, versions] of model.keys) for (const { id } of versions) await remove(key, id, false);
  await bucket.putBucket();
}

test("any history leaves the versions, current objects and stored bytes that S3 would have", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 25 }), fc.integer({ min: 1, max: 4 }), async (steps, maximum) => {
      const model = new Model();
      for (const each of steps) await run(model, each);
      expect(await listed(maximum)).toEqual(model.entries());
      expect(await bucket.meteredBytes()).toBe(model.bytes());
      for (const key of ["a", "b"]) {
        const newest = model.of(key)[0];
        const found = await getObject(bucket.context, { Bucket: bucket.name, Key: key }).catch(
          (error: unknown) => error,
        );
        if (newest && !newest.marker) expect(found).toMatchObject({ ContentLength: newest.size });
        else expect(found).toMatchObject({ code: "NoSuchKey" });
      }
      await empty(model);
      expect(await listed(10)).toEqual([]);
      expect(await bucket.meteredBytes()).toBe(0);
    }),
    { numRuns: 40 },
  );
});

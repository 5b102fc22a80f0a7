/** Objects whose bytes no zone has any more: what is answered says so, however long they are. */
import { mkdtemp, open, readdir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { S3, type StorageClass } from "@aws-sdk/client-s3";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createRegion, type Region } from "../../../region.ts";

const Bucket = "fragile";
const headerBytes = 512;
const classes = ["REDUCED_REDUNDANCY", "ONEZONE_IA", "STANDARD"] as const;
const sizes = { short: 70_000, long: 3 << 20 };
let dataDirectory: string;
let region: Region;
let s3: S3;

beforeAll(async () => {
  dataDirectory = await mkdtemp(join(tmpdir(), "haneul-lost-"));
  region = await createRegion({ conductor: false, dataDirectory });
  const credentials = region.root;
  s3 = new S3({ endpoint: region.endpoint, region: "us-east-1", forcePathStyle: true, maxAttempts: 1, credentials });
  await s3.createBucket({ Bucket });
  for (const StorageClass of classes) {
    for (const [name, size] of Object.entries(sizes)) {
      await s3.putObject({ Bucket, Key: `${StorageClass}/${name}`, StorageClass, Body: Buffer.alloc(size, 1) });
    }
    await putInParts(`${StorageClass}/parts`, StorageClass);
  }
  await ruin();
});

afterAll(async () => {
  s3.destroy();
  await region.close();
  await rm(dataDirectory, { recursive: true });
});

async function putInParts(Key: string, StorageClass: StorageClass): Promise<void> {
  const { UploadId } = await s3.createMultipartUpload({ Bucket, Key, StorageClass });
  const Parts = [];
  for (const [at, size] of [5 << 20, 2 << 20].entries()) {
    const PartNumber = at + 1;
    const { ETag } = await s3.uploadPart({ Bucket, Key, UploadId, PartNumber, Body: Buffer.alloc(size, 2) });
    Parts.push({ ETag, PartNumber });
  }
  await s3.completeMultipartUpload({ Bucket, Key, UploadId, MultipartUpload: { Parts } });
}

/** Writes nonsense over all that segments hold, in every zone, but for what they held when their sizes were taken. */
async function ruin(spared: ReadonlyMap<string, number> = new Map()): Promise<void> {
  for (const [path, size] of await segmentSizes()) {
    const start = spared.get(path) ?? headerBytes;
    if (size <= start) continue;
    const file = await open(path, "r+");
    await file.write(Buffer.alloc(size - start, 0xee), 0, size - start, start);
    await file.close();
  }
}

async function segmentSizes(): Promise<Map<string, number>> {
  const sizes = new Map<string, number>();
  const zones = join(dataDirectory, "zones");
  for (const zone of await readdir(zones)) {
    const segments = join(zones, zone, "segments");
    for (const name of await readdir(segments)) {
      const path = join(segments, name);
      sizes.set(path, (await stat(path)).size);
    }
  }
  return sizes;
}

const keys = ["short", "long", "parts"];

test.each(keys)("a lost object of reduced redundancy is not allowed to be read (%s)", async (key) => {
  await expect(s3.getObject({ Bucket, Key: `REDUCED_REDUNDANCY/${key}` })).rejects.toMatchObject({
    name: "MethodNotAllowed",
    $metadata: { httpStatusCode: 405 },
  });
});

test.each(keys)("nor is it shown (%s)", async (key) => {
  const asked = { Bucket, Key: `REDUCED_REDUNDANCY/${key}` };
  await expect(s3.headObject(asked)).rejects.toMatchObject({ $metadata: { httpStatusCode: 405 } });
  const { ETag } = await s3.headObject({ Bucket, Key: `STANDARD/${key}` });
  await expect(s3.headObject({ ...asked, IfNoneMatch: ETag })).rejects.toMatchObject({
    $metadata: { httpStatusCode: 304 },
  });
});

test.each(keys.flatMap((key) => [`ONEZONE_IA/${key}`, `STANDARD/${key}`]))(
  "of another class it is an internal error, and not an answer that breaks off (%s)",
  async (Key) => {
    const refused = { name: "InternalError", $metadata: { httpStatusCode: 500 } };
    await expect(s3.getObject({ Bucket, Key })).rejects.toMatchObject(refused);
  },
);

test.each(keys)("nor can a range of it be had, nor a copy (%s)", async (key) => {
  const Key = `REDUCED_REDUNDANCY/${key}`;
  await expect(s3.getObject({ Bucket, Key, Range: "bytes=10-69000" })).rejects.toMatchObject({
    name: "MethodNotAllowed",
  });
  const copy = s3.copyObject({ Bucket, Key: "copy", CopySource: `${Bucket}/${Key}`, StorageClass: "STANDARD" });
  await expect(copy).rejects.toMatchObject({ name: "MethodNotAllowed" });
});

test("a later part that is lost is told before a byte of the first is sent", async () => {
  const asked = { Bucket, Key: "one-part-lost" };
  const { UploadId } = await s3.createMultipartUpload({ ...asked, StorageClass: "REDUCED_REDUNDANCY" });
  const bodies = [Buffer.alloc(5 << 20, 3), Buffer.alloc(2 << 20, 4)];
  const Parts = [];
  const spared = new Map<string, number>();
  for (const [at, Body] of bodies.entries()) {
    for (const [path, size] of await segmentSizes()) spared.set(path, size);
    const PartNumber = at + 1;
    const { ETag } = await s3.uploadPart({ ...asked, UploadId, PartNumber, Body });
    Parts.push({ ETag, PartNumber });
  }
  await s3.completeMultipartUpload({ ...asked, UploadId, MultipartUpload: { Parts } });
  await ruin(spared);
  const refused = { $metadata: { httpStatusCode: 405 } };
  await expect(s3.headObject(asked)).rejects.toMatchObject(refused);
  await expect(s3.getObject(asked)).rejects.toMatchObject({ name: "MethodNotAllowed", ...refused });
  const kept = { ...asked, Range: "bytes=0-99" };
  await expect(s3.headObject(kept)).resolves.toMatchObject({ ContentLength: 100 });
  expect(await (await s3.getObject(kept)).Body?.transformToByteArray()).toEqual(new Uint8Array(100).fill(3));
});

/** The JavaScript SDK: streams with unknown lengths, checksums in trailers, presigned addresses, buckets by host name. */
import { createHash, randomBytes } from "node:crypto";
import { lookup, type LookupOptions } from "node:dns";
import { Agent } from "node:http";
import { Agent as SecureAgent } from "node:https";
import { Readable } from "node:stream";
import {
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  DeleteBucketCommand,
  DeleteObjectsCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  paginateListObjectsV2,
  UploadPartCommand,
  type CompletedPart,
  type S3Client,
} from "@aws-sdk/client-s3";
import { Upload } from "@aws-sdk/lib-storage";
import { getSignedUrl } from "@aws-sdk/s3-request-presigner";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readAuthority, startRegionProcess, type RegionProcess } from "./region-process.ts";
import { makeBucket, newS3Client } from "./s3-client.ts";

let region: RegionProcess;
let client: S3Client;
const Bucket = "sdk";

beforeAll(async () => {
  region = await startRegionProcess();
  client = newS3Client(region);
  await makeBucket(region, Bucket);
});
afterAll(async () => {
  client.destroy();
  await region.stop();
});

/** A stream of random bytes in uneven pieces, and the digest of what it gave. */
function randomStream(sizeBytes: number): { stream: Readable; digest: () => string } {
  const hash = createHash("sha256");
  function* pieces(): Generator<Buffer> {
    for (let left = sizeBytes; left > 0;) {
      const piece = randomBytes(Math.min(left, 70_001));
      hash.update(piece);
      left -= piece.length;
      yield piece;
    }
  }
  return { stream: Readable.from(pieces(), { objectMode: false }), digest: () => hash.digest("hex") };
}

async function digestOf(Key: string, by = client): Promise<string> {
  const { Body } = await by.send(new GetObjectCommand({ Bucket, Key }));
  const hash = createHash("sha256");
  for await (const piece of Body as Readable) hash.update(piece as Buffer);
  return hash.digest("hex");
}

test("an upload of unknown length goes in parts and comes back as a stream", async () => {
  const { stream, digest } = randomStream(23 * 1024 * 1024 + 1);
  const upload = new Upload({ client, params: { Bucket, Key: "large", Body: stream }, queueSize: 3 });
  const done = await upload.done();
  expect(done.ETag).toMatch(/-5"$/);
  expect(await digestOf("large")).toBe(digest());
});

test("an upload that is given up leaves nothing", async () => {
  const { stream } = randomStream(12 * 1024 * 1024);
  const upload = new Upload({ client, params: { Bucket, Key: "given up", Body: stream }, queueSize: 1 });
  upload.on("httpUploadProgress", () => void upload.abort());
  await expect(upload.done()).rejects.toThrow(/abort/i);
  await expect(client.send(new HeadObjectCommand({ Bucket, Key: "given up" }))).rejects.toThrow();
});

test("a stream of known length goes in chunks with its checksum after them", async () => {
  const sizeBytes = 300_000;
  for (const ChecksumAlgorithm of ["CRC32", "CRC32C", "SHA256", "SHA1"] as const) {
    const { stream, digest } = randomStream(sizeBytes);
    const Key = `stream ${ChecksumAlgorithm}`;
    await client.send(new PutObjectCommand({ Bucket, Key, Body: stream, ContentLength: sizeBytes, ChecksumAlgorithm }));
    expect(await digestOf(Key)).toBe(digest());
    const head = await client.send(new HeadObjectCommand({ Bucket, Key, ChecksumMode: "ENABLED" }));
    expect(head[`Checksum${ChecksumAlgorithm}`]).toMatch(/=$/);
  }
});

test("parts carry checksums, and completing asks for all of them", async () => {
  const address = { Bucket, Key: "by hand" };
  const begun = await client.send(new CreateMultipartUploadCommand({ ...address, ChecksumAlgorithm: "CRC32C" }));
  const upload = { ...address, UploadId: begun.UploadId };
  const parts: CompletedPart[] = [];
  for (const [index, Body] of [randomBytes(5 * 1024 * 1024), Buffer.from("end")].entries()) {
    const part = { ...upload, PartNumber: index + 1, Body, ChecksumAlgorithm: "CRC32C" } as const;
    const { ETag, ChecksumCRC32C } = await client.send(new UploadPartCommand(part));
    parts.push({ PartNumber: index + 1, ETag, ChecksumCRC32C });
  }
  const complete = (Parts: CompletedPart[]) =>
    client.send(new CompleteMultipartUploadCommand({ ...upload, MultipartUpload: { Parts } }));
  await expect(complete(parts.toReversed())).rejects.toMatchObject({ name: "InvalidPartOrder" });
  expect((await complete(parts)).ChecksumCRC32C).toMatch(/-2$/);
});

test("presigned addresses put and get without credentials", async () => {
  const address = { Bucket, Key: "shared/한글 +%.txt" };
  const putUrl = await getSignedUrl(client, new PutObjectCommand({ ...address, ContentType: "text/mine" }), {
    expiresIn: 60,
    signableHeaders: new Set(["content-type"]),
  });
  const put = (type: string) => fetch(putUrl, { method: "PUT", body: "for you", headers: { "content-type": type } });
  expect((await put("text/other")).status).toBe(403);
  expect((await put("text/mine")).status).toBe(200);
  const answer = await fetch(await getSignedUrl(client, new GetObjectCommand(address)));
  expect(await answer.text()).toBe("for you");
  expect(answer.headers.get("content-type")).toBe("text/mine");
});

test("a listing is paged to its end, and everything is deleted in one request", async () => {
  await makeBucket(region, "listed");
  const keys = Array.from({ length: 42 }, (_, index) => `${index % 4}/key & ${String(index).padStart(2, "0")}`);
  await Promise.all(keys.map((Key) => client.send(new PutObjectCommand({ Bucket: "listed", Key, Body: Key }))));
  const found: string[] = [];
  for await (const page of paginateListObjectsV2({ client, pageSize: 5 }, { Bucket: "listed" })) {
    found.push(...(page.Contents ?? []).map(({ Key = "" }) => Key));
  }
  expect(found).toEqual(keys.toSorted());
  const Delete = { Objects: keys.map((Key) => ({ Key })) };
  const { Deleted } = await client.send(new DeleteObjectsCommand({ Bucket: "listed", Delete }));
  expect(Deleted).toHaveLength(42);
  await client.send(new DeleteBucketCommand({ Bucket: "listed" }));
});

type Answer = (error: Error | null, address: string | { address: string; family: number }[], family?: number) => void;

/** What systemd and browsers do, and libc does not: every `*.localhost` is this machine. */
function lookupHere(host: string, options: LookupOptions, answer: Answer): void {
  if (!host.endsWith(".localhost")) return lookup(host, options, answer as never);
  if (options.all === true) answer(null, [{ address: "127.0.0.1", family: 4 }]);
  else answer(null, "127.0.0.1", 4);
}

describe("buckets by host name", () => {
  test.each(["http", "https"])("over %s", async (scheme) => {
    const byHost = newS3Client(region, {
      // Node takes no certificate for `*.localhost`, its rule for names right below a top-level domain.
      endpoint: scheme === "http" ? region.hostEndpoint : `https://s3.localhost:${region.port}`,
      forcePathStyle: false,
      requestHandler: {
        httpAgent: new Agent({ keepAlive: true, lookup: lookupHere }),
        httpsAgent: new SecureAgent({ keepAlive: true, lookup: lookupHere, ca: readAuthority(region) }),
      },
    });
    const { stream, digest } = randomStream(100_000);
    const Key = `by host/${scheme}//`;
    await byHost.send(new PutObjectCommand({ Bucket, Key, Body: stream, ContentLength: 100_000 }));
    expect(await digestOf(Key, byHost)).toBe(digest());
    const { Contents } = await byHost.send(new ListObjectsV2Command({ Bucket, Prefix: "by host/" }));
    expect(Contents?.map((each) => each.Key)).toContain(Key);
    byHost.destroy();
  });
});

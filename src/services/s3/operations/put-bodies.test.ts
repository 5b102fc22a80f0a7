/** Bodies share memory one after the other: what is stored is each request's own, whatever happens to the others. */
import { createHash } from "node:crypto";
import { connect } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { failure, openS3Region, type S3Region } from "../../../../test/support/s3-region.ts";

let at: S3Region;

beforeAll(async () => {
  at = await openS3Region();
});
afterAll(() => at.close());

/** Tells every body from every other, at every place. */
function bodyOf(name: string, length: number): Buffer {
  const line = createHash("sha256").update(name).digest("hex");
  return Buffer.from(line.repeat(Math.ceil(length / line.length)).slice(0, length));
}

/** Begins a put without a signature, and leaves in the middle of its body. */
function leave(path: string): Promise<void> {
  const { hostname, port } = new URL(at.region.endpoint);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => {
      socket.write(`PUT ${path} HTTP/1.1\r\nHost: ${hostname}\r\nContent-Length: 20000\r\n\r\n${"x".repeat(9000)}`);
      setImmediate(() => socket.destroy());
    });
    socket.on("close", () => resolve());
    socket.on("error", reject);
  });
}

test("puts side by side, some refused and some broken off, store what each sent", { timeout: 120_000 }, async () => {
  const Bucket = await at.newBucket();
  const sent = new Map<string, Buffer>();
  const lengths = [1, 100, 4096, 16_384, 16_384, 40_000, 65_536, 65_537, 200_000];
  for (let round = 0; round < 3; round++) {
    const all = Array.from({ length: 30 }, async (_, index): Promise<unknown> => {
      const Key = `${round}/${index}`;
      const Body = bodyOf(Key, lengths[(index * 7 + round) % lengths.length] as number);
      if (index % 10 === 3) return leave(`/${Bucket}/${Key}`);
      if (index % 10 === 6) {
        const ContentMD5 = createHash("md5").update("another").digest("base64");
        return expect(await failure(at.s3.putObject({ Bucket, Key, Body, ContentMD5 }))).toMatchObject({
          code: "BadDigest",
        });
      }
      sent.set(Key, Body);
      return at.s3.putObject({ Bucket, Key, Body });
    });
    await Promise.all(all);
  }
  const listed = await at.s3.listObjectsV2({ Bucket });
  expect(listed.Contents?.map(({ Key }) => Key).toSorted()).toEqual([...sent.keys()].toSorted());
  for (const [Key, body] of sent) {
    const got = await at.s3.getObject({ Bucket, Key });
    const bytes = Buffer.from((await got.Body?.transformToByteArray()) ?? []);
    expect(bytes.equals(body), Key).toBe(true);
    expect(got.ETag).toBe(`"${createHash("md5").update(body).digest("hex")}"`);
  }
});

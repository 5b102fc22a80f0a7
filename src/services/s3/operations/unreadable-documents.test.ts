/** Holds that bucket and permission are asked about before what is wrong with a document is told. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { failure, openS3Region, type S3Region } from "../../../../test/support/s3-region.ts";

let at: S3Region;

beforeAll(async () => {
  at = await openS3Region();
});
afterAll(() => at.close());

const emptyDocuments: readonly (readonly [what: string, put: (Bucket: string) => Promise<unknown>])[] = [
  ["cross-origin rules", (Bucket) => at.s3.putBucketCors({ Bucket, CORSConfiguration: { CORSRules: [] } })],
  [
    "default encryption",
    (Bucket) => at.s3.putBucketEncryption({ Bucket, ServerSideEncryptionConfiguration: { Rules: [] } }),
  ],
  ["a lock", (Bucket) => at.s3.putObjectRetention({ Bucket, Key: "k", Retention: { Mode: "NEVER" as "GOVERNANCE" } })],
];

test.each(emptyDocuments)("%s without what they need, for a bucket and for none", async (_what, put) => {
  const malformed = { code: "MalformedXML", status: 400 };
  const Bucket = await at.newBucket({ locked: true });
  await at.s3.putObject({ Bucket, Key: "k", Body: "x" });
  expect(await failure(put(Bucket))).toEqual(malformed);
  expect(await failure(put("a-bucket-that-is-not"))).toEqual({ code: "NoSuchBucket", status: 404 });
});

test.each(["cors", "tagging", "versioning", "lifecycle", "acl", "ownershipControls", "website"])(
  "nobody learns whether a document for ?%s is one",
  async (query) => {
    const Bucket = await at.newBucket();
    const answer = await fetch(`${at.region.endpoint}/${Bucket}?${query}`, { method: "PUT", body: "<not-xml" });
    expect(answer.status).toBe(403);
    expect(await answer.text()).toContain("<Code>AccessDenied</Code>");
  },
);

test("no document at all is told after permission, too", async () => {
  const Bucket = await at.newBucket();
  const put = (bucket: string) => fetch(`${at.region.endpoint}/${bucket}?tagging`, { method: "PUT" });
  expect((await put(Bucket)).status).toBe(403);
  expect(await (await put("a-bucket-that-is-not")).text()).toContain("<Code>NoSuchBucket</Code>");
});

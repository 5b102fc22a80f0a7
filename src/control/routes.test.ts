/** What the own routes answer to requests that are not right. */
import { CreateBucketCommand, ListBucketsCommand, PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createRegion, type Region } from "../region.ts";

let region: Region;

beforeAll(async () => {
  region = await createRegion({ conductor: false });
});

afterAll(() => region.close());

test("pages without an origin of their own are refused", async () => {
  const answer = await fetch(`${region.endpoint}/_haneul/status`, { headers: { origin: "null" } });
  expect(answer.status).toBe(403);
});

test("a zone whose name is not percent-encoded rightly is not there", async () => {
  const answer = await fetch(`${region.endpoint}/_haneul/zones/%zz`, { method: "POST", body: '{"action":"fail"}' });
  expect(answer.status).toBe(404);
});

test("levels are answered, filtered by dimensions", async () => {
  const answer = await fetch(`${region.endpoint}/_haneul/usage/levels?resource=nothing`);
  expect(await answer.json()).toEqual({ levels: [] });
});

test("a reset leaves no bucket behind, and the same keys go on working", async () => {
  const { accessKeyId, secretAccessKey } = region.root;
  const credentials = { accessKeyId, secretAccessKey };
  const s3 = new S3Client({ endpoint: region.endpoint, region: "us-east-1", forcePathStyle: true, credentials });
  await s3.send(new CreateBucketCommand({ Bucket: "to-be-forgotten" }));
  await s3.send(new PutObjectCommand({ Bucket: "to-be-forgotten", Key: "object", Body: "bytes" }));
  const answer = await fetch(`${region.endpoint}/moto-api/reset`, { method: "POST" });
  expect(await answer.json()).toEqual({ status: "ok" });
  expect((await s3.send(new ListBucketsCommand({}))).Buckets).toEqual([]);
  s3.destroy();
});

/** Browser forms against a region: files whose length nobody states beforehand. */
import { createHmac, randomBytes } from "node:crypto";
import { CreateBucketCommand, GetObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createRegion, type Region } from "../../../region.ts";

let region: Region;
let client: S3Client;

beforeAll(async () => {
  region = await createRegion({ conductor: false });
  client = new S3Client({
    endpoint: region.endpoint,
    region: "us-east-1",
    forcePathStyle: true,
    credentials: region.root,
  });
  await client.send(new CreateBucketCommand({ Bucket: "forms" }));
});
afterAll(async () => {
  client.destroy();
  await region.close();
});

/** Sends a form whose policy allows any key and from `minimum` up to `maximum` bytes. */
function postForm(
  key: string,
  file: Uint8Array | string,
  maximum: number | string,
  more: {
    readonly minimum?: number | string;
    readonly tagging?: string;
    readonly disposition?: string;
    readonly checksum?: readonly [name: string, value: string];
  } = {},
): Promise<Response> {
  const expiration = new Date(Date.now() + 60_000).toISOString();
  const range = ["content-length-range", more.minimum ?? 0, maximum];
  const fields = ["key", "tagging", "Content-Disposition", ...(more.checksum ? [more.checksum[0]] : [])];
  const any = fields.map((field) => ["starts-with", `$${field}`, ""]);
  const conditions = [{ bucket: "forms" }, ...any, range];
  const policy = Buffer.from(JSON.stringify({ expiration, conditions })).toString("base64");
  const form = new FormData();
  form.set("key", key);
  form.set("AWSAccessKeyId", region.root.accessKeyId);
  form.set("policy", policy);
  form.set("signature", createHmac("sha1", region.root.secretAccessKey).update(policy).digest("base64"));
  form.set("tagging", more.tagging ?? "<Tagging/>");
  form.set("Content-Disposition", more.disposition ?? "attachment");
  if (more.checksum) form.set(...(more.checksum as [string, string]));
  if (typeof file === "string") form.set("file", file);
  else form.set("file", new Blob([file]), "a file");
  return fetch(`${region.endpoint}/forms`, { method: "POST", body: form });
}

async function read(key: string): Promise<Uint8Array | undefined> {
  const { Body } = await client.send(new GetObjectCommand({ Bucket: "forms", Key: key }));
  return Body?.transformToByteArray();
}

test.each([0, 1, 1024 ** 2, 1024 ** 2 + 1, 3_000_000])("a form stores a file of %d bytes", async (sizeBytes) => {
  const file = new Uint8Array(randomBytes(sizeBytes));
  const answer = await postForm(`file ${sizeBytes}`, file, 4_000_000);
  expect(answer.status).toBe(204);
  expect(Buffer.from((await read(`file ${sizeBytes}`)) ?? []).equals(file)).toBe(true);
});

test.each([100, 3_000_000])("a form of %d bytes that its policy does not allow stores nothing", async (sizeBytes) => {
  const answer = await postForm(`too large ${sizeBytes}`, new Uint8Array(sizeBytes), 99);
  expect(answer.status).toBe(400);
  expect(await answer.text()).toContain("<Code>EntityTooLarge</Code>");
  await expect(read(`too large ${sizeBytes}`)).rejects.toThrow("The specified key does not exist.");
});

test("a file without a name leaves the name's variable as it is, and the answer tells the checksum", async () => {
  const answer = await postForm("named ${filename}", "x", 10);
  expect(answer.status).toBe(204);
  expect(answer.headers.get("x-amz-checksum-crc64nvme")).toEqual(expect.any(String));
  expect(answer.headers.get("x-amz-checksum-type")).toBe("FULL_OBJECT");
  expect(answer.headers.get("etag")).toMatch(/^"[0-9a-f]{32}"$/);
  expect(Buffer.from((await read("named ${filename}")) ?? []).toString()).toBe("x");
});

test("tags that are XML of another kind are none, and sizes that are no numbers never hold", async () => {
  expect((await postForm("untagged", "x", "10", { tagging: "<Other></Other>", minimum: "1" })).status).toBe(204);
  const refused = await postForm("untagged", "x", "10", { minimum: "test" });
  expect(refused.status).toBe(403);
  expect(await refused.text()).toContain("Policy Condition failed: [&quot;content-length-range&quot;, ");
});

test("what a header about content cannot hold of a form's text becomes a space", async () => {
  expect((await postForm("titled", "x", 10, { disposition: 'filename="\u00e9\u2014\u{1f451}.pdf"' })).status).toBe(204);
  const { ContentDisposition } = await client.send(new GetObjectCommand({ Bucket: "forms", Key: "titled" }));
  expect(ContentDisposition).toBe('filename="\u00e9  .pdf"');
});

test("a form's checksum is checked, and refused when its algorithm is unknown", async () => {
  const put = (name: string, value: string) => postForm("checked", "test data", 10, { checksum: [name, value] });
  expect((await put("x-amz-checksum-crc32", "0wiusg==")).status).toBe(204);
  expect((await put("x-amz-checksum-type", "FULL_OBJECT")).status).toBe(204);
  const unknown = await put("x-amz-checksum-sha3", "0wiusg==");
  expect(unknown.status).toBe(400);
  expect(await unknown.text()).toContain(
    "<Message>The algorithm type you specified in x-amz-checksum- header is invalid.</Message>",
  );
});

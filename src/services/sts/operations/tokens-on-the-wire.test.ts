/** Session tokens in every place that carries one: headers, presigned addresses, browser forms. */
import { createHmac } from "node:crypto";
import { GetObjectCommand, PutObjectCommand, S3 } from "@aws-sdk/client-s3";
import { getSignedUrl } from "@aws-sdk/s3-request-presigner";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  accountId,
  inlinePolicy,
  openStsRegion,
  refusal,
  signerOf,
  type Signer,
  type StsRegion,
} from "../../../../test/support/sts-region.ts";

let opened: StsRegion;
let s3: S3;
let session: Required<Signer>;

beforeAll(async () => {
  opened = await openStsRegion({
    users: { alice: { inlinePolicies: [inlinePolicy("sts:AssumeRole")] } },
    roles: {
      uploads: {
        trust: { Effect: "Allow", Principal: { AWS: `arn:aws:iam::${accountId}:root` }, Action: "sts:AssumeRole" },
        inlinePolicies: [inlinePolicy(["s3:CreateBucket", "s3:PutObject", "s3:GetObject"])],
      },
    },
  });
  const alice = opened.sts(opened.keys["alice"] ?? opened.root);
  const role = { RoleArn: `arn:aws:iam::${accountId}:role/uploads`, RoleSessionName: "work" };
  session = signerOf((await alice.assumeRole(role)).Credentials) as Required<Signer>;
  const { endpoint } = opened.region;
  s3 = new S3({ endpoint, region: "us-east-1", forcePathStyle: true, maxAttempts: 1, credentials: session });
  await s3.createBucket({ Bucket: "bucket" });
  await s3.send(new PutObjectCommand({ Bucket: "bucket", Key: "key", Body: "bytes" }));
});

afterAll(async () => {
  s3.destroy();
  await opened.close();
});

test("a header", async () => {
  const { Body } = await s3.getObject({ Bucket: "bucket", Key: "key" });
  expect(await Body?.transformToString()).toBe("bytes");
  expect((await refusal(s3.deleteObject({ Bucket: "bucket", Key: "key" })))[0]).toBe("AccessDenied");
});

test("a presigned address, which is worth nothing without its token", async () => {
  const url = await getSignedUrl(s3, new GetObjectCommand({ Bucket: "bucket", Key: "key" }));
  expect(url).toContain("X-Amz-Security-Token=");
  expect(await (await fetch(url)).text()).toBe("bytes");
  const without = await fetch(url.replace(/X-Amz-Security-Token=[^&]*&/, ""));
  expect([without.status, await without.text()]).toEqual([403, expect.stringContaining("InvalidAccessKeyId")]);
  const broken = await fetch(url.replace(/X-Amz-Security-Token=[^&]*/, "X-Amz-Security-Token=nonsense"));
  expect([broken.status, await broken.text()]).toEqual([400, expect.stringContaining("<Code>InvalidToken</Code>")]);
});

test("a version 2 address", async () => {
  const expires = Math.floor(Date.now() / 1_000) + 60;
  const text = `GET\n\n\n${expires}\nx-amz-security-token:${session.sessionToken}\n/bucket/key`;
  const signature = createHmac("sha1", session.secretAccessKey).update(text).digest("base64");
  const query = new URLSearchParams({
    AWSAccessKeyId: session.accessKeyId,
    Expires: String(expires),
    Signature: signature,
    "x-amz-security-token": session.sessionToken,
  });
  const answer = await fetch(`${opened.region.endpoint}/bucket/key?${query.toString()}`);
  expect(await answer.text()).toBe("bytes");
});

test("a browser's form", async () => {
  const now = new Date();
  const amzDate = now.toISOString().replace(/[-:]|\.\d{3}/g, "");
  const date = amzDate.slice(0, 8);
  const credential = `${session.accessKeyId}/${date}/us-east-1/s3/aws4_request`;
  const fields: Record<string, string> = {
    key: "from-form",
    "x-amz-algorithm": "AWS4-HMAC-SHA256",
    "x-amz-credential": credential,
    "x-amz-date": amzDate,
    "x-amz-security-token": session.sessionToken,
  };
  const conditions = [{ bucket: "bucket" }, ...Object.entries(fields).map(([name, value]) => ({ [name]: value }))];
  const expiration = new Date(now.getTime() + 60_000).toISOString();
  const policy = Buffer.from(JSON.stringify({ expiration, conditions })).toString("base64");
  let key: string | Buffer = `AWS4${session.secretAccessKey}`;
  for (const part of [date, "us-east-1", "s3", "aws4_request"]) key = createHmac("sha256", key).update(part).digest();
  const signature = createHmac("sha256", key).update(policy).digest("hex");
  const post = (more: Record<string, string>): Promise<Response> => {
    const form = new FormData();
    for (const [name, value] of Object.entries({ ...fields, policy, "x-amz-signature": signature, ...more })) {
      form.set(name, value);
    }
    form.set("file", new Blob(["bytes"]), "file");
    return fetch(`${opened.region.endpoint}/bucket`, { method: "POST", body: form });
  };
  expect((await post({})).status).toBe(204);
  const broken = await post({ "x-amz-security-token": "nonsense" });
  expect([broken.status, await broken.text()]).toEqual([400, expect.stringContaining("<Code>InvalidToken</Code>")]);
});

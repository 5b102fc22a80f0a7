/** Cross-origin headers of answers that are none to preflights. */
import { DeleteBucketCommand, DeleteBucketCorsCommand, GetObjectCommand } from "@aws-sdk/client-s3";
import { getSignedUrl } from "@aws-sdk/s3-request-presigner";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openS3Region, type S3Region } from "../../../../test/support/s3-region.ts";

let at: S3Region;

beforeAll(async () => {
  at = await openS3Region();
});
afterAll(() => at.close());

test("headers named in a request of its own are held to the rules as a preflight's are", async () => {
  const Bucket = await at.newBucket();
  const origin = "https://page.example";
  const CORSRules = [{ AllowedMethods: ["GET"], AllowedOrigins: [origin], AllowedHeaders: ["x-amz-meta-*"] }];
  await at.s3.putBucketCors({ Bucket, CORSConfiguration: { CORSRules } });
  const get = async (names?: string) => {
    const headers = { origin, ...(names === undefined ? {} : { "access-control-request-headers": names }) };
    return (await fetch(`${at.region.endpoint}/${Bucket}/k`, { headers })).headers;
  };
  expect((await get()).get("access-control-allow-origin")).toBe(origin);
  const allowed = await get("X-Amz-Meta-A");
  expect(allowed.get("access-control-allow-origin")).toBe(origin);
  expect(allowed.get("access-control-allow-headers")).toBe("x-amz-meta-a");
  const other = await get("x-amz-request-payer");
  expect(other.get("access-control-allow-origin")).toBeNull();
  expect(other.get("vary")).toBeNull();
});

describe("the rules that a request finds decide on its answer", () => {
  const origin = "https://page.example";
  const rulesFor = (...AllowedMethods: string[]) => ({
    CORSConfiguration: { CORSRules: [{ AllowedMethods, AllowedOrigins: [origin] }] },
  });

  async function newBucket(): Promise<string> {
    const Bucket = await at.newBucket();
    await at.s3.putBucketCors({ Bucket, ...rulesFor("GET", "PUT", "POST", "DELETE") });
    return Bucket;
  }

  /** What the answer to a presigned DELETE from the page says. */
  async function removing(url: Promise<string>) {
    const answer = await fetch(await url, { method: "DELETE", headers: { origin } });
    return [answer.status, answer.headers.get("access-control-allow-methods")];
  }

  test("the one that removes the bucket", async () => {
    const Bucket = await newBucket();
    const remove = () => removing(getSignedUrl(at.s3, new DeleteBucketCommand({ Bucket })));
    expect(await remove()).toEqual([204, "GET, PUT, POST, DELETE"]);
    expect(await remove()).toEqual([404, null]);
  });

  test("the one that removes them", async () => {
    const Bucket = await newBucket();
    const remove = () => removing(getSignedUrl(at.s3, new DeleteBucketCorsCommand({ Bucket })));
    expect(await remove()).toEqual([204, "GET, PUT, POST, DELETE"]);
    expect(await remove()).toEqual([204, null]);
  });

  test("one that is refused before it is looked at", async () => {
    const Bucket = await newBucket();
    const url = `${at.region.endpoint}/${Bucket}/k`;
    const expired = await getSignedUrl(at.s3, new GetObjectCommand({ Bucket, Key: "k" }), {
      signingDate: new Date(Date.now() - 120_000),
      expiresIn: 60,
    });
    const form = new FormData();
    form.set("key", "k");
    form.set(
      "policy",
      Buffer.from(JSON.stringify({ expiration: "2020-01-01T00:00:00Z", conditions: [] })).toString("base64"),
    );
    form.set("file", "x");
    const refused: [url: string, { method?: string; body?: FormData; headers?: Record<string, string> }][] = [
      [expired, {}],
      [`${url}?X-Amz-Algorithm=AWS4-HMAC-SHA256`, {}],
      [url, { headers: { authorization: "AWS nobody:none" } }],
      [`${at.region.endpoint}/${Bucket}`, { method: "POST", body: form }],
    ];
    for (const [to, init] of refused) {
      const answer = await fetch(to, { ...init, headers: { ...init.headers, origin } });
      await answer.text();
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(answer.headers.get("access-control-allow-origin")).toBe(origin);
    }
  });
});

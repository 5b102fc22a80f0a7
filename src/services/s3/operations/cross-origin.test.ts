/** Cross-origin headers of answers that are none to preflights. */
import { afterAll, beforeAll, expect, test } from "vitest";
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

/** A request that names no operation is answered with a request id of its service's form. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { createRegion, type Region } from "../region.ts";

let region: Region;

beforeAll(async () => {
  region = await createRegion();
});

afterAll(() => region.close());

test("STS's are UUIDs, and S3's are not", async () => {
  const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
  const headers = { "content-type": "application/x-www-form-urlencoded" };
  const unknown = await fetch(region.endpoint, { method: "POST", headers, body: "Action=Fly&Version=2011-06-15" });
  const text = await unknown.text();
  expect(unknown.headers.get("x-amzn-requestid")).toMatch(uuid);
  expect(text).toContain(`<RequestId>${unknown.headers.get("x-amzn-requestid")}</RequestId>`);
  const refused = await fetch(`${region.endpoint}/bucket?torrent`);
  expect(refused.headers.get("x-amz-request-id")).toMatch(/^[0-9A-Z]{16}$/);
});

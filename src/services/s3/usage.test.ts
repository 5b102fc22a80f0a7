/** Tests of what requests cost. */
import { expect, test } from "vitest";
import type { Context } from "../../kernel/context.ts";
import { requestPrice, requestUsage } from "./usage.ts";

test.each([
  ["PutObject", "Requests-Tier1", "PutObject"],
  ["CreateMultipartUpload", "Requests-Tier1", "InitiateMultipartUpload"],
  ["ListObjectsV2", "Requests-Tier1", "ListBucket"],
  ["ListBuckets", "Requests-Tier1", "ListAllMyBuckets"],
  ["PutBucketPolicy", "Requests-Tier1", "WriteBucketPolicy"],
  ["GetObject", "Requests-Tier2", "GetObject"],
  ["HeadObject", "Requests-Tier2", "HeadObject"],
  ["GetBucketVersioning", "Requests-Tier2", "ReadBucketVersioning"],
  ["GetObjectAcl", "Requests-Tier2", "ReadACL"],
])("%s is a %s request, in the report %s", (operation, usageType, name) => {
  expect(requestPrice(operation)).toEqual({ usageType, operation: name });
});

test("deleting and aborting are free", () => {
  for (const operation of ["DeleteObject", "DeleteObjects", "DeleteBucketCors", "AbortMultipartUpload"]) {
    expect(requestPrice(operation)).toBeUndefined();
  }
});

test("writes into a class of its own price have a usage type of their own", () => {
  expect(requestPrice("PutObject", "STANDARD_IA")?.usageType).toBe("Requests-SIA-Tier1");
  expect(requestPrice("UploadPart", "ONEZONE_IA")?.usageType).toBe("Requests-ZIA-Tier1");
  expect(requestPrice("PutObject", "STANDARD")?.usageType).toBe("Requests-Tier1");
});

test("requests for what no bucket can be called name no resource", () => {
  const context = { caller: { kind: "root" } } as Context;
  const resourceOf = (Bucket: string): string | undefined =>
    requestUsage(context, "ListObjects", { Bucket })[0]?.resource;
  expect(resourceOf("photos")).toBe("photos");
  expect(resourceOf("x".repeat(3_000))).toBe("");
});

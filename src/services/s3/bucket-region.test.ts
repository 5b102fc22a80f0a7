/** Tests of where buckets go. */
import { expect, test } from "vitest";
import type { Context } from "../../kernel/context.ts";
import { checkRegion, newBucketRegion } from "./bucket-region.ts";
import type { BucketRow } from "./tables.ts";

test.each([
  ["us-east-1", undefined, "us-east-1"],
  ["us-east-1", "ap-northeast-2", "ap-northeast-2"],
  ["us-east-1", "EU", "eu-west-1"],
  ["ap-northeast-2", "ap-northeast-2", "ap-northeast-2"],
  ["eu-west-1", "EU", "eu-west-1"],
  ["local-1", "local-1", "local-1"],
])("a request to %s with constraint %s makes a bucket in %s", (request, constraint, region) => {
  expect(newBucketRegion(request, constraint)).toBe(region);
});

test.each([
  ["us-east-1", "us-east-1", "InvalidLocationConstraint"],
  ["us-east-1", "", "InvalidLocationConstraint"],
  ["us-east-1", "moon-1", "InvalidLocationConstraint"],
  ["eu-west-1", "moon-1", "IllegalLocationConstraintException"],
  ["eu-west-1", "us-east-1", "IllegalLocationConstraintException"],
  ["eu-west-1", "eu-west-2", "IllegalLocationConstraintException"],
])("a request to %s with constraint %s is refused: %s", (request, constraint, code) => {
  expect(() => newBucketRegion(request, constraint)).toThrow(expect.objectContaining({ code }));
});

test("outside us-east-1 a bucket needs a constraint", () => {
  expect(() => newBucketRegion("eu-west-1", undefined)).toThrow(
    "The unspecified location constraint is incompatible for the region specific endpoint this request was sent to.",
  );
});

const newFacts = (signatureVersion: string) => ({ signatureVersion, method: "GET", host: "localhost" });

function check(region: string, signatureVersion: string, operation = "ListObjects"): void {
  const context = { region, http: newFacts(signatureVersion), caller: { kind: "root" } } as unknown as Context;
  checkRegion(context, { region } as BucketRow, operation);
}

test.each(["eu-central-1", "ap-northeast-2", "us-east-2"])("%s never knew signature version 2", (region) => {
  expect(() => check(region, "AWS")).toThrow(
    expect.objectContaining({
      code: "InvalidRequest",
      status: 400,
      message: "The authorization mechanism you have provided is not supported. Please use AWS4-HMAC-SHA256.",
    }),
  );
  expect(() => check(region, "AWS4-HMAC-SHA256")).not.toThrow();
  expect(() => check(region, "AWS", "GetBucketLocation")).not.toThrow();
});

test.each(["us-east-1", "us-west-2", "eu-west-1", "local-1"])("%s takes signature version 2", (region) => {
  expect(() => check(region, "AWS")).not.toThrow();
});

test.each([
  ["HEAD", "photos.s3.eu-west-1.amazonaws.com", 400],
  ["HEAD", "s3.eu-west-1.amazonaws.com", 400],
  ["HEAD", "photos.s3.amazonaws.com", 400],
  ["HEAD", "photos.s3.us-west-2.amazonaws.com", 301],
  ["HEAD", "s3.amazonaws.com", 301],
  ["HEAD", "127.0.0.1:4566", 301],
  ["GET", "photos.s3.eu-west-1.amazonaws.com", 400],
  ["GET", "photos.s3.us-west-2.amazonaws.com", 301],
])(
  "a %s signed for another region at %s is answered with status %i and the bucket's region",
  (method, host, status) => {
    const http = { ...newFacts("AWS4-HMAC-SHA256"), method, host };
    const context = { region: "us-west-2", http, caller: { kind: "root" } } as unknown as Context;
    const bucket = { name: "photos", region: "eu-west-1" } as BucketRow;
    expect(() => checkRegion(context, bucket, "HeadBucket")).toThrow(
      expect.objectContaining({ status, headers: { "x-amz-bucket-region": "eu-west-1" } }),
    );
  },
);

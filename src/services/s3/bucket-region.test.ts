/** Tests of where buckets go. */
import { expect, test } from "vitest";
import { newBucketRegion } from "./bucket-region.ts";

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

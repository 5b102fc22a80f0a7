/** Tests of bucket tags. */
import { expect, test } from "vitest";
import { checkBucketTags } from "./bucket-tags.ts";

const many = (count: number) => Array.from({ length: count }, (_, index) => ({ Key: `k${index}`, Value: "" }));

test("fifty tags are taken, with keys of 128 and values of 256 characters", () => {
  expect(() => checkBucketTags(many(50))).not.toThrow();
  expect(() => checkBucketTags([{ Key: "k".repeat(128), Value: "v".repeat(256) }])).not.toThrow();
  expect(() => checkBucketTags([{ Key: "한글 키", Value: "a+b=c@d:e/f" }])).not.toThrow();
});

test.each([
  ["fifty-one tags", many(51), "BadRequest"],
  ["a key of 129 characters", [{ Key: "k".repeat(129), Value: "" }], "InvalidTag"],
  ["an empty key", [{ Key: "", Value: "" }], "InvalidTag"],
  ["a value of 257 characters", [{ Key: "k", Value: "v".repeat(257) }], "InvalidTag"],
  ["a sign that tags may not have", [{ Key: "k", Value: "<" }], "InvalidTag"],
  ["a key of AWS's own", [{ Key: "aws:a", Value: "" }], "InvalidTag"],
  ["one key twice", [...many(2), { Key: "k1", Value: "x" }], "InvalidTag"],
])("%s are refused", (_what, tags, code) => {
  expect(() => checkBucketTags(tags)).toThrow(expect.objectContaining({ code }));
});

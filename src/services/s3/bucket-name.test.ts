/** Tests of bucket names. */
import { expect, test } from "vitest";
import { isBucketName, mayNameBucket } from "./bucket-name.ts";

test.each(["abc", "a".repeat(63), "my-bucket", "my.bucket.name", "0bucket9", "a-.b", "1.2.3", "1.2.3.4.5"])(
  "%s may be a bucket's name",
  (name) => expect(isBucketName(name)).toBe(true),
);

test.each([
  "",
  "ab",
  "a".repeat(64),
  "Bucket",
  "my_bucket",
  "-bucket",
  "bucket-",
  ".bucket",
  "bucket.",
  "my..bucket",
  "192.168.5.4",
  "xn--bucket",
  "sthree-bucket",
  "amzn-s3-demo-bucket",
  "bucket-s3alias",
  "bucket--ol-s3",
  "bucket.mrap",
  "bucket--use1-az4--x-s3",
  "bucket--table-s3",
  "bücket",
  "bucket\n",
])("%j may not be a bucket's name", (name) => expect(isBucketName(name)).toBe(false));

test.each(["Bucket", "my_bucket", "-bucket", "amzn-s3-demo-bucket", "a".repeat(255)])(
  "%s may be the name of an old bucket",
  (name) => expect(mayNameBucket(name)).toBe(true),
);

test.each(["", "ab", "a".repeat(256), "bücket", "a b c", "bucket\n"])("%j is the name of no bucket at all", (name) =>
  expect(mayNameBucket(name)).toBe(false),
);

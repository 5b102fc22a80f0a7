/** ARNs are taken apart and put together again. */
import { expect, test } from "vitest";
import { formatArn, parseArn } from "./arn.ts";

test.each([
  "arn:aws:s3:::photos/2026/a:b.jpg",
  "arn:aws:iam::111122223333:user/division/bob",
  "arn:aws-cn:sqs:cn-north-1:111122223333:jobs",
  "arn:aws:sns:us-east-1:111122223333:topic:subscription",
])("%s comes back as it was", (text) => {
  const arn = parseArn(text);
  expect(arn && formatArn(arn)).toBe(text);
});

test("the resource is everything after the fifth colon", () => {
  expect(parseArn("arn:aws:s3:::photos/a:b")).toEqual({
    partition: "aws",
    service: "s3",
    region: "",
    account: "",
    resource: "photos/a:b",
  });
});

test.each(["", "arn:aws:s3", "arn:aws:s3:::", "urn:aws:s3:::photos", "arn::s3:::photos"])("%j is no ARN", (text) => {
  expect(parseArn(text)).toBeUndefined();
});

test("the partition is aws unless another is named", () => {
  expect(formatArn({ service: "s3", region: "", account: "", resource: "photos" })).toBe("arn:aws:s3:::photos");
});

/** A bucket's policy is shown as S3 writes it. */
import { expect, test } from "vitest";
import { keptPolicy } from "./policy-kept.ts";

const bucket = "arn:aws:s3:::photos";

test("a list of one is its value; longer lists stay lists", () => {
  const text = keptPolicy(
    JSON.stringify({
      Statement: {
        Condition: { StringLike: { "aws:Referer": ["a*"] }, IpAddress: { "aws:SourceIp": ["10.0.0.0/8", "::/0"] } },
        Resource: [bucket, `${bucket}/*`],
        Action: ["s3:*"],
        Principal: { AWS: ["*"], Service: ["a.amazonaws.com", "b.amazonaws.com"] },
        Effect: "Deny",
        Sid: "One",
      },
      Version: "2012-10-17",
      Id: "Kept",
    }),
  );
  expect(text).toBe(
    JSON.stringify({
      Version: "2012-10-17",
      Id: "Kept",
      Statement: [
        {
          Sid: "One",
          Effect: "Deny",
          Principal: { AWS: "*", Service: ["a.amazonaws.com", "b.amazonaws.com"] },
          Action: "s3:*",
          Resource: [bucket, `${bucket}/*`],
          Condition: { StringLike: { "aws:Referer": "a*" }, IpAddress: { "aws:SourceIp": ["10.0.0.0/8", "::/0"] } },
        },
      ],
    }),
  );
});

test("an account is named by its ARN, whether it stands alone or among others", () => {
  const principalOf = (AWS: unknown) => {
    const Statement = [{ Effect: "Allow", Principal: { AWS }, Action: "s3:GetObject", Resource: bucket }];
    const kept = JSON.parse(keptPolicy(JSON.stringify({ Version: "2012-10-17", Statement })));
    return kept.Statement[0].Principal.AWS as unknown;
  };
  const first = "arn:aws:iam::111122223333:root";
  expect(principalOf("111122223333")).toBe(first);
  expect(principalOf(["111122223333"])).toBe(first);
  expect(principalOf(["arn:aws:iam::444455556666:role/reader", "111122223333"])).toEqual([
    "arn:aws:iam::444455556666:role/reader",
    first,
  ]);
});

test("what is written so already keeps its text, but for a version that is missing", () => {
  const text = `{ "Statement": [ {"Resource": "${bucket}", "Effect": "Allow", "Principal": "*", "Action": "s3:*"} ] }`;
  expect(keptPolicy(text)).toBe(text.replace("{", '{"Version":"2008-10-17",'));
  const versioned = text.replace("{", '{ "Version": "2012-10-17",');
  expect(keptPolicy(versioned)).toBe(versioned);
});

/** What the public access block of an access point leaves of grants to everybody. */
import { expect, test } from "vitest";
import type { AccessPointRow } from "../../../kernel/s3-account.ts";
import type { Reader } from "../../../kernel/store.ts";
import { accessPointQuestions } from "./questions.ts";

const accountId = "111122223333";
const everything = {
  blockPublicAcls: true,
  ignorePublicAcls: true,
  blockPublicPolicy: true,
  restrictPublicBuckets: true,
};
const Statement = { Effect: "Allow", Principal: "*", Action: "s3:GetObject", Resource: "*" };
const point: AccessPointRow = {
  accountId,
  region: "us-east-1",
  name: "point",
  alias: "point-s3alias",
  bucket: "bucket",
  bucketAccountId: accountId,
  createdAt: 0,
  vpcId: undefined,
  publicAccessBlock: everything,
  policy: JSON.stringify({ Version: "2012-10-17", Statement }),
  tags: {},
};
// The account has no block of its own.
const reader = { get: () => Promise.resolve(undefined) } as unknown as Reader;
const question = { action: "s3:GetObject", resource: "arn:aws:s3:::bucket/key" };

test.for([
  ["from everywhere", undefined, true],
  ["from a VPC alone", "vpc-0123456789abcdef0", false],
] as const)(
  "grants to everybody are restricted where the access point is reached %s: %s, %s",
  async ([, vpcId, ignored]) => {
    const [asked] = await accessPointQuestions(reader, { ...point, vpcId }, [question]);
    expect(asked).toMatchObject({
      resource: `arn:aws:s3:us-east-1:${accountId}:accesspoint/point/object/key`,
      ignorePublicGrants: ignored,
    });
  },
);

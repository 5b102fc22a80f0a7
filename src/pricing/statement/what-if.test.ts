/** Questions of what if: where use moves to, and which questions cannot be meant. */
import { expect, test } from "vitest";
import { shippedBook } from "../book/shipped-book.ts";
import { decimal } from "../decimal.ts";
import type { UsageRecord } from "../rate/usage-record.ts";
import { inRegion, inStorageClass, scaled, WhatIfError, withCommitments } from "./what-if.ts";

const record: UsageRecord = {
  start: 0,
  end: 3_600_000,
  account: "111111111111",
  region: "ap-northeast-2",
  service: "AmazonS3",
  usageType: "APN2-TimedStorage-ByteHrs",
  operation: "StandardStorage",
  quantity: decimal(10),
};
const purchase = { account: "111111111111", region: "us-east-1", start: 0, book: shippedBook() };

test("another region takes the usage type's code along", () => {
  expect(inRegion([record], "eu-west-1")[0]).toMatchObject({ region: "eu-west-1", usageType: "TimedStorage-ByteHrs" });
  const global = { ...record, region: "", usageType: "DNS-Queries", service: "AmazonRoute53" };
  expect(inRegion([global], "eu-west-1")).toEqual([global]);
});

test("another class has its storage, its requests, and what was sent out as retrieved", () => {
  const sent = { ...record, usageType: "APN2-DataTransfer-Out-Bytes" };
  const asked = { ...record, usageType: "APN2-Requests-Tier2" };
  const moved = inStorageClass([record, sent, asked], "GLACIER_IR").map(({ usageType }) => usageType);
  const expected = ["TimedStorage-GIR-ByteHrs", "APN2-DataTransfer-Out-Bytes", "Retrieval-GIR", "Requests-GIR-Tier2"];
  expect(moved).toEqual(expected);
  expect(() => inStorageClass([record], "COLD")).toThrow(WhatIfError);
});

test("scaling is exact", () => {
  expect(scaled([record], decimal("0.1"))[0]?.quantity.toString()).toBe("1");
});

test("commitments are read from their texts, and refused when they cannot be meant", () => {
  const { savingsPlans = [] } = withCommitments({}, { savingsPlans: ["ec2-m5:0.5:3yr:All Upfront"] }, purchase);
  expect(savingsPlans[0]).toMatchObject({ planType: "EC2InstanceSavingsPlans", instanceFamily: "m5", term: "3yr" });
  for (const text of ["compute", "compute:x", "cloud:1", "compute:1:2yr"]) {
    expect(() => withCommitments({}, { savingsPlans: [text] }, purchase)).toThrow(WhatIfError);
  }
  expect(() => withCommitments({}, { reserved: ["z9.huge:1"] }, purchase)).toThrow(WhatIfError);
});

/** Tests of reading usage types with and without their region's code. */
import { expect, test } from "vitest";
import { placeUsageType } from "./usage-type.ts";

test.each([
  [
    "AmazonS3",
    "ap-northeast-2",
    "TimedStorage-ByteHrs",
    "ap-northeast-2",
    "APN2-TimedStorage-ByteHrs",
    "TimedStorage-ByteHrs",
  ],
  ["AmazonS3", "", "APN2-TimedStorage-ByteHrs", "ap-northeast-2", "APN2-TimedStorage-ByteHrs", "TimedStorage-ByteHrs"],
  ["AmazonS3", "ap-northeast-2", "APN2-Requests-Tier1", "ap-northeast-2", "APN2-Requests-Tier1", "Requests-Tier1"],
  ["AmazonS3", "us-east-1", "Requests-Tier1", "us-east-1", "Requests-Tier1", "Requests-Tier1"],
  ["AmazonS3", "", "USE1-Requests-Tier1", "us-east-1", "Requests-Tier1", "Requests-Tier1"],
  ["AmazonS3", "eu-west-1", "EUW1-Requests-Tier1", "eu-west-1", "EU-Requests-Tier1", "Requests-Tier1"],
  ["AmazonEC2", "us-east-1", "APN2-AWS-Out-Bytes", "us-east-1", "USE1-APN2-AWS-Out-Bytes", "APN2-AWS-Out-Bytes"],
  ["AmazonEC2", "", "APN2-USE1-AWS-Out-Bytes", "ap-northeast-2", "APN2-USE1-AWS-Out-Bytes", "USE1-AWS-Out-Bytes"],
  [
    "AmazonCloudFront",
    "us-east-1",
    "EU-DataTransfer-Out-Bytes",
    "",
    "EU-DataTransfer-Out-Bytes",
    "DataTransfer-Out-Bytes",
  ],
  ["awskms", "ap-northeast-2", "KMS-Keys", "ap-northeast-2", "ap-northeast-2-KMS-Keys", "KMS-Keys"],
  ["awskms", "", "us-east-1-KMS-Keys", "us-east-1", "us-east-1-KMS-Keys", "KMS-Keys"],
  ["AmazonRoute53", "global", "HostedZone", "", "HostedZone", "HostedZone"],
])("%s in '%s' %s", (service, region, usageType, place, prefixed, bareType) => {
  expect(placeUsageType(service, region, usageType)).toEqual({ region: place, usageType: prefixed, bareType });
});

test("a code of another region than the one stated is a contradiction", () => {
  expect(placeUsageType("AmazonS3", "us-east-1", "APN2-Requests-Tier1")).toEqual({ conflict: "ap-northeast-2" });
});

/** Tests of making the ledger's rows records to rate. */
import { expect, test } from "vitest";
import { sum } from "../decimal.ts";
import { hourMilliseconds } from "./billing-period.ts";
import { october, susan } from "./sample-usage.ts";
import { type LedgerRow, usageFromLedger } from "./usage-from-ledger.ts";

function row(usageType: string, amount: bigint, changes: Partial<LedgerRow> = {}): LedgerRow {
  const names = { account: susan, region: "ap-northeast-2", service: "AmazonS3", operation: "", resource: "photos" };
  return { ...names, usageType, periodStart: october, amount, divisor: 1, ...changes };
}

function quantityOf(usageType: string, amount: bigint, changes: Partial<LedgerRow> = {}): string {
  return sum([...usageFromLedger([row(usageType, amount, changes)])].map(({ quantity }) => quantity)).toString();
}

const held = { divisor: 3_600_000 as const };
const hour = BigInt(hourMilliseconds);

test.each([
  ["requests are counted", "APN2-Requests-Tier1", 7n, {}, "7"],
  ["traffic is GB of 2^30 bytes", "APN2-DataTransfer-Out-Bytes", 3n * 2n ** 29n, {}, "1.5"],
  ["retrieved bytes are GB", "APN2-Retrieval-SIA", 2n ** 30n, {}, "1"],
  [
    "stored bytes are GB-months of the month's own hours",
    "APN2-TimedStorage-ByteHrs",
    744n * 2n ** 30n * hour,
    held,
    "1",
  ],
  ["volumes are GB-months", "APN2-EBS:VolumeUsage.gp3", 372n * 2n ** 30n * hour, held, "0.5"],
  ["instances are hours", "APN2-BoxUsage:t3.micro", 2n * hour, held, "2"],
  ["parts of an hour are exact to the millisecond", "APN2-BoxUsage:t3.micro", 900_000n, held, "0.25"],
  ["provisioned operations are months", "APN2-EBS:VolumeP-IOPS.gp3", 744n * 500n * hour, held, "500"],
  [
    "throughput of MiB a second is GiB-a-second months",
    "APN2-EBS:VolumeP-Throughput.gp3",
    744n * 256n * hour,
    held,
    "0.25",
  ],
  ["tags are tag-months", "APN2-TagStorage-TagHrs", 744n * 3n * hour, held, "3"],
  ["early deletions are GB-months of byte-hours", "APN2-EarlyDelete-SIA", 744n * 2n ** 31n, {}, "2"],
])("%s", (_, usageType, amount, changes, quantity) => {
  expect(quantityOf(usageType, amount, changes)).toBe(quantity);
});

test("February's GB-month has fewer hours", () => {
  const february = { ...held, periodStart: Date.UTC(2025, 1, 3) };
  expect(quantityOf("TimedStorage-ByteHrs", 672n * 2n ** 30n * hour, { ...february, region: "us-east-1" })).toBe("1");
});

test("what rounding takes from one hour another gives: the month's sum is that of its bytes", () => {
  const rows = Array.from({ length: 744 }, (_, each) =>
    row("APN2-TimedStorage-ByteHrs", 1_000_003n * hour, { ...held, periodStart: october + each * hourMilliseconds }),
  );
  const usage = [...usageFromLedger(rows.toReversed())];
  expect(sum(usage.map(({ quantity }) => quantity)).toString()).toBe("0.000931325368583202");
  expect(usage[0]).toMatchObject({
    start: october,
    end: october + hourMilliseconds,
    resource: "photos",
    account: susan,
  });
});

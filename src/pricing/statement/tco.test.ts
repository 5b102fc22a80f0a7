/** Own machines, year by year: what is bought when, and how the two views differ. */
import { expect, test } from "vitest";
import { decimal } from "../decimal.ts";
import { shippedBook } from "../book/shipped-book.ts";
import type { UsageRecord } from "../rate/usage-record.ts";
import { defaultAssumptions, demandOf, measureUse, viewOf } from "./tco.ts";

const monthSeconds = 30 * 86_400;
const use = { storedBytes: 100e12, vcpus: 100, requestsPerSecond: 0, outBytesPerSecond: 1e6 };
const record: UsageRecord = {
  start: 0,
  end: 3_600_000,
  account: "111111111111",
  region: "us-east-1",
  service: "AmazonS3",
  usageType: "TimedStorage-ByteHrs",
  operation: "",
  quantity: decimal(1),
};

test("stored bytes, traffic, requests and instances are read off a month's use", () => {
  const records: UsageRecord[] = [
    { ...record, quantity: decimal(1_000) },
    { ...record, usageType: "DataTransfer-Out-Bytes", quantity: decimal(100) },
    { ...record, usageType: "Requests-Tier1", quantity: decimal(monthSeconds * 5) },
    {
      ...record,
      service: "AmazonEC2",
      usageType: "BoxUsage:t3.medium",
      operation: "RunInstances",
      quantity: decimal(720),
    },
  ];
  const measured = measureUse(records, monthSeconds, shippedBook());
  expect(measured.storedBytes).toBe(1_000 * 2 ** 30);
  expect(measured.requestsPerSecond).toBe(5);
  expect(measured.outBytesPerSecond).toBeCloseTo((100 * 2 ** 30) / monthSeconds);
  expect(measured.vcpus).toBe(2);
});

test("servers and disks cover the use with their reserve", () => {
  expect(demandOf(use, 1, defaultAssumptions)).toMatchObject({
    storedTb: "100.000",
    rawTb: "285.714",
    servers: 4,
    internetMbps: "32.000",
  });
  expect(demandOf(use, 2, defaultAssumptions).servers).toBe(7);
});

test("cash pays for machines when they are bought and bought again, the amortized view in equal parts", () => {
  const demand = Array.from({ length: 5 }, () => demandOf(use, 1, defaultAssumptions));
  const question = { demand, cloud: [1, 1, 1, 1, 1], assumptions: defaultAssumptions };
  const cash = viewOf(question, "cash").years.map(({ servers }) => servers);
  expect(cash).toEqual(["36000.00", "0.00", "0.00", "0.00", "36000.00"]);
  const amortized = viewOf(question, "amortized").years.map(({ servers }) => servers);
  expect(amortized).toEqual(["9000.00", "9000.00", "9000.00", "9000.00", "9000.00"]);
});

test("growth buys what is missing only", () => {
  const demand = [1, 2, 2, 2, 2].map((factor) => demandOf(use, factor, defaultAssumptions));
  const question = { demand, cloud: [0, 0, 0, 0, 0], assumptions: defaultAssumptions };
  const [first, second, third] = viewOf(question, "cash").years;
  expect([first?.servers, second?.servers, third?.servers]).toEqual(["36000.00", "27000.00", "0.00"]);
});

test("a span's saving is own machines less the cloud", () => {
  const demand = Array.from({ length: 5 }, () => demandOf(use, 1, defaultAssumptions));
  const { spans, years } = viewOf({ demand, cloud: [1e6, 0, 0, 0, 0], assumptions: defaultAssumptions }, "cash");
  expect(spans[0]).toMatchObject({ years: 1, cloud: "1000000.00", onPremises: years[0]?.onPremises });
  expect(Number(spans[0]?.saved)).toBeLessThan(0);
});

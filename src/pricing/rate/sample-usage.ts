/** Short ways to write usage, for tests. */
import { decimal } from "../decimal.ts";
import { hourMilliseconds } from "./billing-period.ts";
import type { StatedRate } from "./stated-book.ts";
import { newStatedBook } from "./stated-book.ts";
import type { UsageRecord } from "./usage-record.ts";

/** First of October 2025, a month of 744 hours. */
export const october = Date.UTC(2025, 9);

/** Two accounts of a family. */
export const susan = "111111111111";
export const bob = "222222222222";

/** A record of one hour, the first of October when no other is given. */
export function use(
  changes: Partial<Omit<UsageRecord, "quantity">> & { quantity?: string; hour?: number },
): UsageRecord {
  const { quantity = "1", hour = 0, ...rest } = changes;
  const start = october + hour * hourMilliseconds;
  return {
    start,
    end: start + hourMilliseconds,
    account: susan,
    region: "us-east-1",
    service: "AmazonEC2",
    usageType: "BoxUsage:m4.xlarge",
    operation: "RunInstances",
    quantity: decimal(quantity),
    ...rest,
  };
}

/** A book of rates with one price, or tiers, by usage type; service and unit from its name. */
export function bookOf(
  rates: Readonly<Record<string, string | readonly (readonly [string, string])[]>>,
): ReturnType<typeof newStatedBook> {
  const stated = Object.entries(rates).map(([usageType, rate]): StatedRate => ({
    serviceCode: /^(BoxUsage|EBS|LoadBalancer)/.test(usageType) ? "AmazonEC2" : "AmazonS3",
    usageType,
    unit: usageType.startsWith("BoxUsage") ? "Hrs" : usageType.startsWith("Requests") ? "Requests" : "GB-Mo",
    tiers: typeof rate === "string" ? [{ from: "0", usd: rate }] : rate.map(([from, usd]) => ({ from, usd })),
  }));
  return newStatedBook(stated, { source: "stated", publicationDate: "2025-10-01" });
}

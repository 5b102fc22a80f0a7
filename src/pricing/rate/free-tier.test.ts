/** Tests of the free tier's offers: that they name products as the price book does, and who gets them. */
import { describe, expect, test } from "vitest";
import { shippedBook } from "../book/shipped-book.ts";
import { freeTierOffers } from "./free-tier-offers.ts";
import { rate } from "./rate.ts";
import { bob, october, susan, use } from "./sample-usage.ts";
import { placeUsageType } from "./usage-type.ts";
import type { UsageRecord } from "./usage-record.ts";

const book = shippedBook();
const terms = { freeTier: { mode: "legacy" as const } };

/** Offers of products that the book has no price for. */
const unpriced: ReadonlySet<string> = new Set(["ec2-windows", "simpledb-hours", "simpledb-storage"]);

test.each(freeTierOffers.filter(({ id }) => !unpriced.has(id)))("$id names a product and its unit", (offer) => {
  const units = new Set<string>();
  for (const service of offer.services) {
    for (const { product, onDemand } of book.products(service)) {
      const place = placeUsageType(service, product.region, product.usageType);
      if (!("bareType" in place) || !offer.usageType.test(place.bareType)) continue;
      if (offer.operation === undefined || offer.operation.test(product.operation ?? "")) {
        for (const { unit } of onDemand.dimensions) units.add(unit);
      }
    }
  }
  // Five gigabytes of logs are for taking them in and for keeping them.
  expect([...units]).toEqual(offer.id === "cloudwatch-logs" ? expect.arrayContaining(["GB", "GB-Mo"]) : [offer.unit]);
});

function freeOf(usage: readonly UsageRecord[]): string[] {
  const bill = rate({ book, usage, terms });
  const free = bill.lines.filter(({ freeTierOffer }) => freeTierOffer !== undefined);
  return free.map(({ account, usageType, quantity }) => `${account} ${usageType} ${quantity.toString()}`);
}

describe("an offer", () => {
  test("is shared by accounts in proportion to their use of a product", () => {
    const micro = { usageType: "BoxUsage:t3.micro" };
    const usage = [use({ ...micro, quantity: "1000" }), use({ ...micro, account: bob, quantity: "500" })];
    expect(freeOf(usage)).toEqual([`${susan} BoxUsage:t3.micro 500`, `${bob} BoxUsage:t3.micro 250`]);
  });

  test("goes wholly to the product that was used least before another gets any", () => {
    const usage = [
      use({ usageType: "BoxUsage:t3.micro", quantity: "740" }),
      use({ usageType: "BoxUsage:t2.micro", quantity: "700" }),
    ];
    expect(freeOf(usage)).toEqual([`${susan} BoxUsage:t2.micro 700`, `${susan} BoxUsage:t3.micro 50`]);
  });

  test("is for what commitments leave, and their use keeps the order of products", () => {
    const reservation = {
      id: "ri",
      account: susan,
      service: "AmazonEC2",
      region: "us-east-1",
      usageType: "BoxUsage:t3.micro",
      operation: "RunInstances",
      count: 1,
      start: october,
      term: "1yr" as const,
      purchaseOption: "No Upfront" as const,
      upfrontFee: "0",
      hourlyPrice: "0.006",
    };
    const whole = { end: Date.UTC(2025, 10) };
    const usage = [
      use({ usageType: "BoxUsage:t3.micro", quantity: "1488", ...whole }),
      use({ usageType: "BoxUsage:t2.micro", quantity: "744", account: bob, ...whole }),
    ];
    const bill = rate({ book, usage, terms: { ...terms, reservations: [reservation] } });
    const free = bill.lines.filter(({ freeTierOffer }) => freeTierOffer !== undefined);
    expect(free.map(({ usageType, quantity }) => `${usageType} ${quantity.toString()}`)).toEqual([
      "BoxUsage:t2.micro 744",
      "BoxUsage:t3.micro 6",
    ]);
  });

  test("begins anew each month", () => {
    const requests = { service: "AmazonS3", usageType: "Requests-Tier1", operation: "PutObject", quantity: "1500" };
    const november = { start: Date.UTC(2025, 10), end: Date.UTC(2025, 10, 1, 1) };
    expect(freeOf([use(requests), use({ ...requests, ...november })])).toHaveLength(2);
  });

  test("of Windows is not Linux's", () => {
    const micro = { usageType: "BoxUsage:t3.micro", quantity: "750" };
    const usage = [use(micro), use({ ...micro, operation: "RunInstances:0002" })];
    expect(freeOf(usage)).toHaveLength(2);
  });
});

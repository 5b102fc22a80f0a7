/** External test cases, "this quantity costs that much" (facts of Infracost's test data), asked of the shipped book. */
import { expect, test } from "vitest";
import { readFileSync } from "node:fs";
import { decimal, larger, smaller, sum, zero, type Decimal } from "../decimal.ts";
import { parse } from "csv-parse/sync";
import { shippedBook } from "../book/shipped-book.ts";
import type { PricedProduct } from "../book/book.ts";

test("the shipped book agrees with Infracost's cases to the cent", () => {
  const cases = readGoldenCases().map((golden) => ({ golden, ...checkGoldenCase(golden) }));
  const counted = (wanted: GoldenResult) => cases.filter(({ result }) => result === wanted);
  const [equal, different, missing] = [counted("equal"), counted("different"), counted("not held")];
  console.log(
    `Infracost's ${cases.length} cases: ${equal.length} equal, ${different.length} different, ${missing.length} not held by the book.`,
  );
  expect(different.map(({ golden, usd }) => `${golden.component}: ${golden.usd}, by the book ${usd}`)).toEqual([
    // Infracost counts 512,000 GB into the tier from 51,200 to 512,000.
    "Backup storage (next 450 TB): 11264.00, by the book 11212.80",
    // AWS's feed has 0.05 for a thousand standard restores, as AWS's pricing page.
    "Glacier flexible retrieval / Retrieval requests (standard): 1.50, by the book 2.50",
    "Glacier flexible retrieval / Retrieval requests (standard): 0.03, by the book 0.05",
  ]);
  expect(equal.length).toBeGreaterThanOrEqual(1_300);
});

/** One case. The columns up to `usd` are Infracost's; the others say what is priced. */
interface GoldenCase {
  readonly case: string;
  readonly resource: string;
  readonly component: string;
  readonly quantity: string;
  readonly unit: string;
  /** As Infracost shows it: a rate with as many digits as it needs, else dollars and cents. */
  readonly usd: string;
  /** "" for components of services that the book does not know. */
  readonly service: string;
  /** Several, added up, are joined by `+`. */
  readonly usage_type: string;
  readonly operation: string;
  readonly region: string;
  /** In the unit of the price. */
  readonly priced_quantity: string;
  /** Where in the tiers the quantity begins. */
  readonly from: string;
  /** `1yr/standard/No Upfront`: the hourly price of that reserved instance is meant. */
  readonly reserved: string;
}

/** What the book says of a case. */
type GoldenResult = "equal" | "different" | "not held";

function readGoldenCases(): GoldenCase[] {
  const text = readFileSync(new URL("infracost.csv", import.meta.url), "utf8");
  return parse<GoldenCase>(text, { columns: true });
}

/** Only prices that the book has for the region itself count as held. */
function checkGoldenCase(golden: GoldenCase): { readonly result: GoldenResult; readonly usd?: string } {
  const costs = golden.usage_type.split("+").map((usageType) => costOf(golden, usageType));
  const known = costs.filter((cost) => cost !== undefined);
  if (golden.service === "" || known.length < costs.length) return { result: "not held" };
  const places = golden.usd.split(".")[1]?.length ?? 0;
  const usd = sum(known).toFixed(places);
  return { result: usd === golden.usd ? "equal" : "different", usd };
}

function costOf(golden: GoldenCase, usageType: string): Decimal | undefined {
  const { service: serviceCode, operation, region } = golden;
  const found = shippedBook().find({ serviceCode, usageType, operation, region });
  if (found === undefined || found.derivedFrom !== undefined) return undefined;
  const quantity = decimal(golden.priced_quantity);
  if (golden.reserved !== "") return reservedHours(found, golden.reserved)?.times(quantity);
  return costWithin(found, decimal(golden.from), quantity);
}

function reservedHours(found: PricedProduct, wanted: string): Decimal | undefined {
  const term = found.reserved.find(
    (term) => `${term.leaseContractLength}/${term.offeringClass}/${term.purchaseOption}` === wanted,
  );
  return term && decimal(term.hourlyPrice);
}

function costWithin(found: PricedProduct, from: Decimal, quantity: Decimal): Decimal {
  const to = from.plus(quantity);
  const parts = found.onDemand.dimensions.map(({ beginRange, endRange, pricePerUnit }) => {
    const end = endRange === "Inf" ? to : smaller(to, decimal(endRange));
    return larger(zero, end.minus(larger(from, decimal(beginRange)))).times(decimal(pricePerUnit));
  });
  return sum(parts);
}

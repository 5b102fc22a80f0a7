/** Reserved instances and savings plans of the shipped data, by the product that they are for. */
import { madeCode } from "./made-codes.ts";
import { sourceText } from "./sources.ts";
import type { LeaseLength, PurchaseOption, ReservedTerm, SavingsPlanRate, Trust } from "./book.ts";

/** A line of reserved.csv. */
export interface ReservedRow {
  readonly service: string;
  readonly region: string;
  readonly usage_type: string;
  readonly operation: string;
  readonly length: LeaseLength;
  readonly class: ReservedTerm["offeringClass"];
  readonly option: PurchaseOption;
  /** "" when the source did not say. */
  readonly upfront: string;
  readonly hourly: string;
  readonly date: string;
  readonly trust: Trust;
  readonly source: string;
  readonly rate_code: string;
}

/** A line of savings-plans.csv. */
export interface SavingsPlanRow {
  readonly service: string;
  readonly region: string;
  readonly usage_type: string;
  readonly operation: string;
  readonly plan: SavingsPlanRate["planType"];
  readonly length: LeaseLength;
  readonly option: PurchaseOption;
  readonly usd: string;
  readonly unit: string;
  readonly trust: Trust;
  readonly source: string;
}

/** The table of 2021: what three years cost at once, by type and region. */
export function reservedRowsOf2021(records: readonly Readonly<Record<string, string>>[]): ReservedRow[] {
  return records.flatMap(({ instance_type: type = "", ...prices }) =>
    Object.entries(prices)
      .filter(([, upfront]) => upfront !== "")
      .map(([region, upfront]) => ({
        service: "AmazonEC2",
        region,
        usage_type: `BoxUsage:${type}`,
        operation: "RunInstances",
        length: "3yr" as const,
        class: "standard" as const,
        option: "All Upfront" as const,
        upfront,
        hourly: "0",
        date: "2021-09-27",
        trust: "B" as const,
        source: "opencost",
        rate_code: "",
      })),
  );
}

export function reservedTerm(row: ReservedRow, sku: string): ReservedTerm {
  const [, term = madeCode(row.class, row.length, row.option)] = row.rate_code.split(".");
  return {
    offerTermCode: term,
    effectiveDate: row.date,
    leaseContractLength: row.length,
    offeringClass: row.class,
    purchaseOption: row.option,
    ...(row.upfront !== "" && { upfrontFee: row.upfront }),
    hourlyPrice: row.hourly,
    rateCode: row.rate_code === "" ? `${sku}.${term}.${madeCode("hourly")}` : row.rate_code,
    trust: row.trust,
    source: sourceText(row.source),
  };
}

export function savingsPlanRate(row: SavingsPlanRow, sku: string): SavingsPlanRate {
  return {
    planType: row.plan,
    leaseContractLength: row.length,
    purchaseOption: row.option,
    discountedRate: row.usd,
    unit: row.unit,
    rateCode: `${madeCode(row.plan, row.length, row.option)}.${sku}`,
    trust: row.trust,
    source: sourceText(row.source),
  };
}

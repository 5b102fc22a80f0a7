/** Offerings, rates and plans as the API shows them. */
import type {
  ParentSavingsPlanOffering,
  SavingsPlan,
  SavingsPlanOffering,
  SavingsPlanRate,
} from "../../generated/savingsplans.ts";
import { formatArn } from "../../kernel/arn.ts";
import { familyOf, type OfferingRate, type PlanOffering } from "../../pricing/book/savings-plan-offerings.ts";
import { decimal } from "../../pricing/decimal.ts";
import { nextMonthStart, termEnd } from "../../pricing/rate/billing-period.ts";
import { termSeconds } from "./offerings.ts";
import type { PlanRow } from "./tables.ts";

type Plan = Pick<PlanRow, "planType" | "term" | "purchaseOption"> & {
  readonly region?: string | undefined;
  readonly instanceFamily?: string | undefined;
};

/** `arn:aws:savingsplans::123456789012:savingsplan/ID`: what the bill names it by. */
export function planArn(account: string, id: string): string {
  return formatArn({ service: "savingsplans", region: "", account, resource: `savingsplan/${id}` });
}

/** `Compute`, `EC2Instance`. */
export const typeOf = ({ planType }: Plan): string => planType.replace(/SavingsPlans$/, "");

export const productTypesOf = ({ planType }: Plan): readonly string[] =>
  planType === "ComputeSavingsPlans" ? ["Fargate", "Lambda", "EC2"] : ["EC2"];

export function descriptionOf({ planType, term, purchaseOption, region, instanceFamily }: Plan): string {
  const length = term === "1yr" ? "1 year" : "3 year";
  if (planType === "ComputeSavingsPlans") return `${length} ${purchaseOption} Compute Savings Plan`;
  return `${length} ${purchaseOption} ${instanceFamily} EC2 Instance Savings Plan in ${region}`;
}

function usageTypeOf({ planType, term, purchaseOption, instanceFamily }: Plan): string {
  const kind = planType === "ComputeSavingsPlans" ? "ComputeSP" : `EC2SP:${instanceFamily}`;
  const separator = planType === "ComputeSavingsPlans" ? ":" : ".";
  return `${kind}${separator}${term}${purchaseOption.replaceAll(" ", "")}`;
}

export function offeringOutput(offering: PlanOffering): SavingsPlanOffering {
  const { region, instanceFamily } = offering;
  const properties = [
    ...(region === undefined ? [] : [{ name: "region", value: region }]),
    ...(instanceFamily === undefined ? [] : [{ name: "instanceFamily", value: instanceFamily }]),
  ];
  return {
    offeringId: offering.id,
    productTypes: productTypesOf(offering),
    planType: typeOf(offering),
    description: descriptionOf(offering),
    paymentOption: offering.purchaseOption,
    durationSeconds: termSeconds[offering.term],
    currency: "USD",
    serviceCode: "ComputeSavingsPlans",
    usageType: usageTypeOf(offering),
    operation: "",
    properties,
  };
}

export function parentOutput(offering: PlanOffering): ParentSavingsPlanOffering {
  return {
    offeringId: offering.id,
    paymentOption: offering.purchaseOption,
    planType: typeOf(offering),
    durationSeconds: termSeconds[offering.term],
    currency: "USD",
    planDescription: descriptionOf(offering),
  };
}

const products: Readonly<Record<string, string>> = { AmazonEC2: "EC2", AWSLambda: "Lambda" };

/** What filters and answers tell of a rate. */
export function rateOutput({ priced: { product }, rate }: OfferingRate) {
  const { instanceType, operatingSystem, tenancy } = product.attributes;
  const stated = {
    region: product.region,
    ...(instanceType !== undefined && { instanceType, instanceFamily: familyOf(instanceType) }),
    ...(operatingSystem !== undefined && {
      productDescription: operatingSystem === "Linux" ? "Linux/UNIX" : operatingSystem,
    }),
    ...(tenancy !== undefined && { tenancy: tenancy.toLowerCase() }),
  };
  return {
    rate: rate.discountedRate,
    unit: rate.unit,
    productType: products[product.serviceCode] ?? "Fargate",
    serviceCode: product.serviceCode,
    usageType: product.usageType,
    operation: product.operation ?? "",
    properties: Object.entries(stated).map(([name, value]) => ({ name, value })),
  } satisfies SavingsPlanRate;
}

/** Where a plan is in its life. */
export function stateOf({ ended, start, term }: PlanRow, now: number): string {
  if (ended !== undefined) return ended;
  if (start > now) return "queued";
  return termEnd(start, term === "1yr" ? 1 : 3) > now ? "active" : "retired";
}

/** Seven days, within the calendar month of the purchase (Savings Plans user guide, "Returning a purchased Savings Plan"). */
export function returnableUntil({ start }: PlanRow): number {
  return Math.min(start + 7 * 86_400_000, nextMonthStart(start));
}

export function planOutput(row: PlanRow, now: number): SavingsPlan {
  const state = stateOf(row, now);
  const hours = decimal(8_760 * (row.term === "1yr" ? 1 : 3));
  const recurring = decimal(row.commitment).minus(decimal(row.upfront).dividedBy(hours, 10));
  return {
    offeringId: row.offeringId,
    savingsPlanId: row.id,
    savingsPlanArn: planArn(row.account, row.id),
    description: descriptionOf(row),
    start: new Date(row.start).toISOString(),
    end: new Date(termEnd(row.start, row.term === "1yr" ? 1 : 3) - 1_000).toISOString(),
    state,
    ...(row.region !== undefined && { region: row.region }),
    ...(row.instanceFamily !== undefined && { ec2InstanceFamily: row.instanceFamily }),
    savingsPlanType: typeOf(row),
    paymentOption: row.purchaseOption,
    productTypes: productTypesOf(row),
    currency: "USD",
    commitment: row.commitment,
    upfrontPaymentAmount: row.upfront,
    recurringPaymentAmount: recurring.toString(),
    termDurationInSeconds: termSeconds[row.term],
    tags: row.tags,
    ...(state === "active" && { returnableUntil: new Date(returnableUntil(row)).toISOString() }),
  };
}

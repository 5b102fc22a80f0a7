/** Offerings and reserved instances as the API shows them. */
import type { ReservedInstances, ReservedInstancesOffering } from "../../../generated/ec2.ts";
import { formatArn } from "../../../kernel/arn.ts";
import type { ReservedOffering } from "../../../pricing/book/reserved-offerings.ts";
import { productDescription, termSeconds } from "./offerings.ts";
import type { ReservedInstancesRow } from "./tables.ts";

/** `arn:aws:ec2:us-east-1:123456789012:reserved-instances/ID`: what the bill names it by. */
export function reservationArn({
  account,
  region,
  id,
}: Pick<ReservedInstancesRow, "account" | "region" | "id">): string {
  return formatArn({ service: "ec2", region, account, resource: `reserved-instances/${id}` });
}

const scopeOf = (zone: string | undefined): string => (zone === undefined ? "Region" : "Availability Zone");

function shared(facts: { zone?: string | undefined; operation: string; hourlyPrice: string; upfrontFee: string }) {
  return {
    ...(facts.zone !== undefined && { AvailabilityZone: facts.zone }),
    Scope: scopeOf(facts.zone),
    ProductDescription: productDescription(facts.operation),
    InstanceTenancy: "default",
    CurrencyCode: "USD",
    UsagePrice: 0,
    FixedPrice: Number(facts.upfrontFee),
    RecurringCharges:
      Number(facts.hourlyPrice) === 0 ? [] : [{ Frequency: "Hourly", Amount: Number(facts.hourlyPrice) }],
  };
}

export function offeringOutput(offering: ReservedOffering): ReservedInstancesOffering {
  const { id, instanceType, operation, zone, term } = offering;
  return {
    ReservedInstancesOfferingId: id,
    InstanceType: instanceType,
    Duration: termSeconds[term.leaseContractLength],
    OfferingClass: term.offeringClass,
    OfferingType: term.purchaseOption,
    Marketplace: false,
    PricingDetails: [],
    ...shared({ zone, operation, hourlyPrice: term.hourlyPrice, upfrontFee: term.upfrontFee }),
  };
}

/** Where a reservation is in its life. */
export function stateOf({ ended, start, end }: ReservedInstancesRow, now: number): string {
  if (ended !== undefined) return ended;
  if (start > now) return "queued";
  return end > now ? "active" : "retired";
}

export function reservationOutput(row: ReservedInstancesRow, now: number): ReservedInstances {
  return {
    ReservedInstancesId: row.id,
    InstanceType: row.instanceType,
    InstanceCount: row.count,
    Start: new Date(row.start),
    End: new Date(row.end),
    Duration: termSeconds[row.term],
    State: stateOf(row, now),
    OfferingClass: row.offeringClass,
    OfferingType: row.purchaseOption,
    Tags: [],
    ...shared(row),
  };
}

/** What if: the same use under another region, another storage class, other prices, more commitments, or many times over. */
import type { LeaseLength, PriceBook, PurchaseOption } from "../book/book.ts";
import { decimal, type Decimal } from "../decimal.ts";
import type { Reservation, SavingsPlan, Terms } from "../rate/terms.ts";
import type { UsageRecord } from "../rate/usage-record.ts";
import { placeUsageType } from "../rate/usage-type.ts";

/** A question that cannot be meant; the message is for people. */
export class WhatIfError extends Error {
  override readonly name = "WhatIfError";
}

/** How a storage class writes its usage types. S3 user guide: "Understanding your AWS billing and usage reports". */
interface StorageClass {
  readonly storage: string;
  /** Between `Requests-` and the tier. */
  readonly requests: string;
  /** What reading costs by the GB. */
  readonly retrieval: string | undefined;
}

const storageClasses: Readonly<Record<string, StorageClass>> = {
  STANDARD_IA: { storage: "TimedStorage-SIA-ByteHrs", requests: "SIA-", retrieval: "Retrieval-SIA" },
  ONEZONE_IA: { storage: "TimedStorage-ZIA-ByteHrs", requests: "ZIA-", retrieval: "Retrieval-ZIA" },
  GLACIER_IR: { storage: "TimedStorage-GIR-ByteHrs", requests: "GIR-", retrieval: "Retrieval-GIR" },
  INTELLIGENT_TIERING: { storage: "TimedStorage-INT-FA-ByteHrs", requests: "INT-", retrieval: undefined },
  GLACIER: {
    storage: "TimedStorage-GlacierByteHrs",
    requests: "GLACIER-",
    retrieval: "Standard-Retrieval-Bytes",
  },
  DEEP_ARCHIVE: { storage: "TimedStorage-GDA-ByteHrs", requests: "GDA-", retrieval: "Standard-Retrieval-Bytes" },
};

/** Moves use to another region. */
export function inRegion(records: readonly UsageRecord[], region: string): UsageRecord[] {
  return records.map((record) => {
    if (record.region === "" || record.region === "global") return record;
    const place = placeUsageType(record.service, record.region, record.usageType);
    return "bareType" in place ? { ...record, region, usageType: place.bareType } : record;
  });
}

/** Puts what stands in S3 Standard into another class; what was sent out counts as read from it. */
export function inStorageClass(records: readonly UsageRecord[], name: string): UsageRecord[] {
  const target = storageClasses[name];
  if (target === undefined) {
    throw new WhatIfError(`A storage class is one of ${Object.keys(storageClasses).join(", ")}, not ${name}.`);
  }
  return records.flatMap((record) => {
    const place = placeUsageType(record.service, record.region, record.usageType);
    if (record.service !== "AmazonS3" || !("bareType" in place)) return [record];
    const { bareType } = place;
    if (bareType === "TimedStorage-ByteHrs") return [{ ...record, usageType: target.storage }];
    const tier = /^Requests-(Tier[12])$/.exec(bareType)?.[1];
    if (tier !== undefined) return [{ ...record, usageType: `Requests-${target.requests}${tier}` }];
    if (!/^(DataTransfer-Out|C3DataTransfer-Out|.*AWS-Out)-Bytes$/.test(bareType) || target.retrieval === undefined) {
      return [record];
    }
    return [record, { ...record, usageType: target.retrieval, operation: "" }];
  });
}

/** All use many times over. */
export function scaled(records: readonly UsageRecord[], factor: Decimal): UsageRecord[] {
  return records.map((record) => ({ ...record, quantity: record.quantity.times(factor) }));
}

/** Prices that go before a book's. */
export function layered(first: PriceBook, then: PriceBook): PriceBook {
  return {
    find: (query) => first.find(query) ?? then.find(query),
    products: (serviceCode) => then.products(serviceCode),
    services: () => then.services(),
    editions: () => [...first.editions(), ...then.editions()],
  };
}

/** Where and when commitments are bought. */
export interface Purchase {
  readonly account: string;
  readonly region: string;
  readonly start: number;
  readonly book: PriceBook;
}

/** The terms with more commitments. */
export function withCommitments(
  terms: Terms,
  { reserved = [], savingsPlans = [] }: { reserved?: readonly string[]; savingsPlans?: readonly string[] },
  purchase: Purchase,
): Terms {
  return {
    ...terms,
    reservations: [
      ...(terms.reservations ?? []),
      ...reserved.map((text, index) => newReservation(text, index, purchase)),
    ],
    savingsPlans: [...(terms.savingsPlans ?? []), ...savingsPlans.map((text, index) => newPlan(text, index, purchase))],
  };
}

/** `m5.large:2:1yr:No Upfront`. */
function newReservation(text: string, index: number, { account, region, start, book }: Purchase): Reservation {
  const [type = "", count = "1", term = "1yr", option = "No Upfront"] = text.split(":");
  const usageType = `BoxUsage:${type}`;
  const product = book.find({ serviceCode: "AmazonEC2", usageType, operation: "RunInstances", region });
  const price = product?.reserved.find(
    (each) => each.leaseContractLength === term && each.purchaseOption.toLowerCase() === option.toLowerCase(),
  );
  if (price?.upfrontFee === undefined || !/^\d+$/.test(count)) {
    throw new WhatIfError(`No price is known of a reservation ${text} in ${region}: it is TYPE:COUNT:1yr|3yr:OPTION.`);
  }
  return {
    id: `what-if-ri-${index + 1}`,
    account,
    service: "AmazonEC2",
    region,
    usageType,
    operation: "RunInstances",
    count: Number(count),
    start,
    term: price.leaseContractLength,
    purchaseOption: price.purchaseOption,
    upfrontFee: price.upfrontFee,
    hourlyPrice: price.hourlyPrice,
  };
}

const options: readonly PurchaseOption[] = ["No Upfront", "Partial Upfront", "All Upfront"];
const lengths: readonly LeaseLength[] = ["1yr", "3yr"];

/** `compute:0.5:1yr:No Upfront`, `ec2-m5:0.5`. */
function newPlan(text: string, index: number, { account, region, start }: Purchase): SavingsPlan {
  const [kind = "", dollars = "", length = "1yr", option = "No Upfront"] = text.split(":");
  const family = /^ec2-([a-z0-9]+)$/.exec(kind)?.[1];
  const term = lengths.find((each) => each === length);
  const purchaseOption = options.find((each) => each.toLowerCase() === option.toLowerCase());
  if ((kind !== "compute" && family === undefined) || !/^\d+(\.\d+)?$/.test(dollars) || !term || !purchaseOption) {
    throw new WhatIfError(`A savings plan is compute or ec2-FAMILY:DOLLARS AN HOUR:1yr|3yr:OPTION, not ${text}.`);
  }
  return {
    id: `what-if-sp-${index + 1}`,
    account,
    planType: family === undefined ? "ComputeSavingsPlans" : "EC2InstanceSavingsPlans",
    ...(family !== undefined && { region, instanceFamily: family }),
    hourlyCommitment: decimal(dollars).toString(),
    start,
    term,
    purchaseOption,
  };
}

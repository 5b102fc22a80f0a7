/** A charge while the bill is being reckoned: later steps add to what earlier ones found. */
import type { Decimal } from "../decimal.ts";
import type { Member, Slice } from "./members.ts";
import type { LineItemType, RatedLine } from "./rated-bill.ts";

/** What a step charges. Only `blended`, `amortized` and the net amounts are set by later steps. */
export interface Draft {
  readonly account: string;
  readonly region: string;
  readonly service: string;
  readonly usageType: string;
  readonly operation: string;
  readonly lineItemType: LineItemType;
  readonly description: string;
  readonly unit: string;
  readonly quantity: Decimal;
  readonly facts: Partial<
    Pick<
      RatedLine,
      | "normalizedQuantity"
      | "rate"
      | "rateCode"
      | "sku"
      | "trust"
      | "publicCost"
      | "freeTierOffer"
      | "commitment"
      | "credit"
    >
  >;
  /** Undefined: the price is not known. */
  readonly unblended: Decimal | undefined;
  blended?: Decimal;
  blendedRate?: Decimal;
  /** As `unblended` when left out. */
  amortized?: Decimal;
  /** What agreed percentages take off, negative. */
  discount?: Decimal;
  /** Undefined for fees, credits and tax. */
  readonly member?: Member;
  /** Which slices it is for, when commitments chose them. */
  readonly parts?: readonly Part[];
  /** Which of the member's portions comes first: free before tiers, tiers in their order. */
  readonly portion?: number;
}

/** A quantity of a slice. */
export interface Part {
  readonly slice: Slice;
  readonly quantity: Decimal;
}

/** The place of a member, for the drafts that charge it. */
export function placeOf(member: Member): Pick<Draft, "account" | "region" | "service" | "usageType" | "operation"> {
  const { account, region, service, usageType, operation } = member;
  return { account, region, service, usageType, operation };
}

/** One record of use: what rating reads. */
import type { Decimal } from "../decimal.ts";

/** What an account used between two moments. Records that agree in everything but the quantity add up. */
export interface UsageRecord {
  /** Milliseconds since 1970, UTC. A record that reaches into another month is divided between both by time. */
  readonly start: number;
  /** Exclusive; not before `start`. */
  readonly end: number;
  /** Twelve digits. */
  readonly account: string;
  /** `ap-northeast-2`; "" or `global` where there is none. */
  readonly region: string;
  /** As in the cost report: `AmazonS3`. */
  readonly service: string;
  /** With or without the region's code. */
  readonly usageType: string;
  /** `PutObject`, `RunInstances:0002`; "" when unknown. */
  readonly operation: string;
  /** In the unit that the price is for: GB-months, hours, requests. Not negative. */
  readonly quantity: Decimal;
  /** Name or ARN. */
  readonly resource?: string | undefined;
  /** Cost allocation tags. */
  readonly tags?: Readonly<Record<string, string>> | undefined;
  /** Availability zone, which zonal reservations ask for. */
  readonly zone?: string | undefined;
}

/** Load balancer capacity units: the dimension that was used most decides. AWS site: "Elastic Load Balancing pricing". */
import { decimal, type Decimal, larger, zero } from "../decimal.ts";
import { quotientDown } from "./allocate.ts";

/** An hour of an application load balancer. */
export interface ApplicationBalancerHour {
  /** Average new connections a second. */
  readonly newConnectionsPerSecond: Decimal;
  /** Average active connections, sampled each minute. */
  readonly activeConnections: Decimal;
  /** GB (2^30 bytes) to and from instances, containers and addresses. */
  readonly processedGb: Decimal;
  /** GB to and from Lambda functions. */
  readonly lambdaGb?: Decimal;
  /** Requests a second × rules beyond the first ten, which are free. */
  readonly ruleEvaluationsPerSecond: Decimal;
}

/** LCU-hours of one hour. */
export function applicationCapacityUnits(hour: ApplicationBalancerHour): Decimal {
  const bytes = hour.processedGb.plus(quotientDown(hour.lambdaGb ?? zero, decimal("0.4")));
  return [
    quotientDown(hour.newConnectionsPerSecond, decimal(25)),
    quotientDown(hour.activeConnections, decimal(3_000)),
    bytes,
    quotientDown(hour.ruleEvaluationsPerSecond, decimal(1_000)),
  ].reduce(larger);
}

/** An hour of a network load balancer's TCP traffic. */
export interface NetworkBalancerHour {
  readonly newConnectionsPerSecond: Decimal;
  readonly activeConnections: Decimal;
  readonly processedGb: Decimal;
}

/** NLCU-hours of one hour of TCP traffic. */
export function networkCapacityUnits(hour: NetworkBalancerHour): Decimal {
  return [
    quotientDown(hour.newConnectionsPerSecond, decimal(800)),
    quotientDown(hour.activeConnections, decimal(100_000)),
    hour.processedGb,
  ].reduce(larger);
}

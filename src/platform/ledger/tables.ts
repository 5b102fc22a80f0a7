/** The ledger's tables: hours of use, hours of held amounts, and what is held now. */
import { defineCounters } from "../../kernel/table.ts";

/** Milliseconds of an hour, which is what a unit-hour is counted in. */
export const hourMilliseconds = 3_600_000;

/** Uses of an hour. Key: hour's start in seconds, account, region, service, usage type, operation, resource. */
export const usageHours = defineCounters("ledger.usage-hours", { scope: "partition", fields: ["quantity"] });

/**
 * Changes of held amounts within an hour; the key is that of `usageHours`. `levelDelta` is by how much the level rose,
 * `integralDelta` the sum of each change times the milliseconds that were left of the hour: the hour's unit-milliseconds
 * are the level at its start × 3,600,000 + integralDelta. Both only ever get added to, in any order.
 */
export const levelHours = defineCounters("ledger.level-hours", {
  scope: "partition",
  fields: ["levelDelta", "integralDelta"],
});

/** What is held now: the sum of all level changes. Key: account, region, service, usage type, operation, resource. */
export const levels = defineCounters("ledger.levels", { scope: "partition", fields: ["level"] });

/** What support plans allow: who may use the API, which severities there are, how soon an answer is due. */
import type { Context } from "../../kernel/context.ts";
import { supportPlanAt, type SupportPlanRow } from "../../kernel/cost-terms.ts";
import type { SupportSeverity } from "../../kernel/support-control.ts";
import { subscriptionRequired } from "./errors.ts";

type PlanName = SupportPlanRow["plan"];

const hour = 60;
const business = { low: 24 * hour, normal: 12 * hour, high: 4 * hour, urgent: hour } as const;

/**
 * Minutes to the first response. AWS site, "Compare AWS Support Plans". Plans that are not here do not come with the API:
 * Basic has no technical cases, Developer's are for the console.
 */
export const targetMinutes: Readonly<Partial<Record<PlanName, Readonly<Partial<Record<SupportSeverity, number>>>>>> = {
  Business: business,
  "Enterprise On-Ramp": { ...business, critical: 30 },
  Enterprise: { ...business, critical: 15 },
  "Business Support+": { ...business, critical: 30 },
  "Unified Operations": { ...business, critical: 5 },
};

/** The account's plan; throws SubscriptionRequiredException unless the API comes with it. */
export async function requirePlan({ caller, clock, store }: Context): Promise<PlanName> {
  const plan = await store.read((reader) => supportPlanAt(reader, caller.accountId, clock.now()));
  if (targetMinutes[plan] === undefined) throw subscriptionRequired();
  return plan;
}

/** Severities of a plan, the least urgent first. */
export function severitiesOf(plan: PlanName): readonly SupportSeverity[] {
  return Object.keys(targetMinutes[plan] ?? {}) as SupportSeverity[];
}

/** When a case's first answer is due. */
export function dueAt(plan: PlanName, severity: SupportSeverity, createdAt: number): number {
  return createdAt + (targetMinutes[plan]?.[severity] ?? 0) * 60_000;
}

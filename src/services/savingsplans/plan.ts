/** Finds plans. */
import type { Reader } from "../../kernel/store.ts";
import { placeOf } from "./access.ts";
import { planMissing } from "./errors.ts";
import { plans, type PlanRow } from "./tables.ts";

/** The plan; throws ResourceNotFoundException, for other accounts' plans as well. */
export async function requirePlan(reader: Reader, account: string, id: string): Promise<PlanRow> {
  const row = await reader.get(plans, [account, id]);
  if (row === undefined) throw planMissing(id);
  return row;
}

/** The plan that an ARN names. */
export async function requirePlanByArn(reader: Reader, account: string, arn: string): Promise<PlanRow> {
  const place = placeOf(arn);
  if (place === undefined || place.account !== account) throw planMissing(arn);
  return requirePlan(reader, account, place.id);
}

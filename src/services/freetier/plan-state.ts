/** GetAccountPlanState and UpgradeAccountPlan: the free plan of July 2025 with its credits, or the paid one. */
import type { Freetier } from "../../generated/freetier.ts";
import { costSettings } from "../../kernel/cost-terms.ts";
import { awsError } from "../../kernel/errors.ts";
import type { Operation } from "../../kernel/operation.ts";
import { decimal, sum } from "../../pricing/decimal.ts";
import { readFreePlan } from "./free-plan.ts";

/** GetAccountPlanState. */
export const getAccountPlanState: Operation<Freetier, "GetAccountPlanState"> = async (context) => {
  const { accountId } = context.caller;
  const now = context.clock.now();
  const plan = await context.store.read((reader) => readFreePlan(reader, accountId));
  if (plan === undefined) return { accountId, accountPlanType: "PAID", accountPlanStatus: "ACTIVE" };
  const { creditsLeft } = await context.costs.bill(accountId, now);
  const left = sum(Object.values(creditsLeft).map((amount) => decimal(amount)));
  const accountPlanRemainingCredits = { amount: left.toNumber(), unit: "USD" };
  if (plan.settings.isUpgraded === true) {
    return { accountId, accountPlanType: "PAID", accountPlanStatus: "ACTIVE", accountPlanRemainingCredits };
  }
  const hasCredits = Object.keys(creditsLeft).length === 0 || !left.isZero();
  return {
    accountId,
    accountPlanType: "FREE",
    accountPlanStatus: now < plan.endsAt && hasCredits ? "ACTIVE" : "EXPIRED",
    accountPlanRemainingCredits,
    accountPlanExpirationDate: new Date(plan.endsAt),
  };
};

/** UpgradeAccountPlan: from the free plan to the paid one, and never back. Credits stay. */
export const upgradeAccountPlan: Operation<Freetier, "UpgradeAccountPlan"> = async ({ caller, store }, input) => {
  const { accountId } = caller;
  const { accountPlanType } = input;
  if (accountPlanType !== "PAID") throw invalid("An account can be upgraded to the PAID plan only.");
  await store.transact(async (tx) => {
    const plan = await readFreePlan(tx, accountId);
    if (plan === undefined || plan.settings.isUpgraded === true) {
      throw invalid("The account is on the PAID plan already.");
    }
    tx.put(costSettings, { ...plan.settings, isUpgraded: true });
  });
  return { accountId, accountPlanType, accountPlanStatus: "ACTIVE" };
};

function invalid(message: string): Error {
  return awsError("ValidationException", message, { status: 400 });
}

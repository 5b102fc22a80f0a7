/** GetAccountPlanState: the free plan of July 2025 with its credits, or the paid one. AWS site: "AWS Free Tier". */
import type { Freetier } from "../../generated/freetier.ts";
import { costSettings } from "../../kernel/cost-terms.ts";
import { accounts } from "../../kernel/identity.ts";
import type { Operation } from "../../kernel/operation.ts";
import { decimal, sum } from "../../pricing/decimal.ts";

/** The free plan ends six months after the account was opened, or when its credits are used up. */
const freePlanMonths = 6;

/** GetAccountPlanState. */
export const getAccountPlanState: Operation<Freetier, "GetAccountPlanState"> = async (context) => {
  const { accountId } = context.caller;
  const now = context.clock.now();
  const { settings, account } = await context.store.read(async (reader) => ({
    settings: await reader.get(costSettings, [accountId]),
    account: await reader.get(accounts, [accountId]),
  }));
  if (settings?.freeTier !== "credits") {
    return { accountId, accountPlanType: "PAID", accountPlanStatus: "ACTIVE" };
  }
  const { creditsLeft } = await context.costs.bill(accountId, now);
  const left = sum(Object.values(creditsLeft).map((amount) => decimal(amount)));
  const opened = new Date(settings.openedAt ?? account?.createdAt ?? now);
  const ends = new Date(opened);
  ends.setUTCMonth(opened.getUTCMonth() + freePlanMonths);
  const hasCredits = Object.keys(creditsLeft).length === 0 || !left.isZero();
  return {
    accountId,
    accountPlanType: "FREE",
    accountPlanStatus: now < ends.getTime() && hasCredits ? "ACTIVE" : "EXPIRED",
    accountPlanRemainingCredits: { amount: left.toNumber(), unit: "USD" },
    accountPlanExpirationDate: ends,
  };
};

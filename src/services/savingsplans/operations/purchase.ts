/** Buys savings plans, takes them back, and removes queued ones. */
import type { CreateSavingsPlanRequest, Savingsplans } from "../../../generated/savingsplans.ts";
import type { Context } from "../../../kernel/context.ts";
import { costSavingsPlans, type SavingsPlanRow } from "../../../kernel/cost-terms.ts";
import type { Operation } from "../../../kernel/operation.ts";
import type { Transaction } from "../../../kernel/store.ts";
import type { PlanOffering } from "../../../pricing/book/savings-plan-offerings.ts";
import { decimal, type Decimal, parseDecimal } from "../../../pricing/decimal.ts";
import { invalid } from "../errors.ts";
import { requireOffering } from "../offerings.ts";
import { planArn, returnableUntil, stateOf } from "../outputs.ts";
import { requirePlan } from "../plan.ts";
import { plans, type PlanRow } from "../tables.ts";
import { checkedTags } from "../tags.ts";

const mostQueuedMilliseconds = 3 * 365 * 86_400_000;
/** Plans with a greater commitment cannot be returned. */
const mostReturnable = 100;

export const createSavingsPlan: Operation<Savingsplans, "CreateSavingsPlan"> = async (context, input) => {
  const offering = requireOffering(context, input.savingsPlanOfferingId);
  const account = context.caller.accountId;
  const now = Math.floor(context.clock.now());
  const made = newPlan(context, { input, offering, now });
  const id = await context.store.transact(async (tx) => {
    const { clientToken } = input;
    if (clientToken !== undefined) {
      const [before] = await tx.indexRange(plans, "token", { prefix: [account, clientToken], limit: 1 });
      if (before !== undefined) return sameRequest(before, made);
    }
    tx.put(plans, made);
    tx.put(costSavingsPlans, termOf(made));
    return made.id;
  });
  return { savingsPlanId: id };
};

function newPlan(
  { caller, ids }: Context,
  { input, offering, now }: { input: CreateSavingsPlanRequest; offering: PlanOffering; now: number },
): PlanRow {
  const commitment = checkedCommitment(input.commitment);
  const start = input.purchaseTime === undefined ? now : input.purchaseTime.getTime();
  if (start < now - 60_000) throw invalid("The purchase time must be in the future.");
  if (start > now + mostQueuedMilliseconds) throw invalid("The purchase time must be within three years.");
  const { planType, region, instanceFamily, term, purchaseOption } = offering;
  return {
    account: caller.accountId,
    id: ids.uuid(),
    offeringId: offering.id,
    planType,
    ...(region !== undefined && { region }),
    ...(instanceFamily !== undefined && { instanceFamily }),
    term,
    purchaseOption,
    commitment: commitment.toString(),
    upfront: upfrontOf(offering, commitment, input.upfrontPaymentAmount).toString(),
    purchasedAt: now,
    start: Math.max(start, now),
    ...(input.clientToken !== undefined && { clientToken: input.clientToken }),
    tags: checkedTags({}, input.tags ?? {}),
  };
}

/** API reference, CreateSavingsPlan: between 0.001 and 1 million dollars, with up to five digits after the point. */
function checkedCommitment(text: string): Decimal {
  const commitment = parseDecimal(text);
  if (commitment === undefined || !/^\d+(\.\d{1,5})?$/.test(text)) {
    throw invalid("The commitment must be a number with up to five digits after the decimal point.");
  }
  if (commitment.compare(decimal("0.001")) < 0 || commitment.compare(decimal(1_000_000)) > 0) {
    throw invalid("The commitment must be between 0.001 and 1000000.");
  }
  return commitment;
}

/** All, nothing, or with a partial upfront half of the whole unless more is stated: 50 to 99 percent. */
function upfrontOf({ term, purchaseOption }: PlanOffering, commitment: Decimal, stated: string | undefined): Decimal {
  const whole = commitment.times(decimal(8_760 * (term === "1yr" ? 1 : 3)));
  if (purchaseOption !== "Partial Upfront") {
    if (stated !== undefined) {
      throw invalid("The upfront payment amount is supported for the payment option Partial Upfront only.");
    }
    return purchaseOption === "All Upfront" ? whole : decimal(0);
  }
  if (stated === undefined) return whole.times(decimal("0.5"));
  const upfront = parseDecimal(stated);
  const [least, most] = [whole.times(decimal("0.5")), whole.times(decimal("0.99"))];
  if (upfront === undefined || upfront.compare(least) < 0 || upfront.compare(most) > 0) {
    throw invalid(
      "The upfront payment amount must be between 50 and 99 percent of the total value of the Savings Plan.",
    );
  }
  return upfront;
}

function sameRequest(before: PlanRow, made: PlanRow): string {
  if (before.offeringId === made.offeringId && before.commitment === made.commitment) return before.id;
  throw invalid("The client token was used with other parameters.");
}

/** The plan as rating knows it. */
function termOf(row: PlanRow): SavingsPlanRow {
  return {
    account: row.account,
    id: planArn(row.account, row.id),
    planType: row.planType,
    ...(row.region !== undefined && { region: row.region }),
    ...(row.instanceFamily !== undefined && { instanceFamily: row.instanceFamily }),
    hourlyCommitment: row.commitment,
    start: row.start,
    term: row.term,
    purchaseOption: row.purchaseOption,
    upfrontFee: row.upfront,
  };
}

function endPlan(tx: Transaction, row: PlanRow): void {
  tx.put(plans, row);
  tx.delete(costSavingsPlans, [row.account, planArn(row.account, row.id)]);
}

export const returnSavingsPlan: Operation<Savingsplans, "ReturnSavingsPlan"> = async (context, input) => {
  const { store, clock, caller } = context;
  return store.transact(async (tx) => {
    const row = await requirePlan(tx, caller.accountId, input.savingsPlanId);
    const now = clock.now();
    const again = row.ended === "returned" && input.clientToken !== undefined && row.returnToken === input.clientToken;
    if (again) return { savingsPlanId: row.id };
    const state = stateOf(row, now);
    if (state !== "active") throw invalid(`Savings Plan ${row.id} is ${state} and cannot be returned.`);
    if (Number(row.commitment) > mostReturnable) {
      throw invalid("Only Savings Plans with an hourly commitment of 100 USD or less can be returned.");
    }
    if (now >= returnableUntil(row)) {
      throw invalid(
        "The Savings Plan can be returned within seven days of its purchase in the same calendar month only.",
      );
    }
    const token = input.clientToken === undefined ? {} : { returnToken: input.clientToken };
    endPlan(tx, { ...row, ...token, ended: "returned" });
    return { savingsPlanId: row.id };
  });
};

export const deleteQueuedSavingsPlan: Operation<Savingsplans, "DeleteQueuedSavingsPlan"> = async (context, input) => {
  const { store, clock, caller } = context;
  await store.transact(async (tx) => {
    const row = await requirePlan(tx, caller.accountId, input.savingsPlanId);
    const state = stateOf(row, clock.now());
    if (state !== "queued") throw invalid(`Savings Plan ${row.id} is ${state} and not queued.`);
    endPlan(tx, { ...row, ended: "queued-deleted" });
  });
  return {};
};

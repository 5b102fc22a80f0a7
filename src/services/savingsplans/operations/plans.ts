/** Shows plans, their rates and tags, and changes tags. */
import type { SavingsPlanFilter, Savingsplans } from "../../../generated/savingsplans.ts";
import type { Operation } from "../../../kernel/operation.ts";
import { invalid, planMissing } from "../errors.ts";
import { offeringsOf } from "../offerings.ts";
import { planArn, planOutput, rateOutput } from "../outputs.ts";
import { isAmong, pageOf } from "../page.ts";
import { requirePlan, requirePlanByArn } from "../plan.ts";
import { plans } from "../tables.ts";
import { checkedTags } from "../tags.ts";
import { propertyOf } from "./offerings.ts";

/** More than AWS sells to an account. */
const mostPlans = 10_000;

type Shown = ReturnType<typeof planOutput>;

/** What a filter of DescribeSavingsPlans compares, by its name. */
const filtered: Readonly<Record<string, (plan: Shown) => string | undefined>> = {
  region: (plan) => plan.region,
  "ec2-instance-family": (plan) => plan.ec2InstanceFamily,
  "instance-family": (plan) => plan.ec2InstanceFamily,
  commitment: (plan) => plan.commitment,
  upfront: (plan) => plan.upfrontPaymentAmount,
  term: (plan) => String(plan.termDurationInSeconds),
  "savings-plan-type": (plan) => plan.savingsPlanType,
  "payment-option": (plan) => plan.paymentOption,
  start: (plan) => plan.start,
  end: (plan) => plan.end,
};

export const describeSavingsPlans: Operation<Savingsplans, "DescribeSavingsPlans"> = async (context, input) => {
  const account = context.caller.accountId;
  const rows = await context.store.read((reader) => reader.range(plans, { prefix: [account], limit: mostPlans }));
  const { savingsPlanIds = [], savingsPlanArns = [], filters = [] } = input;
  const known = new Set(rows.map(({ id }) => id));
  const missing = savingsPlanIds.find((id) => !known.has(id));
  if (missing !== undefined) throw planMissing(missing);
  const now = context.clock.now();
  const wanted = rows
    .toSorted((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1))
    .map((row) => planOutput(row, now))
    .filter(
      (plan) =>
        isAmong(savingsPlanIds, plan.savingsPlanId ?? "") &&
        isAmong(savingsPlanArns, planArn(account, plan.savingsPlanId ?? "")) &&
        isAmong(input.states, plan.state ?? "") &&
        filters.every((filter) => passes(filter, plan)),
    );
  const { page, next } = pageOf(wanted, input);
  return { savingsPlans: page, ...next };
};

function passes({ name = "", values = [] }: SavingsPlanFilter, plan: Shown): boolean {
  const read = filtered[name];
  if (read === undefined) throw invalid(`Unknown filter: ${name}`);
  return isAmong(values, read(plan) ?? "");
}

export const describeSavingsPlanRates: Operation<Savingsplans, "DescribeSavingsPlanRates"> = async (context, input) => {
  const row = await context.store.read((reader) => requirePlan(reader, context.caller.accountId, input.savingsPlanId));
  // Other prices may have been imported since.
  const offering = offeringsOf(context).find(({ id }) => id === row.offeringId);
  const { filters = [] } = input;
  const rates = (offering?.rates ?? []).map((each) => ({ ...rateOutput(each), currency: "USD" }));
  const wanted = rates.filter((rate) =>
    filters.every(({ name = "", values }) => {
      const own = Object.entries(rate).find(([key]) => key === name)?.[1];
      return isAmong(values, typeof own === "string" ? own : propertyOf(rate.properties, name));
    }),
  );
  const { page, next } = pageOf(wanted, input);
  return { savingsPlanId: row.id, searchResults: page, ...next };
};

export const listTagsForResource: Operation<Savingsplans, "ListTagsForResource"> = async (context, input) => {
  const { caller, store } = context;
  const row = await store.read((reader) => requirePlanByArn(reader, caller.accountId, input.resourceArn));
  return { tags: row.tags };
};

export const tagResource: Operation<Savingsplans, "TagResource"> = async ({ caller, store }, input) => {
  await store.transact(async (tx) => {
    const row = await requirePlanByArn(tx, caller.accountId, input.resourceArn);
    tx.put(plans, { ...row, tags: checkedTags(row.tags, input.tags) });
  });
  return {};
};

export const untagResource: Operation<Savingsplans, "UntagResource"> = async ({ caller, store }, input) => {
  await store.transact(async (tx) => {
    const row = await requirePlanByArn(tx, caller.accountId, input.resourceArn);
    const kept = Object.entries(row.tags).filter(([key]) => !input.tagKeys.includes(key));
    tx.put(plans, { ...row, tags: Object.fromEntries(kept) });
  });
  return {};
};

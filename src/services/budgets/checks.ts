/** What budgets, alerts and actions may look like. API reference of AWS Budgets; Billing guide, quotas. */
import type {
  ActionThreshold,
  Budget,
  Definition,
  Notification,
  ResourceTag,
  Spend,
  Subscriber,
} from "../../generated/budgets.ts";
import { parseDecimal } from "../../pricing/decimal.ts";
import { lineDimensions } from "../../pricing/explore/dimensions.ts";
import { expressionProblem } from "../../pricing/explore/expression.ts";
import { tagProblemText, withTags as layTags } from "../../kernel/tag-rules.ts";
import { invalid, tooMany } from "./errors.ts";
import { dimensionOf } from "./filters.ts";

export const limits = {
  budgets: 20_000,
  notifications: 5,
  emails: 10,
  topics: 1,
  actions: 10,
  tags: 200,
  page: 100,
} as const;

/** Throws for a budget that cannot be. */
export function checkBudget(budget: Budget): void {
  checkName(budget.BudgetName);
  const { AutoAdjustData: adjust, BudgetLimit: limit, PlannedBudgetLimits: planned } = budget;
  if (adjust !== undefined && (limit !== undefined || planned !== undefined)) {
    throw invalid("Auto-adjusting budgets can't have a BudgetLimit or PlannedBudgetLimits.");
  }
  if (limit !== undefined && planned !== undefined) {
    throw invalid("Only one of BudgetLimit or PlannedBudgetLimits can be present in the syntax at one time.");
  }
  if (adjust === undefined && limit === undefined && planned === undefined) {
    throw invalid(
      "Unable to create/update budget - please provide one of the followings: " +
        "Budget Limit/ Planned Budget Limit/ Auto Adjust Data",
    );
  }
  if (limit !== undefined) checkSpend(limit, budget.BudgetType);
  for (const each of Object.values(planned ?? {})) checkSpend(each, budget.BudgetType);
  if (planned !== undefined && budget.TimeUnit !== "MONTHLY" && budget.TimeUnit !== "QUARTERLY") {
    throw invalid("PlannedBudgetLimits are available for MONTHLY and QUARTERLY budgets only.");
  }
  const { Start, End } = budget.TimePeriod ?? {};
  if (Start !== undefined && End !== undefined && Start >= End) throw invalid("Start time should be before end time.");
  if (budget.TimeUnit === "CUSTOM" && (Start === undefined || End === undefined)) {
    throw invalid("A budget with a CUSTOM time unit needs a start and an end.");
  }
  checkAutoAdjust(adjust);
  checkFilters(budget);
}

function checkName(name: string): void {
  if (name === "" || name.length > 100 || /[:\\]|\/action\//.test(name) || /<script>.*<\/script>/i.test(name)) {
    throw invalid("Budget name must have 1 to 100 characters, and can't have : or \\ or /action/.");
  }
}

function checkSpend({ Amount, Unit }: Spend, type: string): void {
  const amount = parseDecimal(Amount);
  if (amount === undefined || amount.isNegative()) throw invalid(`Invalid amount: ${Amount}`);
  if (type === "COST" && Unit !== "USD") throw invalid(`Cost budgets support the unit USD only, and not ${Unit}.`);
  if (!/^(RI|SAVINGS_PLANS)_/.test(type)) return;
  if (Unit !== "PERCENTAGE" || amount.toString() !== "100") {
    throw invalid("Limits of utilization and coverage budgets are 100 PERCENTAGE.");
  }
}

function checkAutoAdjust(adjust: Budget["AutoAdjustData"]): void {
  if (adjust === undefined) return;
  const period = adjust.HistoricalOptions?.BudgetAdjustmentPeriod;
  if (adjust.AutoAdjustType === "HISTORICAL" && (period === undefined || period < 1 || period > 60)) {
    throw invalid("HistoricalOptions with a BudgetAdjustmentPeriod of 1 to 60 are required for HISTORICAL budgets.");
  }
  if (adjust.AutoAdjustType === "FORECAST" && adjust.HistoricalOptions !== undefined) {
    throw invalid("HistoricalOptions are for HISTORICAL budgets only.");
  }
}

/** A budget of usage may go without a filter: the console asks for one of usage types, the API does not. */
function checkFilters({ CostFilters, FilterExpression, CostTypes, Metrics }: Budget): void {
  if (CostFilters !== undefined && Object.keys(CostFilters).length > 0 && FilterExpression !== undefined) {
    throw invalid("Only one of CostFilters and FilterExpression can be used.");
  }
  if (CostTypes !== undefined && Metrics !== undefined) throw invalid("Only one of CostTypes and Metrics can be used.");
  for (const key of Object.keys(CostFilters ?? {})) {
    const isKnown = key === "TagKeyValue" || key === "CostCategory" || dimensionOf(key) !== undefined;
    if (!isKnown) throw invalid(`Unknown cost filter: ${key}`);
  }
  const problem = FilterExpression === undefined ? undefined : expressionProblem(FilterExpression, lineDimensions);
  if (problem !== undefined) throw invalid(problem);
}

/** Throws for an alert that cannot be. */
export function checkNotification({ NotificationType, Threshold }: Notification, timeUnit: string): void {
  if (!(Threshold >= 0) || Threshold > 15_000_000_000_000) throw invalid(`Invalid threshold: ${Threshold}`);
  if (NotificationType === "FORECASTED" && timeUnit === "DAILY") {
    throw invalid("DAILY budgets only support ACTUAL notifications.");
  }
}

/** Throws for subscribers of an alert that cannot be. */
export function checkSubscribers(subscribers: readonly Subscriber[]): void {
  if (subscribers.length === 0) throw invalid("At least one subscriber is required.");
  const count = (type: string): number => subscribers.filter((each) => each.SubscriptionType === type).length;
  if (count("SNS") > limits.topics) throw tooMany("one notification can only have 1 subscribers with type of SNS");
  if (count("EMAIL") > limits.emails) throw tooMany("one notification can only have 10 subscribers with type of EMAIL");
  const addresses = subscribers.map(({ SubscriptionType, Address }) => `${SubscriptionType} ${Address}`);
  if (new Set(addresses).size < addresses.length) throw invalid("Subscribers must be unique.");
  for (const { SubscriptionType, Address } of subscribers) {
    const form = SubscriptionType === "SNS" ? /^arn:aws:sns:[a-z0-9-]+:\d{12}:[\w.-]+$/ : /^[^\s@]+@[^\s@]+$/;
    if (!form.test(Address)) throw invalid(`Invalid address: ${Address}`);
  }
}

/** Throws for an action that cannot be. */
export function checkAction(type: string, definition: Definition, roleArn: string, threshold: ActionThreshold): void {
  const stated = Object.entries(definition).filter(([, value]) => value !== undefined);
  const wanted = {
    APPLY_IAM_POLICY: "IamActionDefinition",
    APPLY_SCP_POLICY: "ScpActionDefinition",
    RUN_SSM_DOCUMENTS: "SsmActionDefinition",
  }[type];
  if (stated.length !== 1 || stated[0]?.[0] !== wanted)
    throw invalid(`Actions of type ${type} need a ${wanted} and nothing else.`);
  if (!/^arn:aws:iam::\d{12}:role\/.+$/.test(roleArn)) throw invalid(`Invalid execution role: ${roleArn}`);
  if (!(threshold.ActionThresholdValue >= 0)) throw invalid("Invalid action threshold.");
  const iam = definition.IamActionDefinition;
  if (iam !== undefined && [iam.Users, iam.Groups, iam.Roles].every((names) => (names ?? []).length === 0)) {
    throw invalid("At least one user, group or role is required.");
  }
  if (definition.ScpActionDefinition?.TargetIds.length === 0) throw invalid("At least one target is required.");
}

/** Tags laid over those there were. */
export function withTags(before: Readonly<Record<string, string>>, given: readonly ResourceTag[] = []) {
  return layTags(
    before,
    given.map(({ Key, Value }) => [Key, Value] as const),
    {
      invalid: (problem) => invalid(tagProblemText[problem]),
      tooMany: () => tooMany("Resources can have at most 200 tags."),
      most: limits.tags,
    },
  );
}

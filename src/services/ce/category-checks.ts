/** What a cost category's definition may look like. Billing guide: "Supported dimensions", and quotas of cost categories. */
import type { CostCategoryRule, CostCategorySplitChargeRule } from "../../generated/ce.ts";
import { expressionProblem } from "../../pricing/explore/expression.ts";
import { invalid, quotaExceeded } from "./errors.ts";
import { limits } from "./limits.ts";

/** Dimensions that rules may look at. */
const dimensions: ReadonlySet<string> = new Set([
  "BILLING_ENTITY",
  "LINKED_ACCOUNT",
  "LINKED_ACCOUNT_NAME",
  "RECORD_TYPE",
  "REGION",
  "SERVICE",
  "SERVICE_CODE",
  "USAGE_TYPE",
]);

/** Throws for a name that no category can have. */
export function checkName(name: string): void {
  if (name.length < 1 || name.length > 50 || !/^(?! )[\p{L}\p{N}\p{Z}_-]*(?<! )$/u.test(name)) {
    throw invalid("Failed to create Cost Category: Cost category name is invalid");
  }
}

/** Throws for rules that cannot be. */
export function checkRules(rules: readonly CostCategoryRule[]): void {
  if (rules.length === 0) throw invalid("Cost category must have at least one rule");
  if (rules.length > limits.costCategoryRules) {
    throw quotaExceeded(`You've reached the limit of ${limits.costCategoryRules} rules for a Cost Category`);
  }
  for (const { Type = "REGULAR", Value, Rule, InheritedValue } of rules) {
    if (Type === "INHERITED_VALUE") checkInherited(InheritedValue, Rule !== undefined || Value !== undefined);
    else if (Value === undefined || Value === "" || Value.length > 50)
      throw invalid("Rule value must have 1 to 50 characters");
    else if (Rule === undefined) throw invalid("Regular rules must have a Rule expression");
    else if (InheritedValue !== undefined) throw invalid("Regular rules must not have an InheritedValue");
    else {
      const problem = expressionProblem(Rule, dimensions);
      if (problem !== undefined) throw invalid(problem);
    }
  }
}

function checkInherited(inherited: CostCategoryRule["InheritedValue"], hasMore: boolean): void {
  if (hasMore) throw invalid("Inherited value rules must not have a Rule or a Value");
  if (inherited?.DimensionName === undefined) throw invalid("Inherited value rules must have an InheritedValue");
  if (inherited.DimensionName === "TAG" && !inherited.DimensionKey) {
    throw invalid("Inherited values of tags must have a DimensionKey");
  }
}

/** Throws for split charges that cannot be. */
export function checkSplitCharges(charges: readonly CostCategorySplitChargeRule[]): void {
  if (charges.length > limits.splitChargeRules) {
    throw quotaExceeded(`You've reached the limit of ${limits.splitChargeRules} split charge rules`);
  }
  const sources = new Set<string>();
  for (const { Source, Targets, Method, Parameters } of charges) {
    if (sources.has(Source)) throw invalid("A cost category value can be the source of one split charge rule only");
    sources.add(Source);
    if (Targets.length === 0 || Targets.length > limits.splitChargeTargets)
      throw invalid("Split charge rules have 1 to 500 targets");
    if (Targets.includes(Source)) throw invalid("The source of a split charge rule can't be one of its targets");
    if (Method === "FIXED") checkPercentages(Parameters?.[0]?.Values, Targets.length);
    else if (Parameters !== undefined && Parameters.length > 0)
      throw invalid(`Parameters are not supported for the method ${Method}`);
  }
  const chained = charges.find(({ Targets }) => Targets.some((target) => sources.has(target)));
  if (chained !== undefined) throw invalid("A source of a split charge rule can't be a target of another one");
}

function checkPercentages(values: readonly string[] | undefined, count: number): void {
  const numbers = values?.map(Number) ?? [];
  const sum = numbers.reduce((total, value) => total + value, 0);
  if (numbers.length !== count || numbers.some((value) => !(value >= 0)) || Math.abs(sum - 100) > 1e-9) {
    throw invalid("Allocation percentages must be one for each target and add up to 100");
  }
}

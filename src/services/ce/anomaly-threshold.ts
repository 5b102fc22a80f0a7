/** From which impact on a subscription is told of an anomaly. Cost Management guide: "Creating your alert subscriptions". */
import type { Expression } from "../../generated/ce.ts";
import { invalid } from "./errors.ts";
import type { AnomalyRow, SubscriptionRow } from "./tables.ts";

const keys: ReadonlySet<string> = new Set(["ANOMALY_TOTAL_IMPACT_ABSOLUTE", "ANOMALY_TOTAL_IMPACT_PERCENTAGE"]);

/** Throws unless the expression states one or both impacts, joined by And or Or. */
export function checkThreshold(expression: Expression): void {
  const parts = expression.And ?? expression.Or ?? [expression];
  for (const { Dimensions: dimension } of parts) {
    const [value, ...more] = dimension?.Values ?? [];
    if (dimension?.Key === undefined || !keys.has(dimension.Key) || value === undefined || more.length > 0) {
      throw invalid(
        "ThresholdExpression supports ANOMALY_TOTAL_IMPACT_ABSOLUTE and ANOMALY_TOTAL_IMPACT_PERCENTAGE with one value each",
      );
    }
    if (!(Number(value) >= 0)) throw invalid("Threshold values must be non-negative numbers");
    if ((dimension.MatchOptions ?? []).join() !== "GREATER_THAN_OR_EQUAL") {
      throw invalid("ThresholdExpression supports the match option GREATER_THAN_OR_EQUAL");
    }
  }
}

/** The impact in percent of what was expected; all of it when nothing was. */
export function impactPercentage({ actualSpend, expectedSpend }: AnomalyRow): number {
  return expectedSpend > 0 ? ((actualSpend - expectedSpend) / expectedSpend) * 100 : 100;
}

/** Whether an anomaly reaches a subscription's threshold. */
export function reachesThreshold(anomaly: AnomalyRow, { threshold, thresholdExpression }: SubscriptionRow): boolean {
  const impact = anomaly.actualSpend - anomaly.expectedSpend;
  if (thresholdExpression === undefined) return impact >= (threshold ?? 0);
  const reaches = ({ Dimensions: dimension }: Expression): boolean => {
    const least = Number(dimension?.Values?.[0] ?? 0);
    return (dimension?.Key === "ANOMALY_TOTAL_IMPACT_PERCENTAGE" ? impactPercentage(anomaly) : impact) >= least;
  };
  if (thresholdExpression.And !== undefined) return thresholdExpression.And.every(reaches);
  if (thresholdExpression.Or !== undefined) return thresholdExpression.Or.some(reaches);
  return reaches(thresholdExpression);
}

/** GetApproximateUsageRecords: how many lines hourly or resource-level data has. */
import type { Ce } from "../../../generated/ce.ts";
import type { Operation } from "../../../kernel/operation.ts";
import { dayMilliseconds, dayStart, periodText } from "../../../pricing/explore/periods.ts";
import { invalid } from "../errors.ts";
import { limits } from "../limits.ts";
import { monthsBefore } from "../request.ts";
import { linesOf, scopeOf } from "../scope.ts";

/** GetApproximateUsageRecords: of 14 days, or of the last month for monthly data. */
export const getApproximateUsageRecords: Operation<Ce, "GetApproximateUsageRecords"> = async (context, input) => {
  const now = context.clock.now();
  const granularity = input.Granularity as "DAILY" | "HOURLY" | "MONTHLY";
  if (input.ApproximationDimension === "RESOURCE" && granularity === "HOURLY" && input.Services === undefined) {
    throw invalid("Services should not be empty for hourly resource-level data");
  }
  const period =
    granularity === "MONTHLY"
      ? { start: monthsBefore(now, 1), end: monthsBefore(now, 0) }
      : { start: dayStart(now) - limits.hourlyDays * dayMilliseconds, end: dayStart(now) };
  const scope = await scopeOf(context, context.caller.accountId);
  const resources = input.ApproximationDimension === "RESOURCE";
  const lines = await linesOf(context, scope, { ...period, granularity, resources });
  const counts: Record<string, number> = {};
  for (const { serviceName } of lines) {
    if (input.Services !== undefined && !input.Services.includes(serviceName)) continue;
    counts[serviceName] = (counts[serviceName] ?? 0) + 1;
  }
  return {
    Services: counts,
    TotalRecords: Object.values(counts).reduce((sum, count) => sum + count, 0),
    LookbackPeriod: periodText(period, granularity),
  };
};

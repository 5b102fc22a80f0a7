/** GetAnomalies and ProvideAnomalyFeedback. */
import type { Anomaly, Ce, TotalImpactFilter } from "../../../generated/ce.ts";
import { accounts } from "../../../kernel/identity.ts";
import type { Operation } from "../../../kernel/operation.ts";
import { dayMilliseconds, dayText } from "../../../pricing/explore/periods.ts";
import { impactPercentage } from "../anomaly-threshold.ts";
import { ceArn, parseCeArn } from "../arns.ts";
import { invalid, unknownMonitor } from "../errors.ts";
import { limits } from "../limits.ts";
import { pageOf, sizeOf } from "../pages.ts";
import { readTime } from "../request.ts";
import { anomalies, monitors, type AnomalyRow } from "../tables.ts";

/** The most anomalies that one question looks at. */
const mostAnomalies = 10_000;

/** GetAnomalies: those with a day in the interval. */
export const getAnomalies: Operation<Ce, "GetAnomalies"> = async (context, input) => {
  const account = context.caller.accountId;
  const from = readTime(input.DateInterval.StartDate);
  const until = input.DateInterval.EndDate === undefined ? Infinity : readTime(input.DateInterval.EndDate);
  if (until < from) throw invalid("Start date should be before end date");
  const monitorId = input.MonitorArn === undefined ? undefined : parseCeArn(input.MonitorArn)?.id;
  const found = await context.store.read(async (reader) => {
    if (input.MonitorArn !== undefined && (await reader.get(monitors, [account, monitorId ?? ""])) === undefined) {
      throw unknownMonitor();
    }
    const rows = await reader.range(anomalies, { prefix: [account], limit: mostAnomalies });
    const names = new Map<string, string>();
    for (const { account: id } of rows.flatMap(({ rootCauses }) => rootCauses)) {
      if (!names.has(id)) names.set(id, (await reader.get(accounts, [id]))?.name ?? id);
    }
    return { rows, names };
  });
  const wanted = found.rows.filter(
    (row) =>
      row.end >= from &&
      row.start < until + dayMilliseconds &&
      (monitorId === undefined || row.monitorId === monitorId) &&
      (input.Feedback === undefined || row.feedback === input.Feedback) &&
      hasImpact(row, input.TotalImpact),
  );
  const page = pageOf(wanted, {
    request: input,
    token: input.NextPageToken,
    size: sizeOf(input.MaxResults, limits.listPage),
  });
  return {
    Anomalies: page.rows.map((row) => output(row, found.names)),
    ...(page.token !== undefined && { NextPageToken: page.token }),
  };
};

function hasImpact(row: AnomalyRow, filter: TotalImpactFilter | undefined): boolean {
  if (filter === undefined) return true;
  const impact = row.actualSpend - row.expectedSpend;
  const { NumericOperator: operator, StartValue: value, EndValue: end } = filter;
  switch (operator) {
    case "EQUAL":
      return impact === value;
    case "GREATER_THAN":
      return impact > value;
    case "GREATER_THAN_OR_EQUAL":
      return impact >= value;
    case "LESS_THAN":
      return impact < value;
    case "LESS_THAN_OR_EQUAL":
      return impact <= value;
    default:
      if (end === undefined) throw invalid("EndValue should not be null for BETWEEN");
      return impact >= value && impact <= end;
  }
}

function output(row: AnomalyRow, names: ReadonlyMap<string, string>): Anomaly {
  return {
    AnomalyId: row.id,
    AnomalyStartDate: dayText(row.start),
    AnomalyEndDate: dayText(row.end),
    ...(row.dimensionValue !== "" && { DimensionValue: row.dimensionValue }),
    RootCauses: row.rootCauses.map(({ service, region, account, usageType, contribution }) => ({
      Service: service,
      Region: region,
      LinkedAccount: account,
      LinkedAccountName: names.get(account) ?? account,
      UsageType: usageType,
      Impact: { Contribution: contribution },
    })),
    AnomalyScore: { MaxScore: row.maxScore, CurrentScore: row.currentScore },
    Impact: {
      MaxImpact: row.maxImpact,
      TotalImpact: row.actualSpend - row.expectedSpend,
      TotalActualSpend: row.actualSpend,
      TotalExpectedSpend: row.expectedSpend,
      TotalImpactPercentage: impactPercentage(row),
    },
    MonitorArn: ceArn({ account: row.account, kind: "anomalymonitor", id: row.monitorId }),
    ...(row.feedback !== undefined && { Feedback: row.feedback }),
  };
}

/** ProvideAnomalyFeedback. */
export const provideAnomalyFeedback: Operation<Ce, "ProvideAnomalyFeedback"> = async (context, input) => {
  const account = context.caller.accountId;
  await context.store.transact(async (tx) => {
    const [row] = await tx.indexRange(anomalies, "id", { prefix: [account, input.AnomalyId], limit: 1 });
    if (row === undefined) throw invalid("Anomaly not found");
    tx.put(anomalies, { ...row, feedback: input.Feedback });
  });
  return { AnomalyId: input.AnomalyId };
};

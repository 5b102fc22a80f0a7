/** Anomaly monitors: what is watched. */
import type { AnomalyMonitor, Ce, Expression } from "../../../generated/ce.ts";
import type { Context } from "../../../kernel/context.ts";
import type { Operation } from "../../../kernel/operation.ts";
import type { Reader } from "../../../kernel/store.ts";
import { lineDimensions } from "../../../pricing/explore/dimensions.ts";
import { expressionProblem } from "../../../pricing/explore/expression.ts";
import { dayText, hourText } from "../../../pricing/explore/periods.ts";
import { ceArn, parseCeArn } from "../arns.ts";
import { invalid, limitExceeded, unknownMonitor } from "../errors.ts";
import { limits } from "../limits.ts";
import { pageOf, sizeOf } from "../pages.ts";
import { monitors, subscriptions, type MonitorRow } from "../tables.ts";
import { withTags } from "../tags.ts";

const arnOf = ({ account, id }: MonitorRow): string => ceArn({ account, kind: "anomalymonitor", id });

/** All monitors of an account: no more than its quotas. */
function monitorsOf(reader: Reader, account: string): Promise<MonitorRow[]> {
  return reader.range(monitors, { prefix: [account], limit: limits.customMonitors + 10 });
}

async function requireMonitor(reader: Reader, context: Context, arn: string): Promise<MonitorRow> {
  const place = parseCeArn(arn);
  const isOwn = place?.kind === "anomalymonitor" && place.account === context.caller.accountId;
  const row = isOwn ? await reader.get(monitors, [place.account, place.id]) : undefined;
  if (row === undefined) throw unknownMonitor();
  return row;
}

/** CreateAnomalyMonitor. */
export const createAnomalyMonitor: Operation<Ce, "CreateAnomalyMonitor"> = async (context, input) => {
  const { AnomalyMonitor: monitor } = input;
  checkMonitor(monitor);
  const now = context.clock.now();
  const row: MonitorRow = {
    account: context.caller.accountId,
    id: context.ids.uuid(),
    name: monitor.MonitorName,
    type: monitor.MonitorType as MonitorRow["type"],
    ...(monitor.MonitorDimension !== undefined && { dimension: monitor.MonitorDimension }),
    ...(monitor.MonitorSpecification !== undefined && { specification: monitor.MonitorSpecification }),
    createdAt: now,
    updatedAt: now,
    tags: withTags({}, input.ResourceTags),
  };
  await context.store.transact(async (tx) => {
    const rows = await monitorsOf(tx, row.account);
    if (row.type === "DIMENSIONAL" && rows.some(({ dimension }) => dimension === row.dimension)) {
      throw invalid("Limit exceeded on dimensional spend monitor creation");
    }
    if (rows.filter(({ type }) => type === "CUSTOM").length >= limits.customMonitors) {
      throw limitExceeded("Limit exceeded on custom spend monitor creation");
    }
    tx.put(monitors, row);
  });
  context.jobs.wake("ce.detect-anomalies");
  return { MonitorArn: arnOf(row) };
};

function checkMonitor({ MonitorName, MonitorType, MonitorDimension, MonitorSpecification }: AnomalyMonitor): void {
  if (MonitorName === "" || MonitorName.length > 1_024) throw invalid("MonitorName must have 1 to 1024 characters");
  if (MonitorType === "CUSTOM") {
    if (MonitorDimension !== undefined) throw invalid("MonitorDimension should be null for a CUSTOM monitor");
    if (MonitorSpecification === undefined)
      throw invalid("MonitorSpecification should not be null for a CUSTOM monitor");
    checkSpecification(MonitorSpecification);
  } else if (MonitorDimension === undefined) {
    throw invalid("MonitorDimension should not be null for a DIMENSIONAL monitor");
  } else if (
    (MonitorDimension === "TAG" || MonitorDimension === "COST_CATEGORY") !==
    (MonitorSpecification !== undefined)
  ) {
    throw invalid("MonitorSpecification goes with the dimensions TAG and COST_CATEGORY, and names their key");
  }
}

function checkSpecification(specification: Expression): void {
  const problem = expressionProblem(specification, lineDimensions);
  if (problem !== undefined) throw invalid(problem);
}

/** GetAnomalyMonitors. */
export const getAnomalyMonitors: Operation<Ce, "GetAnomalyMonitors"> = async (context, input) => {
  const rows = await context.store.read(async (reader) => {
    if (input.MonitorArnList === undefined) return monitorsOf(reader, context.caller.accountId);
    return Promise.all(input.MonitorArnList.map((arn) => requireMonitor(reader, context, arn)));
  });
  const size = sizeOf(input.MaxResults, limits.listPage);
  const page = pageOf(rows, { request: input, token: input.NextPageToken, size });
  return {
    AnomalyMonitors: page.rows.map(output),
    ...(page.token !== undefined && { NextPageToken: page.token }),
  };
};

function output(row: MonitorRow): AnomalyMonitor {
  return {
    MonitorArn: arnOf(row),
    MonitorName: row.name,
    MonitorType: row.type,
    CreationDate: hourText(row.createdAt),
    LastUpdatedDate: hourText(row.updatedAt),
    ...(row.evaluatedAt !== undefined && { LastEvaluatedDate: dayText(row.evaluatedAt) }),
    ...(row.dimension !== undefined && { MonitorDimension: row.dimension }),
    ...(row.specification !== undefined && { MonitorSpecification: row.specification }),
    ...(row.type === "DIMENSIONAL" && { DimensionalValueCount: row.valueCount ?? 0 }),
  };
}

/** UpdateAnomalyMonitor: its name. */
export const updateAnomalyMonitor: Operation<Ce, "UpdateAnomalyMonitor"> = async (context, input) => {
  await context.store.transact(async (tx) => {
    const row = await requireMonitor(tx, context, input.MonitorArn);
    tx.put(monitors, { ...row, name: input.MonitorName ?? row.name, updatedAt: context.clock.now() });
  });
  return { MonitorArn: input.MonitorArn };
};

/** DeleteAnomalyMonitor: subscriptions that watched nothing else go with it; its anomalies stay readable. */
export const deleteAnomalyMonitor: Operation<Ce, "DeleteAnomalyMonitor"> = async (context, input) => {
  await context.store.transact(async (tx) => {
    const row = await requireMonitor(tx, context, input.MonitorArn);
    tx.delete(monitors, [row.account, row.id]);
    for (const each of await tx.range(subscriptions, { prefix: [row.account], limit: limits.subscriptions })) {
      if (!each.monitorArns.includes(input.MonitorArn)) continue;
      const left = each.monitorArns.filter((arn) => arn !== input.MonitorArn);
      if (left.length === 0) tx.delete(subscriptions, [each.account, each.id]);
      else tx.put(subscriptions, { ...each, monitorArns: left });
    }
  });
  return {};
};

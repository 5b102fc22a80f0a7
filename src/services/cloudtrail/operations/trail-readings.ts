/** Trails shown: one, some, all, and how delivery goes. */
import type { Cloudtrail, GetTrailStatusResponse } from "../../../generated/cloudtrail.ts";
import type { Context } from "../../../kernel/context.ts";
import type { Operation } from "../../../kernel/operation.ts";
import { noInsights, trailNotFound } from "../errors.ts";
import { findTrail, placeOf, requireTrail, visibleTrails } from "../find-trail.ts";
import { trailOutput } from "../outputs.ts";
import { trailArn, trailDeliveries, trails, type TrailDeliveryRow, type TrailRow } from "../tables.ts";

/** GetTrail: repeats what it was given when there is no such trail; other operations answer with the ARN. */
export const getTrail: Operation<Cloudtrail, "GetTrail"> = async (context, input) => {
  const row = await context.store.read((reader) => findTrail(reader, context, input.Name));
  if (row === undefined) throw trailNotFound(input.Name, context.caller.accountId);
  return { Trail: trailOutput(row) };
};

export const describeTrails: Operation<Cloudtrail, "DescribeTrails"> = async (context, input) => {
  const all = await context.store.read((reader) => visibleTrails(reader, context));
  const names = input.trailNameList ?? [];
  const named = names.length === 0 ? all : all.filter((row) => names.some((name) => isNamed(context, row, name)));
  const withShadows = input.includeShadowTrails ?? true;
  const shown = named.filter((row) => row.homeRegion === context.region || (row.multiRegion && withShadows));
  return { trailList: shown.map(trailOutput) };
};

function isNamed(context: Context, row: TrailRow, name: string): boolean {
  // Throws for what is neither name nor ARN.
  placeOf(context, name);
  return name.startsWith("arn:") ? trailArn(row) === name : row.name === name;
}

export const listTrails: Operation<Cloudtrail, "ListTrails"> = async (context) => {
  const rows = await context.store.read((reader) => visibleTrails(reader, context));
  return { Trails: rows.map((row) => ({ TrailARN: trailArn(row), Name: row.name, HomeRegion: row.homeRegion })) };
};

export const getTrailStatus: Operation<Cloudtrail, "GetTrailStatus"> = async (context, input) => {
  return context.store.read(async (reader) => {
    const row = await requireTrail(reader, context, input.Name);
    return statusOutput(row, await reader.get(trailDeliveries, trails.key(row)));
  });
};

/** Some times come as text as well: those members are older, and empty where nothing happened. */
function statusOutput(row: TrailRow, delivery: TrailDeliveryRow | undefined): GetTrailStatusResponse {
  const { attemptedAt, deliveredAt, error, digestDeliveredAt, digestError } = delivery ?? {};
  return {
    IsLogging: row.logging,
    ...(error === undefined ? {} : { LatestDeliveryError: error }),
    ...(deliveredAt === undefined ? {} : { LatestDeliveryTime: new Date(deliveredAt) }),
    ...(digestDeliveredAt === undefined ? {} : { LatestDigestDeliveryTime: new Date(digestDeliveredAt) }),
    ...(digestError === undefined ? {} : { LatestDigestDeliveryError: digestError }),
    ...(row.startedAt === undefined ? {} : { StartLoggingTime: new Date(row.startedAt) }),
    ...(row.stoppedAt === undefined ? {} : { StopLoggingTime: new Date(row.stoppedAt) }),
    LatestDeliveryAttemptTime: text(attemptedAt),
    LatestNotificationAttemptTime: "",
    LatestNotificationAttemptSucceeded: "",
    LatestDeliveryAttemptSucceeded: text(deliveredAt),
    TimeLoggingStarted: text(row.startedAt),
    TimeLoggingStopped: text(row.stoppedAt),
  };
}

const text = (at: number | undefined): string =>
  at === undefined ? "" : `${new Date(at).toISOString().slice(0, 19)}Z`;

/** Nothing looks for unusual activity, which is how a trail without Insights answers. */
export const getInsightSelectors: Operation<Cloudtrail, "GetInsightSelectors"> = async (context, input) => {
  const row = await context.store.read((reader) => requireTrail(reader, context, input.TrailName ?? ""));
  throw noInsights(row.name);
};

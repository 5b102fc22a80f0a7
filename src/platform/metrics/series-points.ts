/** The series of all workers made one: rates and latencies, step by step. */
import type { SeriesPoint } from "../../kernel/live.ts";
import { slotMilliseconds, type SeriesSlot } from "../../kernel/process-report.ts";
import { latencyQuantile } from "./request-series.ts";

/** Points on whole steps of wall time from `since` on; the one that is not over yet is left out. */
export function newSeries(
  slots: readonly SeriesSlot[],
  { stepSeconds, since, until }: { readonly stepSeconds: number; readonly since: number; readonly until: number },
): SeriesPoint[] {
  const step = stepSeconds * 1_000;
  const bySteps = new Map<number, SeriesSlot[]>();
  for (const slot of slots) {
    const at = Math.floor((slot.slot * slotMilliseconds) / step) * step;
    const found = bySteps.get(at);
    if (found) found.push(slot);
    else bySteps.set(at, [slot]);
  }
  const points: SeriesPoint[] = [];
  for (let at = Math.ceil(since / step) * step; at + step <= until; at += step) {
    points.push(pointOf(at, bySteps.get(at) ?? []));
  }
  return points;
}

function pointOf(at: number, slots: readonly SeriesSlot[]): SeriesPoint {
  const sum = (name: Exclude<keyof SeriesSlot, "slot" | "latencies">): number =>
    slots.reduce((total, slot) => total + slot[name], 0);
  const latencies = latenciesOf(slots);
  const [p50, p99] = [latencyQuantile(latencies, 0.5), latencyQuantile(latencies, 0.99)];
  return {
    at,
    requests: sum("requests"),
    clientErrors: sum("clientErrors"),
    serverErrors: sum("serverErrors"),
    receivedBytes: sum("receivedBytes"),
    sentBytes: sum("sentBytes"),
    ...(p50 === undefined ? {} : { p50Milliseconds: p50 }),
    ...(p99 === undefined ? {} : { p99Milliseconds: p99 }),
  };
}

function latenciesOf(slots: readonly SeriesSlot[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { latencies } of slots) {
    for (let at = 0; at < latencies.length; at += 2) {
      const bucket = latencies[at] as number;
      counts.set(bucket, (counts.get(bucket) ?? 0) + (latencies[at + 1] as number));
    }
  }
  return counts;
}

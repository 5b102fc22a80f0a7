/** `/_haneul/requests` and `/_haneul/metrics/series`: what the region does now, and did in the last hour. */
import type { WireResponse } from "../gateway/wire.ts";
import { liveRequestOf, type LiveRequest, type RequestsAnswer, type SeriesAnswer } from "../kernel/live.ts";
import { eventsOfBatch } from "../kernel/trail-events.ts";
import { trailBatches, type TrailBatchRow } from "../kernel/trail.ts";
import { newSeries } from "../platform/metrics/series-points.ts";
import type { ControlParts } from "./control-parts.ts";
import { json, type ControlRequest } from "./json.ts";
import { findQueryNumber } from "./query-members.ts";
import { newUsePrices } from "./use-prices.ts";

const mostRequests = 500;
const batchesPerRead = 16;
const hourMilliseconds = 3_600_000;

/** The last requests of all workers: those of management from the trail's rows, those for objects from the workers' memory. */
export async function requestsRoute(parts: ControlParts, { query }: ControlRequest): Promise<WireResponse> {
  const bounds = { least: 0, most: Number.MAX_SAFE_INTEGER };
  const since = findQueryNumber(query, "after", bounds) ?? 0;
  const limit = findQueryNumber(query, "limit", { least: 1, most: mostRequests }) ?? 100;
  const cursor = String(parts.clock.wall());
  // Asking also brings what the processes have not written yet into the rows.
  const reports = await parts.collect({ requests: { since, limit } });
  const found = new Map<string, LiveRequest>();
  for (const request of await recorded(parts, { since, limit })) found.set(request.requestId, request);
  for (const report of reports) {
    for (const request of report.requests ?? []) found.set(request.requestId, request);
  }
  const latest = [...found.values()].toSorted((a, b) => b.endedAt - a.endedAt).slice(0, limit);
  const prices = await newUsePrices(parts);
  const answer: RequestsAnswer = { requests: latest.map((request) => prices.priced(request)), cursor };
  return json(answer);
}

async function recorded(
  { store }: ControlParts,
  { since, limit }: { readonly since: number; readonly limit: number },
): Promise<LiveRequest[]> {
  const found: LiveRequest[] = [];
  let end: readonly number[] | undefined;
  for (;;) {
    const options = { start: [since], ...(end && { end }), reverse: true, limit: batchesPerRead };
    const batches = await store.read((reader) => reader.indexRange(trailBatches, "written", options));
    for (const batch of batches) found.push(...requestsOf(batch).filter(({ endedAt }) => endedAt >= since));
    const last = batches.at(-1);
    if (!last || batches.length < batchesPerRead || found.length >= limit) return found;
    // Batches of the same moment may be left out: what is shown of a busy past is a sample anyway.
    end = [last.writtenAt];
  }
}

function requestsOf(batch: TrailBatchRow): LiveRequest[] {
  return eventsOfBatch(batch).flatMap((event) => {
    const explanation = event.explanation();
    return explanation === undefined ? [] : [liveRequestOf(explanation)];
  });
}

/** Load over time, of all workers together. */
export async function seriesRoute(parts: ControlParts, { query }: ControlRequest): Promise<WireResponse> {
  const stepSeconds = findQueryNumber(query, "step", { least: 5, most: 600 }) ?? 10;
  const until = parts.clock.wall();
  const earliest = until - hourMilliseconds;
  const since = Math.max(
    earliest,
    findQueryNumber(query, "since", { least: 0, most: Number.MAX_SAFE_INTEGER }) ?? earliest,
  );
  const reports = await parts.collect({ seriesSince: since - stepSeconds * 1_000 });
  const slots = reports.flatMap(({ series = [] }) => series);
  const answer: SeriesAnswer = { stepSeconds, points: newSeries(slots, { stepSeconds, since, until }) };
  return json(answer);
}

/** A process's requests over the last hour: what happened in each five seconds, with latencies in fine buckets. */
import { slotMilliseconds, type SeriesSlot } from "../../kernel/process-report.ts";
import type { CountedRequest } from "./request-metrics.ts";

/** An hour of slots. */
const slotCount = 720;
const bucketCount = 80;
/** Each bucket reaches a fifth further than the one before: from 0.05 ms to a minute and a half. */
const firstMilliseconds = 0.05;
const logGrowth = Math.log(1.2);

interface Slot {
  number: number;
  requests: number;
  clientErrors: number;
  serverErrors: number;
  receivedBytes: number;
  sentBytes: number;
  readonly latencies: Uint32Array;
}

/** Kept in a ring that is overwritten as time goes on: some 300 KB in an hour of load, nothing before the first request. */
export class RequestSeries {
  readonly #slots: (Slot | undefined)[] = Array.from({ length: slotCount });
  readonly #wall: () => number;

  constructor(wall: () => number = Date.now) {
    this.#wall = wall;
  }

  count({ status, milliseconds, bytesIn, bytesOut }: CountedRequest): void {
    const slot = this.#current();
    slot.requests += 1;
    if (status >= 500) slot.serverErrors += 1;
    else if (status >= 400) slot.clientErrors += 1;
    slot.receivedBytes += bytesIn;
    slot.sentBytes += bytesOut;
    const bucket = bucketOf(milliseconds);
    slot.latencies[bucket] = (slot.latencies[bucket] as number) + 1;
  }

  /** The slots that had requests, since that wall time, the oldest first. */
  since(wall: number): SeriesSlot[] {
    const last = Math.floor(this.#wall() / slotMilliseconds);
    const first = Math.max(Math.floor(wall / slotMilliseconds), last - slotCount + 1);
    const kept = this.#slots.filter((slot) => slot !== undefined && slot.number >= first && slot.number <= last);
    return (kept as Slot[]).toSorted((a, b) => a.number - b.number).map(toldOf);
  }

  #current(): Slot {
    const number = Math.floor(this.#wall() / slotMilliseconds);
    const place = number % slotCount;
    const found = this.#slots[place];
    if (found?.number === number) return found;
    const latencies = found?.latencies.fill(0) ?? new Uint32Array(bucketCount);
    const counts = { requests: 0, clientErrors: 0, serverErrors: 0, receivedBytes: 0, sentBytes: 0 };
    return (this.#slots[place] = { number, ...counts, latencies });
  }
}

function bucketOf(milliseconds: number): number {
  if (milliseconds <= firstMilliseconds) return 0;
  return Math.min(bucketCount - 1, Math.ceil(Math.log(milliseconds / firstMilliseconds) / logGrowth));
}

function toldOf({ number, latencies, ...counts }: Slot): SeriesSlot {
  const pairs: number[] = [];
  latencies.forEach((count, bucket) => {
    if (count > 0) pairs.push(bucket, count);
  });
  return { slot: number, ...counts, latencies: pairs };
}

/** The latency that this share of the requests stayed within, as closely as the buckets tell; undefined for none. */
export function latencyQuantile(counts: ReadonlyMap<number, number>, share: number): number | undefined {
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  if (total === 0) return undefined;
  let left = total * share;
  for (const [bucket, count] of [...counts].toSorted(([a], [b]) => a - b)) {
    if (count >= left) {
      // Within a bucket the requests are taken to be spread evenly on the logarithmic scale.
      return firstMilliseconds * Math.exp(logGrowth * (bucket - 1 + left / count));
    }
    left -= count;
  }
  return firstMilliseconds * Math.exp(logGrowth * (bucketCount - 1));
}

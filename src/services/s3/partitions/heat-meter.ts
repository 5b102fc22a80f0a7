/** Measures the heat of all partitions in one process, tells the others once a second, and refuses what is above a capacity. */
import { awsError } from "../../../kernel/errors.ts";
import type { Clock } from "../../../kernel/clock.ts";
import type { Heat, PartitionSettings } from "../../../kernel/heat.ts";
import type { Log } from "../../../kernel/log.ts";
import type { Reader, Store } from "../../../kernel/store.ts";
import { BucketHeat } from "./bucket-heat.ts";
import { loadOf, type PartitionHeat, type Rates } from "./partition-heat.ts";
import { shareOf } from "./shares.ts";
import { partitionHeats, type HeatEntry, type PartitionHeatRow } from "./tables.ts";

/** What a meter works with. */
export interface HeatMeterParts {
  readonly store: Store;
  readonly clock: Clock;
  readonly log: Log;
  readonly settings: PartitionSettings;
  /** Unique per process start. */
  readonly process: string;
  /** Whether it answers clients: those share the capacity. Work of the region's own is counted and never refused. */
  readonly serves: boolean;
}

const tickMilliseconds = 1_000;
/** Reports older than this are of processes that are gone, or have nothing to tell. */
export const freshMilliseconds = 3_500;
/** Partitions told of, the hottest first, and how many of them with a sample of keys. */
const mostEntries = 256;
const mostSamples = 8;
/** Share of a hot partition's load from which on where its keys are matters. */
const sampledShare = 0.1;

/** One process's meter. */
export class HeatMeter implements Heat {
  readonly #parts: HeatMeterParts;
  readonly #buckets = new Map<string, BucketHeat>();
  readonly #enforced: boolean;
  readonly #timer: NodeJS.Timeout;
  #others: readonly PartitionHeatRow[] = [];
  #tickedAt = performance.now();
  #saidSomething = false;
  #isTicking = false;
  #ticking: Promise<void> = Promise.resolve();

  constructor(parts: HeatMeterParts) {
    this.#parts = parts;
    this.#enforced = parts.serves && parts.settings.mode !== "off";
    this.#timer = setInterval(() => {
      // A tick that waited for a slow disk is not made up for: rates of the moment between two would be chance.
      if (this.#isTicking) return;
      this.#isTicking = true;
      this.#ticking = this.tick().finally(() => (this.#isTicking = false));
    }, tickMilliseconds).unref();
  }

  touch(
    reader: Reader,
    { bucket, key, write }: { readonly bucket: string; readonly key: string; readonly write: boolean },
  ): void {
    let known = this.#buckets.get(bucket);
    if (known === undefined) this.#buckets.set(bucket, (known = new BucketHeat()));
    const heat = known.at(reader, bucket, key);
    heat.note(key, write);
    if (!this.#enforced) return;
    const now = performance.now();
    if (!heat.hasShare) heat.setShare(this.#shareOf(bucket, heat), now);
    if (!heat.admit(write, now)) throw slowDown();
  }

  /** Rates are brought up to date and told, and shares follow the demands of all. Never rejects. */
  async tick(): Promise<void> {
    const now = performance.now();
    const seconds = Math.max(0.001, (now - this.#tickedAt) / 1000);
    this.#tickedAt = now;
    for (const [bucket, known] of this.#buckets) {
      const isWarm = known.heats().map((heat) => heat.tick(seconds));
      if (!isWarm.includes(true)) this.#buckets.delete(bucket);
    }
    try {
      await this.#tell();
      if (this.#enforced) await this.#divide();
    } catch (error) {
      // The store may be out of disk for a while: rates stay where they are.
      this.#parts.log.warn("the heat of partitions could not be told", { error });
    }
  }

  async close(): Promise<void> {
    clearInterval(this.#timer);
    await this.#ticking;
  }

  async #tell(): Promise<void> {
    const { store, clock, process, serves } = this.#parts;
    const entries = this.#entries();
    const hasNews = entries.length > 0 || this.#saidSomething || this.#enforced;
    if (!hasNews) return;
    this.#saidSomething = entries.length > 0;
    const row: PartitionHeatRow = { process, at: clock.wall(), serves, entries };
    await store.transact(async (tx) => tx.put(partitionHeats, row));
  }

  #entries(): HeatEntry[] {
    const { settings } = this.#parts;
    const hot = settings.splitAtPercent / 100;
    const all = [...this.#buckets].flatMap(([bucket, known]) =>
      known.heats().map((heat) => ({ bucket, heat, load: loadOf(heat.rates, settings) })),
    );
    const warm = all.filter(({ load }) => load > 0).sort((a, b) => b.load - a.load);
    return warm
      .slice(0, mostEntries)
      .map(({ bucket, heat, load }, at) => heat.report(bucket, at < mostSamples && load >= sampledShare * hot));
  }

  async #divide(): Promise<void> {
    const { store, clock } = this.#parts;
    const rows = await store.read((reader) => reader.range(partitionHeats, { limit: 1_000 }));
    const since = clock.wall() - freshMilliseconds;
    this.#others = rows.filter(({ process, at, serves }) => serves && at >= since && process !== this.#parts.process);
    const now = performance.now();
    for (const [bucket, known] of this.#buckets) {
      for (const heat of known.heats()) heat.setShare(this.#shareOf(bucket, heat), now);
    }
  }

  /** This process's part of a partition's capacity. */
  #shareOf(bucket: string, heat: PartitionHeat): Rates {
    const { readsPerSecond, writesPerSecond } = this.#parts.settings;
    const own = heat.rates;
    const others = this.#others.map(({ entries }) => {
      const entry = entries.find((each) => each.id === heat.id && each.bucket === bucket);
      return entry === undefined ? none : ratesOf(entry);
    });
    const all = [own, ...others];
    const reads =
      readsPerSecond *
      shareOf(
        own.reads,
        all.map((each) => each.reads),
      );
    const writes =
      writesPerSecond *
      shareOf(
        own.writes,
        all.map((each) => each.writes),
      );
    return { reads, writes };
  }
}

const none: Rates = { reads: 0, writes: 0 };

/** An entry's rates. */
function ratesOf({ readsPerSecond, writesPerSecond }: HeatEntry): Rates {
  return { reads: readsPerSecond, writes: writesPerSecond };
}

/** AWS docs, S3 error responses: SlowDown. */
function slowDown(): Error {
  return awsError("SlowDown", "Please reduce your request rate.", { status: 503 });
}

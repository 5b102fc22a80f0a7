/** A history's days, worked out from a seed: the same seed gives the same requests. */
import { createHash } from "node:crypto";
import type { HistoryProfile } from "./history-profiles.ts";

/** A bucket of the history. */
export interface PlannedBucket {
  readonly name: string;
  /** Which of the accounts owns it. */
  readonly account: number;
  readonly tags: Readonly<Record<string, string>>;
}

/** What happens on one day, in no order: nothing of it depends on the rest. */
export interface PlannedDay {
  readonly puts: readonly { readonly bucket: PlannedBucket; readonly key: string; readonly sizeBytes: number }[];
  readonly gets: readonly { readonly bucket: PlannedBucket; readonly key: string }[];
  readonly deletes: readonly { readonly bucket: PlannedBucket; readonly key: string }[];
}

const teams = ["web", "data", "mobile", "platform", "research"];

/** Plans day after day. */
export class HistoryPlan {
  readonly buckets: readonly PlannedBucket[];
  readonly #profile: HistoryProfile;
  readonly #random: () => number;
  readonly #live: { readonly bucket: PlannedBucket; readonly key: string }[] = [];
  #days = 0;
  #keys = 0;

  constructor(profile: HistoryProfile, seed: string) {
    this.#profile = profile;
    this.#random = newRandom(`${profile.name} ${seed}`);
    const mark = createHash("sha256").update(seed).digest("hex").slice(0, 8);
    this.buckets = Array.from({ length: profile.buckets }, (_, index) => ({
      name: `${profile.name}-${mark}-${index + 1}`,
      account: index % profile.accounts,
      tags: { team: teams[index % teams.length] ?? "", stage: index % 3 === 0 ? "test" : "production" },
    }));
  }

  /** The next day. `weekday`: 0 is Sunday. */
  nextDay(weekday: number): PlannedDay {
    const { putsPerDay, getsPerDay, deleteShare, monthlyGrowth, weekendFactor, spikeEveryDays } = this.#profile;
    this.#days += 1;
    const trend = (1 + monthlyGrowth) ** (this.#days / 30);
    const rhythm = weekday === 0 || weekday === 6 ? weekendFactor : 1;
    const spike = this.#days % spikeEveryDays === 0 ? 3 : 1;
    const busy = trend * rhythm * spike;
    const puts = Array.from({ length: this.#count(putsPerDay * busy) }, () => this.#newPut());
    const deletes = this.#live.splice(0, Math.min(this.#live.length, this.#count(puts.length * deleteShare)));
    const gets = Array.from({ length: this.#count(getsPerDay * busy) }, () => this.#pick(this.#live)).filter(
      (each) => each !== undefined,
    );
    this.#live.push(...puts);
    return { puts, gets, deletes };
  }

  #newPut(): PlannedDay["puts"][number] {
    const { leastBytes, mostBytes } = this.#profile;
    // The square makes few buckets busy and many quiet, as they are.
    const bucket = this.buckets[Math.floor(this.#random() ** 2 * this.buckets.length)] as PlannedBucket;
    const sizeBytes = Math.floor(leastBytes + this.#random() * (mostBytes - leastBytes));
    this.#keys += 1;
    return { bucket, key: `object-${this.#keys}`, sizeBytes };
  }

  #pick<Item>(items: readonly Item[]): Item | undefined {
    return items[Math.floor(this.#random() * items.length)];
  }

  /** A whole number around an average. */
  #count(average: number): number {
    return Math.floor(average * (0.7 + 0.6 * this.#random()) + this.#random());
  }
}

/** Numbers from 0 to 1 that follow from a text (mulberry32). */
function newRandom(text: string): () => number {
  let state = createHash("sha256").update(text).digest().readUInt32LE(0);
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

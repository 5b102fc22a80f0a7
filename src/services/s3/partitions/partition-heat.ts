/** One partition's heat in one process: counts of the running second, decayed rates, a sample of keys, and tokens. */
import type { PartitionSettings } from "../../../kernel/heat.ts";
import { KeySample } from "./key-sample.ts";
import type { HeatEntry } from "./tables.ts";
import { TokenBucket } from "./token-bucket.ts";

/** How much of a rate is a second old or older: most of it is forgotten in two seconds. */
const remembered = 0.6;
/** Rates below this are nothing. */
const leastRate = 0.05;

/** A rate for each kind. */
export interface Rates {
  readonly reads: number;
  readonly writes: number;
}

/** The heat of one partition. */
export class PartitionHeat {
  readonly id: string;
  sample = new KeySample();
  #reads = 0;
  #writes = 0;
  #refused = 0;
  #readRate = 0;
  #writeRate = 0;
  #refusedRate = 0;
  #tokens: { readonly reads: TokenBucket; readonly writes: TokenBucket } | undefined;

  constructor(id: string) {
    this.id = id;
  }

  note(key: string, write: boolean): void {
    if (write) this.#writes += 1;
    else this.#reads += 1;
    this.sample.note(key, write);
  }

  /** Whether it was ever told its share of the partition's capacity. */
  get hasShare(): boolean {
    return this.#tokens !== undefined;
  }

  /** What this process may admit a second. */
  setShare(share: Rates, now: number): void {
    this.#tokens ??= { reads: new TokenBucket(share.reads, now), writes: new TokenBucket(share.writes, now) };
    this.#tokens.reads.setRate(share.reads, now);
    this.#tokens.writes.setRate(share.writes, now);
  }

  /** Whether its share has room; a request that finds none is counted. */
  admit(write: boolean, now: number): boolean {
    const tokens = write ? this.#tokens?.writes : this.#tokens?.reads;
    if (tokens === undefined || tokens.take(now)) return true;
    this.#refused += 1;
    return false;
  }

  /** So many seconds passed. Whether there is any heat left. */
  tick(seconds: number): boolean {
    this.sample.pace((this.#reads + this.#writes) / seconds);
    this.#readRate = decayed(this.#readRate, this.#reads / seconds);
    this.#writeRate = decayed(this.#writeRate, this.#writes / seconds);
    this.#refusedRate = decayed(this.#refusedRate, this.#refused / seconds);
    this.#reads = this.#writes = this.#refused = 0;
    return this.#readRate + this.#writeRate > 0;
  }

  get rates(): Rates {
    return { reads: this.#readRate, writes: this.#writeRate };
  }

  /** Takes over a share of another's heat, whose keys came to be this one's. */
  inherit(from: PartitionHeat, part: { readonly share: number; readonly sample: KeySample }): void {
    this.#reads += Math.round(from.#reads * part.share);
    this.#writes += Math.round(from.#writes * part.share);
    this.#readRate += from.#readRate * part.share;
    this.#writeRate += from.#writeRate * part.share;
    this.sample = part.sample;
  }

  report(bucket: string, withSample: boolean): HeatEntry {
    const sample = withSample ? { sample: this.sample.keys() } : {};
    const [readsPerSecond, writesPerSecond] = [rounded(this.#readRate), rounded(this.#writeRate)];
    return {
      bucket,
      id: this.id,
      readsPerSecond,
      writesPerSecond,
      refusedPerSecond: rounded(this.#refusedRate),
      ...sample,
    };
  }
}

/** How much of a partition's capacity the rates take, 1 being all of it. */
export function loadOf(rates: Rates, settings: Pick<PartitionSettings, "readsPerSecond" | "writesPerSecond">): number {
  return rates.reads / settings.readsPerSecond + rates.writes / settings.writesPerSecond;
}

function decayed(rate: number, measured: number): number {
  const next = remembered * rate + (1 - remembered) * measured;
  return next < leastRate ? 0 : next;
}

function rounded(rate: number): number {
  return Math.round(rate * 10) / 10;
}

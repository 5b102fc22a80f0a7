/** The meter of one request: its uses wait for the first commit to carry them, and else go to the process's buffer. */
import { assert } from "../../kernel/errors.ts";
import { hourMilliseconds, levelHours, levels, usageHours } from "./tables.ts";
import type { Clock } from "../../kernel/clock.ts";
import type { LevelChange, Meter, Usage } from "../../kernel/meter.ts";
import type { MeterDefaults, Series, SeriesCache } from "./series.ts";
import type { Transaction } from "../../kernel/store.ts";
import type { UsageBuffer } from "./usage-buffer.ts";

/** What all meters of a process share. */
export interface MeterParts {
  readonly clock: Clock;
  readonly cache: SeriesCache;
  readonly buffer: UsageBuffer;
}

/** A use that waits. */
export interface PendingUse {
  readonly series: Series;
  readonly quantity: number | bigint;
}

/** Records one request's use. */
export class RequestMeter implements Meter {
  readonly #parts: MeterParts;
  readonly #defaults: MeterDefaults;
  /** Undefined while none wait: most requests have had theirs carried when they end. */
  #pending: PendingUse[] | undefined;
  /** Every use of the request, for who asks what it cost. */
  readonly #used: Usage[] = [];

  constructor(parts: MeterParts, defaults: MeterDefaults) {
    this.#parts = parts;
    this.#defaults = defaults;
  }

  use(usage: Usage): void {
    const { quantity } = usage;
    checkQuantity(quantity);
    if (quantity <= 0) return;
    const waiting = { series: this.#find(this.#now(), usage), quantity };
    if (this.#pending === undefined) this.#pending = [waiting];
    else this.#pending.push(waiting);
    this.#used.push(usage);
  }

  useIn(tx: Transaction, usage: Usage): void {
    checkQuantity(usage.quantity);
    if (usage.quantity > 0) tx.add(usageHours, this.#find(this.#now(), usage).hourKey, [usage.quantity]);
  }

  level(tx: Transaction, change: LevelChange): void {
    const { delta } = change;
    assert(typeof delta === "bigint" || Number.isSafeInteger(delta), "a level changes by whole units");
    if (delta === 0 || delta === 0n) return;
    const now = this.#now();
    const series = this.#find(now, change);
    tx.add(levelHours, series.hourKey, [delta, product(delta, series.hourStart + hourMilliseconds - now)]);
    tx.add(levels, series.levelKey, [delta]);
  }

  /** What was used so far, in order. */
  get used(): readonly Usage[] {
    return this.#used;
  }

  /** Lets go of what was used so far. */
  forget(): void {
    this.#used.length = 0;
  }

  /** Hands out the waiting uses; the taker writes them or gives them back. Undefined: none wait. */
  take(): readonly PendingUse[] | undefined {
    const taken = this.#pending;
    this.#pending = undefined;
    return taken;
  }

  giveBack(uses: readonly PendingUse[]): void {
    this.#pending = [...uses, ...(this.#pending ?? [])];
  }

  /** Hands what waits to the process's buffer; the meter may be used further, and finished again. */
  finish(): void {
    const waiting = this.take();
    if (waiting) for (const { series, quantity } of waiting) this.#parts.buffer.add(series, quantity);
  }

  /** Whole milliseconds: a clock that runs at another rate may tell parts of one. */
  #now(): number {
    return Math.floor(this.#parts.clock.now());
  }

  #find(now: number, usage: Omit<Usage, "quantity">): Series {
    return this.#parts.cache.find(now, usage, this.#defaults);
  }
}

function checkQuantity(quantity: number | bigint): void {
  assert(quantity >= 0 && (typeof quantity === "bigint" || Number.isSafeInteger(quantity)), "a use is a whole number");
}

function product(delta: number | bigint, milliseconds: number): number | bigint {
  if (typeof delta === "bigint") return delta * BigInt(milliseconds);
  const result = delta * milliseconds;
  return Number.isSafeInteger(result) ? result : BigInt(delta) * BigInt(milliseconds);
}

/**
 * A Monte-Carlo simulation of an object's copies: disks that age, repairs that take their time, errors that wait for a
 * scrub. Losses are far too rare to wait for, so every second failure is forced to happen within the repair that is under
 * way, and weighted by how likely that was (forced transitions, as in reliability engineering).
 */
import { hoursPerYear, type DurabilityAssumptions } from "./hazards.ts";
import { seededRandom } from "./random.ts";

/** How to simulate. */
export interface SimulationOptions {
  readonly copies: number;
  readonly assumptions: DurabilityAssumptions;
  /** Service lives to live through. */
  readonly lives: number;
  /** The same seed gives the same figures. */
  readonly seed: number;
  /** Weibull shape of disks' lives: 1 (the default) is ageless, above 1 they wear out. The mean over a service life is the annual rate. */
  readonly weibullShape?: number;
  /** Years after which disks are replaced unasked; 5 when left out. All are bought together. */
  readonly serviceYears?: number;
  /** `exponential` as in the Markov chain (the default), or always as long as stated. */
  readonly repair?: "exponential" | "fixed";
}

/** What came of it. */
export interface Simulated {
  readonly lossesPerYear: number;
  /** Standard error of it. */
  readonly errorPerYear: number;
  /** First failures seen: what the figure rests on. */
  readonly failures: number;
}

/** One copy. Times in years since its service life began. */
interface Copy {
  /** When its disk was new. */
  readonly bornAt: number;
  /** When it is whole again; undefined: it is. */
  readonly repairedAt: number | undefined;
  /** Whether it comes back on a new disk. */
  readonly newDisk: boolean;
}

/** What becomes too small to matter. */
const negligible = 1e-9;

/** Simulates `lives` service lives of one object's copies. */
export function simulate(options: SimulationOptions): Simulated {
  const life = new Life(options);
  let [sum, squares, failures, years] = [0, 0, 0, 0];
  for (let i = 0; i < options.lives; i++) {
    const lived = life.live();
    sum += lived.losses;
    squares += lived.losses ** 2;
    failures += lived.failures;
    years += lived.years;
  }
  const mean = sum / options.lives;
  const variance = Math.max(0, squares / options.lives - mean ** 2);
  const scale = options.lives / years;
  return { lossesPerYear: mean * scale, errorPerYear: Math.sqrt(variance / options.lives) * scale, failures };
}

class Life {
  readonly #options: SimulationOptions;
  readonly #random: () => number;
  readonly #serviceYears: number;
  readonly #shape: number;
  /** Hazard that does not age: zones and latent errors. */
  readonly #ageless: number;

  constructor(options: SimulationOptions) {
    const { latentErrorsPerYear, zoneLossPerYear } = options.assumptions;
    this.#options = options;
    this.#random = seededRandom(options.seed);
    this.#serviceYears = options.serviceYears ?? 5;
    this.#shape = options.weibullShape ?? 1;
    this.#ageless = latentErrorsPerYear + zoneLossPerYear;
  }

  /** One service life from new disks on. */
  live(): { losses: number; failures: number; years: number } {
    let copies = Array.from({ length: this.#options.copies }, newCopy);
    let [now, losses, failures] = [0, 0, 0];
    while (now < this.#serviceYears) {
      const hit = this.#nextHit(copies, now, -Math.log(1 - this.#random()));
      if (hit.at >= this.#serviceYears) break;
      failures++;
      if (copies.length === 1) losses++;
      copies = this.#damaged(copies, hit);
      if (copies.length > 1) losses += this.#lossesBeforeWhole(copies, hit.at);
      // What mostly happens: it is repaired, and nothing else goes bad meanwhile.
      const repairedAt = firstRepair(copies);
      copies = wholeAt(copies, repairedAt);
      now = repairedAt;
    }
    return { losses, failures, years: Math.max(now, this.#serviceYears) };
  }

  /** Expected losses from a moment with one bad copy until all are whole again, along one sampled way. */
  #lossesBeforeWhole(begun: readonly Copy[], begunAt: number): number {
    let copies = begun;
    let [now, weight, losses] = [begunAt, 1, 0];
    let first = 0;
    for (;;) {
      const repairedAt = firstRepair(copies);
      if (repairedAt === Infinity) return losses;
      const hazard = this.#hazardOf(copies, now, repairedAt);
      const likely = -Math.expm1(-hazard);
      const bad = copies.filter((copy) => copy.repairedAt !== undefined).length;
      if (bad === copies.length - 1) {
        losses += weight * likely;
        // Or it is repaired first.
        weight *= 1 - likely;
        copies = wholeAt(copies, repairedAt);
        now = repairedAt;
      } else {
        weight *= likely;
        first ||= weight;
        if (weight <= first * negligible) return losses;
        const drawn = -Math.log1p(-this.#random() * likely);
        const hit = this.#nextHit(copies, now, drawn);
        copies = this.#damaged(copies, hit);
        now = hit.at;
      }
    }
  }

  /** When the whole copies have used up `drawn` of their common hazard, and which of them it is. */
  #nextHit(copies: readonly Copy[], now: number, drawn: number): { at: number; copy: Copy; wear: boolean } {
    let [low, high] = [now, now + 1 / 64];
    while (this.#hazardOf(copies, now, high) < drawn && high < 1e6) high = now + 2 * (high - now);
    // Bisection: the hazard only grows. Ageless disks need none.
    if (this.#shape === 1) {
      low = high = now + drawn / (this.#hazardOf(copies, now, now + 1) || Number.MIN_VALUE);
    }
    for (let i = 0; i < 60 && high - low > 1e-12; i++) {
      const middle = (low + high) / 2;
      if (this.#hazardOf(copies, now, middle) < drawn) low = middle;
      else high = middle;
    }
    const whole = copies.filter((copy) => copy.repairedAt === undefined);
    const rates = whole.map((copy) => this.#wearRate(copy, high));
    const total = rates.reduce((sum, rate) => sum + rate + this.#ageless, 0);
    let left = this.#random() * total;
    for (const [index, copy] of whole.entries()) {
      if (left < rates[index]!) return { at: high, copy, wear: true };
      left -= rates[index]!;
      if (left < this.#ageless || index === whole.length - 1) return { at: high, copy, wear: false };
      left -= this.#ageless;
    }
    throw new Error("some copy is whole");
  }

  /** Summed hazard of the whole copies between two times. */
  #hazardOf(copies: readonly Copy[], from: number, until: number): number {
    let sum = 0;
    for (const copy of copies) {
      if (copy.repairedAt !== undefined) continue;
      sum += this.#wear(until - copy.bornAt) - this.#wear(from - copy.bornAt) + this.#ageless * (until - from);
    }
    return sum;
  }

  /** Cumulative hazard of a disk of that age: over a service life it comes to the annual rate, whatever the shape. */
  #wear(ageYears: number): number {
    const whole = this.#serviceYears * this.#options.assumptions.annualFailureRate;
    return this.#shape === 1
      ? ageYears * this.#options.assumptions.annualFailureRate
      : whole * (Math.max(0, ageYears) / this.#serviceYears) ** this.#shape;
  }

  #wearRate(copy: Copy, now: number): number {
    const rate = this.#options.assumptions.annualFailureRate;
    const age = Math.max(Number.MIN_VALUE, now - copy.bornAt);
    return this.#shape === 1 ? rate : rate * this.#shape * (age / this.#serviceYears) ** (this.#shape - 1);
  }

  #damaged(copies: readonly Copy[], hit: { at: number; copy: Copy; wear: boolean }): Copy[] {
    const { latentErrorsPerYear } = this.#options.assumptions;
    const latent = !hit.wear && this.#random() * this.#ageless < latentErrorsPerYear;
    const kind = hit.wear ? "disk" : latent ? "latent" : "zone";
    return copies.map((copy) => (copy === hit.copy ? this.#damage(copy, hit.at, kind) : copy));
  }

  /** A damaged copy; a worse thing may happen to it before it is repaired. */
  #damage(copy: Copy, at: number, kind: "latent" | "disk" | "zone"): Copy {
    const { annualFailureRate, repairHours, zoneLossPerYear, zoneRepairHours, scrubDays } = this.#options.assumptions;
    if (kind === "zone") return { ...copy, repairedAt: at + this.#repairYears(zoneRepairHours), newDisk: true };
    const repairedAt = at + (kind === "disk" ? this.#repairYears(repairHours) : this.#scrubYears(scrubDays));
    const zoneAt = at + this.#exponential(zoneLossPerYear);
    const diskAt = kind === "disk" ? Infinity : at + this.#exponential(annualFailureRate);
    if (Math.min(zoneAt, diskAt) >= repairedAt) return { ...copy, repairedAt, newDisk: kind === "disk" };
    return zoneAt < diskAt ? this.#damage(copy, zoneAt, "zone") : this.#damage(copy, diskAt, "disk");
  }

  #repairYears(hours: number): number {
    const years = hours / hoursPerYear;
    return this.#options.repair === "fixed" ? years : years * -Math.log(1 - this.#random());
  }

  /** A scrub comes round at fixed times: an error waits for any part of the interval. */
  #scrubYears(days: number): number {
    const years = (days * 24) / hoursPerYear;
    return this.#options.repair === "fixed" ? years * this.#random() : this.#repairYears(days * 12);
  }

  #exponential(perYear: number): number {
    return perYear === 0 ? Infinity : -Math.log(1 - this.#random()) / perYear;
  }
}

function newCopy(): Copy {
  return { bornAt: 0, repairedAt: undefined, newDisk: false };
}

function firstRepair(copies: readonly Copy[]): number {
  let first = Infinity;
  for (const { repairedAt } of copies) if (repairedAt !== undefined && repairedAt < first) first = repairedAt;
  return first;
}

/** What was due to be repaired by then is whole. */
function wholeAt(copies: readonly Copy[], now: number): Copy[] {
  return copies.map((copy) => {
    if (copy.repairedAt === undefined || copy.repairedAt > now) return copy;
    return { bornAt: copy.newDisk ? copy.repairedAt : copy.bornAt, repairedAt: undefined, newDisk: false };
  });
}

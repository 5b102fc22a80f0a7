/** The exact Markov chain of an object's copies: they go bad and are repaired, all at once, until none is left. */
import { hoursPerYear, type Hazard } from "./hazards.ts";

/** How many copies are bad now, by hazard. */
type State = readonly number[];

interface Transition {
  /** Undefined: the last copy is gone. */
  readonly to: State | undefined;
  readonly perYear: number;
}

/**
 * Losses per object and year: one over the mean time to the loss of the last copy, all copies being whole at first.
 * Copies fail independently and are repaired in parallel; times to events are exponential. Hazards are given the mildest
 * first. No rounding error worth a name at any size: nothing is ever subtracted (Grassmann, Taksar and Heyman's elimination).
 */
export function lossesPerYear(copies: number, hazards: readonly Hazard[]): number {
  const states = statesOf(copies, hazards.length);
  const indexOf = new Map(states.map((state, index) => [state.join(), index]));
  const rates = states.map(() => states.map(() => 0));
  const losses = states.map(() => 0);
  for (const [from, state] of states.entries()) {
    for (const { to, perYear } of transitionsOf(state, copies, hazards)) {
      if (to === undefined) losses[from]! += perYear;
      // What is lost begins anew: then losses come at the rate that is asked for.
      const index = to === undefined ? 0 : indexOf.get(to.join())!;
      if (index !== from) rates[from]![index]! += perYear;
    }
  }
  const shares = stationary(rates);
  return losses.reduce((sum, loss, index) => sum + loss * shares[index]!, 0);
}

/** The probability that an object is lost within a year. */
export function lossProbability(copies: number, hazards: readonly Hazard[]): number {
  return -Math.expm1(-lossesPerYear(copies, hazards));
}

/** All ways in which fewer than all copies are bad; the first one has none bad. */
function statesOf(copies: number, kinds: number): State[] {
  let states: State[] = [[]];
  for (let kind = 0; kind < kinds; kind++) {
    states = states.flatMap((state) => {
      const left = copies - 1 - state.reduce((sum, count) => sum + count, 0);
      return Array.from({ length: left + 1 }, (_, count) => [...state, count]);
    });
  }
  return states;
}

function transitionsOf(state: State, copies: number, hazards: readonly Hazard[]): Transition[] {
  const whole = copies - state.reduce((sum, count) => sum + count, 0);
  return hazards.flatMap(({ perYear, repairHours }, kind): Transition[] => {
    const worse = state.slice(0, kind).map((count, milder) => {
      return { to: moved(moved(state, milder, -1), kind, 1), perYear: count * perYear };
    });
    const hit = { to: whole === 1 ? undefined : moved(state, kind, 1), perYear: whole * perYear };
    const repaired = { to: moved(state, kind, -1), perYear: (state[kind]! * hoursPerYear) / repairHours };
    return [hit, repaired, ...worse].filter((transition) => transition.perYear > 0);
  });
}

function moved(state: State, kind: number, by: number): State {
  return state.map((count, index) => (index === kind ? count + by : count));
}

/** Shares of time spent in each state, without a subtraction. */
function stationary(given: readonly (readonly number[])[]): number[] {
  const rates = given.map((row) => [...row]);
  const outOf: number[] = [];
  for (let last = rates.length - 1; last > 0; last--) {
    const out = rates[last]!.slice(0, last).reduce((sum, rate) => sum + rate, 0);
    outOf[last] = out;
    for (let i = 0; i < last; i++) {
      for (let j = 0; j < last; j++) if (i !== j) rates[i]![j]! += (rates[i]![last]! * rates[last]![j]!) / out;
    }
  }
  const shares = [1];
  for (let state = 1; state < rates.length; state++) {
    let sum = 0;
    for (let from = 0; from < state; from++) sum += shares[from]! * rates[from]![state]!;
    shares[state] = sum / outOf[state]!;
  }
  const total = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => share / total);
}

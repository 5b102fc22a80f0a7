/** Where to split a hot partition, from a sample of its keys: at the point that halves its load, or ahead of keys that only grow. */
import { compareKeys } from "../listing-order.ts";
import type { SampledKey } from "./tables.ts";

/** A sampled key and what a request to it weighs. */
export interface WeighedKey {
  readonly key: string;
  readonly weight: number;
}

/** Below this share on the lesser side a split is not worth it: one key, or hardly more, makes the heat. */
const leastShare = 0.05;

/** The border that divides the weights most evenly, as short as can be; undefined when one key has nearly all of it. */
export function halvingPoint(sample: readonly WeighedKey[]): string | undefined {
  const sorted = sample.toSorted((a, b) => compareKeys(a.key, b.key));
  const total = sorted.reduce((sum, { weight }) => sum + weight, 0);
  let before = 0;
  let best: { at: number; lesser: number } | undefined;
  for (let at = 1; at < sorted.length; at += 1) {
    const [previous, next] = [sorted[at - 1] as WeighedKey, sorted[at] as WeighedKey];
    before += previous.weight;
    const lesser = Math.min(before, total - before);
    if (previous.key !== next.key && (best === undefined || lesser > best.lesser)) best = { at, lesser };
  }
  if (best === undefined || best.lesser < leastShare * total) return undefined;
  return separator((sorted[best.at - 1] as WeighedKey).key, (sorted[best.at] as WeighedKey).key);
}

/** The shortest beginning of `right` that is greater than `left`, which is less than `right`. Characters stay whole. */
export function separator(left: string, right: string): string {
  const symbols = Array.from(right);
  let text = "";
  for (const symbol of symbols) {
    text += symbol;
    if (compareKeys(left, text) < 0) return text;
  }
  return right;
}

/** How many sampled writes tell a sequence from chance. */
const tellingWrites = 24;
/** Writers side by side overtake each other a little; keys that are spread score a half. */
const sequentialScore = 0.95;

/** Whether the keys written (in the order they came) only grow. Undefined: too few to tell. */
export function isSequential(sample: readonly SampledKey[]): boolean | undefined {
  const keys = sample.filter(({ write }) => write).map(({ key }) => key);
  if (keys.length < tellingWrites) return undefined;
  const later = keys.splice(keys.length >> 1);
  let growing = 0;
  for (const key of keys) for (const next of later) if (compareKeys(key, next) < 0) growing += 1;
  return growing >= sequentialScore * keys.length * later.length;
}

/**
 * A border that keys growing as these do have yet to reach: what the latest have in common, and then the character after
 * theirs. What will lie right of it is empty, so that a partition is there before its first key.
 */
export function pointAhead(sample: readonly SampledKey[]): string | undefined {
  const written = sample.filter(({ write }) => write).map(({ key }) => key);
  const latest = written.slice(-Math.max(8, written.length >> 2)).toSorted(compareKeys);
  const [first, last] = [latest[0], latest.at(-1)];
  if (first === undefined || last === undefined || first === last) return undefined;
  const [from, to] = [Array.from(first), Array.from(last)];
  let same = 0;
  while (same < from.length && from[same] === to[same]) same += 1;
  const code = to[same]?.codePointAt(0);
  if (code === undefined || code >= 0xd7ff) return undefined;
  return to.slice(0, same).join("") + String.fromCodePoint(code + 1);
}

/** Counter vectors: exact sums of integers of any size, kept as plain numbers as long as they are safe. */
import { assert } from "../../kernel/errors.ts";
import { readLength, readValue, startReading } from "./value-reader.ts";
import { finishWriting, startWriting, writeLength, writeValue } from "./value-writer.ts";

/** An integer: a number while it is safe, else a bigint. */
export type Integer = number | bigint;

/** The exact sum. */
function addIntegers(a: Integer, b: Integer): Integer {
  if (typeof a === "number" && typeof b === "number") {
    const sum = a + b;
    if (Number.isSafeInteger(sum)) return sum;
  }
  return BigInt(a) + BigInt(b);
}

/** Anything else would make a sum inexact. */
export function assertInteger(delta: Integer): void {
  assert(typeof delta === "bigint" || Number.isSafeInteger(delta), "counters add integers");
}

/** Adds `deltas` into `sums`, which grows as needed. */
export function addVector(sums: Integer[], deltas: readonly Integer[]): void {
  for (let at = 0; at < deltas.length; at++) {
    const delta = deltas[at] as Integer;
    sums[at] = at < sums.length ? addIntegers(sums[at] as Integer, delta) : delta;
  }
}

export function isZeroVector(values: readonly Integer[]): boolean {
  for (let at = 0; at < values.length; at++) if (values[at] !== 0 && values[at] !== 0n) return false;
  return true;
}

export function encodeCounters(values: readonly Integer[]): Buffer {
  startWriting();
  writeLength(values.length);
  for (let at = 0; at < values.length; at++) writeValue(values[at]);
  return finishWriting();
}

export function decodeCounters(bytes: Uint8Array): Integer[] {
  startReading(bytes, 0);
  const values: Integer[] = [];
  const count = readLength();
  for (let at = 0; at < count; at++) values.push(readValue() as Integer);
  return values;
}

/** The vector as the store's users see it: bigints, as many as the table has fields. */
export function counterValues(values: readonly Integer[] | undefined, fieldCount: number): bigint[] {
  const result: bigint[] = [];
  for (let at = 0; at < fieldCount; at++) result.push(BigInt(values?.[at] ?? 0));
  return result;
}

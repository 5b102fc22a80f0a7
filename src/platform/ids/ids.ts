/** Identifiers made of random bytes: from the system's generator, or from a seed so that test runs repeat. */
import { randomFillSync } from "node:crypto";
import { assert } from "../../kernel/errors.ts";
import type { Ids } from "../../kernel/ids.ts";

/** Fills a buffer with random bytes. */
type Fill = (target: Buffer) => void;

const upperAlphanumerics = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
const alphanumerics = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
/** Random bytes are fetched in pieces of this size: one system call serves hundreds of identifiers. */
const poolBytes = 8192;

/** Unpredictable identifiers, for everything but tests. */
export function randomIds(): Ids {
  return new PooledIds((target) => void randomFillSync(target));
}

/** Identifiers that a seed determines, in the order they are asked for. Never for secrets. */
export function seededIds(seed: number): Ids {
  const next = seededBytes(seed);
  return new PooledIds((target) => {
    for (let at = 0; at < target.length; at++) target[at] = next();
  });
}

class PooledIds implements Ids {
  readonly #fill: Fill;
  readonly #pool = Buffer.allocUnsafeSlow(poolBytes);
  #position = poolBytes;

  constructor(fill: Fill) {
    this.#fill = fill;
  }

  uuid(): string {
    const start = this.#take(16);
    const pool = this.#pool;
    pool[start + 6] = ((pool[start + 6] as number) & 0x0f) | 0x40;
    pool[start + 8] = ((pool[start + 8] as number) & 0x3f) | 0x80;
    const hex = this.#hex(start, 16);
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
  }

  upperAlphanumeric(length: number): string {
    return this.#letters(upperAlphanumerics, length);
  }

  alphanumeric(length: number): string {
    return this.#letters(alphanumerics, length);
  }

  hex(bytes: number): string {
    return bytes <= poolBytes ? this.#hex(this.#take(bytes), bytes) : Buffer.from(this.bytes(bytes)).toString("hex");
  }

  bits24(): number {
    const start = this.#take(3);
    const pool = this.#pool;
    const [high, middle, low] = [pool[start] as number, pool[start + 1] as number, pool[start + 2] as number];
    return (high << 16) | (middle << 8) | low;
  }

  bytes(count: number): Uint8Array {
    const result = new Uint8Array(count);
    if (count > poolBytes) {
      this.#fill(Buffer.from(result.buffer));
      return result;
    }
    const start = this.#take(count);
    result.set(this.#pool.subarray(start, start + count));
    this.#pool.fill(0, start, start + count);
    return result;
  }

  /** Where `count` unused bytes begin. */
  #take(count: number): number {
    assert(Number.isInteger(count) && count >= 0, "a count of random bytes is a non-negative integer");
    if (this.#position + count > poolBytes) {
      this.#fill(this.#pool);
      this.#position = 0;
    }
    const start = this.#position;
    this.#position += count;
    return start;
  }

  /** Bytes that were handed out are wiped: they may have become a secret. */
  #hex(start: number, count: number): string {
    const hex = this.#pool.toString("hex", start, start + count);
    this.#pool.fill(0, start, start + count);
    return hex;
  }

  /** Bytes beyond the last whole multiple of the alphabet's size are thrown away, so that every letter is equally likely. */
  #letters(alphabet: string, length: number): string {
    const limit = 256 - (256 % alphabet.length);
    let text = "";
    while (text.length < length) {
      const at = this.#take(1);
      const byte = this.#pool[at] as number;
      this.#pool[at] = 0;
      if (byte < limit) text += alphabet[byte % alphabet.length];
    }
    return text;
  }
}

/** The generator "mulberry32", one byte at a time. */
function seededBytes(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 24) & 0xff;
  };
}

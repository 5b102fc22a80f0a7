/** The last few seconds of a partition's keys, sampled: a counter a request, and a copy of a key now and then. */
import type { SampledKey } from "./tables.ts";

/** Keys kept. */
const capacity = 128;
/** Keys taken in a second, about: the sample spans four. */
const perSecond = 32;
/** What of a key is kept: enough to tell keys apart in practice, and reports stay small. */
const keptCharacters = 200;

/** A ring of sampled keys in the order they came. */
export class KeySample {
  #ring: SampledKey[] = [];
  #next = 0;
  #interval = 1;
  #until = 1;

  note(key: string, write: boolean): void {
    this.#until -= 1;
    if (this.#until > 0) return;
    // Around the interval, so that a rhythm in the keys does not meet a rhythm in the sample.
    this.#until = this.#interval === 1 ? 1 : 1 + Math.floor(Math.random() * (2 * this.#interval - 1));
    this.#ring[this.#next] = { key: shortened(key), write };
    this.#next = (this.#next + 1) % capacity;
  }

  /** A second passed with that many requests. */
  pace(requests: number): void {
    this.#interval = Math.max(1, Math.round(requests / perSecond));
  }

  /** The oldest first. */
  keys(): SampledKey[] {
    return [...this.#ring.slice(this.#next), ...this.#ring.slice(0, this.#next)];
  }

  /** A sample that goes on with these of its keys. */
  withKeys(keys: readonly SampledKey[]): KeySample {
    const part = new KeySample();
    part.#ring = keys.slice(-capacity);
    part.#next = part.#ring.length % capacity;
    part.#interval = this.#interval;
    return part;
  }
}

/** Without half a character at the end. */
function shortened(key: string): string {
  if (key.length <= keptCharacters) return key;
  const code = key.charCodeAt(keptCharacters - 1);
  return key.slice(0, code >= 0xd800 && code < 0xdc00 ? keptCharacters - 1 : keptCharacters);
}

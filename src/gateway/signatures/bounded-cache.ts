/** A small map that forgets what was not used for longest. */

/** Least-recently-used cache of at most `capacity` entries. */
export class BoundedCache<Value> {
  /** Two generations: a full young one becomes the old one, and a hit in the old one moves up. Cheaper than reordering on each hit. */
  #young = new Map<string, Value>();
  #old = new Map<string, Value>();
  readonly #generation: number;

  constructor(capacity: number) {
    this.#generation = Math.max(1, Math.floor(capacity / 2));
  }

  get(key: string): Value | undefined {
    const value = this.#young.get(key);
    if (value !== undefined) return value;
    const older = this.#old.get(key);
    if (older !== undefined) this.set(key, older);
    return older;
  }

  set(key: string, value: Value): void {
    if (this.#young.size >= this.#generation && !this.#young.has(key)) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(key, value);
  }

  get size(): number {
    return this.#young.size + this.#old.size;
  }
}

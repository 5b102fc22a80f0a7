/** The small blobs a process read last, in the clear and in memory, within a bound: bytes of a blob never change, so what is here is never stale. */

interface Entry {
  readonly bytes: Uint8Array;
  /** Asked for since it was last passed over. */
  isUsed: boolean;
}

/** A blob larger than this is read from disk each time. */
const largestBytes = 64 << 10;

/**
 * Bytes by blob id; what makes room is what was not asked for since it was last passed over (the second-chance algorithm): unlike an order of
 * last use it changes nothing when a blob is read. Whether a blob still has an owner is for rows to say, not for this.
 */
export class HotBlobs {
  readonly #limitBytes: number;
  /** In the order in which they are passed over: a Map keeps insertion order. */
  readonly #entries = new Map<string, Entry>();
  #heldBytes = 0;

  constructor(limitBytes: number) {
    this.#limitBytes = limitBytes;
  }

  get(id: string): Uint8Array | undefined {
    const entry = this.#entries.get(id);
    if (!entry) return undefined;
    entry.isUsed = true;
    return entry.bytes;
  }

  /** Keeps bytes that nobody will change. */
  keep(id: string, bytes: Uint8Array): void {
    if (bytes.length > largestBytes || this.#entries.has(id)) return;
    this.#entries.set(id, { bytes, isUsed: false });
    this.#heldBytes += bytes.length;
    // It comes by a second time at those it passed over: by then they are not used any more.
    for (const [oldest, entry] of this.#entries) {
      if (this.#heldBytes <= this.#limitBytes) break;
      this.#entries.delete(oldest);
      if (entry.isUsed) {
        entry.isUsed = false;
        this.#entries.set(oldest, entry);
      } else this.#heldBytes -= entry.bytes.length;
    }
  }
}

/** The small blobs a process read last, in the clear and in memory, within a bound: bytes of a blob never change, so what is here is never stale. */

interface Entry {
  readonly bytes: Uint8Array;
}

/** A blob larger than this is read from disk each time. */
const largestBytes = 64 << 10;

/** Least-recently-used bytes by blob id. Whether a blob still has an owner is for rows to say, not for this. */
export class HotBlobs {
  readonly #limitBytes: number;
  /** In order of last use: a Map keeps insertion order. */
  readonly #entries = new Map<string, Entry>();
  #heldBytes = 0;

  constructor(limitBytes: number) {
    this.#limitBytes = limitBytes;
  }

  get(id: string): Uint8Array | undefined {
    const entry = this.#entries.get(id);
    if (!entry) return undefined;
    this.#entries.delete(id);
    this.#entries.set(id, entry);
    return entry.bytes;
  }

  /** Keeps bytes that nobody will change. */
  keep(id: string, bytes: Uint8Array): void {
    if (bytes.length > largestBytes || this.#entries.has(id)) return;
    this.#entries.set(id, { bytes });
    this.#heldBytes += bytes.length;
    for (const [oldest, entry] of this.#entries) {
      if (this.#heldBytes <= this.#limitBytes) break;
      this.#entries.delete(oldest);
      this.#heldBytes -= entry.bytes.length;
    }
  }
}

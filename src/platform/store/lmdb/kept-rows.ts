/** Rows that almost every request reads, kept decoded together with the version of the bytes they were made of. */
import type { Decode } from "../engine.ts";
import { asBuffer } from "./as-buffer.ts";

interface Kept {
  readonly version: number;
  readonly value: unknown;
}

/** Few keys are asked for; more than this many means that the table was declared wrongly, not that more should be kept. */
const mostRows = 10_000;

/** A process's kept rows. The version comes from the read itself, each time: nothing here is believed without it. */
export class KeptRows {
  readonly #rows = new Map<string, Kept>();

  /** The row with that version: kept, or decoded now. */
  get<T>(key: string, version: number, decode: Decode<T>, bytes: Uint8Array): T {
    const kept = this.#rows.get(key);
    if (kept?.version === version) return kept.value as T;
    const value = decode(asBuffer(bytes));
    if (this.#rows.size >= mostRows) this.#rows.clear();
    this.#rows.set(key, { version, value });
    return value;
  }
}

/** Lines that were read or rated lately: a month's lines never change under their key. */
import type { CostLine } from "../../kernel/costs.ts";

/** The most lines that a process keeps: some hundred megabytes. */
const mostLines = 400_000;

/** Lists of lines by key, the longest unused forgotten first. */
export class LineCache {
  readonly #lists = new Map<string, readonly CostLine[]>();
  #count = 0;

  find(key: string): readonly CostLine[] | undefined {
    const lines = this.#lists.get(key);
    if (lines === undefined) return undefined;
    this.#lists.delete(key);
    this.#lists.set(key, lines);
    return lines;
  }

  put(key: string, lines: readonly CostLine[]): readonly CostLine[] {
    this.#forget(key);
    this.#lists.set(key, lines);
    this.#count += lines.length;
    for (const oldest of this.#lists.keys()) {
      if (this.#count <= mostLines || oldest === key) break;
      this.#forget(oldest);
    }
    return lines;
  }

  #forget(key: string): void {
    this.#count -= this.#lists.get(key)?.length ?? 0;
    this.#lists.delete(key);
  }
}

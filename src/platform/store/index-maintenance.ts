/** Keeps the indexes of written rows up to date within one transaction. */
import { createHash } from "node:crypto";
import { assert } from "../../kernel/errors.ts";
import type { TrackedSnapshot } from "./engine.ts";
import { encodeKey } from "./key-codec.ts";
import { maxStoredKeyBytes } from "./limits.ts";
import type { TableLayout } from "./table-layout.ts";

/** A row that was written since the indexes were last brought up to date. */
interface Touched {
  readonly layout: TableLayout<object>;
  readonly scope: string;
}

/**
 * Index entries depend on the row that was there before, so it is read (and thereby validated at commit). This happens at
 * the end of the body, and before the transaction itself reads an index.
 */
export class IndexMaintenance {
  readonly #snapshot: TrackedSnapshot;
  readonly #writes: Map<string, Buffer | undefined>;
  readonly #touched = new Map<string, Touched>();
  /** Index keys that stand for a row now, by primary key; absent: those of the snapshot's row. */
  readonly #standing = new Map<string, readonly string[]>();

  constructor(snapshot: TrackedSnapshot, writes: Map<string, Buffer | undefined>) {
    this.#snapshot = snapshot;
    this.#writes = writes;
  }

  /** The row under `key` was put or deleted. */
  note<Row extends object>(layout: TableLayout<Row>, scope: string, key: string): void {
    this.#touched.set(key, { layout: layout as unknown as TableLayout<object>, scope });
  }

  /** Whether the indexes are up to date. */
  get isSettled(): boolean {
    return this.#touched.size === 0;
  }

  async settle(): Promise<void> {
    for (const [key, { layout, scope }] of this.#touched) {
      const before =
        this.#standing.get(key) ?? indexKeys(layout, scope, key, await this.#snapshot.get(key, layout.codec.decode));
      const bytes = this.#writes.get(key);
      const after = indexKeys(layout, scope, key, bytes ? layout.codec.decode(bytes) : undefined);
      for (const entry of before) if (!after.includes(entry)) this.#writes.set(entry, undefined);
      for (const entry of after) if (!before.includes(entry)) this.#writes.set(entry, Buffer.from(key, "latin1"));
      this.#standing.set(key, after);
    }
    this.#touched.clear();
  }
}

function indexKeys(layout: TableLayout<object>, scope: string, primaryKey: string, row: object | undefined): string[] {
  if (!row) return [];
  const keys: string[] = [];
  // The primary key follows the index's own, without the table's number and scope, and makes the entry unique.
  const suffix = primaryKey.slice(layout.prefix.length + scope.length);
  for (const index of layout.indexes) {
    const key = index.key(row);
    if (!key) continue;
    const own = index.prefix + scope + encodeKey(key);
    const encoded = own.length + suffix.length <= maxStoredKeyBytes ? own + suffix : own + digestOf(suffix);
    assert(
      encoded.length <= maxStoredKeyBytes,
      `a key of the index ${index.name} is at most ${maxStoredKeyBytes} bytes`,
    );
    keys.push(encoded);
  }
  return keys;
}

/** Stands for a primary key where both together are too long: a key part as any other, and as unique. */
function digestOf(suffix: string): string {
  return encodeKey([createHash("sha256").update(suffix, "latin1").digest()]);
}

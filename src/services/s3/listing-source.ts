/** Listing sources over tables: one table in batches, or objects and older versions merged. */
import type { ListingSource } from "./listing-walk.ts";
import { compareKeys } from "./listing-order.ts";

/** Reads rows in order: from `start` (a key, inclusive) if it is given, else from where the listing begins. */
export type ReadBatch<Row> = (from: ReadFrom<Row>, limit: number) => Promise<Row[]>;

/** Where a batch begins. */
export type ReadFrom<Row> =
  | { readonly kind: "begin" }
  | { readonly kind: "key"; readonly key: string }
  | { readonly kind: "after"; readonly row: Row };

/** The rows of one table. */
export class TableSource<Row extends { readonly key: string }> implements ListingSource<Row> {
  private readonly read: ReadBatch<Row>;
  private batch: Row[] = [];
  private at = 0;
  private from: ReadFrom<Row> = { kind: "begin" };
  private ended = false;

  constructor(read: ReadBatch<Row>) {
    this.read = read;
  }

  peek(): Row | undefined {
    return this.batch[this.at];
  }

  take(): void {
    this.at += 1;
  }

  async fill(wanted: number): Promise<boolean> {
    if (this.at < this.batch.length) return true;
    if (this.ended) return false;
    this.batch = await this.read(this.from, wanted);
    this.at = 0;
    this.ended = this.batch.length < wanted;
    const last = this.batch.at(-1);
    if (last) this.from = { kind: "after", row: last };
    return last !== undefined;
  }

  jump(key: string): void {
    const last = this.batch.at(-1);
    if (last && compareKeys(last.key, key) >= 0) {
      while (compareKeys(this.batch[this.at]?.key ?? key, key) < 0) this.at += 1;
      return;
    }
    this.batch = [];
    this.at = 0;
    // A table that was read to its end has nothing further on either.
    this.from = { kind: "key", key };
  }
}

/** Two tables as one: of equal keys the row of `first` comes first. */
export class MergedSource<Row extends { readonly key: string }> implements ListingSource<Row> {
  private readonly first: TableSource<Row>;
  private readonly second: TableSource<Row>;
  private firstEnded = false;
  private secondEnded = false;

  constructor(first: TableSource<Row>, second: TableSource<Row>) {
    this.first = first;
    this.second = second;
  }

  peek(): Row | undefined {
    const [a, b] = [this.first.peek(), this.second.peek()];
    if ((a === undefined && !this.firstEnded) || (b === undefined && !this.secondEnded)) return undefined;
    if (a === undefined || b === undefined) return a ?? b;
    return compareKeys(a.key, b.key) <= 0 ? a : b;
  }

  take(): void {
    const row = this.peek();
    if (row === undefined) return;
    if (row === this.first.peek()) this.first.take();
    else this.second.take();
  }

  async fill(wanted: number): Promise<boolean> {
    this.firstEnded = !(await this.first.fill(wanted));
    this.secondEnded = !(await this.second.fill(wanted));
    return !(this.firstEnded && this.secondEnded);
  }

  jump(key: string): void {
    this.first.jump(key);
    this.second.jump(key);
  }
}

/** Rows that come in pages by tokens: only what is looked at is asked for, and only so much is kept. */
import { isAbort } from "../../requests/request-error.ts";

/** One page as an operation gives it. */
export interface RowPage<Item> {
  readonly items: readonly Item[];
  /** Undefined: the last one. */
  readonly next?: string | undefined;
}

/** What a page is asked with. */
export interface RowQuestion {
  /** What the page before gave as `next`. */
  readonly token: string | undefined;
  /** How many items are wanted. */
  readonly size: number;
  readonly signal: AbortSignal;
}

/** How a list is read. */
export interface RowSource<Item> {
  readonly ask: (question: RowQuestion) => Promise<RowPage<Item>>;
  readonly keyOf: (item: Item) => string;
}

interface KnownPage<Item> {
  readonly token: string | undefined;
  /** Undefined: it was thrown away, and is asked for again when it is looked at. */
  readonly items: readonly Item[] | undefined;
  readonly count: number;
  readonly lastKey: string | undefined;
}

/** The first page is small: it is there sooner. */
const firstSize = 100;
const size = 500;
/** So many pages are kept, around what is looked at. */
const keptPages = 12;
/** The next page is asked for so many rows before the end is seen. */
const rowsAhead = 400;

/** The rows of one list. */
export class RowStore<Item> {
  error: unknown;
  readonly #source: RowSource<Item>;
  readonly #changed: () => void;
  #pages: KnownPage<Item>[] = [];
  #next: { readonly token: string | undefined } | undefined = { token: undefined };
  #asking = new Map<number, AbortController>();
  #shown = { first: 0, end: 0 };

  constructor(source: RowSource<Item>, changed: () => void) {
    this.#source = source;
    this.#changed = changed;
  }

  /** How many rows are known. */
  get count(): number {
    return this.#pages.reduce((sum, page) => sum + page.count, 0);
  }

  /** Whether there are no more than are known. */
  get isComplete(): boolean {
    return this.#next === undefined;
  }

  get isLoading(): boolean {
    return this.#asking.size > 0;
  }

  /** Rows from `first` to `end`, exclusive; undefined for those that are not here at the moment. */
  slice(first: number, end: number): readonly (Item | undefined)[] {
    const found: (Item | undefined)[] = [];
    let start = 0;
    for (const { items, count } of this.#pages) {
      for (let row = Math.max(first, start); row < Math.min(end, start + count); row += 1) {
        found.push(items?.[row - start]);
      }
      start += count;
      if (start >= end) break;
    }
    return found;
  }

  /** All rows that are here. */
  loaded(): readonly Item[] {
    return this.#pages.flatMap(({ items = [] }) => items);
  }

  /** Says what is looked at; asks for what of it is missing, and for more when the end is near. */
  show(first: number, end: number): void {
    this.#shown = { first, end };
    this.error = undefined;
    let start = 0;
    for (const [position, page] of this.#pages.entries()) {
      const isShown = start < end && start + page.count > first;
      if (isShown && page.items === undefined) this.#ask(position, page.token);
      start += page.count;
    }
    if (this.#next && end + rowsAhead >= start) this.#ask(this.#pages.length, this.#next.token);
  }

  /** Gives up what is asked for. */
  close(): void {
    for (const controller of this.#asking.values()) controller.abort();
    this.#asking = new Map();
  }

  #ask(position: number, token: string | undefined): void {
    if (this.#asking.has(position)) return;
    const controller = new AbortController();
    this.#asking.set(position, controller);
    const { signal } = controller;
    this.#source.ask({ token, size: position === 0 ? firstSize : size, signal }).then(
      (page) => {
        if (signal.aborted) return;
        this.#asking.delete(position);
        this.#take(position, token, page);
        this.#forget();
        // Whoever looks at the end sees more at once; a page may be empty and not the last.
        this.show(this.#shown.first, this.#shown.end);
        this.#changed();
      },
      (error: unknown) => {
        if (signal.aborted || isAbort(error)) return;
        this.#asking.delete(position);
        this.error = error;
        this.#changed();
      },
    );
    this.#changed();
  }

  #take(position: number, token: string | undefined, { items, next }: RowPage<Item>): void {
    const last = items.at(-1);
    const lastKey = last === undefined ? undefined : this.#source.keyOf(last);
    const before = this.#pages[position];
    this.#pages[position] = { token, items, count: items.length, lastKey };
    // A page that ends elsewhere than before: what follows it is not what it was.
    const isSame = before?.lastKey === lastKey && before !== undefined;
    if (isSame) return;
    this.#pages.length = position + 1;
    this.#next = next === undefined ? undefined : { token: next };
    for (const [asked, controller] of this.#asking) {
      if (asked <= position) continue;
      controller.abort();
      this.#asking.delete(asked);
    }
  }

  /** Throws away the pages that are farthest from what is looked at. */
  #forget(): void {
    const middle = (this.#shown.first + this.#shown.end) / 2;
    let start = 0;
    const kept: { readonly position: number; readonly distance: number }[] = [];
    for (const [position, { items, count }] of this.#pages.entries()) {
      if (items !== undefined) kept.push({ position, distance: Math.abs(start + count / 2 - middle) });
      start += count;
    }
    kept.sort((a, b) => a.distance - b.distance);
    for (const { position } of kept.slice(keptPages)) {
      this.#pages[position] = { ...this.#pages[position]!, items: undefined };
    }
  }
}

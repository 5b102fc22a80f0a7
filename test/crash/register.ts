/**
 * The model of one key of a bucket without versions: which contents it may have, seen from who wrote what when. A write
 * that was not acknowledged may have happened, at any moment since; one that was has happened before its answer came.
 */
import { isSame, type Content } from "./content.ts";
import type { KeyModel, PendingWrite } from "./key-model.ts";

/** One write, of an object or (undefined) of its removal. Moments are counted, not measured. */
interface Write {
  readonly content: Content | undefined;
  readonly start: number;
  /** Infinity until it is known to have happened. */
  end: number;
}

let moment = 0;

/** A moment later than all before. */
export function nextMoment(): number {
  moment += 1;
  return moment;
}

/** One key's writes since its content was last known for sure. */
export class Register implements KeyModel {
  #writes: Write[] = [{ content: undefined, start: 0, end: 0 }];

  get isDoubtful(): boolean {
    return this.#writes.some((write) => write.end === Infinity);
  }

  begin(content: Content | undefined): PendingWrite {
    const write: Write = { content, start: nextMoment(), end: Infinity };
    this.#writes.push(write);
    return {
      acknowledge: () => void (write.end = Math.min(write.end, nextMoment())),
      withdraw: () => void (this.#writes = this.#writes.filter((each) => each !== write)),
    };
  }

  /** The contents a read between the two moments may find. */
  allowed(start = Infinity, end = Infinity): readonly (Content | undefined)[] {
    const isOver = (write: Write): boolean =>
      this.#writes.some((later) => later.start > write.end && later.end < start);
    return this.#writes.filter((write) => write.start < end && !isOver(write)).map((write) => write.content);
  }

  /** Takes what a read found; false when it cannot be. A write that was seen has happened. */
  observe(found: Content | undefined, start: number, end: number): boolean {
    const [only, ...others] = this.#writes.filter((write) => isSame(write.content, found));
    const isAllowed = this.allowed(start, end).some((content) => isSame(content, found));
    if (isAllowed && only && others.length === 0) only.end = Math.min(only.end, end);
    return isAllowed;
  }

  /** The content, when there is no doubt about it. */
  certain(): { readonly content: Content | undefined } | undefined {
    const [first, ...others] = this.allowed();
    return others.length === 0 ? { content: first } : undefined;
  }

  /** No request is under way any more, and this is what is there. */
  settle(content: Content | undefined): void {
    const now = nextMoment();
    this.#writes = [{ content, start: now, end: now }];
  }
}

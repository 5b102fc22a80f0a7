/** What the store must hold: a map of names to bytes, with what is under way and may or may not have come about. */
import type { Copies } from "../../src/kernel/blobs.ts";

/** What a name stands for; undefined: nothing. */
export interface Content {
  readonly bytes: Buffer;
  readonly copies: Copies;
}

/** The reference model. */
export class Reference {
  readonly #settled = new Map<string, Content>();
  /** A change that was asked for and not answered yet. One a name: whoever changes a name waits for the one before. */
  readonly #asked = new Map<string, Content | undefined>();

  names(): string[] {
    return [...new Set([...this.#settled.keys(), ...this.#asked.keys()])];
  }

  isChanging(name: string): boolean {
    return this.#asked.has(name);
  }

  settled(name: string): Content | undefined {
    return this.#settled.get(name);
  }

  ask(name: string, content: Content | undefined): void {
    this.#asked.set(name, content);
  }

  /** The change was acknowledged, or refused for certain. */
  answer(name: string, isDone: boolean): void {
    const content = this.#asked.get(name);
    this.#asked.delete(name);
    if (isDone) this.#set(name, content);
  }

  /** What is read after a crash: the state before the change or after it, and that is what holds from now on. Throws on anything else. */
  settle(name: string, found: Buffer | undefined): void {
    const before = this.#settled.get(name);
    const isAsked = this.#asked.has(name);
    const after = this.#asked.get(name);
    this.#asked.delete(name);
    if (isSame(before, found)) return;
    if (!isAsked || !isSame(after, found)) throw new Error(`${name}: ${difference(before, found)}`);
    this.#set(name, after);
  }

  /** What is read while nothing changes the name. */
  expect(name: string, found: Buffer | undefined, range?: { start: number; end: number }): void {
    const content = this.#settled.get(name);
    const wanted = content && range ? { ...content, bytes: content.bytes.subarray(range.start, range.end) } : content;
    if (!isSame(wanted, found)) throw new Error(`${name}: ${difference(wanted, found)}`);
  }

  #set(name: string, content: Content | undefined): void {
    if (content) this.#settled.set(name, content);
    else this.#settled.delete(name);
  }
}

function isSame(content: Content | undefined, found: Buffer | undefined): boolean {
  if (!content || !found) return !content && !found;
  return content.bytes.equals(found);
}

function difference(wanted: Content | undefined, found: Buffer | undefined): string {
  const text = (bytes: Buffer | undefined): string =>
    bytes ? `${bytes.length} bytes beginning with ${bytes.subarray(0, 8).toString("hex")}` : "nothing";
  return `expected ${text(wanted?.bytes)}, found ${text(found)}`;
}

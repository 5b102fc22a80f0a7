/** The body of an everyday request: its length is known and small, so that what was asked for is collected without streams. */
import { assert } from "../../kernel/errors.ts";
import { idleWatch, type IdleWatch, type Waiter } from "../idle-watch.ts";
import { entityTooLarge, type CountedRawBody } from "../raw-body.ts";
import { requestTimeout } from "../incoming-reader.ts";
import { bodyMemory, giveBack, noMemory, type BodyMemory } from "./body-memory.ts";

/** The connection under a body. */
export interface Flow {
  pause(): void;
  resume(): void;
}

/** This much is taken from a client whom nobody listens to yet: it may not be anybody's. */
const unaskedBytes = 65_536;

interface Waiting {
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
}

/** Bytes of one request: `take` puts them in, `buffer` or `stream` gives them out. */
export class SizedBody implements CountedRawBody, Waiter {
  readonly length: number | undefined;
  /** Bytes that are still to come. */
  missing: number;
  readonly #flow: Flow;
  readonly #idleMilliseconds: number;
  /** What came, from its beginning on: memory for all of it once somebody wants it. */
  #memory: BodyMemory = noMemory;
  /** What was given out, until it is released. */
  #given: BodyMemory = noMemory;
  #filledBytes = 0;
  #consumed = false;
  #dropped = false;
  #failure: Error | undefined;
  #waiting: Waiting | undefined;
  /** Set while somebody waits: a client that was never waited for needs no watch. */
  #watch: IdleWatch | undefined;

  constructor(length: number | undefined, flow: Flow, idleMilliseconds: number) {
    this.length = length;
    this.missing = length ?? 0;
    this.#flow = flow;
    this.#idleMilliseconds = idleMilliseconds;
  }

  /** Copies bytes that came, at most as many as are missing. */
  take(piece: Buffer): void {
    this.missing -= piece.length;
    if (this.#dropped) return;
    this.#reserve(piece.length);
    this.#memory.bytes.set(piece, this.#filledBytes);
    this.#filledBytes += piece.length;
    this.#arrived();
  }

  /** That many bytes came to where `room` said. */
  filled(count: number): void {
    this.missing -= count;
    this.#filledBytes += count;
    if (!this.#dropped) this.#arrived();
  }

  /** Where the rest belongs; undefined while there is no memory for all of it, or nobody wants it. */
  room(): Buffer | undefined {
    if (this.missing === 0 || this.#dropped || this.#memory.bytes.length !== this.length) return undefined;
    return this.#memory.bytes.subarray(this.#filledBytes);
  }

  /** What is there and what comes is nobody's. */
  drop(): void {
    this.#dropped = true;
    // Not given back: the next read may go there still.
    this.#memory = noMemory;
    this.#flow.resume();
  }

  /** The client will send no more. */
  fail(error: Error): void {
    if (this.missing === 0 || this.#failure) return;
    this.#failure = error;
    this.#settle(error);
  }

  onSilence(): void {
    this.fail(requestTimeout());
  }

  bytesRead(): number {
    return this.#consumed ? (this.length ?? 0) - this.missing : 0;
  }

  buffer(limitBytes: number): Promise<Uint8Array> {
    this.#begin();
    const length = this.length ?? 0;
    if (length === 0) return Promise.resolve(noMemory.bytes);
    if (length > limitBytes) return Promise.reject(entityTooLarge(length, limitBytes));
    if (this.missing === 0) return Promise.resolve(this.#all());
    return this.#complete().then(() => this.#all());
  }

  async *stream(): AsyncGenerator<Uint8Array> {
    this.#begin();
    // It is small: who streams it gets it when all of it is there.
    if (this.missing > 0) await this.#complete();
    const whole = this.#all();
    if (whole.length > 0) yield whole;
  }

  #begin(): void {
    assert(!this.#consumed, "a request body is consumed once");
    this.#consumed = true;
    if (this.missing > 0) this.#flow.resume();
  }

  /** Whoever was given the bytes needs them no more, and nobody else has them. */
  release(): void {
    giveBack(this.#given);
    this.#given = noMemory;
  }

  #all(): Buffer {
    this.#given = this.#memory;
    this.#memory = noMemory;
    return this.#given.bytes;
  }

  /** Makes room for so many more bytes: for all of the body if it is small or wanted, or else for what is taken unasked. */
  #reserve(bytes: number): void {
    const needed = this.#filledBytes + bytes;
    if (needed <= this.#memory.bytes.length) return;
    const length = this.length ?? 0;
    const larger = bodyMemory(this.#consumed ? length : Math.min(length, Math.max(needed, unaskedBytes)));
    if (this.#filledBytes > 0) this.#memory.bytes.copy(larger.bytes, 0, 0, this.#filledBytes);
    giveBack(this.#memory);
    this.#memory = larger;
  }

  #arrived(): void {
    if (!this.#consumed) {
      if (this.#filledBytes >= unaskedBytes && this.missing > 0) this.#flow.pause();
      return;
    }
    if (!this.#waiting) return;
    if (this.missing === 0) this.#settle(undefined);
    else this.#watch?.begin(this);
  }

  #complete(): Promise<void> {
    if (this.#failure) return Promise.reject(this.#failure);
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject };
      this.#watch = idleWatch(this.#idleMilliseconds);
      this.#watch.begin(this);
    });
  }

  #settle(error: Error | undefined): void {
    this.#watch?.end(this);
    const waiting = this.#waiting;
    this.#waiting = undefined;
    if (error) waiting?.reject(error);
    else waiting?.resolve();
  }
}

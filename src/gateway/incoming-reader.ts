/** Pulls the pieces of an incoming HTTP message: few promises, bounded memory, and errors in AWS's words. */
import type { IncomingMessage } from "node:http";
import { awsError } from "../kernel/errors.ts";
import { idleWatch, type IdleWatch, type Waiter } from "./idle-watch.ts";

/** The socket is paused when this much waits for the consumer … */
const pauseBytes = 262_144;
/** … and goes on when this little is left. */
const resumeBytes = 65_536;

interface Waiting {
  readonly resolve: (piece: Buffer | undefined) => void;
  readonly reject: (error: Error) => void;
}

/** Who waits for the whole message. */
interface WholeWanted {
  readonly limitBytes: number;
  readonly tooLarge: (sizeBytes: number, limitBytes: number) => Error;
  readonly resolve: (whole: Buffer) => void;
  readonly reject: (error: Error) => void;
}

/** Reads one message, once; either with `next` until it resolves to undefined, or with `all`. */
export class IncomingReader implements Waiter {
  /** Bytes that came so far. */
  bytesRead = 0;
  readonly #incoming: IncomingMessage;
  readonly #watch: IdleWatch;
  #pieces: Buffer[] = [];
  #first = 0;
  #queuedBytes = 0;
  #paused = false;
  #ended = false;
  #failure: Error | undefined;
  #waiting: Waiting | undefined;
  #whole: WholeWanted | undefined;

  constructor(incoming: IncomingMessage, idleMilliseconds: number) {
    this.#incoming = incoming;
    this.#watch = idleWatch(idleMilliseconds);
    incoming.on("data", this.#onData).on("end", this.#onEnd).on("error", this.#onClose).on("close", this.#onClose);
    if (incoming.readableEnded) this.#ended = true;
    else if (incoming.destroyed) this.#failure = incompleteBody();
    else incoming.resume();
  }

  /** The next piece; undefined at the end. */
  next(): Promise<Buffer | undefined> {
    const piece = this.#pieces[this.#first];
    if (piece) {
      this.#first++;
      this.#queuedBytes -= piece.length;
      if (this.#first === this.#pieces.length) {
        this.#pieces = [];
        this.#first = 0;
      }
      if (this.#paused && this.#queuedBytes <= resumeBytes) this.#resume();
      return Promise.resolve(piece);
    }
    if (this.#failure) return Promise.reject(this.#failure);
    if (this.#ended) return Promise.resolve(undefined);
    return this.#wait();
  }

  /** Everything in one piece; `tooLarge` makes the error for more than `limitBytes`. */
  all(limitBytes: number, tooLarge: (sizeBytes: number, limitBytes: number) => Error): Promise<Buffer> {
    // One promise for all pieces: most bodies of a put come this way.
    return new Promise((resolve, reject) => {
      this.#whole = { limitBytes, tooLarge, resolve, reject };
      if (this.#failure) this.#endWhole(this.#failure);
      else if (this.#ended) this.#endWhole(undefined);
      else this.#watch.begin(this);
    });
  }

  /** Lets go of the message; what was not read stays in the socket. */
  close(): void {
    this.#watch.end(this);
    const incoming = this.#incoming;
    incoming.off("data", this.#onData).off("end", this.#onEnd).off("close", this.#onClose);
    // The error listener stays: an abort after this is nobody's news, and must not be an uncaught error.
    if (!this.#ended && !this.#failure) incoming.pause();
    this.#pieces = [];
  }

  /** Gives the whole message, or the error, to who waits for it, and lets go of the message. */
  #endWhole(error: Error | undefined): void {
    const whole = this.#whole;
    if (!whole) return;
    this.#whole = undefined;
    const pieces = this.#pieces;
    this.close();
    if (error) return whole.reject(error);
    const [only] = pieces;
    whole.resolve(pieces.length === 1 && only ? only : Buffer.concat(pieces, this.bytesRead));
  }

  #wait(): Promise<Buffer | undefined> {
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject };
      this.#watch.begin(this);
    });
  }

  #resume(): void {
    this.#paused = false;
    this.#incoming.resume();
  }

  readonly #onData = (piece: Buffer): void => {
    this.bytesRead += piece.length;
    if (this.#whole) {
      const { limitBytes, tooLarge } = this.#whole;
      if (this.bytesRead > limitBytes) return this.#endWhole(tooLarge(this.bytesRead, limitBytes));
      this.#pieces.push(piece);
      return this.#watch.begin(this);
    }
    const waiting = this.#waiting;
    if (waiting) {
      this.#waiting = undefined;
      this.#watch.end(this);
      waiting.resolve(piece);
      return;
    }
    this.#pieces.push(piece);
    this.#queuedBytes += piece.length;
    if (this.#queuedBytes < pauseBytes || this.#paused) return;
    this.#paused = true;
    this.#incoming.pause();
  };

  readonly #onEnd = (): void => {
    this.#ended = true;
    this.#watch.end(this);
    this.#waiting?.resolve(undefined);
    this.#waiting = undefined;
    this.#endWhole(undefined);
  };

  readonly #onClose = (): void => {
    if (!this.#ended) this.#fail(incompleteBody());
  };

  /** Only an awaited client can be late: while the consumer is busy, silence is ours. */
  onSilence(): void {
    if (this.#waiting || this.#whole) this.#fail(requestTimeout());
  }

  #fail(error: Error): void {
    if (this.#failure) return;
    this.#failure = error;
    this.#watch.end(this);
    this.#waiting?.reject(error);
    this.#waiting = undefined;
    this.#endWhole(error);
  }
}

/** The client went away in the middle of its body. */
export function incompleteBody(): Error {
  return awsError("IncompleteBody", "The request body terminated unexpectedly", { status: 400 });
}

/** The client fell silent in the middle of its body. */
export function requestTimeout(): Error {
  return awsError(
    "RequestTimeout",
    "Your socket connection to the server was not read from or written to within the timeout period. Idle connections will be closed.",
    { status: 400, headers: { connection: "close" } },
  );
}

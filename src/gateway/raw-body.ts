/** A request's bytes as the socket gives them: lazy, with back-pressure, an idle limit, and a gentle end. */
import type { IncomingMessage, ServerResponse } from "node:http";
import { assert, awsError } from "../kernel/errors.ts";
import { IncomingReader } from "./incoming-reader.ts";
import type { RawBody } from "./wire.ts";

/** S3 gives up on a silent client after about this long. */
const defaultIdleMilliseconds = 20_000;

/** Settings of a raw body. */
export interface RawBodyOptions {
  /** Called just before the first byte is awaited (send `100 Continue` there); never for a request without a body. */
  readonly onFirstRead: () => void;
  /** How long the client may send nothing while its body is awaited, milliseconds. */
  readonly idleMilliseconds?: number | undefined;
}

/** A raw body that counts. */
export interface CountedRawBody extends RawBody {
  /** Bytes taken from the client so far. */
  bytesRead(): number;
}

const nothing = Buffer.alloc(0);

/**
 * The body of an HTTP request, read when it is asked for. Rejections: IncompleteBody when the client goes away,
 * RequestTimeout when it falls silent, EntityTooLarge beyond a limit.
 */
export function rawBodyOf(incoming: IncomingMessage, options: RawBodyOptions): CountedRawBody {
  return new IncomingBody(incoming, options.onFirstRead, options.idleMilliseconds ?? defaultIdleMilliseconds);
}

class IncomingBody implements CountedRawBody {
  readonly length: number | undefined;
  readonly #incoming: IncomingMessage;
  readonly #onFirstRead: () => void;
  readonly #idleMilliseconds: number;
  #consumed = false;
  #reader: IncomingReader | undefined;

  constructor(incoming: IncomingMessage, onFirstRead: () => void, idleMilliseconds: number) {
    const stated = incoming.headers["content-length"];
    this.length = stated === undefined ? undefined : Number(stated);
    this.#incoming = incoming;
    this.#onFirstRead = onFirstRead;
    this.#idleMilliseconds = idleMilliseconds;
  }

  buffer(limitBytes: number): Promise<Uint8Array> {
    if (!this.#begin()) return Promise.resolve(nothing);
    if (this.length !== undefined && this.length > limitBytes) {
      return Promise.reject(entityTooLarge(this.length, limitBytes));
    }
    this.#onFirstRead();
    return this.#open().all(limitBytes, entityTooLarge);
  }

  async *stream(): AsyncGenerator<Uint8Array> {
    if (!this.#begin()) return;
    this.#onFirstRead();
    const reader = this.#open();
    try {
      for (;;) {
        const piece = await reader.next();
        if (piece === undefined) return;
        yield piece;
      }
    } finally {
      reader.close();
    }
  }

  bytesRead(): number {
    return this.#reader?.bytesRead ?? 0;
  }

  /** Marks the body as consumed; false when there is none. */
  #begin(): boolean {
    assert(!this.#consumed, "a request body is consumed once");
    this.#consumed = true;
    return this.length === undefined ? this.#incoming.headers["transfer-encoding"] !== undefined : this.length > 0;
  }

  #open(): IncomingReader {
    this.#reader = new IncomingReader(this.#incoming, this.#idleMilliseconds);
    return this.#reader;
  }
}

/** S3's answer to a body beyond a limit. */
export function entityTooLarge(sizeBytes: number, limitBytes: number): Error {
  return awsError("EntityTooLarge", "Your proposed upload exceeds the maximum allowed size", {
    status: 400,
    fields: { ProposedSize: sizeBytes, MaxSizeAllowed: limitBytes },
  });
}

/** How long the rest of a body may take to arrive after the answer. */
const drainMilliseconds = 30_000;

/**
 * Reads and drops what is left of a request that is answered early: a client that still sends when the connection closes
 * often never sees the answer. Call it before the answer is written. Up to `limitBytes` the connection lives on; beyond
 * that, and when the client waits for a `100 Continue` it will not get, it closes after the answer.
 */
export function drainOrClose(incoming: IncomingMessage, outgoing: ServerResponse, limitBytes: number): void {
  const length = Number(incoming.headers["content-length"] ?? 0);
  const hasBody = length > 0 || incoming.headers["transfer-encoding"] !== undefined;
  if (incoming.complete || incoming.destroyed || !hasBody) {
    incoming.resume();
    return;
  }
  const awaitsContinue = incoming.headers.expect !== undefined && !incoming.readableDidRead;
  if (awaitsContinue || length > limitBytes) outgoing.shouldKeepAlive = false;
  if (!awaitsContinue) drain(incoming, limitBytes);
}

function drain(incoming: IncomingMessage, limitBytes: number): void {
  let left = limitBytes;
  const stop = (): void => {
    clearTimeout(timer);
    incoming.off("data", onData);
  };
  const giveUp = (): void => {
    stop();
    incoming.destroy();
  };
  const onData = (piece: Buffer): void => {
    left -= piece.length;
    if (left < 0) giveUp();
  };
  const timer = setTimeout(giveUp, drainMilliseconds);
  // The error listener stays: a client that leaves now is nobody's news.
  incoming.on("data", onData).once("end", stop).once("close", stop).on("error", stop);
  incoming.resume();
}

/** A request's bytes as the socket gives them: lazy, with back-pressure and an idle limit. */
import type { IncomingMessage } from "node:http";
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

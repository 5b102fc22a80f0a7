/** Request and response bodies as operations see them: bytes with back-pressure, never a socket. */
import { awsError, type AwsError } from "./errors.ts";

/**
 * A request's payload after transfer and chunk encodings are taken off. It is lazy: nothing is read from the client
 * (and no `100 Continue` is sent) before `buffer` or `stream` is called. It may be consumed once. Whatever was signed
 * about it (payload hash, chunk signatures, trailer) is checked while it is read: `buffer` rejects, and `stream` throws
 * at its end, with the AWS error (XAmzContentSHA256Mismatch, SignatureDoesNotMatch, IncompleteBody …).
 */
export interface RequestBody {
  /** Decoded length in bytes, when the client stated it. */
  readonly length: number | undefined;
  /** The SHA-256 of the payload in lower-case hex when the signature covers it in one piece: already known, not yet checked. */
  readonly signedSha256: string | undefined;
  /** Everything at once. Throws EntityTooLarge when more than `limitBytes` arrive. */
  buffer(limitBytes: number): Promise<Uint8Array>;
  /** Piece by piece, at the consumer's pace. */
  stream(): AsyncIterable<Uint8Array>;
  /**
   * Says that nobody needs what `buffer` gave any more: its memory becomes another request's. For who is through with every byte, and
   * has handed none on that is not copied; nobody has to.
   */
  release?(): void;
  /** Trailing headers in lower case; complete once the body was consumed. */
  readonly trailers: Readonly<Record<string, string>>;
}

/** What trails a payload is missing, or not what was announced. */
export function malformedTrailer(): AwsError {
  const message =
    "The request contained trailing data that was not well-formed or did not conform to our published schema.";
  return awsError("MalformedTrailerError", message, { status: 400 });
}

/** A payload that is there already. */
export function bodyOfBytes(bytes: Uint8Array): RequestBody {
  return {
    length: bytes.length,
    signedSha256: undefined,
    buffer: () => Promise.resolve(bytes),
    stream: async function* () {
      yield bytes;
    },
    trailers: {},
  };
}

/** What an operation gives back as a streaming payload. */
export type ResponseBody = Uint8Array | StreamingBody;

/** A body whose length nobody knows before its end: it is sent in chunks. */
export interface UnmeasuredBody {
  readonly length: undefined;
  /** As that of a body of known length. */
  stream(): AsyncIterable<Uint8Array>;
}

/** A body of known length that is produced at the client's pace. */
export interface StreamingBody {
  readonly length: number;
  /** Called at most once; the iterator's `return` is called when the client goes away. */
  stream(): AsyncIterable<Uint8Array>;
}

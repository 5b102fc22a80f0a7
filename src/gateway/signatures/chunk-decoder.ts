/** Takes the aws-chunked encoding off: `SIZE;chunk-signature=…\r\n DATA \r\n … 0 … trailing headers`. */
import { malformedTrailer } from "../../kernel/body.ts";
import { awsError } from "../../kernel/errors.ts";
import type { ChunkSignatures } from "./chunk-signatures.ts";
import { wrongLength } from "./plain-body.ts";

/** What the request's headers say of the payload. */
export interface ChunkedPayload {
  /** `x-amz-decoded-content-length`, bytes. */
  readonly decodedLength: number;
  /** Undefined when chunks are not signed. */
  readonly signatures: ChunkSignatures | undefined;
  /** Announced trailing headers; undefined when the encoding has none. */
  readonly trailerNames: readonly string[] | undefined;
}

/** S3 accepts smaller chunks only at the end. */
const smallestChunkBytes = 8_192;
const longestLineBytes = 16_384;
/** A chunk that leads beyond what was stated is read to its end, to see whether the framing is broken, up to so many bytes. */
const largestExcessBytes = 1_048_576;
const newline = 0x0a;
/** A size, and the chunk's signature where chunks are signed. */
const signedSize = /^([0-9a-fA-F]{1,12})\s*;\s*chunk-signature\s*=\s*([^\s;]+)\s*$/;
/** Another parameter comes first: S3 takes all of it for the signature, which does not fit. */
const signedOddly = /^([0-9a-fA-F]{1,12})\s*;\s*([^\s=;]+\s*=.*;\s*chunk-signature\s*=\s*[^\s;]+)\s*$/;
/** Too short to be a signature: the framing is broken, where other words are signatures that do not fit. */
const cutSignature = /^[0-9a-f]{1,63}$/;
const unsignedSize = /^([0-9a-fA-F]{1,12})(?:;.*)?$/;
const trailerSignature = /^x-amz-trailer-signature:\s*(\S{64})$/i;

type Expecting = "size" | "data" | "end of data" | "trailer" | "nothing";

/** Decodes pieces as they arrive, split anywhere; payload comes out as views of them, uncopied. */
export class ChunkDecoder {
  /** Trailing headers, complete after `finish`. */
  readonly trailers: Record<string, string> = {};
  readonly #payload: ChunkedPayload;
  #expecting: Expecting = "size";
  #line = "";
  #chunkSize = 0;
  #chunkLeft = 0;
  #chunkNumber = 0;
  #chunkSignature = "";
  #decoded = 0;
  /** More came than was stated; told at the chunk's end, if it has one. */
  #isExcess = false;
  #trailerSignature: string | undefined;
  #blankSeen = false;

  constructor(payload: ChunkedPayload) {
    this.#payload = payload;
  }

  /** Appends the payload bytes of `piece` to `out`; throws the AWS error of a broken encoding or signature. */
  push(piece: Uint8Array, out: Uint8Array[]): void {
    let at = 0;
    while (at < piece.length && this.#expecting !== "nothing") {
      at = this.#expecting === "data" ? this.#takeData(piece, at, out) : this.#takeLine(piece, at);
    }
  }

  /** The wire ended; throws when the payload did not. */
  finish(): void {
    // The empty line at the end may be missing.
    const isOver = this.#hasAllTrailers() || this.#blankSeen;
    if (isOver && this.#expecting === "trailer" && this.#line === "") this.#endTrailer();
    if (this.#expecting !== "nothing") throw terminatedUnexpectedly();
  }

  #takeData(piece: Uint8Array, at: number, out: Uint8Array[]): number {
    const end = Math.min(piece.length, at + this.#chunkLeft);
    const bytes = piece.subarray(at, end);
    this.#chunkLeft -= bytes.length;
    this.#payload.signatures?.update(bytes, bytes.length === this.#chunkSize);
    if (!this.#isExcess) out.push(bytes);
    if (this.#chunkLeft === 0) {
      this.#payload.signatures?.endChunk(this.#chunkSignature);
      this.#expecting = "end of data";
    }
    return end;
  }

  #takeLine(piece: Uint8Array, at: number): number {
    const found = piece.indexOf(newline, at);
    const end = found < 0 ? piece.length : found;
    this.#line += latin1(piece, at, end);
    if (this.#line.length > longestLineBytes) throw terminatedUnexpectedly();
    if (found < 0) return end;
    const line = withoutReturn(this.#line);
    const isWhole = line.length < this.#line.length;
    // Trailing headers may have a LF before their CRLF, as in AWS's own example of them.
    if (!isWhole && this.#expecting === "trailer") {
      this.#line += "\n";
      return end + 1;
    }
    this.#line = "";
    if (this.#expecting === "trailer") this.#trailerLine(line);
    else if (!isWhole) throw terminatedUnexpectedly();
    else if (this.#expecting === "size") this.#sizeLine(line);
    else if (line !== "") throw terminatedUnexpectedly();
    else if (this.#isExcess) throw this.#wrongLength();
    else this.#expecting = "size";
    return end + 1;
  }

  #sizeLine(line: string): void {
    const form = this.#payload.signatures ? (signedSize.exec(line) ?? signedOddly.exec(line)) : unsignedSize.exec(line);
    const [, digits, signature = ""] = form ?? [];
    if (digits === undefined || cutSignature.test(signature)) throw terminatedUnexpectedly();
    const size = Number.parseInt(digits, 16);
    this.#chunkSignature = signature;
    if (size === 0) return this.#lastChunk();
    if (this.#chunkNumber > 0 && this.#chunkSize < smallestChunkBytes) {
      // S3 names the chunk after the small one.
      throw invalidChunkSize(this.#chunkNumber + 1, this.#chunkSize);
    }
    this.#decoded += size;
    this.#isExcess = this.#decoded > this.#payload.decodedLength;
    if (this.#decoded > this.#payload.decodedLength + largestExcessBytes) throw this.#wrongLength();
    this.#chunkNumber++;
    this.#chunkSize = size;
    this.#chunkLeft = size;
    this.#expecting = "data";
  }

  #lastChunk(): void {
    // A trailer that has to be signed and was not announced is missed before bytes are.
    if (this.#decoded !== this.#payload.decodedLength && !this.#lacksTrailer) throw this.#wrongLength();
    this.#payload.signatures?.endChunk(this.#chunkSignature);
    this.#expecting = "trailer";
  }

  #trailerLine(line: string): void {
    if (line === "") return this.#blankLine();
    if (line.includes("\r")) throw terminatedUnexpectedly();
    if (this.#lacksTrailer && trailerSignature.test(line)) throw terminatedUnexpectedly();
    if (this.#payload.signatures && this.#hasAllTrailers()) return this.#signatureLine(line);
    const colon = line.indexOf(":");
    const name = line.slice(0, Math.max(colon, 0)).trim().toLowerCase();
    if (!this.#names.includes(name)) throw malformedTrailer();
    // Of one that is repeated the last counts.
    this.trailers[name] = line.slice(colon + 1).trim();
  }

  /** Where it is signed, one may separate the last chunk from its trailer, and one the trailer from its signature. */
  #blankLine(): void {
    const isFirst = this.#isSignatureAwaited() && Object.keys(this.trailers).length === 0;
    const beforeSignature = this.#isSignatureAwaited() && this.#hasAllTrailers();
    if ((isFirst || beforeSignature) && !this.#blankSeen) this.#blankSeen = true;
    else this.#endTrailer();
  }

  #signatureLine(line: string): void {
    const [, signature] = trailerSignature.exec(line) ?? [];
    if (!this.#isSignatureAwaited()) throw malformedTrailer();
    if (signature === undefined) throw terminatedUnexpectedly();
    this.#trailerSignature = signature;
  }

  get #names(): readonly string[] {
    return this.#payload.trailerNames ?? [];
  }

  /** S3 wants a signed trailer wherever one may be. */
  get #lacksTrailer(): boolean {
    return this.#payload.signatures !== undefined && this.#payload.trailerNames?.length === 0;
  }

  #hasAllTrailers(): boolean {
    return this.#names.every((name) => name in this.trailers);
  }

  #isSignatureAwaited(): boolean {
    return this.#payload.signatures !== undefined && this.#names.length > 0 && this.#trailerSignature === undefined;
  }

  #wrongLength(): Error {
    return wrongLength(this.#payload.decodedLength, this.#decoded);
  }

  #endTrailer(): void {
    if (!this.#hasAllTrailers()) throw malformedTrailer();
    if (this.#lacksTrailer) throw terminatedUnexpectedly();
    if (this.#payload.signatures && this.#names.length > 0) {
      if (this.#trailerSignature === undefined) throw terminatedUnexpectedly();
      const canonical = Object.keys(this.trailers)
        .sort()
        .map((name) => `${name}:${this.trailers[name]}\n`)
        .join("");
      this.#payload.signatures.endTrailer(canonical, this.#trailerSignature);
    }
    this.#expecting = "nothing";
  }
}

function latin1(piece: Uint8Array, start: number, end: number): string {
  return Buffer.from(piece.buffer, piece.byteOffset + start, end - start).toString("latin1");
}

function withoutReturn(line: string): string {
  return line.endsWith("\r") ? line.slice(0, -1) : line;
}

function terminatedUnexpectedly(): Error {
  return awsError("IncompleteBody", "The request body terminated unexpectedly", { status: 400 });
}

function invalidChunkSize(chunk: number, sizeBytes: number): Error {
  return awsError("InvalidChunkSizeError", "Only the last chunk is allowed to have a size less than 8192 bytes", {
    status: 403,
    fields: { Chunk: chunk, BadChunkSize: sizeBytes },
  });
}

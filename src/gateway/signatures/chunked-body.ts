/** Request bodies in aws-chunked encoding. */
import type { RequestBody } from "../../kernel/body.ts";
import { awsError } from "../../kernel/errors.ts";
import type { RawBody } from "../wire.ts";
import { ChunkDecoder, type ChunkedPayload } from "./chunk-decoder.ts";

/** Longest line between two chunks, with what clients may add to it. */
const overheadPerChunkBytes = 256;
const smallestChunkBytes = 8_192;
const trailerAllowanceBytes = 65_536;

/** The payload of `raw` with chunk framing, signatures and trailer checked and taken off. */
export function chunkedBody(raw: RawBody, payload: ChunkedPayload): RequestBody {
  return new ChunkedBody(raw, payload);
}

class ChunkedBody implements RequestBody {
  readonly length: number;
  readonly signedSha256 = undefined;
  readonly #raw: RawBody;
  readonly #decoder: ChunkDecoder;

  constructor(raw: RawBody, payload: ChunkedPayload) {
    this.length = payload.decodedLength;
    this.#raw = raw;
    this.#decoder = new ChunkDecoder(payload);
  }

  get trailers(): Readonly<Record<string, string>> {
    return this.#decoder.trailers;
  }

  async buffer(limitBytes: number): Promise<Uint8Array> {
    if (this.length > limitBytes) {
      throw awsError("EntityTooLarge", "Your proposed upload exceeds the maximum allowed size", {
        status: 400,
        fields: { ProposedSize: this.length, MaxSizeAllowed: limitBytes },
      });
    }
    const framing = (this.length / smallestChunkBytes + 2) * overheadPerChunkBytes + trailerAllowanceBytes;
    const mostBytes = this.length + Math.ceil(framing);
    const pieces: Uint8Array[] = [];
    if (this.#raw.length === undefined || this.#raw.length > mostBytes) {
      // More than the payload can come to: the decoder says what is wrong, without all of it in memory.
      for await (const piece of this.stream()) pieces.push(piece);
    } else {
      this.#decoder.push(await this.#raw.buffer(mostBytes), pieces);
      this.#decoder.finish();
    }
    const [only] = pieces;
    return pieces.length === 1 && only ? only : Buffer.concat(pieces);
  }

  async *stream(): AsyncGenerator<Uint8Array> {
    const pieces: Uint8Array[] = [];
    for await (const raw of this.#raw.stream()) {
      this.#decoder.push(raw, pieces);
      for (const piece of pieces) yield piece;
      pieces.length = 0;
    }
    this.#decoder.finish();
  }
}

/** The file of a browser form as a request body, held to the sizes its policy allows. */
import type { RequestBody } from "../../kernel/body.ts";
import { assert, awsError } from "../../kernel/errors.ts";
import type { MultipartReader } from "./multipart-reader.ts";
import type { LengthRange } from "./post-policy.ts";

/** Whatever follows the file is ignored, as S3 does, up to this much. */
const epilogueLimitBytes = 1024 * 1024;

/** The part the reader stands at; its length is not known before its end. */
export class FormFileBody implements RequestBody {
  readonly length = undefined;
  readonly signedSha256 = undefined;
  readonly trailers: Readonly<Record<string, string>> = Object.freeze({});
  readonly #reader: MultipartReader;
  readonly #range: LengthRange | undefined;
  #consumed = false;

  constructor(reader: MultipartReader, range: LengthRange | undefined) {
    this.#reader = reader;
    this.#range = range;
  }

  async buffer(limitBytes: number): Promise<Uint8Array> {
    const pieces: Uint8Array[] = [];
    let sizeBytes = 0;
    for await (const piece of this.stream()) {
      sizeBytes += piece.length;
      if (sizeBytes > limitBytes) throw tooLarge(sizeBytes, limitBytes);
      pieces.push(piece);
    }
    return Buffer.concat(pieces, sizeBytes);
  }

  async *stream(): AsyncGenerator<Uint8Array> {
    assert(!this.#consumed, "a request body is consumed once");
    this.#consumed = true;
    const { min, max } = this.#range ?? { min: 0, max: Infinity };
    let sizeBytes = 0;
    try {
      for await (const piece of this.#reader.file()) {
        sizeBytes += piece.length;
        if (sizeBytes > max) throw tooLarge(sizeBytes, max);
        yield piece;
      }
      if (sizeBytes < min) throw tooSmall(sizeBytes, min);
      await this.#reader.finish(epilogueLimitBytes);
    } finally {
      await this.#reader.close();
    }
  }
}

function tooLarge(sizeBytes: number, limitBytes: number): Error {
  return awsError("EntityTooLarge", "Your proposed upload exceeds the maximum allowed size", {
    status: 400,
    fields: { ProposedSize: sizeBytes, MaxSizeAllowed: limitBytes },
  });
}

function tooSmall(sizeBytes: number, leastBytes: number): Error {
  return awsError("EntityTooSmall", "Your proposed upload is smaller than the minimum allowed size", {
    status: 400,
    fields: { ProposedSize: sizeBytes, MinSizeAllowed: leastBytes },
  });
}

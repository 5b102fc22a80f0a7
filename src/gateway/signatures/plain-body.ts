/** Request bodies without chunk encoding: as they come, or held to a signed SHA-256. */
import { createHash, hash } from "node:crypto";
import type { RequestBody } from "../../kernel/body.ts";
import { assert, awsError } from "../../kernel/errors.ts";
import type { RawBody } from "../wire.ts";
import { badSignature, type RefusalFamily } from "./refusals.ts";

/** The payload hash a signature covers. */
export interface PayloadCheck {
  /** As it was sent: hex in either case, or what can be no hash and fits no body. */
  readonly sha256: string;
  /** Who words the error. */
  readonly family: RefusalFamily;
  /** What has to come, where headers say more about it than the wire does. */
  readonly lengthBytes?: number | undefined;
}

const noTrailers: Readonly<Record<string, string>> = Object.freeze({});

/** A body straight from the wire; with `check` its bytes must have that hash. */
export function plainBody(raw: RawBody, check: PayloadCheck | undefined): RequestBody {
  return new PlainBody(raw, check);
}

/** A body that was read already; `sha256` is its hash when a signature covers it. */
export function bytesBody(bytes: Uint8Array, sha256: string | undefined): RequestBody {
  return new BytesBody(bytes, sha256);
}

class PlainBody implements RequestBody {
  readonly length: number | undefined;
  readonly signedSha256: string | undefined;
  readonly trailers = noTrailers;
  readonly #raw: RawBody;
  readonly #check: PayloadCheck | undefined;

  constructor(raw: RawBody, check: PayloadCheck | undefined) {
    this.length = raw.length;
    this.signedSha256 = check?.sha256.toLowerCase();
    this.#raw = raw;
    this.#check = check;
  }

  buffer(limitBytes: number): Promise<Uint8Array> {
    const bytes = this.#raw.buffer(limitBytes);
    return this.#check ? checkedBytes(bytes, this.#check) : bytes;
  }

  release(): void {
    this.#raw.release?.();
  }

  stream(): AsyncIterable<Uint8Array> {
    return this.#check ? checkedStream(this.#raw.stream(), this.#check) : this.#raw.stream();
  }
}

async function checkedBytes(coming: Promise<Uint8Array>, check: PayloadCheck): Promise<Uint8Array> {
  const bytes = await coming;
  requireLength(check, bytes.byteLength);
  requireSha256(check, hash("sha256", bytes, "hex"));
  return bytes;
}

async function* checkedStream(source: AsyncIterable<Uint8Array>, check: PayloadCheck): AsyncGenerator<Uint8Array> {
  const running = createHash("sha256");
  let lengthBytes = 0;
  for await (const piece of source) {
    running.update(piece);
    lengthBytes += piece.byteLength;
    yield piece;
  }
  requireLength(check, lengthBytes);
  requireSha256(check, running.digest("hex"));
}

function requireLength({ lengthBytes }: PayloadCheck, provided: number): void {
  if (lengthBytes !== undefined && lengthBytes !== provided) throw wrongLength(lengthBytes, provided);
}

/** A payload is shorter or longer than its headers say. */
export function wrongLength(expected: number, provided: number): Error {
  const message = "You did not provide the number of bytes specified by the Content-Length HTTP header";
  return awsError("IncompleteBody", message, {
    status: 400,
    fields: { NumberBytesExpected: expected, NumberBytesProvided: provided },
  });
}

function requireSha256(check: PayloadCheck, computed: string): void {
  if (computed === check.sha256.toLowerCase()) return;
  if (check.family === "s3") {
    throw awsError(
      "XAmzContentSHA256Mismatch",
      "The provided 'x-amz-content-sha256' header does not match what was computed.",
      {
        status: 400,
        fields: { ClientComputedContentSHA256: check.sha256, S3ComputedContentSHA256: computed },
      },
    );
  }
  throw badSignature(check.family, "The provided 'x-amz-content-sha256' header does not match what was computed.");
}

class BytesBody implements RequestBody {
  readonly length: number;
  readonly signedSha256: string | undefined;
  readonly trailers = noTrailers;
  readonly #bytes: Uint8Array;
  #consumed = false;

  constructor(bytes: Uint8Array, sha256: string | undefined) {
    this.length = bytes.byteLength;
    this.signedSha256 = sha256;
    this.#bytes = bytes;
  }

  // An async method, so that what is thrown rejects.
  async buffer(limitBytes: number): Promise<Uint8Array> {
    const bytes = this.#take();
    if (bytes.byteLength <= limitBytes) return bytes;
    throw awsError("EntityTooLarge", "Your proposed upload exceeds the maximum allowed size", {
      status: 400,
      fields: { ProposedSize: bytes.byteLength, MaxSizeAllowed: limitBytes },
    });
  }

  async *stream(): AsyncGenerator<Uint8Array> {
    const bytes = this.#take();
    if (bytes.byteLength > 0) yield bytes;
  }

  #take(): Uint8Array {
    assert(!this.#consumed, "a request body is consumed once");
    this.#consumed = true;
    return this.#bytes;
  }
}

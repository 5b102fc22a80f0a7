/** The chain of signatures over an aws-chunked payload: each chunk's signature covers the one before it. */
import { createHash, createHmac, hash, type Hash } from "node:crypto";
import { equalSignatures } from "./constant-time.ts";
import { signatureDoesNotMatch } from "./refusals.ts";

/** Where the chain begins: the request's own signature. */
export interface ChunkSeed {
  readonly key: Buffer;
  readonly signature: string;
  readonly amzDate: string;
  /** `20130524/us-east-1/s3/aws4_request`. */
  readonly scope: string;
  readonly accessKeyId: string;
  /** What the request's own signature covers: told with a chunk that does not fit. */
  canonicalRequest(): string;
}

const emptySha256 = hash("sha256", "", "hex");

/** Checks one payload's chain, chunk after chunk. */
export class ChunkSignatures {
  readonly #seed: ChunkSeed;
  #previous: string;
  #running: Hash | undefined;
  #whole: string | undefined;

  constructor(seed: ChunkSeed) {
    this.#seed = seed;
    this.#previous = seed.signature;
  }

  /** Takes bytes of the current chunk; `isWhole` when they are all of it, which saves a hash object. */
  update(bytes: Uint8Array, isWhole: boolean): void {
    if (isWhole) this.#whole = hash("sha256", bytes, "hex");
    else (this.#running ??= createHash("sha256")).update(bytes);
  }

  /** Ends the chunk; throws SignatureDoesNotMatch when its signature is not ours. */
  endChunk(signature: string): void {
    const digest = this.#whole ?? this.#running?.digest("hex") ?? emptySha256;
    this.#whole = undefined;
    this.#running = undefined;
    this.#require(`AWS4-HMAC-SHA256-PAYLOAD\n${this.#prefix()}\n${emptySha256}\n${digest}`, signature);
  }

  /** Checks the trailer; `canonical` is `name:value\n` of each trailing header. */
  endTrailer(canonical: string, signature: string): void {
    const digest = hash("sha256", Buffer.from(canonical, "latin1"), "hex");
    this.#require(`AWS4-HMAC-SHA256-TRAILER\n${this.#prefix()}\n${digest}`, signature);
  }

  #prefix(): string {
    return `${this.#seed.amzDate}\n${this.#seed.scope}\n${this.#previous}`;
  }

  #require(stringToSign: string, signature: string): void {
    const computed = createHmac("sha256", this.#seed.key).update(stringToSign).digest("hex");
    if (!equalSignatures(computed, signature)) {
      throw signatureDoesNotMatch("s3", {
        accessKeyId: this.#seed.accessKeyId,
        stringToSign,
        signatureProvided: signature,
        canonicalRequest: this.#seed.canonicalRequest(),
      });
    }
    this.#previous = computed;
  }
}

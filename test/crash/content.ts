/** What an object is supposed to be: its bytes by their digests, and the mark that names the request that made it. */
import { createHash } from "node:crypto";

/** An object's identity. Two requests never make the same one, except copies of the same source. */
export interface Content {
  /** Kept as the object's metadata. */
  readonly mark: string;
  /** Without quotes. */
  readonly etag: string;
  readonly sizeBytes: number;
  readonly sha256: string;
}

/** What a put of these bytes makes. */
export function contentOf(mark: string, bytes: Uint8Array): Content {
  return { mark, etag: digest("md5", bytes), sizeBytes: bytes.length, sha256: digest("sha256", bytes) };
}

/** What an upload of these parts makes. */
export function contentOfParts(mark: string, parts: readonly Uint8Array[]): Content {
  const etags = createHash("md5");
  const whole = createHash("sha256");
  let sizeBytes = 0;
  for (const part of parts) {
    etags.update(digest("md5", part), "hex");
    whole.update(part);
    sizeBytes += part.length;
  }
  return { mark, etag: `${etags.digest("hex")}-${parts.length}`, sizeBytes, sha256: whole.digest("hex") };
}

export function digest(algorithm: "md5" | "sha256", bytes: Uint8Array): string {
  return createHash(algorithm).update(bytes).digest("hex");
}

/** Whether two are the same object; undefined is no object. */
export function isSame(one: Content | undefined, other: Content | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return (
    one.mark === other.mark &&
    one.etag === other.etag &&
    one.sizeBytes === other.sizeBytes &&
    one.sha256 === other.sha256
  );
}

/** For reports. */
export function describe(content: Content | undefined): string {
  return content === undefined ? "nothing" : `${content.mark} (${content.sizeBytes} bytes, ${content.etag})`;
}

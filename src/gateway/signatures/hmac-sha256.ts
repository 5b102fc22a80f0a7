/** HMAC-SHA-256 (RFC 2104) of short texts by two one-shot hashes: Node's HMAC objects cost more than the hashing. */
import { createHmac, hash } from "node:crypto";

const blockBytes = 64;
const digestBytes = 32;
const longestText = 1_024;

const inner = Buffer.alloc(blockBytes + longestText);
const outer = Buffer.alloc(blockBytes + digestBytes);
/** The key that the beginnings of both buffers are padded for. */
let padded: Buffer | undefined;

/** Hexadecimal HMAC of a text of Latin-1 characters. Keys never change once they were used here. */
export function hmacSha256(key: Buffer, text: string): string {
  if (text.length > longestText || key.length > blockBytes) {
    return createHmac("sha256", key).update(text, "latin1").digest("hex");
  }
  if (padded !== key) pad(key);
  const end = blockBytes + inner.write(text, blockBytes, "latin1");
  outer.write(hash("sha256", inner.subarray(0, end), "hex"), blockBytes, "hex");
  return hash("sha256", outer, "hex");
}

function pad(key: Buffer): void {
  for (let at = 0; at < blockBytes; at++) {
    const byte = key[at] ?? 0;
    inner[at] = byte ^ 0x36;
    outer[at] = byte ^ 0x5c;
  }
  padded = key;
}

/** Codes of a virtual MFA device, computed as an authenticator app does (RFC 6238). */
import { createHmac } from "node:crypto";

/** The six digits of a moment; `seed` is base 32, as the page shows it. */
export function totpCode(seed: string, atMilliseconds: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(atMilliseconds / 30_000)));
  const digest = createHmac("sha1", decodeBase32(seed)).update(counter).digest();
  const offset = (digest.at(-1) ?? 0) & 15;
  return String((digest.readUInt32BE(offset) & 0x7fff_ffff) % 1_000_000).padStart(6, "0");
}

function decodeBase32(text: string): Buffer {
  let bits = "";
  for (const character of text.trim().replaceAll("=", "")) {
    bits += "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(character).toString(2).padStart(5, "0");
  }
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
}

/** The form of what is sealed: which generation of the sealing key did it, then AES-256-GCM's nonce, ciphertext and tag. */
import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";

const nonceBytes = 12;
const tagBytes = 16;
const mark = Buffer.from("HK");
const headerBytes = mark.length + 2;

/** Generations are numbered from 0; a header holds two bytes of them. */
export const lastGeneration = 0xffff;

/** Encrypts and authenticates; `associated` has to be given again to open it. */
export function encrypt(key: Uint8Array, plain: Uint8Array, associated: Uint8Array): Buffer {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv("aes-256-gcm", key, nonce).setAAD(associated);
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

/** Undoes `encrypt`; throws when anything was changed, or another key did it. */
export function decrypt(key: Uint8Array, bytes: Uint8Array, associated: Uint8Array): Buffer {
  const decipher = createDecipheriv("aes-256-gcm", key, bytes.subarray(0, nonceBytes)).setAAD(associated);
  decipher.setAuthTag(bytes.subarray(bytes.length - tagBytes));
  return Buffer.concat([decipher.update(bytes.subarray(nonceBytes, bytes.length - tagBytes)), decipher.final()]);
}

/** Seals under a generation's key. */
export function sealUnder(generation: number, key: Uint8Array, plain: Uint8Array): Buffer {
  const header = Buffer.alloc(headerBytes);
  mark.copy(header);
  header.writeUInt16BE(generation, mark.length);
  return Buffer.concat([header, encrypt(key, plain, header)]);
}

/** The generation that sealed it; undefined for the form without a header, which only generation 0 ever wrote. */
export function generationOf(sealed: Uint8Array): number | undefined {
  if (sealed.length < headerBytes + nonceBytes + tagBytes) return undefined;
  if (sealed[0] !== mark[0] || sealed[1] !== mark[1]) return undefined;
  return Buffer.from(sealed.buffer, sealed.byteOffset, headerBytes).readUInt16BE(mark.length);
}

/** Opens what a generation sealed. A nonce may look like a header by chance, so that generation 0 is asked in the end. */
export function unsealUnder(keyOf: (generation: number) => Uint8Array | undefined, sealed: Uint8Array): Buffer {
  const generation = generationOf(sealed);
  const key = generation === undefined ? undefined : keyOf(generation);
  if (key) {
    try {
      return decrypt(key, sealed.subarray(headerBytes), sealed.subarray(0, headerBytes));
    } catch (error) {
      if (!keyOf(0)) throw error;
    }
  }
  const first = keyOf(0);
  if (!first) throw new RangeError("it was sealed by a key that this region does not have, or has no more");
  return decrypt(first, sealed, new Uint8Array(0));
}

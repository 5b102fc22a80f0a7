/** Ciphertext blobs of symmetric keys: a header that names key and material, then AES-256-GCM over the plaintext. */
import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { contextBytes, type EncryptionContext } from "./encryption-context.ts";
import { invalidCiphertext } from "./errors.ts";
import type { KeyPlace } from "./tables.ts";

const version = 1;
const nonceBytes = 12;
const tagBytes = 16;
const keyIdBytes = 16;
const accountBytes = 6;
/** Version, kind, key id, account, number of the material, length of the region's name. */
const fixedBytes = 1 + 1 + keyIdBytes + accountBytes + 2 + 1;

/** What the header says. */
export interface CiphertextHeader extends KeyPlace {
  readonly material: number;
  /** Any region of the key decrypts it. */
  readonly multiRegion: boolean;
}

/** Encrypts; `header` and context are authenticated. */
export function encrypt(
  header: CiphertextHeader,
  key: Uint8Array,
  plain: Uint8Array,
  context: EncryptionContext | undefined,
): Buffer {
  const head = writeHeader(header);
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv("aes-256-gcm", key, nonce);
  cipher.setAAD(Buffer.concat([head, contextBytes(context)]));
  const body = cipher.update(plain);
  cipher.final();
  return Buffer.concat([head, nonce, body, cipher.getAuthTag()]);
}

/** Decrypts what `encrypt` made. Throws InvalidCiphertextException for changed bytes and for another context. */
export function decrypt(blob: Uint8Array, key: Uint8Array, context: EncryptionContext | undefined): Buffer {
  const head = Buffer.from(blob.subarray(0, headerBytes(blob)));
  const rest = blob.subarray(head.length);
  if (rest.length < nonceBytes + tagBytes) throw invalidCiphertext();
  const decipher = createDecipheriv("aes-256-gcm", key, rest.subarray(0, nonceBytes));
  decipher.setAAD(Buffer.concat([head, contextBytes(context)]));
  decipher.setAuthTag(rest.subarray(rest.length - tagBytes));
  const plain = decipher.update(rest.subarray(nonceBytes, rest.length - tagBytes));
  try {
    decipher.final();
  } catch {
    // Says only that the tag does not hold, which AWS's answer says without words.
    throw invalidCiphertext();
  }
  return plain;
}

function writeHeader(header: CiphertextHeader): Buffer {
  const region = Buffer.from(header.multiRegion ? "" : header.region);
  const head = Buffer.alloc(fixedBytes);
  head[0] = version;
  head[1] = header.multiRegion ? 1 : 0;
  Buffer.from(header.keyId.replace(/^mrk-/, "").replaceAll("-", ""), "hex").copy(head, 2);
  head.writeUIntBE(Number(header.accountId), 2 + keyIdBytes, accountBytes);
  head.writeUInt16BE(header.material, 2 + keyIdBytes + accountBytes);
  head[fixedBytes - 1] = region.length;
  return Buffer.concat([head, region]);
}

function headerBytes(blob: Uint8Array): number {
  return fixedBytes + (blob[fixedBytes - 1] ?? 0);
}

/** Reads the header; `region` is where the request is. Throws InvalidCiphertextException for bytes that are none of ours. */
export function readHeader(bytes: Uint8Array, region: string): CiphertextHeader {
  const blob = Buffer.from(bytes);
  if (blob.length < fixedBytes || blob[0] !== version || (blob[1] ?? 2) > 1) throw invalidCiphertext();
  const hex = blob.toString("hex", 2, 2 + keyIdBytes);
  const multiRegion = blob[1] === 1;
  const stated = blob.toString("latin1", fixedBytes, headerBytes(blob));
  return {
    keyId: multiRegion ? `mrk-${hex}` : hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5"),
    accountId: String(blob.readUIntBE(2 + keyIdBytes, accountBytes)).padStart(12, "0"),
    material: blob.readUInt16BE(2 + keyIdBytes + accountBytes),
    region: multiRegion ? region : stated,
    multiRegion,
  };
}

/** The first bytes of every segment file: which segment it is and its data key, wrapped by the region's master key. */
import { createCipheriv, createDecipheriv, createSecretKey, randomBytes, type KeyObject } from "node:crypto";
import { crc32 } from "node:zlib";
import { assert } from "../../kernel/errors.ts";

/** Records begin here. */
export const segmentHeaderBytes = 512;

const magic = Buffer.from("HNLSEG01");

/** What a segment says of itself. */
export interface SegmentHeader {
  readonly id: string;
  /** The process lifetime that wrote it. */
  readonly writer: string;
  /** Wall milliseconds since 1970. */
  readonly createdAt: number;
  /** Base64 of nonce, tag and encrypted key. */
  readonly wrappedKey: string;
}

/** A fresh data key and its form for the header. */
export function newDataKey(masterKey: KeyObject, segment: string): { key: KeyObject; wrappedKey: string } {
  const plain = randomBytes(32);
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", masterKey, nonce);
  cipher.setAAD(Buffer.from(segment));
  const sealed = Buffer.concat([cipher.update(plain), cipher.final()]);
  const wrappedKey = Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString("base64");
  const key = createSecretKey(plain);
  plain.fill(0);
  return { key, wrappedKey };
}

/** The data key of a segment. Throws when the master key is not the one it was wrapped with. */
export function unwrapDataKey(masterKey: KeyObject, header: SegmentHeader): KeyObject {
  const bytes = Buffer.from(header.wrappedKey, "base64");
  const decipher = createDecipheriv("aes-256-gcm", masterKey, bytes.subarray(0, 12));
  decipher.setAAD(Buffer.from(header.id));
  decipher.setAuthTag(bytes.subarray(12, 28));
  return createSecretKey(Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]));
}

/** The header's bytes: magic, length, JSON, zeros, CRC-32. */
export function encodeSegmentHeader(header: SegmentHeader): Buffer {
  const text = Buffer.from(JSON.stringify({ version: 1, ...header }));
  assert(text.length <= segmentHeaderBytes - magic.length - 6, "a segment's header fits");
  const bytes = Buffer.alloc(segmentHeaderBytes);
  magic.copy(bytes);
  bytes.writeUInt16LE(text.length, magic.length);
  text.copy(bytes, magic.length + 2);
  bytes.writeUInt32LE(crc32(bytes.subarray(0, segmentHeaderBytes - 4)), segmentHeaderBytes - 4);
  return bytes;
}

/** The header in the first bytes of a file; undefined when they are not a whole header of that segment. */
export function decodeSegmentHeader(bytes: Buffer, id: string): SegmentHeader | undefined {
  if (bytes.length < segmentHeaderBytes || !bytes.subarray(0, magic.length).equals(magic)) return undefined;
  if (bytes.readUInt32LE(segmentHeaderBytes - 4) !== crc32(bytes.subarray(0, segmentHeaderBytes - 4))) return undefined;
  const length = bytes.readUInt16LE(magic.length);
  const header = JSON.parse(bytes.toString("utf8", magic.length + 2, magic.length + 2 + length)) as SegmentHeader;
  return header.id === id ? header : undefined;
}

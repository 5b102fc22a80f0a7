/** The form of a record in a segment: header, ciphertext, authentication tag, what the owner says of it. */
import { createCipheriv, createDecipheriv, type KeyObject } from "node:crypto";
import { crc32 } from "node:zlib";
import { assert } from "../../kernel/errors.ts";

/** A whole small blob; one chunk of a large blob; the record after a large blob's last chunk. */
export const recordKinds = { whole: 0, chunk: 1, end: 2 } as const;
export type RecordKind = (typeof recordKinds)[keyof typeof recordKinds];

export const headerBytes = 32;
const tagBytes = 16;
/** What a record adds to its body and its `about`. */
export const overheadBytes: number = headerBytes + tagBytes;
/** A body longer than this is no record of ours. */
export const maxBodyBytes: number = 1 << 20;
const maxAboutBytes = 0xffff;

const magic = 0x524c4e48; // "HNLR", little endian
const crcAt = 28;
const nothing: Uint8Array = new Uint8Array(0);

/** The fields of a record's header. */
export interface RecordHeader {
  readonly kind: RecordKind;
  /** Its own offset in the segment: a record at a wrong place is recognised. */
  readonly offset: number;
  readonly bodyBytes: number;
  readonly aboutBytes: number;
  /** Whole record, header to `about`. */
  readonly recordBytes: number;
  readonly crc: number;
}

/** What to write as one record. */
export interface RecordContent {
  readonly kind: RecordKind;
  /** Pieces of the plain body. */
  readonly body: readonly Uint8Array[];
  readonly about?: Uint8Array;
}

// The nonce is the place: no offset of a segment is ever written twice under its key. OpenSSL copies it at once.
const nonce = Buffer.alloc(12);

function nonceFor(kind: RecordKind, offset: number): Buffer {
  nonce.writeUInt32LE(kind, 0);
  nonce.writeUIntLE(offset, 4, 6);
  return nonce;
}

/** Where a record goes: into `bytes` from `at` on, for `offset` of its segment. */
export interface RecordTarget {
  readonly bytes: Buffer;
  readonly at: number;
  readonly offset: number;
}

/** Encrypts and frames one record into a target with room for it; returns its length in bytes. */
export function encodeRecord({ bytes, at, offset }: RecordTarget, key: KeyObject, content: RecordContent): number {
  const about = content.about ?? nothing;
  assert(about.length <= maxAboutBytes, "what a record says of itself is at most 65,535 bytes");
  const cipher = createCipheriv("aes-256-gcm", key, nonceFor(content.kind, offset));
  const bodyAt = at + headerBytes;
  let end = bodyAt;
  for (const piece of content.body) {
    if (piece.length === 0) continue;
    bytes.set(cipher.update(piece), end);
    end += piece.length;
  }
  const bodyBytes = end - bodyAt;
  assert(bodyBytes <= maxBodyBytes, "a record's body is at most 1 MiB");
  cipher.final();
  bytes.set(cipher.getAuthTag(), end);
  bytes.set(about, end + tagBytes);
  end += tagBytes + about.length;
  fillHeader(bytes, at, { kind: content.kind, offset, bodyBytes, aboutBytes: about.length });
  const crc = crc32(bytes.subarray(at, at + crcAt));
  bytes.writeUInt32LE(crc32(bytes.subarray(bodyAt, end), crc), at + crcAt);
  return end - at;
}

function fillHeader(bytes: Buffer, at: number, fields: Omit<RecordHeader, "recordBytes" | "crc">): void {
  bytes.writeUInt32LE(magic, at);
  bytes[at + 4] = 1;
  bytes[at + 5] = fields.kind;
  bytes.writeUInt16LE(fields.aboutBytes, at + 6);
  bytes.writeUIntLE(fields.offset, at + 8, 6);
  bytes.writeUInt16LE(0, at + 14);
  bytes.writeUInt32LE(fields.bodyBytes, at + 16);
  bytes.writeUInt32LE(0, at + 20);
  bytes.writeUInt32LE(0, at + 24);
}

/** The header at `at` in `bytes`, which begins at `offset` of the segment; undefined when there is none. */
export function decodeHeader(bytes: Buffer, at: number, offset: number): RecordHeader | undefined {
  if (bytes.length - at < headerBytes || bytes.readUInt32LE(at) !== magic || bytes[at + 4] !== 1) return undefined;
  if (bytes.readUIntLE(at + 8, 6) !== offset) return undefined;
  const kind = bytes[at + 5]!;
  const bodyBytes = bytes.readUInt32LE(at + 16);
  if (kind > recordKinds.end || bodyBytes > maxBodyBytes) return undefined;
  const aboutBytes = bytes.readUInt16LE(at + 6);
  const recordBytes = overheadBytes + bodyBytes + aboutBytes;
  return { kind: kind as RecordKind, offset, bodyBytes, aboutBytes, recordBytes, crc: bytes.readUInt32LE(at + crcAt) };
}

/** Whether the whole record at `at` in `bytes` has the CRC it states; needs no key. */
export function isWhole(bytes: Buffer, at: number, header: RecordHeader): boolean {
  if (bytes.length - at < header.recordBytes) return false;
  const crc = crc32(bytes.subarray(at, at + crcAt));
  return crc32(bytes.subarray(at + headerBytes, at + header.recordBytes), crc) === header.crc;
}

/**
 * Opens a record of which at least header, ciphertext and tag are in `bytes`. Undefined when it is not the record that
 * was written at that offset with that length: the tag covers kind, offset (by the nonce), length and every byte.
 */
export function decodeBody(
  bytes: Buffer,
  key: KeyObject,
  expected: Omit<RecordHeader, "recordBytes" | "crc" | "aboutBytes">,
): Buffer | undefined {
  const header = decodeHeader(bytes, 0, expected.offset);
  if (!header || header.kind !== expected.kind || header.bodyBytes !== expected.bodyBytes) return undefined;
  const end = headerBytes + header.bodyBytes;
  const decipher = createDecipheriv("aes-256-gcm", key, nonceFor(header.kind, header.offset));
  decipher.setAuthTag(bytes.subarray(end, end + tagBytes));
  const plain = decipher.update(bytes.subarray(headerBytes, end));
  try {
    decipher.final();
  } catch {
    // The tag does not match: a rotten copy, which the caller looks for elsewhere.
    return undefined;
  }
  return plain;
}

/** The `about` bytes of a whole record that begins at `at`. */
export function aboutOf(bytes: Buffer, at: number, header: RecordHeader): Buffer {
  return bytes.subarray(at + overheadBytes + header.bodyBytes, at + header.recordBytes);
}

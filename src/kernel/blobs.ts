/** The blob store's port: immutable byte strings, durable in several zones before they are acknowledged. */
import type { StreamingBody } from "./body.ts";
import type { Reader, Transaction } from "./store.ts";

/** In how many zones the bytes are kept: 3 (standard), 2 (reduced redundancy), 1 (one zone). */
export type Copies = 1 | 2 | 3;

/** The name of a stored blob, kept in rows. It stays the same when compaction moves the bytes. */
export type BlobId = string;

/** A blob that is on disk in its zones but belongs to no row yet. */
export interface StoredBlob {
  readonly id: BlobId;
  /** Plain length in bytes. */
  readonly size: number;
}

/** How to store a blob. */
export interface PutBlobOptions {
  readonly copies: Copies;
  /** What the record says of itself (bucket, key, version, metadata), so that rows could be rebuilt: short, stored as a row is. */
  readonly about: Readonly<Record<string, unknown>>;
}

/** A byte range, `end` exclusive. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/** Blobs over three zones. */
export interface Blobs {
  /**
   * Stores bytes and resolves when they are synced in every zone that is up (at least two of three, one of one).
   * Throws ServiceUnavailable (503) when too few zones are up, and when a disk is full.
   */
  put(bytes: Uint8Array, options: PutBlobOptions): Promise<StoredBlob>;
  /** The same for a body of any length, with back-pressure and bounded memory; an error of the source aborts and leaves garbage only. */
  putStream(source: AsyncIterable<Uint8Array>, options: PutBlobOptions): Promise<StoredBlob>;
  /** Makes a row its owner: call it in the transaction that writes the row. Without it the bytes are collected as an orphan. */
  attach(tx: Transaction, blob: StoredBlob): void | Promise<void>;
  /** One more row refers to the blob (a server-side copy); call it in the transaction that writes that row. */
  share(tx: Transaction, id: BlobId): Promise<void>;
  /** A row let go of the blob; bytes with no owner left are reclaimed by compaction. */
  release(tx: Transaction, id: BlobId): void | Promise<void>;
  /**
   * The bytes of a blob, or of a part of it: checked (CRC and authentication tag), repaired from another zone when rotten.
   * A small range resolves to bytes, a large one to a stream whose first piece was read. Throws BlobLost when no zone has it whole.
   */
  get(id: BlobId, size: number, range?: ByteRange): Promise<Uint8Array | StreamingBody>;
  /** The same when the bytes are in memory anyway; undefined when they are not, or the store keeps none. */
  getNow?(id: BlobId, range?: ByteRange): Uint8Array | undefined;
  /** Which zones hold the blob now, for people: `reader` fixes the instant. */
  locate(reader: Reader, id: BlobId): Promise<{ zone: string; segment: string; offset: number; length: number }[]>;
}

/** No zone has the bytes any more. S3 answers 405 for reduced redundancy and InternalError otherwise. */
export class BlobLost extends Error {
  override readonly name = "BlobLost";
}

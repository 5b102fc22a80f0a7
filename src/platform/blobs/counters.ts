/** What the blob store counts of itself, for metrics and tests. */

/** Totals since the process started. */
export interface BlobCounters {
  /** Records appended (each counted once, however many zones it went to). */
  recordsWritten: number;
  /** Bytes written to disks, over all zones. */
  bytesWritten: number;
  /** Group commits of small blobs. */
  batches: number;
  /** Waits for a disk to have what was written, over all zones. */
  syncs: number;
  /** Records read and found whole. */
  recordsRead: number;
  /** Copies of records found rotten, torn or missing. */
  rotFound: number;
  /** Copies of records rewritten from another zone. */
  repairs: number;
  /** Records that no zone had whole. */
  recordsLost: number;
  /** Writes that failed in one zone. */
  zoneFailures: number;
  /** Bytes of live records that compaction moved. */
  bytesMoved: number;
  /** Bytes of segment files deleted, over all zones. */
  bytesReclaimed: number;
}

/** All zeros. */
export function newCounters(): BlobCounters {
  return {
    recordsWritten: 0,
    bytesWritten: 0,
    batches: 0,
    syncs: 0,
    recordsRead: 0,
    rotFound: 0,
    repairs: 0,
    recordsLost: 0,
    zoneFailures: 0,
    bytesMoved: 0,
    bytesReclaimed: 0,
  };
}

/** How S3 lists a bucket for the batch jobs of S3 Control: `ListForBatch`, which no request can name. */

/** Where a page begins. */
export interface BatchPlace {
  readonly table: "objects" | "versions";
  readonly after: readonly (string | number)[] | undefined;
}

/** What is asked. */
export interface BatchListing {
  readonly Bucket: string;
  /** Older versions and delete markers too. */
  readonly Versions: boolean;
  readonly Place?: BatchPlace | undefined;
}

/** One version, with what filters of generated manifests look at. */
export interface BatchCandidate {
  readonly key: string;
  readonly versionId: string | undefined;
  readonly deleteMarker: boolean;
  /** Region time, milliseconds. */
  readonly modifiedAt: number;
  readonly sizeBytes: number;
  readonly storageClass: string;
  /** NONE, COMPLETED, FAILED, REPLICA, or PENDING. */
  readonly replicationStatus: string;
  /** Whether a replication rule takes it. */
  readonly eligible: boolean;
  /** SSE-S3, SSE-KMS, DSSE-KMS or SSE-C. */
  readonly encryption: string;
  readonly kmsKeyArn: string | undefined;
  readonly bucketKey: boolean;
}

/** A page; `Next` is where the following one begins. */
export interface BatchPage {
  readonly Found: readonly BatchCandidate[];
  readonly Next?: BatchPlace;
}

/** How S3 tells Storage Lens what an account's buckets hold: `ListBucketsForLens`, `ListForLens` and `ActivityForLens`, which no request can name. */

/** Who may ask. */
export const lensPrincipal = "storage-lens.s3.amazonaws.com";

/** Asks for the next bucket of the caller's account. */
export interface LensBucketsListing {
  /** A bucket's name: only those after it. */
  readonly After?: string | undefined;
}

/** A bucket with what its settings count for. */
export interface LensBucket {
  readonly name: string;
  readonly region: string;
  /** By the names of Storage Lens's metrics: `VersioningEnabledBucketCount` → 1. */
  readonly settings: Readonly<Record<string, number>>;
}

/** At most one bucket; none: there are no more. */
export interface LensBucketsPage {
  readonly Bucket?: LensBucket;
}

/** Where each of the merged lists goes on: keys of the last rows that were shown. */
export interface LensPlace {
  readonly objects?: readonly (string | number)[] | undefined;
  readonly versions?: readonly (string | number)[] | undefined;
  readonly uploads?: readonly (string | number)[] | undefined;
}

/** What is asked of one bucket. */
export interface LensListing {
  readonly Bucket: string;
  readonly Place?: LensPlace | undefined;
}

/** A version, a delete marker, or an upload that is not complete. */
export interface LensItem {
  readonly kind: "current" | "noncurrent" | "marker" | "upload";
  readonly key: string;
  /** Of an upload the sum of its parts; of a marker 0. */
  readonly sizeBytes: number;
  readonly storageClass: string;
  /** When it was written or begun: region time, milliseconds. */
  readonly modifiedAt: number;
  /** Where a rule replicated it, or `replica` when it came from another bucket. */
  readonly replication: "source" | "replica" | undefined;
  readonly locked: boolean;
  readonly tags: Readonly<Record<string, string>> | undefined;
}

/** A page in the order of keys; `Next` is where the following one begins. */
export interface LensPage {
  readonly Found: readonly LensItem[];
  readonly Next?: LensPlace;
}

/** Metrics of activity, by the names of exports; those at the end are the detailed status codes. New ones go to the end. */
export const activityMetrics = [
  "AllRequests",
  "GetRequests",
  "PutRequests",
  "HeadRequests",
  "DeleteRequests",
  "ListRequests",
  "PostRequests",
  "SelectRequests",
  "SelectScannedBytes",
  "SelectReturnedBytes",
  "BytesDownloaded",
  "BytesUploaded",
  "4xxErrors",
  "5xxErrors",
  "200OKStatusCount",
  "206PartialContentStatusCount",
  "400BadRequestErrorCount",
  "403ForbiddenErrorCount",
  "404NotFoundErrorCount",
  "500InternalServerErrorCount",
  "503ServiceUnavailableErrorCount",
] as const;

export type ActivityMetric = (typeof activityMetrics)[number];

/** What is asked about a day of the caller's account. */
export interface LensActivityAsked {
  /** When the day begins: region time, milliseconds. */
  readonly Day: number;
}

/** By bucket and metric; buckets that nothing was asked of are left out. */
export interface LensActivity {
  readonly Buckets: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

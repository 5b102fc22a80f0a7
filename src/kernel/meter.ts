/** What was used, under AWS's own usage-type names without the region's prefix (the ledger adds it). */
import type { Transaction } from "./store.ts";

/** A use that happens at one moment: requests, bytes moved. */
export interface Usage {
  /** AWS's usage type without region prefix: `Requests-Tier1`, `DataTransfer-Out-Bytes`. */
  readonly usageType: string;
  /** AWS's operation column: `PutObject`, `GetObject`, `StandardStorage`. */
  readonly operation: string;
  /** In the usage type's own unit: requests, bytes. A non-negative integer. */
  readonly quantity: number | bigint;
  /** The resource's name or ARN as AWS's cost report shows it: the bucket's name, for S3. */
  readonly resource: string;
  /** Who pays: an account id; the caller's when left out. */
  readonly account?: string;
  /** Service code as in the cost report, `AmazonS3`; the running service's when left out. */
  readonly service?: string;
  /** Region where it was used; the request's when left out. */
  readonly region?: string;
}

/** A change of an amount that is held over time: stored bytes. It is integrated exactly, to the byte-millisecond. */
export interface LevelChange extends Omit<Usage, "quantity"> {
  /** By how much the level rises (or falls, when negative), in the usage type's unit. */
  readonly delta: number | bigint;
}

/** Records use. */
export interface Meter {
  /** Counts a use. It is written with the request's first commit, else within a second. */
  use(usage: Usage): void;
  /** Counts a use that a transaction causes: it is in the books when the transaction commits, however often its body ran. */
  useIn(tx: Transaction, usage: Usage): void;
  /** Changes a level as part of a transaction: the ledger agrees with the rows after any crash. */
  level(tx: Transaction, change: LevelChange): void;
}

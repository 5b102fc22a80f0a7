/** Rows of inventories: how far each one's list has come, and when it was last made. */
import { defineTable } from "../../../kernel/table.ts";

/** A file of a list that is being made. */
export interface InventoryFile {
  readonly key: string;
  readonly sizeBytes: number;
  /** Lower-case hex. */
  readonly md5: string;
}

/** The version that a file ended with. */
export interface PlaceInBucket {
  readonly key: string;
  readonly sequence: number;
  /** Noncurrent versions of the key up to it, of which lifecycle rules may keep some. */
  readonly newerCount?: number | undefined;
}

/** Where a list that is being made goes on. */
export interface InventoryProgress {
  /** Region time at which it was begun, milliseconds. */
  readonly startedAt: number;
  readonly table: "objects" | "versions";
  /** Key and sequence after which it goes on; undefined: at the table's beginning. */
  readonly after?: PlaceInBucket | undefined;
  readonly files: readonly InventoryFile[];
}

/** One inventory of a bucket. */
export interface InventoryRunRow {
  readonly bucket: string;
  readonly id: string;
  /** When the last whole list was begun. */
  readonly madeAt?: number | undefined;
  /** Why the last attempt failed: an error code. */
  readonly failure?: string | undefined;
  readonly progress?: InventoryProgress | undefined;
}

export const inventoryRuns = defineTable<InventoryRunRow>("s3.inventory-runs", {
  scope: "partition",
  key: (row) => [row.bucket, row.id],
});

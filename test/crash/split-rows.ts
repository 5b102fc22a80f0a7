/** The rows that split-writer.ts writes and split-crash.test.ts looks for. */
import { defineTable } from "../../src/kernel/table.ts";

export const splitTestBucket = "splitting";

/** Something with a key in the bucket. */
export interface SplitTestKey {
  readonly key: string;
}

export const splitTestKeys = defineTable<SplitTestKey>("test.split-keys", {
  scope: "partition",
  key: (row) => [row.key],
});

/** A bucket's lifecycle configuration where it is stored, and where requests meet it. */
import type { Reader } from "../../../kernel/store.ts";
import { bucketConfigurations, type BucketRow } from "../tables.ts";
import type { LifecycleDocument } from "./rules.ts";

/** The configuration; undefined: there is none. Few requests get further than the first line. */
export async function findLifecycle(reader: Reader, bucket: BucketRow): Promise<LifecycleDocument | undefined> {
  if (!bucket.configured.includes("lifecycle")) return undefined;
  const key = [bucket.name, "lifecycle"];
  const row = reader.getSync ? reader.getSync(bucketConfigurations, key) : await reader.get(bucketConfigurations, key);
  return row?.document as LifecycleDocument | undefined;
}

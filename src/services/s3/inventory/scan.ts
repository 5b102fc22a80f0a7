/** Goes through a bucket for an inventory, a piece at a time: current objects first, then the other versions. */
import type { Reader } from "../../../kernel/store.ts";
import type { InventoryConfiguration } from "../configurations/check-configuration.ts";
import { findCurrent } from "../version-find.ts";
import { objects, versions, type ObjectRow } from "../tables.ts";
import type { Listed } from "./record.ts";
import type { InventoryProgress } from "./tables.ts";

/** Versions that one file holds at most. */
const versionsPerFile = 25_000;

/** A piece of the bucket. */
export interface Scanned {
  readonly listed: readonly Listed[];
  /** Where to go on; undefined: that was all. */
  readonly next: Pick<InventoryProgress, "table" | "after"> | undefined;
}

/** The next piece. What is written meanwhile may be in the list or not, as with AWS. */
export async function scan(
  reader: Reader,
  bucket: string,
  asked: {
    readonly configuration: InventoryConfiguration;
    readonly progress: InventoryProgress;
    readonly limit?: number;
  },
): Promise<Scanned> {
  const { configuration, progress, limit = versionsPerFile } = asked;
  const stringPrefix = configuration.Filter?.Prefix ?? "";
  const range = { prefix: [bucket], ...(stringPrefix === "" ? {} : { stringPrefix }), limit };
  const { table, after } = progress;
  if (table === "objects") {
    const from = after === undefined ? {} : { after: [bucket, after.key] };
    const rows = await reader.range(objects, { ...range, ...from });
    const last = rows.at(-1);
    const listed = rows.map((row) => ({ row, isLatest: true }));
    if (last !== undefined && rows.length === limit) return { listed, next: { table, after: placeOf(last) } };
    if (configuration.IncludedObjectVersions !== "All") return { listed, next: undefined };
    // What is left of the file is for the other versions.
    const others = { startedAt: progress.startedAt, table: "versions", files: [] } as const;
    const rest = await scan(reader, bucket, { configuration, progress: others, limit: limit - rows.length });
    return { listed: [...listed, ...rest.listed], next: rest.next };
  }
  const from = after === undefined ? {} : { after: [bucket, after.key, Number.MAX_SAFE_INTEGER - after.sequence] };
  const rows = await reader.range(versions, { ...range, ...from });
  const last = rows.at(-1);
  const listed = await withLatest(reader, rows, after?.key);
  return { listed, next: last !== undefined && rows.length === limit ? { table, after: placeOf(last) } : undefined };
}

const placeOf = ({ key, sequence }: ObjectRow) => ({ key, sequence });

/** The newest version of a key is its latest where there is no current object. */
async function withLatest(reader: Reader, rows: readonly ObjectRow[], before: string | undefined): Promise<Listed[]> {
  const listed: Listed[] = [];
  let previous = before;
  for (const row of rows) {
    const isFirst = row.key !== previous;
    previous = row.key;
    listed.push({ row, isLatest: isFirst && (await findCurrent(reader, row.bucket, row.key)) === undefined });
  }
  return listed;
}

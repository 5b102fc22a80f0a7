/** Pages of current objects, for both ListObjects versions. */
import type { Context } from "../../kernel/context.ts";
import { writtenList } from "../../kernel/written-list.ts";
import { requireBucket } from "./bucket.ts";
import { listedObject, type EntryOptions, type ListedObject, type ListedRow } from "./listing-entries.ts";
import { listedMembers, listedMembersWithOwner, newListedRow } from "./listing-rows.ts";
import { TableSource, type ReadFrom } from "./listing-source.ts";
import { writeContents } from "./listing-text.ts";
import { walkPage, type Page, type WalkOptions } from "./listing-walk.ts";
import { objects } from "./tables.ts";

/** A walk over current objects. */
export interface ObjectWalk extends WalkOptions {
  /** Reads the owners. */
  readonly withOwner?: boolean;
}

/** One page of a bucket's current objects, all of one instant. Throws NoSuchBucket. */
export function listCurrentObjects(context: Context, name: string, options: ObjectWalk): Promise<Page<ListedRow>> {
  return context.store.read(async (reader) => {
    const { region } = await requireBucket(reader, name);
    context.response.headers["x-amz-bucket-region"] = region;
    const shared = { prefix: [name], stringPrefix: options.prefix };
    const source = new TableSource<ListedRow>((from, limit) => {
      const range = { ...shared, limit, ...bounds(name, options.marker, from) };
      return options.withOwner
        ? reader.pick(objects, { ...range, members: listedMembersWithOwner }, newListedRow)
        : reader.pick(objects, { ...range, members: listedMembers }, newListedRow);
    });
    return walkPage(source, options);
  });
}

function bounds(bucket: string, marker: string, from: ReadFrom<ListedRow>): { start?: string[]; after?: string[] } {
  if (from.kind === "after") return { after: [bucket, from.row.key] };
  if (from.kind === "key") return { start: [bucket, from.key] };
  return marker === "" ? {} : { after: [bucket, marker] };
}

/** The entries of a page. */
export function listedObjects(
  context: Context,
  rows: readonly ListedRow[],
  options: Pick<EntryOptions, "encode" | "withOwner" | "withRestores">,
): ListedObject[] {
  const all: EntryOptions = { ...options, era: context.settings.s3Era, now: context.clock.now() };
  return writtenList(
    (append) => writeContents(rows, all, append),
    () => rows.map((row) => listedObject(row, all)),
  );
}

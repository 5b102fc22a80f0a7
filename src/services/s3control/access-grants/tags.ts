/** Tags of access grants' things: what they may be, and how they are read and changed by ARN. */
import type { Context } from "../../../kernel/context.ts";
import type { Reader, Transaction } from "../../../kernel/store.ts";
import { withTags } from "../../../kernel/tag-rules.ts";
import { noSuchResource } from "../errors.ts";
import { parseGrantsArn } from "./arns.ts";
import { duplicateTag, invalidTag, reservedTag, tooManyTags } from "./errors.ts";
import { accessGrants, grantsInstances, grantsLocations } from "./tables.ts";

type Tags = Readonly<Record<string, string>>;

const problems = { length: invalidTag, duplicate: duplicateTag, reserved: reservedTag } as const;

/** Throws AWS's errors for tags that nothing of access grants may have. */
export function tagsWith(before: Tags, added: readonly { readonly Key: string; readonly Value: string }[]): Tags {
  for (const { Key, Value } of added) if (!isPlain(Key) || !isPlain(Value)) throw invalidTag();
  return withTags(
    before,
    added.map(({ Key, Value }) => [Key, Value] as const),
    { invalid: (problem) => problems[problem](), tooMany: tooManyTags, most: 50 },
  );
}

function isPlain(text: string): boolean {
  return /^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u.test(text);
}

/** The tags of what an ARN names; undefined when it is not there. */
export async function findGrantsTags(reader: Reader, arn: string): Promise<Tags | undefined> {
  return (await findTagged(reader, arn))?.tags;
}

/** The tags of what an ARN names; throws NoSuchResource. */
export async function tagsOfGrantsThing(context: Context, arn: string): Promise<Tags> {
  return (await context.store.read((reader) => requireTagged(reader, arn))).tags;
}

/** Puts what `change` makes of the tags; throws NoSuchResource. */
export async function changeGrantsTags(context: Context, arn: string, change: (tags: Tags) => Tags): Promise<void> {
  await context.store.transact(async (tx) => {
    const { tags, put } = await requireTagged(tx, arn);
    put(tx, change(tags));
  });
}

interface Tagged {
  readonly tags: Tags;
  put(tx: Transaction, tags: Tags): void;
}

async function requireTagged(reader: Reader, arn: string): Promise<Tagged> {
  const found = await findTagged(reader, arn);
  if (found === undefined) throw noSuchResource();
  return found;
}

async function findTagged(reader: Reader, arn: string): Promise<Tagged | undefined> {
  const named = parseGrantsArn(arn);
  if (named === undefined) return undefined;
  const { accountId, region, kind, id } = named;
  const place = [accountId, region];
  if (kind === "instance")
    return tagged(await reader.get(grantsInstances, place), (tx, row) => tx.put(grantsInstances, row));
  if (kind === "location") {
    return tagged(await reader.get(grantsLocations, [...place, id]), (tx, row) => tx.put(grantsLocations, row));
  }
  return tagged(await reader.get(accessGrants, [...place, id]), (tx, row) => tx.put(accessGrants, row));
}

function tagged<Row extends { readonly tags: Tags }>(
  row: Row | undefined,
  put: (tx: Transaction, row: Row) => void,
): Tagged | undefined {
  return row && { tags: row.tags, put: (tx, tags) => put(tx, { ...row, tags }) };
}

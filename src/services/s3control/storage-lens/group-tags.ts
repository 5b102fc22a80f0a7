/** Tags of groups by ARN, as TagResource and its kin name them. */
import type { Context } from "../../../kernel/context.ts";
import type { Reader } from "../../../kernel/store.ts";
import { noSuchResource } from "../errors.ts";
import { lensGroups, type LensGroupRow, type LensTags } from "./tables.ts";

const form = /^arn:aws[\w-]*:s3:([^:]*):(\d{12}):storage-lens-group\/(.+)$/;

export function isLensGroupArn(arn: string): boolean {
  return form.test(arn);
}

/** The group that an ARN names; undefined when there is none. */
export async function findLensGroup(reader: Reader, arn: string): Promise<LensGroupRow | undefined> {
  const [, region, accountId, name] = form.exec(arn) ?? [];
  if (region === undefined || accountId === undefined || name === undefined) return undefined;
  return reader.get(lensGroups, [accountId, region, name]);
}

async function requireGroup(reader: Reader, arn: string): Promise<LensGroupRow> {
  const row = await findLensGroup(reader, arn);
  if (row === undefined) throw noSuchResource();
  return row;
}

export async function lensGroupTags({ store }: Context, arn: string): Promise<LensTags> {
  return (await store.read((reader) => requireGroup(reader, arn))).tags;
}

/** Changes a group's tags; `change` throws what is refused. */
export async function changeLensGroupTags(
  { store }: Context,
  arn: string,
  change: (tags: LensTags) => LensTags,
): Promise<void> {
  await store.transact(async (tx) => {
    const row = await requireGroup(tx, arn);
    tx.put(lensGroups, { ...row, tags: change(row.tags) });
  });
}

/** Storage Lens groups: made, read, changed, listed, removed. */
import type { S3control } from "../../../generated/s3control.ts";
import type { Context } from "../../../kernel/context.ts";
import type { Operation } from "../../../kernel/operation.ts";
import type { Reader } from "../../../kernel/store.ts";
import { accountOf } from "../access.ts";
import { keyOfToken, tokenOf } from "../pages.ts";
import { checkGroup } from "../storage-lens/check-group.ts";
import { lensGroupExists, lensRefusal, noSuchLens, tooManyLenses } from "../storage-lens/errors.ts";
import { lensGroupArn, lensGroups, type LensGroupRow } from "../storage-lens/tables.ts";
import { checkedTags } from "../storage-lens/tags.ts";

/** AWS: groups of an account in a home region. */
const mostGroups = 50;

async function requireGroup(
  context: Context,
  reader: Reader,
  input: { readonly AccountId?: string | undefined; readonly Name: string },
): Promise<LensGroupRow> {
  const row = await reader.get(lensGroups, [accountOf(context, input), context.region, input.Name]);
  if (row === undefined) throw noSuchLens();
  return row;
}

export const createStorageLensGroup: Operation<S3control, "CreateStorageLensGroup"> = async (context, input) => {
  const accountId = accountOf(context, input);
  const { StorageLensGroup: group, Tags = [] } = input;
  checkGroup(group);
  const { Name: name, Filter: filter } = group;
  const row: LensGroupRow = { accountId, region: context.region, name, filter, tags: checkedTags(Tags) };
  await context.store.transact(async (tx) => {
    if (await tx.get(lensGroups, lensGroups.key(row))) throw lensGroupExists();
    const prefix = [accountId, context.region];
    const others = await tx.range(lensGroups, { prefix, limit: mostGroups });
    if (others.length >= mostGroups) throw tooManyLenses("Storage Lens group configurations");
    tx.put(lensGroups, row);
  });
  return {};
};

export const getStorageLensGroup: Operation<S3control, "GetStorageLensGroup"> = async (context, input) => {
  const row = await context.store.read((reader) => requireGroup(context, reader, input));
  return { StorageLensGroup: { Name: row.name, Filter: row.filter, StorageLensGroupArn: lensGroupArn(row) } };
};

export const updateStorageLensGroup: Operation<S3control, "UpdateStorageLensGroup"> = async (context, input) => {
  const { StorageLensGroup: group } = input;
  await context.store.transact(async (tx) => {
    const row = await requireGroup(context, tx, input);
    if (group.Name !== input.Name) throw lensRefusal("MismatchedName");
    checkGroup(group);
    tx.put(lensGroups, { ...row, filter: group.Filter });
  });
  return {};
};

export const deleteStorageLensGroup: Operation<S3control, "DeleteStorageLensGroup"> = async (context, input) => {
  await context.store.transact(async (tx) => {
    tx.delete(lensGroups, lensGroups.key(await requireGroup(context, tx, input)));
  });
  return {};
};

const pageRows = 100;

export const listStorageLensGroups: Operation<S3control, "ListStorageLensGroups"> = async (context, input) => {
  const prefix = [accountOf(context, input), context.region];
  const after = input.NextToken === undefined ? {} : { after: [...prefix, keyOfToken(input.NextToken)] };
  const rows = await context.store.read((reader) =>
    reader.range(lensGroups, { prefix, ...after, limit: pageRows + 1 }),
  );
  const shown = rows.slice(0, pageRows);
  const last = shown.at(-1);
  return {
    StorageLensGroupList: shown.map((row) => ({
      Name: row.name,
      StorageLensGroupArn: lensGroupArn(row),
      HomeRegion: row.region,
    })),
    ...(rows.length > pageRows && last !== undefined ? { NextToken: tokenOf(last.name) } : {}),
  };
};

/** Reads and changes an export's tags. */
import type { BcmDataExports } from "../../../generated/bcm-data-exports.ts";
import type { OperationDefinition } from "../../../kernel/operation.ts";
import { exportAccess, requireExport } from "../export.ts";
import { pageOf } from "../page.ts";
import { dataExports } from "../tables.ts";
import { checkedTags } from "../tags.ts";

export const listTagsForResource: OperationDefinition<BcmDataExports, "ListTagsForResource"> = {
  access: exportAccess("ListTagsForResource", "ResourceArn"),
  invoke: async ({ caller, store }, input) => {
    const { tags } = await store.read((reader) => requireExport(reader, caller.accountId, input.ResourceArn));
    const { page, next } = pageOf(Object.entries(tags), input);
    return { ResourceTags: page.map(([Key, Value]) => ({ Key, Value })), ...next };
  },
};

export const tagResource: OperationDefinition<BcmDataExports, "TagResource"> = {
  access: exportAccess("TagResource", "ResourceArn"),
  invoke: async ({ caller, store }, { ResourceArn: arn, ResourceTags: added = [] }) => {
    await store.transact(async (tx) => {
      const row = await requireExport(tx, caller.accountId, arn);
      tx.put(dataExports, { ...row, tags: checkedTags(row.tags, added) });
    });
    return {};
  },
};

export const untagResource: OperationDefinition<BcmDataExports, "UntagResource"> = {
  access: exportAccess("UntagResource", "ResourceArn"),
  invoke: async ({ caller, store }, { ResourceArn: arn, ResourceTagKeys: keys = [] }) => {
    await store.transact(async (tx) => {
      const row = await requireExport(tx, caller.accountId, arn);
      const kept = Object.entries(row.tags).filter(([key]) => !keys.includes(key));
      tx.put(dataExports, { ...row, tags: Object.fromEntries(kept) });
    });
    return {};
  },
};

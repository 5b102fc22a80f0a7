/** Reads and changes a report's tags. */
import type { Cur } from "../../../generated/cur.ts";
import type { OperationDefinition } from "../../../kernel/operation.ts";
import { reportTagsAccess, requireReport } from "../report.ts";
import { reports } from "../tables.ts";
import { checkTags } from "../tags.ts";

export const listTagsForResource: OperationDefinition<Cur, "ListTagsForResource"> = {
  access: reportTagsAccess("ListTagsForResource"),
  invoke: async ({ caller, store }, { ReportName: name }) => {
    const { tags } = await store.read((reader) => requireReport(reader, caller.accountId, name));
    return { Tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })) };
  },
};

export const tagResource: OperationDefinition<Cur, "TagResource"> = {
  access: reportTagsAccess("TagResource"),
  invoke: async ({ caller, store }, { ReportName: name, Tags: added }) => {
    await store.transact(async (tx) => {
      const row = await requireReport(tx, caller.accountId, name);
      tx.put(reports, { ...row, tags: checkTags(row.tags, added) });
    });
    return {};
  },
};

export const untagResource: OperationDefinition<Cur, "UntagResource"> = {
  access: reportTagsAccess("UntagResource"),
  invoke: async ({ caller, store }, { ReportName: name, TagKeys: keys }) => {
    await store.transact(async (tx) => {
      const row = await requireReport(tx, caller.accountId, name);
      const kept = Object.entries(row.tags).filter(([key]) => !keys.includes(key));
      tx.put(reports, { ...row, tags: Object.fromEntries(kept) });
    });
    return {};
  },
};

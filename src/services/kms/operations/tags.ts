/** Tags of keys. */
import { requestTagKeys } from "../../../kernel/tag-condition-keys.ts";
import { keySetting } from "../call.ts";
import { pageOf } from "../pages.ts";
import { keys } from "../tables.ts";
import { withTags } from "../tags.ts";

export const tagResource = keySetting({
  name: "TagResource",
  states: ["Disabled", "PendingImport"],
  use: (input) => ({ keys: requestTagKeys(input.Tags) }),
  run: async ({ tx, key }, input) => {
    tx.put(keys, { ...key, tags: withTags(key.tags, input.Tags) });
    return {};
  },
});

export const untagResource = keySetting({
  name: "UntagResource",
  states: ["Disabled", "PendingImport"],
  use: (input) => ({ keys: requestTagKeys(undefined, input.TagKeys) }),
  run: async ({ tx, key }, input) => {
    const gone = new Set(input.TagKeys);
    const tags = Object.fromEntries(Object.entries(key.tags).filter(([name]) => !gone.has(name)));
    tx.put(keys, { ...key, tags });
    return {};
  },
});

export const listResourceTags = keySetting({
  name: "ListResourceTags",
  run: async ({ key }, input) => {
    const tags = Object.entries(key.tags).map(([TagKey, TagValue]) => ({ TagKey, TagValue }));
    const sorted = tags.sort((a, b) => (a.TagKey < b.TagKey ? -1 : 1));
    const { shown, output } = pageOf(sorted, input, (tag) => tag.TagKey, { default: 50, max: 50 });
    return { Tags: shown, ...output };
  },
});

/** Tags of configurations and groups: as inputs state them, checked, and as answers show them. */
import { withTags } from "../../../kernel/tag-rules.ts";
import { invalidRequest } from "../errors.ts";
import { invalidTag } from "./errors.ts";
import type { LensTags } from "./tables.ts";

type TagList = readonly { readonly Key: string; readonly Value: string }[];

const most = 50;

const words = {
  length: "The tag key or value is too long or empty.",
  duplicate: "Cannot provide multiple Tags with the same key",
  reserved: "System tags cannot be added/updated by requester",
} as const;

/** The tags that are stated, and nothing else. */
export function checkedTags(tags: TagList): LensTags {
  return withTags(
    {},
    tags.map(({ Key, Value }) => [Key, Value] as const),
    {
      most,
      invalid: (problem) => invalidTag(words[problem]),
      tooMany: () => invalidRequest(`A resource can have at most ${most} tags.`),
    },
  );
}

export function tagList(tags: LensTags): { Key: string; Value: string }[] {
  return Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
}

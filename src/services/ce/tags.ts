/** Tags of Cost Explorer's own resources. */
import type { ResourceTag } from "../../generated/ce.ts";
import { tagProblemText, withTags as layTags, type TagProblem } from "../../kernel/tag-rules.ts";
import { invalid, tooManyTags } from "./errors.ts";
import { limits } from "./limits.ts";

const words: Readonly<Record<TagProblem, (key: string) => string>> = {
  length: () => tagProblemText.length,
  duplicate: (key) => `Duplicate tag key: ${key}`,
  reserved: () => "aws: prefixed tag key names are not allowed for external use.",
};

/** Tags laid over those there were. Throws for reserved, doubled and too many keys. */
export function withTags(
  before: Readonly<Record<string, string>>,
  given: readonly ResourceTag[] | undefined,
  resource = "",
): Record<string, string> {
  return layTags(
    before,
    (given ?? []).map(({ Key, Value }) => [Key, Value] as const),
    {
      invalid: (problem, key) => invalid(words[problem](key)),
      tooMany: () => tooManyTags(resource),
      most: limits.tags,
    },
  );
}

/** As the API shows them, by key. */
export function tagOutput(tags: Readonly<Record<string, string>>): ResourceTag[] {
  return Object.entries(tags)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([Key, Value]) => ({ Key, Value }));
}

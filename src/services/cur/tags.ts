/** Rules of a report's tags. */
import type { Tag } from "../../generated/cur.ts";
import { tagProblemText, withTags } from "../../kernel/tag-rules.ts";
import { validationFailure } from "./errors.ts";

/** The tags with those added; throws ValidationException. */
export function checkTags(
  tags: Readonly<Record<string, string>>,
  added: readonly Tag[],
): Readonly<Record<string, string>> {
  return withTags(
    tags,
    added.map(({ Key, Value }) => [Key, Value] as const),
    {
      invalid: (problem) => validationFailure(tagProblemText[problem]),
      tooMany: () => validationFailure("A report can have up to 200 tags."),
    },
  );
}

/** Rules of an export's tags. */
import type { ResourceTag } from "../../generated/bcm-data-exports.ts";
import { tagProblemText, withTags } from "../../kernel/tag-rules.ts";
import { validationFailure } from "./errors.ts";

/** The tags with those added; throws ValidationException. */
export function checkedTags(
  tags: Readonly<Record<string, string>>,
  added: readonly ResourceTag[],
): Readonly<Record<string, string>> {
  return withTags(
    tags,
    added.map(({ Key = "", Value = "" }) => [Key, Value] as const),
    {
      invalid: (problem) => validationFailure(tagProblemText[problem]),
      tooMany: () => validationFailure("An export can have up to 200 tags."),
    },
  );
}

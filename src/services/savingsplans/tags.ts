/** Rules of a plan's tags. */
import { tagProblemText, withTags } from "../../kernel/tag-rules.ts";
import { invalid, tooManyTags } from "./errors.ts";

/** The tags with those added; throws for keys and values that cannot be. */
export function checkedTags(
  before: Readonly<Record<string, string>>,
  added: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  return withTags(before, Object.entries(added), {
    invalid: (problem) => invalid(tagProblemText[problem]),
    tooMany: tooManyTags,
  });
}

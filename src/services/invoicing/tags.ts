/** Rules of a unit's tags. */
import type { ResourceTag } from "../../generated/invoicing.ts";
import { awsError } from "../../kernel/errors.ts";
import { tagProblemText, withTags } from "../../kernel/tag-rules.ts";
import { invalid } from "./errors.ts";

/** The tags with those added; throws for keys and values that cannot be. */
export function checkedTags(
  before: Readonly<Record<string, string>>,
  added: readonly ResourceTag[],
): Readonly<Record<string, string>> {
  return withTags(
    before,
    added.map(({ Key, Value }) => [Key, Value] as const),
    {
      invalid: (problem) => invalid(tagProblemText[problem]),
      tooMany: () => awsError("ServiceQuotaExceededException", "A resource can have up to 200 tags.", { status: 402 }),
    },
  );
}

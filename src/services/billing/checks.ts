/** What views and their tags may look like, beyond what the model says. */
import type { Expression, ResourceTag } from "../../generated/billing.ts";
import { type BillingViewRow, parseBillingViewArn, type ViewFilter } from "../../kernel/billing-views.ts";
import { tagProblemText, withTags } from "../../kernel/tag-rules.ts";
import { conflict, invalid, quotaExceeded, viewMissing } from "./errors.ts";
import { primaryId } from "./view.ts";

/** Views are cut from views so often at most. */
const deepest = 10;

/** The filter as it is kept; throws when an end is before its beginning. */
export function readFilter(expression: Expression): ViewFilter {
  const { dimensions, tags, costCategories, timeRange } = expression;
  const start = timeRange?.beginDateInclusive?.getTime();
  const end = timeRange?.endDateInclusive?.getTime();
  if (start !== undefined && end !== undefined && start > end) {
    throw invalid("beginDateInclusive must not be after endDateInclusive.");
  }
  return {
    ...(dimensions !== undefined && { dimensions }),
    ...(tags !== undefined && { tags }),
    ...(costCategories !== undefined && { costCategories }),
    ...(timeRange !== undefined && {
      timeRange: { ...(start !== undefined && { start }), ...(end !== undefined && { end }) },
    }),
  };
}

/** Sources have to be there, of the same account, and must not lead back to the view itself. */
export function checkSources(
  all: ReadonlyMap<string, BillingViewRow>,
  { account, id, sourceViews }: { account: string; id: string; sourceViews: readonly string[] },
): void {
  if (sourceViews.length === 0) throw invalid("A billing view needs at least one source view.");
  if (new Set(sourceViews).size < sourceViews.length) throw invalid("Source views must be unique.");
  const visit = (arn: string, depth: number): void => {
    const place = parseBillingViewArn(arn);
    if (place?.account !== account) throw viewMissing(arn);
    if (place.id === id) throw conflict("A billing view can't be cut from itself.", arn);
    if (depth > deepest) throw quotaExceeded(`Views can be cut from views ${deepest} times.`, arn);
    if (place.id === primaryId) return;
    const source = all.get(place.id);
    if (source === undefined) throw viewMissing(arn);
    for (const each of source.sourceViews) visit(each, depth + 1);
  };
  for (const arn of sourceViews) visit(arn, 1);
}

/** The tags with those added; throws for keys that cannot be. */
export function checkedTags(
  before: Readonly<Record<string, string>>,
  added: readonly ResourceTag[],
): Readonly<Record<string, string>> {
  return withTags(
    before,
    added.map(({ key, value = "" }) => [key, value] as const),
    {
      invalid: (problem) => invalid(tagProblemText[problem]),
      tooMany: () => quotaExceeded("A view can have up to 200 tags.", ""),
    },
  );
}

/** Tells who paid for an account over a time, and which policy a view has. */
import type { Billing, BillingViewSegmentTimeRange } from "../../../generated/billing.ts";
import { parseBillingViewArn } from "../../../kernel/billing-views.ts";
import { paidSpans } from "../../../kernel/identity/payer-history.ts";
import type { Operation } from "../../../kernel/operation.ts";
import { monthStart, nextMonthStart } from "../../../pricing/rate/billing-period.ts";
import { invalid, viewMissing } from "../errors.ts";
import { pageOf } from "../page.ts";
import { primaryId, requireView } from "../view.ts";

/** One segment for each payer: what this region bills is what is owed, so that none is pro forma. */
export const listBillingViewSegments: Operation<Billing, "ListBillingViewSegments"> = async (context, input) => {
  const { caller, clock, store } = context;
  const account = caller.accountId;
  if (input.arn !== undefined) {
    const place = parseBillingViewArn(input.arn);
    if (place === undefined || place.account !== account) throw viewMissing(input.arn);
    if (place.id !== primaryId) throw invalid("The ARN must reference a primary billing view.");
  }
  const { start, end } = readRange(input.timeRange, clock.now());
  const spans = await store.read((reader) => paidSpans(reader, account));
  const items = spans
    .filter((span) => span.start < end && span.end > start)
    .map((span) => ({
      domain: "BILLABLE",
      timeRange: {
        beginDateInclusive: new Date(Math.max(start, span.start)),
        endDateExclusive: new Date(Math.min(end, span.end)),
      },
      ...(span.payer !== account && { managementAccountId: span.payer }),
    }));
  const { page, next } = pageOf(items, input);
  return { items: page, ...next };
};

/** The running month when left out; an end that is left out is that of the beginning's month. */
function readRange({ beginDateInclusive, endDateExclusive }: BillingViewSegmentTimeRange = {}, now: number) {
  const start = beginDateInclusive?.getTime() ?? monthStart(endDateExclusive ? endDateExclusive.getTime() - 1 : now);
  if (start > now) throw invalid("beginDateInclusive can't be in the future.");
  const end = endDateExclusive?.getTime() ?? nextMonthStart(start);
  if (end <= start) throw invalid("endDateExclusive must be after beginDateInclusive.");
  return { start, end };
}

/** Views are not shared between accounts here: none has a policy. */
export const getResourcePolicy: Operation<Billing, "GetResourcePolicy"> = async ({ caller, store }, input) => {
  await store.read((reader) => requireView(reader, caller.accountId, input.resourceArn));
  return { resourceArn: input.resourceArn };
};

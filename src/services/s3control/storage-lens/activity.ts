/** Requests, bytes and errors of a day, as reports tell them. */
import { activityMetrics, type ActivityMetric } from "../../../kernel/lens-listing.ts";

export type Activity = Readonly<Record<string, number>>;

/** The metrics of detailed status codes, which are enabled apart from the others. */
const isStatusCode = (name: ActivityMetric): boolean => /^\d{3}[A-Z]/.test(name);

const statusCodes = activityMetrics.filter(isStatusCode);
const requests = activityMetrics.filter((name) => !isStatusCode(name));

/** The metrics that a level of a configuration asks for. */
export function wantedActivity(level: {
  readonly ActivityMetrics?: { readonly IsEnabled?: boolean | undefined } | undefined;
  readonly DetailedStatusCodesMetrics?: { readonly IsEnabled?: boolean | undefined } | undefined;
}): readonly ActivityMetric[] {
  return [
    ...(level.ActivityMetrics?.IsEnabled === true ? requests : []),
    ...(level.DetailedStatusCodesMetrics?.IsEnabled === true ? statusCodes : []),
  ];
}

/** Two activities together. */
export function summedActivity(one: Activity | undefined, other: Activity | undefined): Activity {
  return Object.fromEntries(activityMetrics.map((name) => [name, (one?.[name] ?? 0) + (other?.[name] ?? 0)]));
}

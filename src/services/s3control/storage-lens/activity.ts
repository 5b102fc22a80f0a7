/** Requests and bytes of a day, by bucket, from what the ledger has in its books. */
import type { CostLine, Costs } from "../../../kernel/costs.ts";

const day = 86_400_000;
const gibibyte = 2 ** 30;

/** Metrics of activity that the ledger can tell. Deletes and errors are not in its books, since nobody pays for them. */
export const activityMetrics = [
  "AllRequests",
  "GetRequests",
  "PutRequests",
  "HeadRequests",
  "ListRequests",
  "PostRequests",
  "SelectRequests",
  "BytesDownloaded",
  "BytesUploaded",
] as const;

export type ActivityMetric = (typeof activityMetrics)[number];
export type Activity = Record<ActivityMetric, number>;

/** What the cost report calls requests → the metric that counts them, where the verb does not tell. */
const named: Readonly<Record<string, ActivityMetric>> = {
  CopyObject: "PutRequests",
  UploadPart: "PutRequests",
  UploadPartCopy: "PutRequests",
  RenameObject: "PutRequests",
  CreateBucket: "PutRequests",
  InitiateMultipartUpload: "PostRequests",
  CompleteMultipartUpload: "PostRequests",
  SelectObjectContent: "SelectRequests",
};

const byVerb: readonly (readonly [RegExp, ActivityMetric])[] = [
  [/^(Put|Write)/, "PutRequests"],
  [/^Post/, "PostRequests"],
  [/^Head/, "HeadRequests"],
  [/^List/, "ListRequests"],
  [/^(Get|Read)/, "GetRequests"],
];

export function noActivity(): Activity {
  return Object.fromEntries(activityMetrics.map((name) => [name, 0])) as Activity;
}

/** Bucket → its activity on the day that begins at `start`, as far as the bucket's owner paid for it. */
export async function activityOf(costs: Costs, account: string, start: number): Promise<Map<string, Activity>> {
  const lines = await costs.lines({
    account,
    start,
    end: start + day,
    granularity: "DAILY",
    resources: true,
    filter: { service: ["AmazonS3"], lineItemType: ["Usage"] },
  });
  const found = new Map<string, Activity>();
  for (const line of lines) {
    const metric = metricOf(line);
    if (metric === undefined || line.resource === "") continue;
    const activity = found.get(line.resource) ?? noActivity();
    found.set(line.resource, activity);
    if (metric.isRequest) activity.AllRequests += metric.quantity;
    activity[metric.name] += metric.quantity;
  }
  return found;
}

function metricOf({ usageType, operation, quantity, unit }: CostLine) {
  const amount = Number(quantity);
  const bytes = /DataTransfer-(In|Out)-Bytes$/.exec(usageType);
  if (bytes) {
    const name: ActivityMetric = bytes[1] === "In" ? "BytesUploaded" : "BytesDownloaded";
    return { name, isRequest: false, quantity: Math.round(unit === "Bytes" ? amount : amount * gibibyte) };
  }
  // Moves by lifecycle rules are booked as requests too, and are none of a client's.
  if (!/Requests-(\w+-)?Tier[12]$/.test(usageType) || operation.startsWith("S3-")) return undefined;
  const name = named[operation] ?? byVerb.find(([verb]) => verb.test(operation))?.[1] ?? "GetRequests";
  return { name, isRequest: true, quantity: Math.round(amount) };
}

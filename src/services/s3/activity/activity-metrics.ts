/** What a request adds to the activity of its bucket. AWS: S3 user guide, "Storage Lens metrics glossary" and "Metrics and dimensions". Pure. */
import { activityMetrics, type ActivityMetric } from "../../../kernel/lens-listing.ts";

/** A request that was answered. */
export interface AnsweredRequest {
  readonly operation: string;
  readonly method: string;
  /** 0 when the client left before it was answered. */
  readonly status: number;
  readonly bytesIn: number;
  readonly bytesOut: number;
}

/** Numbers in the order of `activityMetrics`. */
export type ActivityCounts = number[];

const place = Object.fromEntries(activityMetrics.map((name, index) => [name, index])) as Record<ActivityMetric, number>;

/** Lists are told apart from other reads; deletes of many objects and queries are POST requests that count as what they do. */
const byOperation: ReadonlyMap<string, ActivityMetric> = new Map([
  ["ListObjects", "ListRequests"],
  ["ListObjectsV2", "ListRequests"],
  ["ListObjectVersions", "ListRequests"],
  ["ListMultipartUploads", "ListRequests"],
  ["ListParts", "ListRequests"],
  ["DeleteObjects", "DeleteRequests"],
  ["SelectObjectContent", "SelectRequests"],
]);

const byMethod: ReadonlyMap<string, ActivityMetric> = new Map([
  ["GET", "GetRequests"],
  ["PUT", "PutRequests"],
  ["HEAD", "HeadRequests"],
  ["DELETE", "DeleteRequests"],
  ["POST", "PostRequests"],
]);

const byStatus: ReadonlyMap<number, ActivityMetric> = new Map([
  [200, "200OKStatusCount"],
  [206, "206PartialContentStatusCount"],
  [400, "400BadRequestErrorCount"],
  [403, "403ForbiddenErrorCount"],
  [404, "404NotFoundErrorCount"],
  [500, "500InternalServerErrorCount"],
  [503, "503ServiceUnavailableErrorCount"],
]);

export function noCounts(): ActivityCounts {
  return activityMetrics.map(() => 0);
}

/** Adds one request. */
export function addRequest(counts: ActivityCounts, request: AnsweredRequest): void {
  const { operation, method, status, bytesIn, bytesOut } = request;
  add(counts, "AllRequests", 1);
  add(counts, byOperation.get(operation) ?? byMethod.get(method), 1);
  add(counts, "BytesUploaded", bytesIn);
  add(counts, "BytesDownloaded", bytesOut);
  add(counts, byStatus.get(status), 1);
  if (status >= 400) add(counts, status < 500 ? "4xxErrors" : "5xxErrors", 1);
}

/** Adds to one metric; undefined: to none. */
export function add(counts: ActivityCounts, metric: ActivityMetric | undefined, amount: number): void {
  if (metric === undefined) return;
  const at = place[metric];
  counts[at] = (counts[at] ?? 0) + amount;
}

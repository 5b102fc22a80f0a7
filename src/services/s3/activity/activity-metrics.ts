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

/** Where each kind of request is counted, found out once. */
const placeOfVerb = new Map([...byMethod, ...byOperation].map(([name, metric]) => [name, place[metric]]));
const placeOfStatus = new Map([...byStatus].map(([status, metric]) => [status, place[metric]]));
const { AllRequests: all, BytesUploaded: uploaded, BytesDownloaded: downloaded } = place;

/** Adds one request. Every answer comes through here. */
export function addRequest(counts: ActivityCounts, request: AnsweredRequest): void {
  const { operation, method, status, bytesIn, bytesOut } = request;
  raise(counts, all, 1);
  raise(counts, placeOfVerb.get(operation) ?? placeOfVerb.get(method), 1);
  raise(counts, uploaded, bytesIn);
  raise(counts, downloaded, bytesOut);
  raise(counts, placeOfStatus.get(status), 1);
  if (status >= 400) add(counts, status < 500 ? "4xxErrors" : "5xxErrors", 1);
}

function raise(counts: ActivityCounts, at: number | undefined, amount: number): void {
  if (at !== undefined) counts[at] = (counts[at] ?? 0) + amount;
}

/** Adds to one metric. */
export function add(counts: ActivityCounts, metric: ActivityMetric, amount: number): void {
  raise(counts, place[metric], amount);
}

/** Tests of what a request adds to its bucket's activity. */
import { expect, test } from "vitest";
import { activityMetrics } from "../../../kernel/lens-listing.ts";
import { addRequest, noCounts, type AnsweredRequest } from "./activity-metrics.ts";

function counted(request: Partial<AnsweredRequest>): Record<string, number> {
  const counts = noCounts();
  addRequest(counts, { operation: "GetObject", method: "GET", status: 200, bytesIn: 0, bytesOut: 0, ...request });
  return Object.fromEntries(
    activityMetrics.map((name, index): [string, number] => [name, counts[index] ?? 0]).filter(([, count]) => count > 0),
  );
}

test("requests count by their verb, lists, queries and deletes of many objects by what they do", () => {
  expect(counted({ bytesOut: 7 })).toEqual({
    AllRequests: 1,
    GetRequests: 1,
    BytesDownloaded: 7,
    "200OKStatusCount": 1,
  });
  expect(counted({ operation: "ListObjectsV2" })).toMatchObject({ AllRequests: 1, ListRequests: 1 });
  const posted = (operation: string) => counted({ operation, method: "POST" });
  expect(posted("DeleteObjects")).toMatchObject({ DeleteRequests: 1 });
  expect(posted("SelectObjectContent")).toMatchObject({ SelectRequests: 1 });
  expect(posted("CreateMultipartUpload")).toMatchObject({ PostRequests: 1 });
  expect(counted({ operation: "CopyObject", method: "PUT", bytesIn: 3 })).toMatchObject({
    PutRequests: 1,
    BytesUploaded: 3,
  });
});

test("errors count as such and by their status", () => {
  expect(counted({ status: 404 })).toEqual({
    AllRequests: 1,
    GetRequests: 1,
    "4xxErrors": 1,
    "404NotFoundErrorCount": 1,
  });
  expect(counted({ status: 503 })).toMatchObject({ "5xxErrors": 1, "503ServiceUnavailableErrorCount": 1 });
  expect(counted({ status: 409 })).toEqual({ AllRequests: 1, GetRequests: 1, "4xxErrors": 1 });
  expect(counted({ status: 304 })).toEqual({ AllRequests: 1, GetRequests: 1 });
});

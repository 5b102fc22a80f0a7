/** Holds that failures are told apart by cause. */
import { expect, test } from "vitest";
import { groupFailures } from "./failure-groups.ts";
import type { TestResult } from "./pytest.ts";
import { reportText } from "./report.ts";

function result(id: string, reason: string, outcome: TestResult["outcome"] = "failed"): TestResult {
  return { id: `s3tests/functional/test_s3.py::${id}`, outcome, keywords: [], reason, durationSeconds: 1 };
}

const results = [
  result("test_get_object_torrent", "assert 405 == 404"),
  result("test_sse_kms_present", "ClientError: An error occurred (NotImplemented)"),
  result("test_lifecycle_set", "Haneul does not implement s3:PutBucketLifecycleConfiguration yet."),
  result("test_lifecycle_get", "assert 501 == 400"),
  result("test_bucket_list_many", "AssertionError: assert 1 == 2"),
  result("test_object_write", "", "passed"),
];

test("failures come in groups, what AWS does otherwise last", () => {
  expect(groupFailures(results).map(({ reason, tests }) => [reason, tests.length])).toEqual([
    ["Lifecycle rules", 2],
    ["Encryption with KMS keys", 1],
    ["To be mended", 1],
    ["AWS has ended torrents and answers 405 MethodNotAllowed", 1],
  ]);
});

test("only failures without a known cause are told in full", () => {
  const details = groupFailures(results).flatMap(({ tests }) => tests.map(({ detail }) => detail));
  expect(details.filter((detail) => detail !== "")).toEqual(["AssertionError: assert 1 == 2"]);
});

test("the page says how many pass", () => {
  const text = reportText({ results, commit: "abc", versions: ["boto3 1"], selection: "not x" });
  expect(text).toContain(
    "**1 of 6 tests pass (16.7 %)**; 20.0 % of those that AWS itself would pass. 4 need something that is not there yet, and 1 want",
  );
});

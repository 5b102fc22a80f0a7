/** Tests of settings that are kept for tools: analytics, metrics, acceleration, and tags in policies. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { openTrailRegion, type TrailRegion } from "../../../../test/support/trail-region.ts";
import { failure } from "../../../../test/support/s3-region.ts";

let opened: TrailRegion;
beforeAll(async () => void (opened = await openTrailRegion()));
afterAll(() => opened.close());

let count = 0;
async function newBucket(): Promise<string> {
  const Bucket = `settings-${++count}`;
  await opened.root.s3.createBucket({ Bucket });
  return Bucket;
}

test("a configuration is removed by its id, and none without one", async () => {
  const Bucket = await newBucket();
  const nameless = { Bucket, Id: undefined as unknown as string };
  const refused = { code: "InvalidArgument", status: 400 };
  expect(await failure(opened.root.s3.deleteBucketIntelligentTieringConfiguration(nameless))).toEqual(refused);
  expect(await failure(opened.root.s3.deleteBucketInventoryConfiguration(nameless))).toEqual(refused);
});

test("metrics configurations are paged by a hundred", async () => {
  const { s3 } = opened.root;
  const Bucket = await newBucket();
  for (let index = 0; index < 101; index++) {
    const Id = `metrics-${String(index).padStart(3, "0")}`;
    await s3.putBucketMetricsConfiguration({ Bucket, Id, MetricsConfiguration: { Id } });
  }
  const first = await s3.listBucketMetricsConfigurations({ Bucket });
  expect([first.IsTruncated, first.MetricsConfigurationList?.length]).toEqual([true, 100]);
  const ContinuationToken = first.NextContinuationToken;
  const second = await s3.listBucketMetricsConfigurations({ Bucket, ContinuationToken });
  expect([second.IsTruncated, second.MetricsConfigurationList?.[0]?.Id]).toEqual([false, "metrics-100"]);
  const wrong = s3.listBucketMetricsConfigurations({ Bucket, ContinuationToken: "?" });
  expect(await failure(wrong)).toEqual({ code: "InvalidArgument", status: 400 });
});

test("filters of metrics and analytics are one predicate or several joined by And", async () => {
  const { s3 } = opened.root;
  const Bucket = await newBucket();
  const And = { Prefix: "a/", Tags: [{ Key: "k", Value: "v" }] };
  const AnalyticsConfiguration = { Id: "x", Filter: { And }, StorageClassAnalysis: {} };
  await s3.putBucketAnalyticsConfiguration({ Bucket, Id: "x", AnalyticsConfiguration });
  const { AnalyticsConfiguration: stored } = await s3.getBucketAnalyticsConfiguration({ Bucket, Id: "x" });
  expect(stored).toEqual(AnalyticsConfiguration);
  const MetricsConfiguration = { Id: "x", Filter: { And: { Prefix: "a", Tags: [] } } };
  const refused = s3.putBucketMetricsConfiguration({ Bucket, Id: "x", MetricsConfiguration });
  expect(await failure(refused)).toEqual({ code: "MalformedXML", status: 400 });
  const other = s3.putBucketMetricsConfiguration({ Bucket, Id: "y", MetricsConfiguration: { Id: "x" } });
  expect(await failure(other)).toEqual({ code: "MalformedXML", status: 400 });
});

test("acceleration is a setting, but not of buckets with dots", async () => {
  const { s3 } = opened.root;
  const Bucket = await newBucket();
  await s3.putBucketAccelerateConfiguration({ Bucket, AccelerateConfiguration: { Status: "Enabled" } });
  expect((await s3.getBucketAccelerateConfiguration({ Bucket })).Status).toBe("Enabled");
  await s3.createBucket({ Bucket: "with.dots" });
  const dotted = s3.putBucketAccelerateConfiguration({
    Bucket: "with.dots",
    AccelerateConfiguration: { Status: "Enabled" },
  });
  expect(await failure(dotted)).toEqual({ code: "InvalidRequest", status: 400 });
});

test("a bucket's tags count in policies once attribute-based access control is on", async () => {
  const { s3 } = opened.root;
  const Bucket = await newBucket();
  await s3.putBucketTagging({ Bucket, Tagging: { TagSet: [{ Key: "team", Value: "blue" }] } });
  const Condition = { StringEquals: { "aws:ResourceTag/team": "blue" } };
  const user = opened.as(
    await opened.newUser("abac", [{ Effect: "Allow", Action: "s3:PutObject", Resource: "*", Condition }]),
  );
  expect(await failure(user.s3.putObject({ Bucket, Key: "a" }))).toMatchObject({ code: "AccessDenied" });
  expect((await s3.getBucketAbac({ Bucket })).AbacStatus).toEqual({ Status: "Disabled" });
  await s3.putBucketAbac({ Bucket, AbacStatus: { Status: "Enabled" } });
  await user.s3.putObject({ Bucket, Key: "a" });
  await s3.putBucketAbac({ Bucket, AbacStatus: { Status: "Disabled" } });
  await s3.putBucketTagging({ Bucket, Tagging: { TagSet: [{ Key: "team", Value: "red" }] } });
  await s3.putBucketAbac({ Bucket, AbacStatus: { Status: "Enabled" } });
  expect(await failure(user.s3.putObject({ Bucket, Key: "a" }))).toMatchObject({ code: "AccessDenied" });
});

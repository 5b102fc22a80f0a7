/** What policies may ask about requests to S3 Control: how they are signed, jobs' tags and priorities, where access points lead. */
import type { CreateJobCommandInput, S3Control } from "@aws-sdk/client-s3-control";
import { afterAll, beforeAll, expect, test } from "vitest";
import { newControlClient } from "../../../test/support/s3-control-client.ts";
import { failure } from "../../../test/support/s3-region.ts";
import { openTrailRegion, type TrailRegion } from "../../../test/support/trail-region.ts";

let opened: TrailRegion;
let AccountId: string;
let root: S3Control;
const clients: S3Control[] = [];
const Bucket = "guarded";

beforeAll(async () => {
  opened = await openTrailRegion();
  AccountId = opened.region.root.accountId;
  root = as(opened.region.root);
  await opened.root.s3.createBucket({ Bucket });
});
afterAll(async () => {
  for (const client of clients) client.destroy();
  await opened.close();
});

function as(credentials: Parameters<typeof newControlClient>[0]["credentials"]): S3Control {
  const client = newControlClient({ endpoint: opened.region.endpoint, credentials });
  clients.push(client);
  return client;
}

const userWith = async (name: string, ...statements: object[]) => as(await opened.newUser(name, statements));
const all = { Effect: "Allow", Action: "*", Resource: "*" };
const denied = { code: "AccessDenied", status: 403 };

let count = 0;
function jobWith(more: Partial<CreateJobCommandInput>): CreateJobCommandInput {
  return {
    AccountId,
    Operation: { S3DeleteObjectTagging: {} },
    Priority: 1,
    RoleArn: `arn:aws:iam::${AccountId}:role/batch`,
    Report: { Enabled: false },
    ClientRequestToken: `token-${++count}`,
    ConfirmationRequired: true,
    Manifest: {
      Spec: { Format: "S3BatchOperations_CSV_20180820", Fields: ["Bucket", "Key"] },
      Location: { ObjectArn: `arn:aws:s3:::${Bucket}/manifest.csv`, ETag: "x" },
    },
    ...more,
  };
}

test("a policy may ask how a request is signed", async () => {
  // Amazon S3 user guide, "Amazon S3 Signature Version 4 Authentication Specific Policy Keys".
  const unless = (StringNotEquals: object) => ({
    Effect: "Deny",
    Action: "s3:*",
    Resource: "*",
    Condition: { StringNotEquals },
  });
  const signer = await userWith("signer", all, unless({ "s3:signatureversion": "AWS4-HMAC-SHA256" }));
  expect((await signer.listAccessPoints({ AccountId })).AccessPointList ?? []).toEqual([]);
  const other = await userWith("other", all, unless({ "s3:authType": "REST-QUERY-STRING" }));
  expect(await failure(other.listAccessPoints({ AccountId }))).toEqual(denied);
  const owner = await userWith("owner", all, unless({ "s3:ResourceAccount": AccountId }));
  expect((await owner.listJobs({ AccountId })).Jobs ?? []).toEqual([]);
});

test("jobs are made and changed by their tags and up to a priority", async () => {
  // Amazon S3 user guide, "Controlling permissions for Batch Operations using job tags".
  const ofRequest = { "aws:RequestTag/stage": "QA" };
  const ofJob = { "aws:ResourceTag/stage": "QA" };
  const upTo = { NumericLessThanEquals: { "s3:RequestJobPriority": 100 } };
  const when = (Action: string, StringEquals: object, more: object = {}) => ({
    Effect: "Allow",
    Action,
    Resource: "*",
    Condition: { StringEquals, ...more },
  });
  const tester = await userWith(
    "tester",
    { Effect: "Allow", Action: "iam:PassRole", Resource: "*" },
    when("s3:CreateJob", ofRequest, upTo),
    when("s3:UpdateJobPriority", ofJob, upTo),
    when("s3:PutJobTagging", { ...ofRequest, ...ofJob }),
  );
  const Tags = [{ Key: "stage", Value: "QA" }];
  expect(await failure(tester.createJob(jobWith({})))).toEqual(denied);
  expect(await failure(tester.createJob(jobWith({ Tags, Priority: 101 })))).toEqual(denied);
  const { JobId = "" } = await tester.createJob(jobWith({ Tags, Priority: 100 }));
  expect(await tester.updateJobPriority({ AccountId, JobId, Priority: 90 })).toMatchObject({ Priority: 90 });
  expect(await failure(tester.updateJobPriority({ AccountId, JobId, Priority: 101 }))).toEqual(denied);
  expect(await failure(tester.putJobTagging({ AccountId, JobId, Tags: [] }))).toEqual(denied);
  await tester.putJobTagging({ AccountId, JobId, Tags });
  const { JobId: untagged = "" } = await root.createJob(jobWith({}));
  expect(await failure(tester.updateJobPriority({ AccountId, JobId: untagged, Priority: 1 }))).toEqual(denied);
});

test("a policy may ask what a job does", async () => {
  const deleting = {
    "s3:RequestJobOperation": "S3DeleteObjectTagging",
    "s3:ExistingJobOperation": "S3DeleteObjectTagging",
  };
  const Condition = { StringEqualsIfExists: deleting };
  const cleaner = await userWith("cleaner", { ...all, Condition });
  const { JobId = "" } = await cleaner.createJob(jobWith({}));
  await cleaner.updateJobPriority({ AccountId, JobId, Priority: 2 });
  const Operation = { S3PutObjectTagging: { TagSet: [{ Key: "a", Value: "b" }] } };
  expect(await failure(cleaner.createJob(jobWith({ Operation })))).toEqual(denied);
  const { JobId: tagging = "" } = await root.createJob(jobWith({ Operation }));
  expect(await failure(cleaner.updateJobPriority({ AccountId, JobId: tagging, Priority: 2 }))).toEqual(denied);
});

test("access points are made for a network only, or by their tags", async () => {
  // Amazon S3 user guide, "Condition keys" of access points.
  const elsewhere = { StringNotEquals: { "s3:AccessPointNetworkOrigin": "VPC" } };
  const Action = "s3:CreateAccessPoint";
  const builder = await userWith("builder", all, { Effect: "Deny", Action, Resource: "*", Condition: elsewhere });
  expect(await failure(builder.createAccessPoint({ AccountId, Bucket, Name: "open" }))).toEqual(denied);
  const VpcConfiguration = { VpcId: "vpc-1" };
  await builder.createAccessPoint({ AccountId, Bucket, Name: "inside", VpcConfiguration });
  await root.createAccessPoint({ AccountId, Bucket, Name: "blue", Tags: [{ Key: "team", Value: "blue" }] });
  const Condition = { StringEquals: { "s3:AccessPointTag/team": "blue", "aws:ResourceTag/team": "blue" } };
  const blue = await userWith("blue", { ...all, Condition });
  expect(await blue.getAccessPoint({ AccountId, Name: "blue" })).toMatchObject({ Name: "blue" });
  expect(await failure(blue.getAccessPoint({ AccountId, Name: "inside" }))).toEqual(denied);
});

test("who tags an access point while making it may tag, and needs nothing of the bucket", async () => {
  // Amazon S3 user guide, "Creating access points with tags".
  const Tags = [{ Key: "team", Value: "blue" }];
  const create = { Effect: "Allow", Action: "s3:CreateAccessPoint", Resource: "*" };
  const maker = await userWith("maker", create);
  await maker.createAccessPoint({ AccountId, Bucket, Name: "untagged" });
  expect(await failure(maker.createAccessPoint({ AccountId, Bucket, Name: "tagged", Tags }))).toEqual(denied);
  const Condition = { StringEquals: { "aws:RequestTag/team": "blue" } };
  const tag = { Effect: "Allow", Action: "s3:TagResource", Resource: "*", Condition };
  const tagger = await userWith("point-tagger", create, tag);
  await tagger.createAccessPoint({ AccountId, Bucket, Name: "tagged", Tags });
  const others = { AccountId, Bucket, Name: "other", Tags: [{ Key: "team", Value: "red" }] };
  expect(await failure(tagger.createAccessPoint(others))).toEqual(denied);
});

test("a bucket is tagged by its ARN with the permissions of tagging resources alone", async () => {
  // Amazon S3 API reference, "TagResource"; user guide, "Enabling ABAC in general purpose buckets".
  const ResourceArn = "arn:aws:s3:::by-arn";
  await opened.root.s3.createBucket({ Bucket: "by-arn" });
  const Tags = [{ Key: "a", Value: "1" }];
  const Actions = ["s3:TagResource", "s3:UntagResource", "s3:ListTagsForResource"];
  const tagger = await userWith("by-arn", { Effect: "Allow", Action: Actions, Resource: ResourceArn });
  await tagger.tagResource({ AccountId, ResourceArn, Tags });
  expect((await tagger.listTagsForResource({ AccountId, ResourceArn })).Tags).toEqual(Tags);
  await tagger.untagResource({ AccountId, ResourceArn, TagKeys: ["a"] });
  expect((await tagger.listTagsForResource({ AccountId, ResourceArn })).Tags).toEqual([]);
  const setter = await userWith("setter", { Effect: "Allow", Action: "s3:*BucketTagging", Resource: "*" });
  expect(await failure(setter.tagResource({ AccountId, ResourceArn, Tags }))).toEqual(denied);
  expect(await failure(setter.untagResource({ AccountId, ResourceArn, TagKeys: ["a"] }))).toEqual(denied);
  expect(await failure(setter.listTagsForResource({ AccountId, ResourceArn }))).toEqual(denied);
});

test("a bucket's tags and policy decide on who tags it by its ARN, where tags count", async () => {
  const { s3 } = opened.root;
  const ResourceArn = "arn:aws:s3:::by-tags";
  await s3.createBucket({ Bucket: "by-tags" });
  const when = (Action: string, StringEquals: object) => ({
    Effect: "Allow",
    Action,
    Resource: "*",
    Condition: { StringEquals },
  });
  const tagger = await userWith(
    "by-tags",
    when("s3:TagResource", {
      "aws:ResourceTag/team": "blue",
      "s3:BucketTag/team": "blue",
      "aws:RequestTag/stage": "QA",
    }),
    when("s3:UntagResource", { "aws:TagKeys": "stage" }),
  );
  const tag = (Value: string) =>
    tagger.tagResource({ AccountId, ResourceArn, Tags: [{ Key: "stage", Value }] }).then(
      () => "tagged",
      (error: Error) => error.name,
    );
  await root.tagResource({ AccountId, ResourceArn, Tags: [{ Key: "team", Value: "blue" }] });
  expect(await tag("QA")).toBe("AccessDenied");
  await s3.putBucketAbac({ Bucket: "by-tags", AbacStatus: { Status: "Enabled" } });
  expect(await tag("QA")).toBe("tagged");
  expect(await tag("live")).toBe("AccessDenied");
  expect(await failure(tagger.untagResource({ AccountId, ResourceArn, TagKeys: ["team"] }))).toEqual(denied);
  await tagger.untagResource({ AccountId, ResourceArn, TagKeys: ["stage"] });
  const deny = { Effect: "Deny", Principal: "*", Action: "s3:TagResource", Resource: ResourceArn };
  const Policy = JSON.stringify({ Version: "2012-10-17", Statement: deny });
  await s3.putBucketPolicy({ Bucket: "by-tags", Policy });
  expect(await tag("QA")).toBe("AccessDenied");
});

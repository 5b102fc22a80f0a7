/** Tests of access points: their own operations, and S3's by them. */
import type { S3Control } from "@aws-sdk/client-s3-control";
import { afterAll, beforeAll, expect, test } from "vitest";
import { newControlClient } from "../../../../test/support/s3-control-client.ts";
import { failure } from "../../../../test/support/s3-region.ts";
import { openTrailRegion, type TrailClients, type TrailRegion } from "../../../../test/support/trail-region.ts";

let opened: TrailRegion;
let control: S3Control;
let AccountId: string;
let user: TrailClients;

beforeAll(async () => {
  opened = await openTrailRegion();
  AccountId = opened.region.root.accountId;
  control = newControlClient({ endpoint: opened.region.endpoint, credentials: opened.region.root });
  user = opened.as(
    await opened.newUser("visitor", [{ Effect: "Allow", Action: "s3:ListAllMyBuckets", Resource: "*" }]),
  );
});
afterAll(async () => {
  control.destroy();
  await opened.close();
});

let count = 0;
async function newPoint(): Promise<{ Bucket: string; Name: string; Alias: string; arn: string }> {
  const Bucket = `bucket-${++count}`;
  const Name = `door-${count}`;
  await opened.root.s3.createBucket({ Bucket });
  const { Alias = "", AccessPointArn: arn = "" } = await control.createAccessPoint({ AccountId, Bucket, Name });
  return { Bucket, Name, Alias, arn };
}

const visitor = () => `arn:aws:iam::${AccountId}:user/visitor`;
const policyOf = (...Statement: object[]) => JSON.stringify({ Version: "2012-10-17", Statement });

test("an access point is made, described, listed and removed", async () => {
  const { Bucket, Name, Alias, arn } = await newPoint();
  expect(arn).toBe(`arn:aws:s3:us-east-1:${AccountId}:accesspoint/${Name}`);
  expect(Alias).toMatch(/^door-\d+-[a-z0-9]{34}-s3alias$/);
  const { $metadata: _, ...point } = await control.getAccessPoint({ AccountId, Name });
  expect(point).toMatchObject({ Name, Bucket, Alias, NetworkOrigin: "Internet", BucketAccountId: AccountId });
  expect(point.PublicAccessBlockConfiguration).toMatchObject({ BlockPublicPolicy: true });
  const { AccessPointList = [] } = await control.listAccessPoints({ AccountId, Bucket });
  expect(AccessPointList.map((one) => one.Name)).toEqual([Name]);
  const all = await control.listAccessPoints({ AccountId, Bucket, DataSourceType: "ALL" });
  expect(all.AccessPointList).toHaveLength(1);
  const ofVolume = await control.listAccessPoints({ AccountId, DataSourceId: "fsvol-0123456789abcdef0" });
  expect(ofVolume.AccessPointList ?? []).toEqual([]);
  expect(await failure(control.createAccessPoint({ AccountId, Bucket, Name }))).toMatchObject({ status: 409 });
  await control.deleteAccessPoint({ AccountId, Name });
  expect(await failure(control.getAccessPoint({ AccountId, Name }))).toEqual({
    code: "NoSuchAccessPoint",
    status: 404,
  });
});

test("a bucket goes only when its access points are gone", async () => {
  const { Bucket, Name } = await newPoint();
  expect(await failure(opened.root.s3.deleteBucket({ Bucket }))).toEqual({
    code: "BucketHasAccessPointsAttached",
    status: 400,
  });
  await control.deleteAccessPoint({ AccountId, Name });
  await opened.root.s3.deleteBucket({ Bucket });
});

test("names that no access point may have, and buckets that are not there, are refused", async () => {
  const { Bucket } = await newPoint();
  for (const [Name, code] of [
    ["ab", "InvalidURI"],
    ["Upper", "InvalidURI"],
    ["a_b_c", "InvalidURI"],
    ["a".repeat(51), "InvalidURI"],
    ["a.b.c", "InvalidRequest"],
    ["-abc", "InvalidRequest"],
    ["ends-s3alias", "InvalidRequest"],
  ] as const) {
    expect(await failure(control.createAccessPoint({ AccountId, Bucket, Name }))).toEqual({ code, status: 400 });
  }
  const gone = control.createAccessPoint({ AccountId, Bucket: "no-such-bucket", Name: "some-door" });
  expect(await failure(gone)).toMatchObject({ code: "InvalidRequest" });
  const foreign = control.listAccessPoints({ AccountId: "999999999999" });
  expect(await failure(foreign)).toMatchObject({ code: "AccessDenied" });
});

test("S3 takes an alias and an ARN where it takes a bucket's name", async () => {
  const { s3 } = opened.root;
  const { Bucket, Name, Alias } = await newPoint();
  await s3.putObject({ Bucket: Alias, Key: "a/b", Body: "hello" });
  expect(await (await s3.getObject({ Bucket, Key: "a/b" })).Body?.transformToString()).toBe("hello");
  expect(await s3.headBucket({ Bucket: Alias })).toMatchObject({ AccessPointAlias: true });
  expect(await s3.headBucket({ Bucket })).toMatchObject({ AccessPointAlias: false });
  const { Contents = [] } = await s3.listObjectsV2({ Bucket: Alias });
  expect(Contents.map(({ Key }) => Key)).toEqual(["a/b"]);
  // What SDKs make of an ARN when they are given an endpoint.
  const byHost = await s3.headObject({ Bucket: `${Name}-${AccountId}`, Key: "a/b" });
  expect(byHost.ContentLength).toBe(5);
  await s3.deleteObjects({ Bucket: Alias, Delete: { Objects: [{ Key: "a/b" }] } });
  expect(await failure(s3.getObject({ Bucket: Alias, Key: "a/b" }))).toMatchObject({ code: "NoSuchKey" });
  const setting = s3.getBucketVersioning({ Bucket: Alias });
  expect(await failure(setting)).toEqual({ code: "MethodNotAllowed", status: 405 });
});

test("a copy onto itself is one by an access point, too", async () => {
  const { s3 } = opened.root;
  const { Bucket, Alias, arn } = await newPoint();
  await s3.putObject({ Bucket, Key: "a", Body: "hello" });
  const same = { code: "InvalidRequest", status: 400 };
  expect(await failure(s3.copyObject({ Bucket, Key: "a", CopySource: `${Alias}/a` }))).toEqual(same);
  expect(await failure(s3.copyObject({ Bucket, Key: "a", CopySource: `${arn}/object/a` }))).toEqual(same);
  expect(await failure(s3.copyObject({ Bucket: Alias, Key: "a", CopySource: `${Bucket}/a` }))).toEqual(same);
  await s3.copyObject({ Bucket, Key: "b", CopySource: `${Alias}/a` });
});

test("both the access point's policy and the bucket's have to allow", async () => {
  const { s3 } = opened.root;
  const { Bucket, Name, Alias, arn } = await newPoint();
  await s3.putObject({ Bucket, Key: "open/a", Body: "hello" });
  const read = () => user.s3.getObject({ Bucket: Alias, Key: "open/a" });
  const Allow = { Effect: "Allow", Principal: { AWS: visitor() }, Action: "s3:GetObject" };
  await control.putAccessPointPolicy({
    AccountId,
    Name,
    Policy: policyOf({ ...Allow, Resource: `${arn}/object/open/*` }),
  });
  expect(await failure(read())).toMatchObject({ code: "AccessDenied" });
  const delegated = { StringEquals: { "s3:DataAccessPointAccount": AccountId } };
  const Resource = [`arn:aws:s3:::${Bucket}`, `arn:aws:s3:::${Bucket}/*`];
  const Policy = policyOf({ Effect: "Allow", Principal: "*", Action: "s3:*", Resource, Condition: delegated });
  await s3.putBucketPolicy({ Bucket, Policy });
  await read();
  expect(await failure(user.s3.getObject({ Bucket, Key: "open/a" }))).toMatchObject({ code: "AccessDenied" });
  const other = user.s3.putObject({ Bucket: Alias, Key: "open/b" });
  expect(await failure(other)).toMatchObject({ code: "AccessDenied" });
  const Deny = { Effect: "Deny", Principal: "*", Action: "s3:GetObject", Resource: `${arn}/object/*` };
  await control.putAccessPointPolicy({ AccountId, Name, Policy: policyOf(Deny) });
  expect(await failure(s3.getObject({ Bucket: Alias, Key: "open/a" }))).toMatchObject({ code: "AccessDenied" });
  expect((await control.getAccessPointPolicyStatus({ AccountId, Name })).PolicyStatus?.IsPublic).toBe(false);
  await control.deleteAccessPointPolicy({ AccountId, Name });
  expect(await failure(control.getAccessPointPolicy({ AccountId, Name }))).toMatchObject({
    code: "NoSuchAccessPointPolicy",
  });
});

test("an access point that only a VPC reaches is never public", async () => {
  const { Bucket, Name: Open, arn: openArn } = await newPoint();
  const Name = `${Open}-vpc`;
  const VpcConfiguration = { VpcId: "vpc-0123456789abcdef0" };
  const { AccessPointArn: arn } = await control.createAccessPoint({ AccountId, Bucket, Name, VpcConfiguration });
  const Allow = { Effect: "Allow", Principal: "*", Action: "s3:GetObject" };
  const Policy = policyOf({ ...Allow, Resource: `${arn}/object/*` });
  await control.putAccessPointPolicy({ AccountId, Name, Policy });
  expect((await control.getAccessPointPolicyStatus({ AccountId, Name })).PolicyStatus?.IsPublic).toBe(false);
  const open = policyOf({ ...Allow, Resource: `${openArn}/object/*` });
  expect(await failure(control.putAccessPointPolicy({ AccountId, Name: Open, Policy: open }))).toMatchObject({
    code: "AccessDenied",
  });
});

test("a copy's source is named by an access point's ARN or alias, and both policies are asked", async () => {
  const { Bucket, Name, Alias, arn } = await newPoint();
  const { Bucket: target } = await newPoint();
  await opened.root.s3.putObject({ Bucket, Key: "a b", Body: "body" });
  for (const CopySource of [`${arn}/object/a%20b`, `${Alias}/a%20b`]) {
    await opened.root.s3.copyObject({ Bucket: target, Key: "copy", CopySource });
  }
  const copy = () => user.s3.copyObject({ Bucket: target, Key: "theirs", CopySource: `${arn}/object/a%20b` });
  const allowed = (Action: string, Resource: string) => ({
    Effect: "Allow",
    Principal: { AWS: visitor() },
    Action,
    Resource,
  });
  const puts = policyOf(allowed("s3:PutObject", `arn:aws:s3:::${target}/*`));
  await opened.root.s3.putBucketPolicy({ Bucket: target, Policy: puts });
  const gets = policyOf(allowed("s3:GetObject", `arn:aws:s3:::${Bucket}/*`));
  await opened.root.s3.putBucketPolicy({ Bucket, Policy: gets });
  await expect(copy()).rejects.toMatchObject({ name: "AccessDenied" });
  const Policy = policyOf(allowed("s3:GetObject", `${arn}/object/*`));
  await control.putAccessPointPolicy({ AccountId, Name, Policy });
  await copy();
  const missing = opened.root.s3.copyObject({ Bucket: target, Key: "x", CopySource: `${arn}x/object/a` });
  await expect(missing).rejects.toMatchObject({ name: "NoSuchAccessPoint" });
});

test("policies of other resources and public ones are refused", async () => {
  const { Name, arn, Bucket } = await newPoint();
  const Public = { Effect: "Allow", Principal: "*", Action: "s3:GetObject", Resource: `${arn}/object/*` };
  const refused = control.putAccessPointPolicy({ AccountId, Name, Policy: policyOf(Public) });
  expect(await failure(refused)).toMatchObject({ code: "AccessDenied" });
  const other = { ...Public, Resource: `arn:aws:s3:::${Bucket}/*` };
  const wrong = control.putAccessPointPolicy({ AccountId, Name, Policy: policyOf(other) });
  expect(await failure(wrong)).toMatchObject({ code: "MalformedPolicy" });
});

test("an access point of a network lets nobody in from outside", async () => {
  const { Bucket } = await newPoint();
  const VpcConfiguration = { VpcId: "vpc-12345678" };
  const { Alias = "" } = await control.createAccessPoint({ AccountId, Bucket, Name: "inner-door", VpcConfiguration });
  expect(await failure(opened.root.s3.listObjectsV2({ Bucket: Alias }))).toMatchObject({ code: "AccessDenied" });
});

test("an account's block of public access is over that of its buckets", async () => {
  const { s3 } = opened.root;
  const Bucket = "account-block";
  await s3.createBucket({ Bucket });
  await s3.deletePublicAccessBlock({ Bucket });
  const Public = { Effect: "Allow", Principal: "*", Action: "s3:GetObject", Resource: `arn:aws:s3:::${Bucket}/*` };
  await s3.putBucketPolicy({ Bucket, Policy: policyOf(Public) });
  await s3.putObject({ Bucket, Key: "a", Body: "x" });
  const anybody = () => fetch(`${opened.region.endpoint}/${Bucket}/a`).then(({ status }) => status);
  expect(await anybody()).toBe(200);
  const PublicAccessBlockConfiguration = { RestrictPublicBuckets: true, BlockPublicPolicy: true };
  await control.putPublicAccessBlock({ AccountId, PublicAccessBlockConfiguration });
  expect(await anybody()).toBe(403);
  const again = s3.putBucketPolicy({ Bucket, Policy: policyOf(Public) });
  expect(await failure(again)).toMatchObject({ code: "AccessDenied" });
  const { PublicAccessBlockConfiguration: block } = await control.getPublicAccessBlock({ AccountId });
  expect(block).toEqual({ ...PublicAccessBlockConfiguration, BlockPublicAcls: false, IgnorePublicAcls: false });
  await control.deletePublicAccessBlock({ AccountId });
  expect(await anybody()).toBe(200);
  expect(await failure(control.getPublicAccessBlock({ AccountId }))).toMatchObject({ status: 404 });
});

test("access points and buckets are tagged by their ARN", async () => {
  const { Bucket, arn } = await newPoint();
  for (const ResourceArn of [arn, `arn:aws:s3:::${Bucket}`]) {
    await control.tagResource({
      AccountId,
      ResourceArn,
      Tags: [
        { Key: "a", Value: "1" },
        { Key: "b", Value: "2" },
      ],
    });
    await control.untagResource({ AccountId, ResourceArn, TagKeys: ["a"] });
    const { Tags } = await control.listTagsForResource({ AccountId, ResourceArn });
    expect(Tags).toEqual([{ Key: "b", Value: "2" }]);
  }
});

test("where tags decide on access, a bucket's tags are changed by its ARN alone", async () => {
  const { s3 } = opened.root;
  const { Bucket } = await newPoint();
  const Tagging = { TagSet: [{ Key: "a", Value: "1" }] };
  await s3.putBucketTagging({ Bucket, Tagging });
  await s3.putBucketAbac({ Bucket, AbacStatus: { Status: "Enabled" } });
  const refusal = { code: "MethodNotAllowed", status: 405 };
  expect(await failure(s3.putBucketTagging({ Bucket, Tagging }))).toEqual(refusal);
  expect(await failure(s3.deleteBucketTagging({ Bucket }))).toEqual(refusal);
  const ResourceArn = `arn:aws:s3:::${Bucket}`;
  await control.tagResource({ AccountId, ResourceArn, Tags: [{ Key: "b", Value: "2" }] });
  expect((await s3.getBucketTagging({ Bucket })).TagSet).toHaveLength(2);
  await control.untagResource({ AccountId, ResourceArn, TagKeys: ["a", "b"] });
  await s3.putBucketAbac({ Bucket, AbacStatus: { Status: "Disabled" } });
  await s3.putBucketTagging({ Bucket, Tagging });
});

test("by an access point its own tags are the resource's, and the bucket's go by their own name", async () => {
  // Amazon S3 user guide, "Using tags with S3 Access Points for general purpose buckets".
  const { s3 } = opened.root;
  const { Bucket, Alias, arn } = await newPoint();
  await s3.putBucketTagging({ Bucket, Tagging: { TagSet: [{ Key: "bucket", Value: "blue" }] } });
  await s3.putBucketAbac({ Bucket, AbacStatus: { Status: "Enabled" } });
  await control.tagResource({ AccountId, ResourceArn: arn, Tags: [{ Key: "door", Value: "green" }] });
  const mayPut = async (key: string, value: string, place: string): Promise<boolean> => {
    const Condition = { StringEquals: { [key]: value } };
    const putter = opened.as(
      await opened.newUser(`tagged-${++count}`, [
        { Effect: "Allow", Action: "s3:PutObject", Resource: "*", Condition },
      ]),
    );
    return putter.s3.putObject({ Bucket: place, Key: "a" }).then(
      () => true,
      (error: Error) => {
        expect(error.name).toBe("AccessDenied");
        return false;
      },
    );
  };
  expect(await mayPut("aws:ResourceTag/door", "green", Alias)).toBe(true);
  expect(await mayPut("s3:AccessPointTag/door", "green", Alias)).toBe(true);
  expect(await mayPut("s3:BucketTag/bucket", "blue", Alias)).toBe(true);
  expect(await mayPut("aws:ResourceTag/bucket", "blue", Alias)).toBe(false);
  expect(await mayPut("aws:ResourceTag/bucket", "blue", Bucket)).toBe(true);
  expect(await mayPut("s3:AccessPointTag/door", "green", Bucket)).toBe(false);
});

test("what is tagged may be guarded by its tags, and by those that are put on or taken off", async () => {
  const { arn: ResourceArn } = await newPoint();
  await control.tagResource({ AccountId, ResourceArn, Tags: [{ Key: "owner", Value: "x" }] });
  const deny = (Action: string, Condition: object) => ({ Effect: "Deny", Action, Resource: "*", Condition });
  const credentials = await opened.newUser("tagger", [
    { Effect: "Allow", Action: "s3:*", Resource: "*" },
    deny("s3:TagResource", { StringEquals: { "aws:RequestTag/owner": "y" } }),
    deny("s3:UntagResource", { "ForAnyValue:StringEquals": { "aws:TagKeys": "owner" } }),
    deny("s3:*", { StringEquals: { "aws:ResourceTag/closed": "yes" } }),
  ]);
  const tagger = newControlClient({ endpoint: opened.region.endpoint, credentials });
  const tag = (Key: string, Value: string) => tagger.tagResource({ AccountId, ResourceArn, Tags: [{ Key, Value }] });
  const denied = { code: "AccessDenied", status: 403 };
  try {
    expect(await failure(tag("owner", "y"))).toEqual(denied);
    expect(await failure(tagger.untagResource({ AccountId, ResourceArn, TagKeys: ["owner"] }))).toEqual(denied);
    await tag("other", "y");
    await tagger.untagResource({ AccountId, ResourceArn, TagKeys: ["other"] });
    await tag("closed", "yes");
    expect(await failure(tagger.listTagsForResource({ AccountId, ResourceArn }))).toEqual(denied);
  } finally {
    tagger.destroy();
  }
});

test("what nobody can have here is an empty list, and not there when it is asked for", async () => {
  expect((await control.listAccessPointsForObjectLambda({ AccountId })).ObjectLambdaAccessPointList ?? []).toEqual([]);
  const { Name } = await newPoint();
  expect(await failure(control.getAccessPointScope({ AccountId, Name }))).toMatchObject({ status: 400 });
  expect(await failure(control.getAccessPointForObjectLambda({ AccountId, Name: "none" }))).toEqual({
    code: "NoSuchAccessPoint",
    status: 404,
  });
});

test("an account's block says something, and tags are refused in AWS's words", async () => {
  const empty = control.putPublicAccessBlock({ AccountId, PublicAccessBlockConfiguration: {} });
  expect(await failure(empty)).toMatchObject({ code: "InvalidRequest", status: 400 });
  const tag = (ResourceArn: string, Key: string, Value: string) =>
    failure(control.tagResource({ AccountId, ResourceArn, Tags: [{ Key, Value }] }));
  const { Bucket } = await newPoint();
  const known = `arn:aws:s3:::${Bucket}`;
  for (const [key, value] of [
    ["aws:a", "b"],
    ["a,b", "c"],
    ["a", "b,c"],
  ] as const) {
    expect(await tag(known, key, value)).toMatchObject({ code: "InvalidTag", status: 400 });
  }
  const lacking = control.tagResource({
    AccountId,
    ResourceArn: known,
    Tags: [{ Key: "a" } as { Key: "a"; Value: "" }],
  });
  expect(await failure(lacking)).toEqual({ code: "MalformedXML", status: 400 });
  expect(await tag("arn:aws:s3:::no-such-bucket", "a", "b")).toMatchObject({ code: "NoSuchResource", status: 404 });
});

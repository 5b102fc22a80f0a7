/** The event history: what each request leaves on the trail, and how it is found again. */
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  openTrailRegion,
  type TrailClients,
  type TrailRegion,
  type TrailSigner,
} from "../../../../test/support/trail-region.ts";

const accountId = "000000000000";
let trail: TrailRegion;
let alice: TrailSigner;
let asAlice: TrailClients;

beforeAll(async () => {
  trail = await openTrailRegion();
  alice = await trail.newUser("alice", [
    { Sid: "Reads", Effect: "Allow", Action: ["iam:List*", "sts:AssumeRole", "s3:ListAllMyBuckets"], Resource: "*" },
  ]);
  asAlice = trail.as(alice);
});
afterAll(() => trail.close());

test("a root call is recorded with what AWS's records have", async () => {
  const answer = await trail.root.iam.createUser({ UserName: "recorded", Path: "/team/" });
  const record = await trail.record(trail.root, "CreateUser");
  expect(record).toEqual({
    eventVersion: "1.11",
    userIdentity: {
      type: "Root",
      principalId: accountId,
      arn: `arn:aws:iam::${accountId}:root`,
      accountId,
      accessKeyId: trail.region.root.accessKeyId,
    },
    eventTime: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/) as string,
    eventSource: "iam.amazonaws.com",
    eventName: "CreateUser",
    awsRegion: "us-east-1",
    sourceIPAddress: "127.0.0.1",
    userAgent: expect.stringContaining("aws-sdk-js") as string,
    requestParameters: { userName: "recorded", path: "/team/" },
    responseElements: {
      user: {
        path: "/team/",
        userName: "recorded",
        userId: answer.User?.UserId,
        arn: `arn:aws:iam::${accountId}:user/team/recorded`,
        createDate: expect.stringMatching(/^[A-Z][a-z]{2} \d{1,2}, \d{4}, \d{1,2}:\d\d:\d\d [AP]M$/) as string,
      },
    },
    requestID: answer.$metadata.requestId,
    eventID: expect.stringMatching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/) as string,
    readOnly: false,
    eventType: "AwsApiCall",
    managementEvent: true,
    recipientAccountId: accountId,
    eventCategory: "Management",
  });
});

test("an error that repeats a value without end is cut off, and holds up no other event", async () => {
  const AccessKeyId = "k".repeat(1_200_000);
  await expect(trail.root.sts.getAccessKeyInfo({ AccessKeyId })).rejects.toThrow("kkk");
  await trail.root.sts.getCallerIdentity({});
  const record = await trail.record(trail.root, "GetAccessKeyInfo");
  expect(record["errorMessage"]).toHaveLength(1_024);
  expect(record["requestParameters"]).toMatchObject({ omitted: true });
  expect(await trail.record(trail.root, "GetCallerIdentity")).toMatchObject({ awsRegion: "us-east-1" });
});

test("an account of a million digits in an ARN holds up no other event, either", async () => {
  const arn = `arn:aws:cloudtrail:us-east-1:${"1".repeat(1_200_000)}:trail/long`;
  await expect(trail.root.cloudtrail.listTags({ ResourceIdList: [arn] })).rejects.toThrow();
  expect(await trail.record(trail.root, "ListTags")).toMatchObject({ requestParameters: { omitted: true } });
});

test("a user's call names the user, and a call that reads has no response elements", async () => {
  await asAlice.iam.listUsers({ MaxItems: 5 });
  const record = await trail.record(trail.root, "ListUsers");
  expect(record.userIdentity).toMatchObject({
    type: "IAMUser",
    userName: "alice",
    arn: `arn:aws:iam::${accountId}:user/alice`,
    accessKeyId: alice.accessKeyId,
  });
  expect(record).toMatchObject({ readOnly: true, requestParameters: { maxItems: 5 }, responseElements: null });
});

test("a denied call is recorded with its error", async () => {
  await expect(asAlice.iam.createGroup({ GroupName: "admins" })).rejects.toThrow();
  expect(await trail.record(trail.root, "CreateGroup")).toMatchObject({
    errorCode: "AccessDenied",
    errorMessage: expect.stringContaining("is not authorized to perform: iam:CreateGroup") as string,
    requestParameters: { groupName: "admins" },
    responseElements: null,
  });
});

test("secrets are neither in parameters nor in response elements", async () => {
  await trail.root.iam.createLoginProfile({ UserName: "alice", Password: "Very-Secret-1!" });
  const { AccessKey } = await trail.root.iam.createAccessKey({ UserName: "alice" });
  const login = await trail.record(trail.root, "CreateLoginProfile");
  expect(login["requestParameters"]).toMatchObject({ password: "HIDDEN_DUE_TO_SECURITY_REASONS" });
  const key = await trail.record(trail.root, "CreateAccessKey");
  expect(key["responseElements"]).toMatchObject({ accessKey: { accessKeyId: AccessKey?.AccessKeyId } });
  expect(JSON.stringify(key)).not.toContain(AccessKey?.SecretAccessKey);
});

test("an assumed role's calls tell its session and the role behind it", async () => {
  const AssumeRolePolicyDocument = JSON.stringify({
    Version: "2012-10-17",
    Statement: { Effect: "Allow", Principal: { AWS: accountId }, Action: "sts:AssumeRole" },
  });
  const { Role } = await trail.root.iam.createRole({ RoleName: "reader", AssumeRolePolicyDocument });
  const { Credentials } = await asAlice.sts.assumeRole({ RoleArn: Role?.Arn, RoleSessionName: "visit" });
  const asRole = trail.as({
    accessKeyId: Credentials?.AccessKeyId ?? "",
    secretAccessKey: Credentials?.SecretAccessKey ?? "",
    sessionToken: Credentials?.SessionToken ?? "",
  });
  const assumed = await trail.record(trail.root, "AssumeRole");
  expect(assumed).toMatchObject({
    readOnly: true,
    resources: [{ accountId, type: "AWS::IAM::Role", ARN: Role?.Arn }],
    responseElements: { assumedRoleUser: { arn: `arn:aws:sts::${accountId}:assumed-role/reader/visit` } },
  });
  expect(JSON.stringify(assumed)).not.toContain(Credentials?.SecretAccessKey);
  await asRole.sts.getCallerIdentity({});
  const record = await trail.record(trail.root, "GetCallerIdentity");
  expect(record.userIdentity).toMatchObject({
    type: "AssumedRole",
    principalId: `${Role?.RoleId}:visit`,
    arn: `arn:aws:sts::${accountId}:assumed-role/reader/visit`,
    sessionContext: {
      sessionIssuer: { type: "Role", principalId: Role?.RoleId, arn: Role?.Arn, accountId, userName: "reader" },
      attributes: { mfaAuthenticated: "false", creationDate: expect.stringMatching(/Z$/) as string },
    },
  });
});

test("a call across accounts is recorded in both, with one shared id and no more of the caller than its account", async () => {
  const other = trail.as({ accessKeyId: "222222222222", secretAccessKey: "test" });
  await other.sts.getCallerIdentity({});
  await trail.root.s3.createBucket({ Bucket: "shared-bucket" });
  const Policy = JSON.stringify({
    Version: "2012-10-17",
    Statement: {
      Effect: "Allow",
      Principal: { AWS: "222222222222" },
      Action: "s3:GetBucketTagging",
      Resource: "arn:aws:s3:::shared-bucket",
    },
  });
  await trail.root.s3.putBucketPolicy({ Bucket: "shared-bucket", Policy });
  await expect(other.s3.getBucketTagging({ Bucket: "shared-bucket" })).rejects.toThrow("TagSet");
  const [mine, theirs] = [
    await trail.record(trail.root, "GetBucketTagging"),
    await trail.record(other, "GetBucketTagging"),
  ];
  expect(theirs.userIdentity).toMatchObject({ type: "Root", accountId: "222222222222" });
  expect(mine.userIdentity).toEqual({ type: "AWSAccount", principalId: "222222222222", accountId: "222222222222" });
  expect(mine["sharedEventID"]).toBe(theirs["sharedEventID"]);
  expect(mine["sharedEventID"]).toMatch(/-/);
  expect([mine["recipientAccountId"], theirs["recipientAccountId"]]).toEqual([accountId, "222222222222"]);
  expect(mine["eventID"]).not.toBe(theirs["eventID"]);
});

test("requests for objects are not part of the event history", async () => {
  await trail.root.s3.createBucket({ Bucket: "quiet-bucket" });
  await trail.root.s3.putObject({ Bucket: "quiet-bucket", Key: "key", Body: "x" });
  const names = (await trail.events(trail.root)).map(({ EventName }) => EventName);
  expect(names).toContain("CreateBucket");
  expect(names).not.toContain("PutObject");
});

test("each lookup attribute finds its events", async () => {
  await trail.root.iam.createUser({ UserName: "found" });
  const [created] = await trail.events(trail.root, { AttributeKey: "EventName", AttributeValue: "CreateUser" });
  expect(created).toMatchObject({
    EventSource: "iam.amazonaws.com",
    Username: "root",
    ReadOnly: "false",
    Resources: [{ ResourceType: "AWS::IAM::User", ResourceName: "found" }],
  });
  const attributes = [
    ["EventId", created?.EventId],
    ["EventSource", "iam.amazonaws.com"],
    ["ReadOnly", "false"],
    ["Username", "root"],
    ["AccessKeyId", trail.region.root.accessKeyId],
    ["ResourceName", "found"],
    ["ResourceType", "AWS::IAM::User"],
  ] as const;
  for (const [AttributeKey, AttributeValue] of attributes) {
    const found = await trail.events(trail.root, { AttributeKey, AttributeValue });
    expect(found.map(({ EventId }) => EventId)).toContain(created?.EventId);
  }
  expect(await trail.events(trail.root, { AttributeKey: "Username", AttributeValue: "nobody" })).toEqual([]);
});

test("a written request is explained by its id, also when many batches were written before it was looked for", async () => {
  const refused = await asAlice.iam.deleteGroup({ GroupName: "x" }).catch((error: unknown) => error);
  const { requestId = "" } = (refused as { $metadata: { requestId?: string } }).$metadata;
  await trail.root.iam.getUser({ UserName: "alice" });
  const allowed = await asAlice.iam.listUsers({});
  for (let count = 0; count < 20; count += 1) {
    await trail.root.sts.getCallerIdentity({});
    await trail.region.flush();
  }
  const explained = async (id: string): Promise<unknown> =>
    (await fetch(`${trail.region.endpoint}/_haneul/explain/${id}`)).json();
  expect(await explained(requestId)).toMatchObject({
    operation: "DeleteGroup",
    caller: { arn: `arn:aws:iam::${accountId}:user/alice` },
    questions: [{ action: "iam:DeleteGroup", allowed: false, reason: "implicitDeny" }],
    http: { method: "POST", path: "/", status: 403 },
    error: { code: "AccessDenied" },
  });
  expect(await explained(allowed.$metadata.requestId ?? "")).toMatchObject({
    operation: "ListUsers",
    questions: [{ allowed: true, statements: [{ kind: "identity", sid: "Reads" }] }],
  });
  const last = await trail.root.sts.getCallerIdentity({});
  expect(await explained(last.$metadata.requestId ?? "")).toMatchObject({ operation: "GetCallerIdentity" });
});

test("pages go from the newest event to the oldest without repeating one", async () => {
  await trail.region.flush();
  const ids: string[] = [];
  const EndTime = new Date(trail.region.clock.now());
  let NextToken: string | undefined;
  do {
    const page = await trail.root.cloudtrail.lookupEvents({
      MaxResults: 4,
      EndTime,
      ...(NextToken === undefined ? {} : { NextToken }),
    });
    ids.push(...(page.Events ?? []).map(({ EventId = "" }) => EventId));
    NextToken = page.NextToken;
  } while (NextToken !== undefined && ids.length < 500);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.length).toBeGreaterThan(10);
  expect(ids).toEqual(ids.toSorted().reverse());
});

test("what cannot be looked up is refused in AWS's codes", async () => {
  const { cloudtrail } = trail.root;
  const two = [
    { AttributeKey: "EventName", AttributeValue: "a" },
    { AttributeKey: "Username", AttributeValue: "b" },
  ] as const;
  await expect(cloudtrail.lookupEvents({ LookupAttributes: [...two] })).rejects.toMatchObject({
    name: "InvalidLookupAttributesException",
  });
  const now = Date.now();
  const backwards = { StartTime: new Date(now), EndTime: new Date(now - 60_000) };
  await expect(cloudtrail.lookupEvents(backwards)).rejects.toMatchObject({ name: "InvalidTimeRangeException" });
  await expect(cloudtrail.lookupEvents({ NextToken: "nonsense" })).rejects.toMatchObject({
    name: "InvalidNextTokenException",
  });
});

test("when keys were last used is known to IAM", async () => {
  const { AccessKeyLastUsed } = await trail.root.iam.getAccessKeyLastUsed({ AccessKeyId: alice.accessKeyId });
  expect(AccessKeyLastUsed).toMatchObject({ ServiceName: "iam", Region: "us-east-1" });
});

test("events are forgotten after ninety days of region time", async () => {
  const quiet = await openTrailRegion();
  try {
    await quiet.root.iam.createUser({ UserName: "early" });
    await quiet.region.flush();
    await quiet.region.clock.advance(91 * 86_400_000);
    expect(await quiet.events(quiet.root, { AttributeKey: "EventName", AttributeValue: "CreateUser" })).toEqual([]);
    expect(await quiet.region.runJob("cloudtrail.expire-events")).toBe("removed 1 events");
  } finally {
    await quiet.close();
  }
});

test("a page that takes all there is has no token, and a token of another page is refused when it is none", async () => {
  const UserName = "counted";
  for (let number = 0; number < 3; number += 1)
    await trail.root.iam.createGroup({ GroupName: `${UserName}-${number}` });
  await trail.region.flush();
  const LookupAttributes = [{ AttributeKey: "EventName" as const, AttributeValue: "CreateGroup" }];
  const page = (input: object) => trail.root.cloudtrail.lookupEvents({ LookupAttributes, ...input });
  const all = (await page({})).Events ?? [];
  expect((await page({ MaxResults: all.length })).NextToken).toBeUndefined();
  const first = await page({ MaxResults: all.length - 1 });
  const last = await page({ NextToken: first.NextToken });
  expect(last.Events?.map(({ EventId }) => EventId)).toEqual([all.at(-1)?.EventId]);
  expect(last.NextToken).toBeUndefined();
  const elsewhere = { LookupAttributes: [{ AttributeKey: "EventName" as const, AttributeValue: "CreateUser" }] };
  await expect(page({ ...elsewhere, NextToken: first.NextToken })).rejects.toMatchObject({
    name: "InvalidNextTokenException",
  });
  await expect(page({ NextToken: "bm9uZQ" })).rejects.toMatchObject({ name: "InvalidNextTokenException" });
});

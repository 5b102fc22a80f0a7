/** Trails through the SDK: made, changed, selected, delivered. */
import { gunzipSync } from "node:zlib";
import { Organizations } from "@aws-sdk/client-organizations";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  deliveryPolicy,
  openTrailRegion,
  type TrailClients,
  type TrailRecord,
  type TrailRegion,
} from "../../../../test/support/trail-region.ts";

const accountId = "000000000000";
const job = "cloudtrail.deliver-log-files";
let trail: TrailRegion;
let count = 0;

beforeAll(async () => {
  trail = await openTrailRegion();
});
afterAll(() => trail.close());

/** A bucket that CloudTrail may write to. */
async function newBucket({ s3 }: TrailClients = trail.root): Promise<string> {
  const Bucket = `logs-${(count += 1)}`;
  await s3.createBucket({ Bucket });
  await s3.putBucketPolicy({ Bucket, Policy: deliveryPolicy(Bucket) });
  return Bucket;
}

/** A trail that logs into a bucket of its own; a region has room for five, so that tests remove theirs. */
async function withTrail(
  input: { Name: string; clients?: TrailClients; IsMultiRegionTrail?: boolean; S3KeyPrefix?: string },
  body: (bucket: string) => Promise<void>,
): Promise<void> {
  const { clients = trail.root, ...settings } = input;
  const bucket = await newBucket(clients);
  await clients.cloudtrail.createTrail({ ...settings, S3BucketName: bucket });
  try {
    await body(bucket);
  } finally {
    await clients.cloudtrail.deleteTrail({ Name: input.Name });
  }
}

/** The records of all log files in a bucket, and the files' keys. */
async function delivered(bucket: string): Promise<{ keys: string[]; records: TrailRecord[] }> {
  await trail.region.flush();
  await trail.region.runJob(job);
  const { Contents = [] } = await trail.root.s3.listObjectsV2({ Bucket: bucket });
  const keys = Contents.map(({ Key = "" }) => Key);
  const records: TrailRecord[] = [];
  for (const Key of keys) {
    const { Body } = await trail.root.s3.getObject({ Bucket: bucket, Key });
    const text = gunzipSync((await Body?.transformToByteArray()) ?? new Uint8Array()).toString();
    records.push(...(JSON.parse(text) as { Records: TrailRecord[] }).Records);
  }
  return { keys, records };
}

const refusal = (name: string, message?: string) =>
  message === undefined ? { name } : { name, message: expect.stringContaining(message) as string };

test("a trail shows the settings it was made with, and those it has without", async () => {
  const bucket = await newBucket();
  const made = await trail.root.cloudtrail.createTrail({ Name: "plain", S3BucketName: bucket, S3KeyPrefix: "p" });
  const TrailARN = `arn:aws:cloudtrail:us-east-1:${accountId}:trail/plain`;
  expect(made).toMatchObject({ TrailARN, IncludeGlobalServiceEvents: true, IsMultiRegionTrail: false });
  const { Trail } = await trail.root.cloudtrail.getTrail({ Name: TrailARN });
  expect(Trail).toEqual({
    Name: "plain",
    S3BucketName: bucket,
    S3KeyPrefix: "p",
    IncludeGlobalServiceEvents: true,
    IsMultiRegionTrail: false,
    HomeRegion: "us-east-1",
    TrailARN,
    LogFileValidationEnabled: false,
    HasCustomEventSelectors: false,
    HasInsightSelectors: false,
    IsOrganizationTrail: false,
  });
  expect(await trail.root.cloudtrail.getTrailStatus({ Name: "plain" })).toMatchObject({ IsLogging: false });
  const updated = await trail.root.cloudtrail.updateTrail({ Name: "plain", IsMultiRegionTrail: true });
  expect(updated).toMatchObject({ S3KeyPrefix: "p", IsMultiRegionTrail: true });
  await expect(trail.root.cloudtrail.createTrail({ Name: "plain", S3BucketName: bucket })).rejects.toMatchObject(
    refusal("TrailAlreadyExistsException", "Trail plain already exists for customer"),
  );
  await trail.root.cloudtrail.deleteTrail({ Name: "plain" });
  await expect(trail.root.cloudtrail.getTrail({ Name: "plain" })).rejects.toMatchObject(
    refusal("TrailNotFoundException", `Unknown trail: plain for the user: ${accountId}`),
  );
  await expect(trail.root.cloudtrail.getTrailStatus({ Name: "plain" })).rejects.toMatchObject(
    refusal("TrailNotFoundException", `Unknown trail: ${TrailARN} for the user: ${accountId}`),
  );
});

test("names, buckets and settings that cannot be are refused", async () => {
  const { cloudtrail, s3 } = trail.root;
  const create = (input: object) => cloudtrail.createTrail({ Name: "refused", S3BucketName: "logs-none", ...input });
  await expect(create({ Name: "" })).rejects.toMatchObject(refusal("InvalidTrailNameException", "cannot be blank!"));
  await expect(create({ Name: "ab" })).rejects.toMatchObject(refusal("InvalidTrailNameException", "too short"));
  await expect(create({ Name: "-ab" })).rejects.toMatchObject(refusal("InvalidTrailNameException", "letter or number"));
  await expect(create({})).rejects.toMatchObject(refusal("S3BucketDoesNotExistException", "logs-none does not exist!"));
  for (const [input, code] of [
    [{ S3BucketName: "Logs_Of!" }, "InvalidS3BucketNameException"],
    [{ SnsTopicName: "a topic" }, "InvalidSnsTopicNameException"],
    [{ CloudWatchLogsLogGroupArn: "log-group" }, "InvalidCloudWatchLogsLogGroupArnException"],
    [{ CloudWatchLogsRoleArn: "role" }, "InvalidCloudWatchLogsRoleArnException"],
  ] as const) {
    await expect(create(input)).rejects.toMatchObject(refusal(code, "is not valid."));
  }
  await s3.createBucket({ Bucket: "logs-closed" });
  await expect(create({ S3BucketName: "logs-closed" })).rejects.toMatchObject(
    refusal("InsufficientS3BucketPolicyException", "Incorrect S3 bucket policy is detected for bucket: logs-closed"),
  );
  const S3BucketName = await newBucket();
  await expect(
    create({ S3BucketName, IsMultiRegionTrail: true, IncludeGlobalServiceEvents: false }),
  ).rejects.toMatchObject(refusal("InvalidParameterCombinationException"));
  const CloudWatchLogsLogGroupArn = `arn:aws:logs:us-east-1:${accountId}:log-group:trails:*`;
  await expect(create({ S3BucketName, CloudWatchLogsLogGroupArn })).rejects.toMatchObject(
    refusal("UnsupportedOperationException"),
  );
  await expect(create({ S3BucketName, IsOrganizationTrail: true })).rejects.toMatchObject(
    refusal("OrganizationsNotInUseException"),
  );
});

test("a logging trail delivers compressed records once, under AWS's names", async () => {
  await withTrail({ Name: "delivers", S3KeyPrefix: "audit" }, async (bucket) => {
    await trail.root.cloudtrail.startLogging({ Name: "delivers" });
    const { $metadata } = await trail.root.iam.createUser({ UserName: "delivered" });
    const first = await delivered(bucket);
    expect(first.keys).toHaveLength(1);
    expect(first.keys[0]).toMatch(
      /^audit\/AWSLogs\/000000000000\/CloudTrail\/us-east-1\/\d{4}\/\d\d\/\d\d\/000000000000_CloudTrail_us-east-1_\d{8}T\d{4}Z_[A-Za-z0-9]{16}\.json\.gz$/,
    );
    expect(first.records.map(({ requestID }) => requestID)).toContain($metadata.requestId);
    const again = await delivered(bucket);
    const all = again.records.map(({ eventID }) => eventID);
    expect(new Set(all).size).toBe(all.length);
    const status = await trail.root.cloudtrail.getTrailStatus({ Name: "delivers" });
    expect(status.IsLogging).toBe(true);
    expect(status.LatestDeliveryTime).toBeInstanceOf(Date);
    await trail.root.cloudtrail.stopLogging({ Name: "delivers" });
    await trail.region.flush();
    const { $metadata: after } = await trail.root.iam.createUser({ UserName: "after-the-end" });
    const last = await delivered(bucket);
    expect(last.records.map(({ requestID }) => requestID)).not.toContain(after.requestId);
  });
});

test("a bucket that closes its door is noted, and gets the events when it opens it again", async () => {
  await withTrail({ Name: "patient" }, async (bucket) => {
    await trail.root.cloudtrail.startLogging({ Name: "patient" });
    await trail.root.s3.deleteBucketPolicy({ Bucket: bucket });
    expect((await delivered(bucket)).keys).toEqual([]);
    const status = await trail.root.cloudtrail.getTrailStatus({ Name: "patient" });
    expect(status).toMatchObject({ LatestDeliveryError: "AccessDenied" });
    await trail.root.s3.putBucketPolicy({ Bucket: bucket, Policy: deliveryPolicy(bucket) });
    const { records } = await delivered(bucket);
    expect(records.map(({ eventName }) => eventName)).toContain("DeleteBucketPolicy");
  });
});

test("data events are delivered for the buckets, prefixes and directions that selectors name", async () => {
  await withTrail({ Name: "objects" }, async (bucket) => {
    const { cloudtrail, s3 } = trail.root;
    await s3.createBucket({ Bucket: "watched" });
    await s3.createBucket({ Bucket: "unwatched" });
    const DataResources = [{ Type: "AWS::S3::Object", Values: ["arn:aws:s3:::watched/in/"] }];
    await cloudtrail.putEventSelectors({
      TrailName: "objects",
      EventSelectors: [{ ReadWriteType: "WriteOnly", IncludeManagementEvents: false, DataResources }],
    });
    await cloudtrail.startLogging({ Name: "objects" });
    await s3.putObject({ Bucket: "watched", Key: "in/a", Body: "content" });
    await s3.putObject({ Bucket: "watched", Key: "out/a", Body: "x" });
    await s3.putObject({ Bucket: "unwatched", Key: "in/a", Body: "x" });
    await s3.getObject({ Bucket: "watched", Key: "in/a" });
    const { records } = await delivered(bucket);
    expect(records).toHaveLength(1);
    expect(records[0]).toMatchObject({
      eventName: "PutObject",
      eventCategory: "Data",
      managementEvent: false,
      requestParameters: { bucketName: "watched", key: "in/a", Host: expect.any(String) as string },
      resources: [
        { type: "AWS::S3::Object", ARN: "arn:aws:s3:::watched/in/a", accountId },
        { type: "AWS::S3::Bucket", ARN: "arn:aws:s3:::watched", accountId },
      ],
      additionalEventData: { SignatureVersion: "SigV4", AuthenticationMethod: "AuthHeader" },
    });
  });
});

test("advanced selectors choose by name, source and resource, and leave out what they negate", async () => {
  await withTrail({ Name: "chooses" }, async (bucket) => {
    const { cloudtrail, iam, s3 } = trail.root;
    await s3.createBucket({ Bucket: "chosen" });
    const category = (name: string) => ({ Field: "eventCategory", Equals: [name] });
    const AdvancedEventSelectors = [
      { FieldSelectors: [category("Management"), { Field: "eventSource", NotEquals: ["s3.amazonaws.com"] }] },
      {
        FieldSelectors: [
          category("Data"),
          { Field: "resources.type", Equals: ["AWS::S3::Object"] },
          { Field: "eventName", StartsWith: ["Delete"] },
        ],
      },
    ];
    await cloudtrail.putEventSelectors({ TrailName: "chooses", AdvancedEventSelectors });
    expect(await cloudtrail.getEventSelectors({ TrailName: "chooses" })).toMatchObject({ AdvancedEventSelectors });
    await cloudtrail.startLogging({ Name: "chooses" });
    await iam.createUser({ UserName: "chosen" });
    await s3.putBucketVersioning({ Bucket: "chosen", VersioningConfiguration: { Status: "Enabled" } });
    await s3.putObject({ Bucket: "chosen", Key: "a", Body: "x" });
    await s3.deleteObject({ Bucket: "chosen", Key: "a" });
    const names = (await delivered(bucket)).records.map(({ eventName }) => eventName);
    expect(names).toContain("CreateUser");
    expect(names).toContain("DeleteObject");
    expect(names).not.toContain("PutObject");
    expect(names).not.toContain("PutBucketVersioning");
  });
});

test("selectors that cannot be are refused", async () => {
  await withTrail({ Name: "selects" }, async () => {
    const put = (input: object) => trail.root.cloudtrail.putEventSelectors({ TrailName: "selects", ...input });
    const invalid = refusal("InvalidEventSelectorsException");
    await expect(put({})).rejects.toMatchObject(invalid);
    const DataResources = [{ Type: "AWS::S3::Object", Values: ["arn:aws:s3:::no-slash"] }];
    await expect(put({ EventSelectors: [{ DataResources }] })).rejects.toMatchObject(invalid);
    const FieldSelectors = [{ Field: "eventCategory", Equals: ["Data"] }];
    await expect(put({ AdvancedEventSelectors: [{ FieldSelectors }] })).rejects.toMatchObject(invalid);
    const { EventSelectors } = await trail.root.cloudtrail.getEventSelectors({ TrailName: "selects" });
    expect(EventSelectors).toMatchObject([{ ReadWriteType: "All", IncludeManagementEvents: true }]);
  });
});

test("a trail of all regions delivers each region's events apart, and is a shadow in the others", async () => {
  await withTrail({ Name: "everywhere", IsMultiRegionTrail: true }, async (bucket) => {
    await trail.root.cloudtrail.startLogging({ Name: "everywhere" });
    const seoul = trail.as(trail.region.root, "ap-northeast-2");
    await seoul.s3.createBucket({
      Bucket: "far-bucket",
      CreateBucketConfiguration: { LocationConstraint: "ap-northeast-2" },
    });
    const { keys } = await delivered(bucket);
    expect(keys.some((key) => key.includes("/CloudTrail/ap-northeast-2/"))).toBe(true);
    const shown = await seoul.cloudtrail.describeTrails({});
    expect(shown.trailList).toMatchObject([{ Name: "everywhere", HomeRegion: "us-east-1" }]);
    expect((await seoul.cloudtrail.describeTrails({ includeShadowTrails: false })).trailList).toEqual([]);
    const Name = `arn:aws:cloudtrail:us-east-1:${accountId}:trail/everywhere`;
    await expect(seoul.cloudtrail.stopLogging({ Name })).rejects.toMatchObject(refusal("InvalidHomeRegionException"));
  });
});

test("tags are added, listed and removed", async () => {
  await withTrail({ Name: "tagged" }, async () => {
    const { cloudtrail } = trail.root;
    const ResourceId = `arn:aws:cloudtrail:us-east-1:${accountId}:trail/tagged`;
    await cloudtrail.addTags({ ResourceId, TagsList: [{ Key: "a", Value: "1" }, { Key: "b" }] });
    await cloudtrail.removeTags({ ResourceId, TagsList: [{ Key: "b" }] });
    const { ResourceTagList } = await cloudtrail.listTags({ ResourceIdList: [ResourceId] });
    expect(ResourceTagList).toEqual([{ ResourceId, TagsList: [{ Key: "a", Value: "1" }] }]);
    await expect(cloudtrail.listTags({ ResourceIdList: [`${ResourceId}s`] })).rejects.toMatchObject(
      refusal("ResourceNotFoundException"),
    );
  });
});

test("an organization's trail gets the events of its members, who see it but do not change it", async () => {
  const managementId = "333333333333";
  const management = trail.as({ accessKeyId: managementId, secretAccessKey: "test" });
  const organizations = new Organizations({
    endpoint: trail.region.endpoint,
    region: "us-east-1",
    credentials: { accessKeyId: managementId, secretAccessKey: "test" },
  });
  const { Organization } = await organizations.createOrganization({ FeatureSet: "ALL" });
  const bucket = await newBucket(management);
  const input = { Name: "all-accounts", S3BucketName: bucket, IsOrganizationTrail: true };
  await expect(management.cloudtrail.createTrail(input)).rejects.toMatchObject(
    refusal("CloudTrailAccessNotEnabledException"),
  );
  await organizations.enableAWSServiceAccess({ ServicePrincipal: "cloudtrail.amazonaws.com" });
  const { TrailARN = "" } = await management.cloudtrail.createTrail(input);
  await management.cloudtrail.startLogging({ Name: "all-accounts" });
  await organizations.createAccount({ AccountName: "member", Email: "member@example.com" });
  await trail.region.runJob("organizations.create-accounts");
  const { Accounts = [] } = await organizations.listAccounts({});
  organizations.destroy();
  const memberId = Accounts.find(({ Name }) => Name === "member")?.Id ?? "";
  const member = trail.as({ accessKeyId: memberId, secretAccessKey: "test" });
  await member.iam.createUser({ UserName: "of-the-member" });
  await expect(member.cloudtrail.stopLogging({ Name: TrailARN })).rejects.toMatchObject(
    refusal("NotOrganizationMasterAccountException"),
  );
  expect((await member.cloudtrail.getTrail({ Name: TrailARN })).Trail).toMatchObject({ IsOrganizationTrail: true });
  await trail.region.flush();
  await trail.region.runJob(job);
  const { Contents = [] } = await management.s3.listObjectsV2({ Bucket: bucket });
  const folder = `AWSLogs/${Organization?.Id}/${memberId}/CloudTrail/us-east-1/`;
  expect(Contents.some(({ Key = "" }) => Key.startsWith(folder))).toBe(true);
});

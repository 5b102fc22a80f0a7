/** Tests of batch jobs, from manifests to reports. */
import type { CreateJobCommandInput, S3Control } from "@aws-sdk/client-s3-control";
import { afterAll, beforeAll, expect, test } from "vitest";
import { newControlClient } from "../../../../test/support/s3-control-client.ts";
import { failure } from "../../../../test/support/s3-region.ts";
import { openTrailRegion, type TrailRegion } from "../../../../test/support/trail-region.ts";

let opened: TrailRegion;
let control: S3Control;
let AccountId: string;
let RoleArn: string;

beforeAll(async () => {
  opened = await openTrailRegion();
  AccountId = opened.region.root.accountId;
  control = newControlClient({ endpoint: opened.region.endpoint, credentials: opened.region.root });
  const Principal = { Service: "batchoperations.s3.amazonaws.com" };
  const trust = { Effect: "Allow", Principal, Action: "sts:AssumeRole" };
  const AssumeRolePolicyDocument = JSON.stringify({ Version: "2012-10-17", Statement: [trust] });
  const { Role } = await opened.root.iam.createRole({ RoleName: "batch", AssumeRolePolicyDocument });
  RoleArn = Role?.Arn ?? "";
  const all = { Effect: "Allow", Action: "s3:*", Resource: "*" };
  const PolicyDocument = JSON.stringify({ Version: "2012-10-17", Statement: [all] });
  await opened.root.iam.putRolePolicy({ RoleName: "batch", PolicyName: "all", PolicyDocument });
});
afterAll(async () => {
  control.destroy();
  await opened.close();
});

let count = 0;
async function newBucket(...keys: string[]): Promise<string> {
  const Bucket = `batch-${++count}`;
  await opened.root.s3.createBucket({ Bucket });
  for (const Key of keys) await opened.root.s3.putObject({ Bucket, Key, Body: Key });
  return Bucket;
}

async function newManifest(Bucket: string, lines: string): Promise<NonNullable<CreateJobCommandInput["Manifest"]>> {
  const { ETag = "" } = await opened.root.s3.putObject({ Bucket, Key: "manifest.csv", Body: lines });
  return {
    Spec: { Format: "S3BatchOperations_CSV_20180820", Fields: ["Bucket", "Key"] },
    Location: { ObjectArn: `arn:aws:s3:::${Bucket}/manifest.csv`, ETag },
  };
}

async function newJob(
  more: Pick<CreateJobCommandInput, "Operation"> & Partial<CreateJobCommandInput>,
): Promise<string> {
  const job = { AccountId, RoleArn, Priority: 1, Report: { Enabled: false }, ClientRequestToken: `token-${++count}` };
  const { JobId = "" } = await control.createJob({ ...job, ...more });
  return JobId;
}

async function described(JobId: string) {
  await opened.region.runJob("s3control.run-batch-jobs");
  return (await control.describeJob({ AccountId, JobId })).Job;
}

const tagging = { S3PutObjectTagging: { TagSet: [{ Key: "by", Value: "batch" }] } };

test("a job tags what its manifest names, and reports what went wrong", async () => {
  const { s3 } = opened.root;
  const Bucket = await newBucket("a", "b c");
  const Manifest = await newManifest(Bucket, `${Bucket},a\n${Bucket},b%20c\n${Bucket},gone\n`);
  const report = { Bucket: `arn:aws:s3:::${Bucket}`, Prefix: "reports", Format: "Report_CSV_20180820" as const };
  const Report = { Enabled: true, ReportScope: "AllTasks" as const, ...report };
  const JobId = await newJob({ Operation: tagging, Manifest, Report });
  const job = await described(JobId);
  expect(job).toMatchObject({
    Status: "Complete",
    ProgressSummary: { TotalNumberOfTasks: 3, NumberOfTasksSucceeded: 2, NumberOfTasksFailed: 1 },
  });
  expect((await s3.getObjectTagging({ Bucket, Key: "b c" })).TagSet).toEqual([{ Key: "by", Value: "batch" }]);
  const Key = `reports/job-${JobId}/manifest.json`;
  const manifest = JSON.parse((await (await s3.getObject({ Bucket, Key })).Body?.transformToString()) ?? "") as {
    Results: { TaskExecutionStatus: string; Key: string }[];
  };
  expect(manifest.Results.map((one) => one.TaskExecutionStatus)).toEqual(["succeeded", "failed"]);
  const failed = await s3.getObject({ Bucket, Key: manifest.Results[1]?.Key ?? "" });
  expect(await failed.Body?.transformToString()).toMatch(new RegExp(`^${Bucket},gone,,failed,404,NoSuchKey,`));
});

test("a job copies what a generator finds", async () => {
  const { s3 } = opened.root;
  const [source, target] = [await newBucket("x/1", "x/2", "y/3"), await newBucket()];
  const Filter = { KeyNameConstraint: { MatchAnyPrefix: ["x/"] } };
  const SourceBucket = `arn:aws:s3:::${source}`;
  const ManifestGenerator = { S3JobManifestGenerator: { SourceBucket, EnableManifestOutput: false, Filter } };
  const copy = {
    TargetResource: `arn:aws:s3:::${target}`,
    TargetKeyPrefix: "copies",
    StorageClass: "STANDARD_IA" as const,
  };
  const JobId = await newJob({ Operation: { S3PutObjectCopy: copy }, ManifestGenerator });
  expect(await described(JobId)).toMatchObject({ Status: "Complete" });
  const { Contents = [] } = await s3.listObjectsV2({ Bucket: target });
  expect(Contents.map(({ Key, StorageClass }) => [Key, StorageClass])).toEqual([
    ["copies/x/1", "STANDARD_IA"],
    ["copies/x/2", "STANDARD_IA"],
  ]);
});

test("dates of a job are kept: of a retention, of a generator's filter, of a copy's lock", async () => {
  const { s3 } = opened.root;
  const Bucket = `batch-${++count}`;
  await s3.createBucket({ Bucket, ObjectLockEnabledForBucket: true });
  await s3.putObject({ Bucket, Key: "kept", Body: "1" });
  const RetainUntilDate = new Date("2099-01-01T00:00:00.000Z");
  const now = opened.region.clock.now();
  const dates = { CreatedAfter: new Date(now - 3_600_000), CreatedBefore: new Date(now + 3_600_000) };
  const generator = { SourceBucket: `arn:aws:s3:::${Bucket}`, EnableManifestOutput: false, Filter: dates };
  const JobId = await newJob({
    Operation: { S3PutObjectRetention: { Retention: { Mode: "GOVERNANCE", RetainUntilDate } } },
    ManifestGenerator: { S3JobManifestGenerator: generator },
  });
  const job = await described(JobId);
  expect(job?.ProgressSummary).toMatchObject({ NumberOfTasksSucceeded: 1, NumberOfTasksFailed: 0 });
  expect(job?.Operation?.S3PutObjectRetention?.Retention?.RetainUntilDate).toEqual(RetainUntilDate);
  expect(job?.ManifestGenerator?.S3JobManifestGenerator?.Filter).toEqual(dates);
  expect((await s3.getObjectRetention({ Bucket, Key: "kept" })).Retention).toEqual({
    Mode: "GOVERNANCE",
    RetainUntilDate,
  });
  const Manifest = await newManifest(await newBucket(), `${Bucket},kept\n`);
  const copy = { TargetResource: `arn:aws:s3:::${Bucket}`, TargetKeyPrefix: "copy" };
  const lock = { ObjectLockMode: "GOVERNANCE" as const, ObjectLockRetainUntilDate: RetainUntilDate };
  const metadata = { NewObjectMetadata: { HttpExpiresDate: RetainUntilDate, ContentType: "text/x" } };
  await described(await newJob({ Operation: { S3PutObjectCopy: { ...copy, ...lock, ...metadata } }, Manifest }));
  const head = await s3.headObject({ Bucket, Key: "copy/kept" });
  expect(head).toMatchObject({ ObjectLockRetainUntilDate: RetainUntilDate, ContentType: "text/x" });
  expect(new Date(head.ExpiresString ?? "")).toEqual(RetainUntilDate);
});

test("a job waits for its confirmation, and a cancelled one does nothing", async () => {
  const { s3 } = opened.root;
  const Bucket = await newBucket("a");
  const Manifest = await newManifest(Bucket, `${Bucket},a\n`);
  const wanted = { Operation: tagging, Manifest, ConfirmationRequired: true };
  const [first, second] = [await newJob(wanted), await newJob(wanted)];
  expect(await described(first)).toMatchObject({ Status: "Suspended", SuspendedCause: "AwaitingConfirmation" });
  await control.updateJobStatus({ AccountId, JobId: second, RequestedJobStatus: "Cancelled" });
  expect(await described(second)).toMatchObject({ Status: "Cancelled" });
  expect((await s3.getObjectTagging({ Bucket, Key: "a" })).TagSet).toEqual([]);
  await control.updateJobPriority({ AccountId, JobId: first, Priority: 7 });
  await control.updateJobStatus({ AccountId, JobId: first, RequestedJobStatus: "Ready" });
  expect(await described(first)).toMatchObject({ Status: "Complete", Priority: 7 });
  const again = control.updateJobStatus({ AccountId, JobId: first, RequestedJobStatus: "Cancelled" });
  expect(await failure(again)).toMatchObject({ status: 400 });
  const { Jobs = [] } = await control.listJobs({ AccountId, JobStatuses: ["Cancelled"] });
  expect(Jobs.map(({ JobId }) => JobId)).toEqual([second]);
});

test("a manifest that cannot be read fails its job, and a token makes one job only", async () => {
  const Bucket = await newBucket("a");
  const Manifest = await newManifest(Bucket, `${Bucket},a\n`);
  const Location = { ObjectArn: `arn:aws:s3:::${Bucket}/manifest.csv`, ETag: "other" };
  const JobId = await newJob({ Operation: tagging, Manifest: { ...Manifest, Location } });
  expect(await described(JobId)).toMatchObject({
    Status: "Failed",
    FailureReasons: [{ FailureCode: "ManifestFailure" }],
  });
  const same = { Operation: tagging, Manifest, ClientRequestToken: "same" };
  expect(await newJob(same)).toBe(await newJob(same));
});

test("texts of a job have limits, and its tags differ", async () => {
  const Bucket = await newBucket("a");
  const Manifest = await newManifest(Bucket, `${Bucket},a\n`);
  const job = { Operation: tagging, Manifest };
  const tag = { Key: "a", Value: "1" };
  await newJob({ ...job, Description: "d".repeat(256), ClientRequestToken: "t".repeat(64) });
  for (const [more, code] of [
    [{ Description: "d".repeat(257) }, "InvalidRequest"],
    [{ ClientRequestToken: "t".repeat(65) }, "InvalidRequest"],
    [{ Tags: [tag, tag] }, "InvalidTag"],
  ] as const) {
    expect(await failure(newJob({ ...job, ...(more as object) }))).toEqual({ code, status: 400 });
  }
  const JobId = await newJob(job);
  const Tags = Array.from({ length: 51 }, (_, index) => ({ Key: String(index), Value: "" }));
  const many = control.putJobTagging({ AccountId, JobId, Tags });
  expect(await failure(many)).toEqual({ code: "TooManyTagsException", status: 400 });
});

test("jobs have tags, and jobs that cannot be are refused", async () => {
  const Bucket = await newBucket("a");
  const Manifest = await newManifest(Bucket, `${Bucket},a\n`);
  const JobId = await newJob({ Operation: tagging, Manifest, Tags: [{ Key: "a", Value: "1" }] });
  await control.putJobTagging({ AccountId, JobId, Tags: [{ Key: "b", Value: "2" }] });
  expect((await control.getJobTagging({ AccountId, JobId })).Tags).toEqual([{ Key: "b", Value: "2" }]);
  await control.deleteJobTagging({ AccountId, JobId });
  expect((await control.getJobTagging({ AccountId, JobId })).Tags ?? []).toEqual([]);
  const lambda = newJob({ Operation: { LambdaInvoke: { FunctionArn: "arn" } }, Manifest });
  expect(await failure(lambda)).toEqual({ code: "InvalidRequest", status: 400 });
  const replication = newJob({ Operation: { S3ReplicateObject: {} }, Manifest });
  expect(await failure(replication)).toEqual({ code: "InvalidRequest", status: 400 });
  expect(await failure(newJob({ Operation: tagging }))).toMatchObject({ status: 400 });
  expect(await failure(control.describeJob({ AccountId, JobId: "none" }))).toMatchObject({ status: 404 });
});

/** The lines of a job's report, by the status of their tasks. */
async function reported(Bucket: string, JobId: string): Promise<Record<string, string>> {
  const { s3 } = opened.root;
  const read = async (Key: string) => (await (await s3.getObject({ Bucket, Key })).Body?.transformToString()) ?? "";
  const { Results } = JSON.parse(await read(`r/job-${JobId}/manifest.json`)) as {
    Results: { TaskExecutionStatus: string; Key: string }[];
  };
  const files = Results.map(async (one) => [one.TaskExecutionStatus, await read(one.Key)]);
  return Object.fromEntries((await Promise.all(files)) as [string, string][]);
}

function reportTo(Bucket: string) {
  const Format = "Report_CSV_20180820" as const;
  return { Enabled: true, ReportScope: "AllTasks" as const, Bucket: `arn:aws:s3:::${Bucket}`, Prefix: "r", Format };
}

test("a job replicates what was there before the rules, and says what it could not", async () => {
  const { s3, iam } = opened.root;
  const [source, target] = [await newBucket(), await newBucket()];
  for (const Bucket of [source, target]) {
    await s3.putBucketVersioning({ Bucket, VersioningConfiguration: { Status: "Enabled" } });
  }
  for (const Key of ["a", "b", "other"]) await s3.putObject({ Bucket: source, Key, Body: Key });
  const trust = { Effect: "Allow", Principal: { Service: "s3.amazonaws.com" }, Action: "sts:AssumeRole" };
  const AssumeRolePolicyDocument = JSON.stringify({ Version: "2012-10-17", Statement: [trust] });
  const { Role } = await iam.createRole({ RoleName: "replicator", AssumeRolePolicyDocument });
  const all = { Effect: "Allow", Action: "s3:*", Resource: "*" };
  const PolicyDocument = JSON.stringify({ Version: "2012-10-17", Statement: [all] });
  await iam.putRolePolicy({ RoleName: "replicator", PolicyName: "all", PolicyDocument });
  const rule = {
    ID: "new",
    Priority: 1,
    Status: "Enabled" as const,
    Filter: { Prefix: "" },
    DeleteMarkerReplication: { Status: "Disabled" as const },
    Destination: { Bucket: `arn:aws:s3:::${target}` },
  };
  const ReplicationConfiguration = { Role: Role?.Arn ?? "", Rules: [rule] };
  await s3.putBucketReplication({ Bucket: source, ReplicationConfiguration });
  const KeyNameConstraint = { MatchAnySubstring: ["a", "b"] };
  const Filter = { EligibleForReplication: true, ObjectReplicationStatuses: ["NONE" as const], KeyNameConstraint };
  const SourceBucket = `arn:aws:s3:::${source}`;
  const ManifestOutputLocation = {
    Bucket: `arn:aws:s3:::${target}`,
    ManifestPrefix: "lists",
    ManifestFormat: "S3InventoryReport_CSV_20211130" as const,
  };
  const generator = { SourceBucket, EnableManifestOutput: true, ManifestOutputLocation, Filter };
  const JobId = await newJob({
    Operation: { S3ReplicateObject: {} },
    ManifestGenerator: { S3JobManifestGenerator: generator },
    Report: reportTo(target),
  });
  expect(await described(JobId)).toMatchObject({ Status: "Active", ProgressSummary: { TotalNumberOfTasks: 2 } });
  expect((await s3.headObject({ Bucket: source, Key: "a" })).ReplicationStatus).toBe("PENDING");
  await opened.region.runJob("s3.replicate-objects");
  expect(await described(JobId)).toMatchObject({
    Status: "Complete",
    ProgressSummary: { NumberOfTasksSucceeded: 2 },
    GeneratedManifestDescriptor: { Location: { ObjectArn: `arn:aws:s3:::${target}/lists/job-${JobId}/manifest.json` } },
  });
  expect((await s3.headObject({ Bucket: source, Key: "a" })).ReplicationStatus).toBe("COMPLETED");
  expect((await s3.headObject({ Bucket: target, Key: "b" })).ReplicationStatus).toBe("REPLICA");
  expect(await failure(s3.headObject({ Bucket: target, Key: "other" }))).toMatchObject({ status: 404 });

  await s3.putBucketVersioning({ Bucket: target, VersioningConfiguration: { Status: "Suspended" } });
  const { VersionId } = await s3.headObject({ Bucket: source, Key: "other" });
  const listed = await newManifest(source, `${source},other,${VersionId}\n`);
  const Fields = ["Bucket" as const, "Key" as const, "VersionId" as const];
  const Manifest = { ...listed, Spec: { Format: "S3BatchOperations_CSV_20180820" as const, Fields } };
  const second = await newJob({ Operation: { S3ReplicateObject: {} }, Manifest, Report: reportTo(target) });
  await described(second);
  await opened.region.runJob("s3.replicate-objects");
  expect(await described(second)).toMatchObject({ ProgressSummary: { NumberOfTasksFailed: 1 } });
  expect((await reported(target, second))["failed"]).toContain(
    `${source},other,${VersionId},failed,400,DstBucketUnversioned,`,
  );
  expect((await s3.headObject({ Bucket: source, Key: "other" })).ReplicationStatus).toBe("FAILED");
});

test("checksums of stored objects are computed without reading them out, also over parts", async () => {
  const Bucket = await newBucket("a");
  const Manifest = await newManifest(Bucket, `${Bucket},a\n${Bucket},gone\n`);
  const Operation = { S3ComputeObjectChecksum: { ChecksumAlgorithm: "SHA256" as const } };
  const JobId = await newJob({ Operation, Manifest, Report: reportTo(Bucket) });
  expect(await described(JobId)).toMatchObject({ Status: "Complete" });
  const { succeeded: line = "", failed = "" } = await reported(Bucket, JobId);
  expect(failed).toContain(`${Bucket},gone,,failed,200,PermanentFailure,"error details: {""failureMessage"":""Task `);
  expect(failed).toContain(`Key not found"",""errorCode"":""404""}"`);
  expect(line).toContain(`${Bucket},a,,succeeded,200,,"{""checksum_base64""`);
  expect(line).toContain("ypeBEsobvcr6wjGzmiPcTaeG7/gUfE5yuYB3ha/uSLs=");
  expect(line).toContain("CA978112CA1BBDCAFAC231B39A23DC4DA786EFF8147C4E72B9807785AFEE48BB");
});

test("a function that is not there fails its tasks", async () => {
  const Bucket = await newBucket("a");
  const Manifest = await newManifest(Bucket, `${Bucket},a\n`);
  const FunctionArn = `arn:aws:lambda:us-east-1:${AccountId}:function:missing`;
  const JobId = await newJob({ Operation: { LambdaInvoke: { FunctionArn } }, Manifest, Report: reportTo(Bucket) });
  expect(await described(JobId)).toMatchObject({ Status: "Complete", ProgressSummary: { NumberOfTasksFailed: 1 } });
  expect((await reported(Bucket, JobId))["failed"]).toContain(
    "failed,404,ResourceNotFoundException,Function not found",
  );
});

test("a job's copies get the grants, the encryption and the requester's word that it states", async () => {
  const { s3 } = opened.root;
  const [source, target] = [await newBucket("a"), `batch-${++count}`];
  await s3.createBucket({ Bucket: target, ObjectOwnership: "ObjectWriter" });
  const Manifest = await newManifest(source, `${source},a\n`);
  const TargetResource = `arn:aws:s3:::${target}`;
  const { Owner } = await s3.listBuckets({});
  const everybody = "http://acs.amazonaws.com/groups/global/AuthenticatedUsers";
  const AccessControlGrants = [
    { Grantee: { TypeIdentifier: "id" as const, Identifier: Owner?.ID ?? "" }, Permission: "FULL_CONTROL" as const },
    { Grantee: { TypeIdentifier: "id" as const, Identifier: Owner?.ID ?? "" }, Permission: "READ_ACP" as const },
    { Grantee: { TypeIdentifier: "uri" as const, Identifier: everybody }, Permission: "READ_ACP" as const },
  ];
  await s3.deletePublicAccessBlock({ Bucket: target });
  const granting = { TargetResource, AccessControlGrants, RequesterPays: true };
  const granted = await newJob({ Operation: { S3PutObjectCopy: granting }, Manifest });
  expect(await described(granted)).toMatchObject({ ProgressSummary: { NumberOfTasksSucceeded: 1 } });
  const { Grants = [] } = await s3.getObjectAcl({ Bucket: target, Key: "a" });
  expect(Grants.map(({ Grantee, Permission }) => [Grantee?.Type, Permission])).toEqual([
    ["CanonicalUser", "FULL_CONTROL"],
    ["CanonicalUser", "READ_ACP"],
    ["Group", "READ_ACP"],
  ]);
  const encrypting = { TargetResource, NewObjectMetadata: { SSEAlgorithm: "KMS" as const } };
  await described(await newJob({ Operation: { S3PutObjectCopy: encrypting }, Manifest }));
  expect(await s3.headObject({ Bucket: target, Key: "a" })).toMatchObject({ ServerSideEncryption: "aws:kms" });
});

test("a job stops at a bucket that is not whose it was said to be", async () => {
  const Bucket = await newBucket("a");
  const SourceBucket = `arn:aws:s3:::${Bucket}`;
  const stranger = "111122223333";
  const ManifestOutputLocation = { Bucket: SourceBucket, ManifestFormat: "S3InventoryReport_CSV_20211130" as const };
  const generators = [
    { SourceBucket, EnableManifestOutput: false, ExpectedBucketOwner: stranger },
    {
      SourceBucket,
      EnableManifestOutput: true,
      ManifestOutputLocation: { ...ManifestOutputLocation, ExpectedManifestBucketOwner: stranger },
    },
  ];
  for (const S3JobManifestGenerator of generators) {
    const JobId = await newJob({ Operation: tagging, ManifestGenerator: { S3JobManifestGenerator } });
    expect(await described(JobId)).toMatchObject({ Status: "Failed" });
  }
  const Manifest = await newManifest(Bucket, `${Bucket},a\n`);
  const Report = { ...reportTo(Bucket), ExpectedBucketOwner: stranger };
  const JobId = await newJob({ Operation: tagging, Manifest, Report });
  expect(await described(JobId)).toMatchObject({ Status: "Failed", FailureReasons: [{ FailureCode: "AccessDenied" }] });
});

test("a token is not taken for another job, nor is a copy without a bucket to go to", async () => {
  const Bucket = await newBucket("a");
  const Manifest = await newManifest(Bucket, `${Bucket},a\n`);
  await newJob({ Operation: tagging, Manifest, ClientRequestToken: "taken" });
  const other = newJob({ Operation: { S3DeleteObjectTagging: {} }, Manifest, ClientRequestToken: "taken" });
  expect(await failure(other)).toEqual({ code: "IdempotencyException", status: 400 });
  const copies = [{}, { TargetResource: `arn:aws:s3:::${Bucket}/folder` }];
  for (const S3PutObjectCopy of copies) {
    const copying = newJob({ Operation: { S3PutObjectCopy }, Manifest });
    expect(await failure(copying)).toEqual({ code: "InvalidRequest", status: 400 });
  }
});

test("a job is forgotten ninety days after its end", async () => {
  const Bucket = await newBucket("a");
  const JobId = await newJob({ Operation: tagging, Manifest: await newManifest(Bucket, `${Bucket},a\n`) });
  await described(JobId);
  await opened.region.clock.advance(89 * 86_400_000);
  expect(await described(JobId)).toMatchObject({ Status: "Complete" });
  await opened.region.clock.advance(86_400_000);
  expect(await failure(described(JobId))).toEqual({ code: "NoSuchJob", status: 404 });
});

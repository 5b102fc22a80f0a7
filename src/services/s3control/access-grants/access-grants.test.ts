/** Tests of access grants: who is granted what gets credentials for it, and for nothing else. */
import { S3, type S3 as S3Client } from "@aws-sdk/client-s3";
import type { Credentials, S3Control } from "@aws-sdk/client-s3-control";
import { afterAll, beforeAll, expect, test } from "vitest";
import { newControlClient } from "../../../../test/support/s3-control-client.ts";
import { failure } from "../../../../test/support/s3-region.ts";
import { openTrailRegion, type TrailRegion, type TrailSigner } from "../../../../test/support/trail-region.ts";

let opened: TrailRegion;
let AccountId: string;
let control: S3Control;
let user: S3Control;
let stranger: S3Control;
const clients: { destroy(): void }[] = [];

const Bucket = "granted-data";
const instance = (): string => `arn:aws:s3:us-east-1:${AccountId}:access-grants/default`;
const reader = (): string => `arn:aws:iam::${AccountId}:user/reader`;

function controlOf(signer: TrailSigner, region = "us-east-1"): S3Control {
  const client = newControlClient({ endpoint: opened.region.endpoint, credentials: signer, region });
  clients.push(client);
  return client;
}

/** S3 with the credentials that GetDataAccess gave. */
function s3With(credentials: Credentials | undefined): S3Client {
  const { AccessKeyId = "", SecretAccessKey = "", SessionToken = "" } = credentials ?? {};
  const client = new S3({
    endpoint: opened.region.endpoint,
    region: "us-east-1",
    forcePathStyle: true,
    maxAttempts: 1,
    credentials: { accessKeyId: AccessKeyId, secretAccessKey: SecretAccessKey, sessionToken: SessionToken },
  });
  clients.push(client);
  return client;
}

/** A role that access grants may assume, with what the user guide has for such roles. */
async function newRole(RoleName: string, actions = ["sts:AssumeRole", "sts:SetSourceIdentity"]): Promise<string> {
  const trust = {
    Effect: "Allow",
    Principal: { Service: "access-grants.s3.amazonaws.com" },
    Action: actions,
    Condition: { StringEquals: { "aws:SourceAccount": AccountId, "aws:SourceArn": instance() } },
  };
  const document = (Statement: object) => JSON.stringify({ Version: "2012-10-17", Statement: [Statement] });
  const { Role } = await opened.root.iam.createRole({
    RoleName,
    MaxSessionDuration: 7_200,
    AssumeRolePolicyDocument: document(trust),
  });
  const PolicyDocument = document({
    Effect: "Allow",
    Action: "s3:*",
    Resource: "*",
    Condition: { ArnEquals: { "s3:AccessGrantsInstanceArn": instance() } },
  });
  await opened.root.iam.putRolePolicy({ RoleName, PolicyName: "data", PolicyDocument });
  return Role?.Arn ?? "";
}

let role: string;
const grantee = () => ({ GranteeType: "IAM" as const, GranteeIdentifier: reader() });
const grant = (S3SubPrefix: string, Permission: "READ" | "WRITE" | "READWRITE", more: object = {}) =>
  control.createAccessGrant({
    AccountId,
    AccessGrantsLocationId: "default",
    AccessGrantsLocationConfiguration: { S3SubPrefix },
    Grantee: grantee(),
    Permission,
    ...more,
  });

beforeAll(async () => {
  opened = await openTrailRegion();
  AccountId = opened.region.root.accountId;
  control = controlOf(opened.region.root);
  const may = { Effect: "Allow", Action: ["s3:GetDataAccess", "s3:ListCallerAccessGrants"], Resource: "*" };
  user = controlOf(await opened.newUser("reader", [may]));
  stranger = controlOf(await opened.newUser("stranger", [may]));
  await opened.root.s3.createBucket({ Bucket });
  for (const Key of ["bob/a", "bob/reports/file.txt", "carol/a"])
    await opened.root.s3.putObject({ Bucket, Key, Body: Key });
  role = await newRole("location");
});
afterAll(async () => {
  for (const client of clients) client.destroy();
  await opened.close();
});

test("without an instance there is nothing to ask", async () => {
  const missing = { code: "AccessGrantsInstanceNotExistsError", status: 404 };
  expect(await failure(control.getAccessGrantsInstance({ AccountId }))).toEqual(missing);
  expect(await failure(control.listAccessGrants({ AccountId }))).toEqual(missing);
  expect(await failure(user.getDataAccess({ AccountId, Target: `s3://${Bucket}/*`, Permission: "READ" }))).toEqual(
    missing,
  );
  expect((await control.listAccessGrantsInstances({ AccountId })).AccessGrantsInstancesList ?? []).toEqual([]);
});

test("an account has one instance in a region", async () => {
  const made = await control.createAccessGrantsInstance({ AccountId, Tags: [{ Key: "team", Value: "data" }] });
  expect(made).toMatchObject({ AccessGrantsInstanceId: "default", AccessGrantsInstanceArn: instance() });
  const again = control.createAccessGrantsInstance({ AccountId });
  expect(await failure(again)).toEqual({ code: "AccessGrantsInstanceAlreadyExists", status: 409 });
  const west = controlOf(opened.region.root, "us-west-2");
  await west.createAccessGrantsInstance({ AccountId });
  const { AccessGrantsInstancesList: all = [] } = await control.listAccessGrantsInstances({ AccountId });
  expect(all.map(({ AccessGrantsInstanceArn: arn }) => arn?.split(":")[3])).toEqual(["us-east-1", "us-west-2"]);
  await west.deleteAccessGrantsInstance({ AccountId });
});

test("a location needs a bucket that is there and a role that S3 may assume", async () => {
  const create = (LocationScope: string, IAMRoleArn = role) =>
    control.createAccessGrantsLocation({ AccountId, LocationScope, IAMRoleArn });
  expect(await create("s3://")).toMatchObject({
    AccessGrantsLocationId: "default",
    AccessGrantsLocationArn: `${instance()}/location/default`,
    LocationScope: "s3://",
    IAMRoleArn: role,
  });
  const refusals = [
    [() => create("s3://"), "AccessGrantsLocationAlreadyExistsError", 409],
    [() => create("s3://no-such-bucket/*"), "InvalidAccessGrantsLocation", 400],
    [() => create("granted-data/*"), "InvalidAccessGrantsLocation", 400],
    [() => create(`s3://${Bucket}/x*`, `arn:aws:iam::${AccountId}:role/none`), "InvalidIamRole", 400],
  ] as const;
  for (const [call, code, status] of refusals) expect(await failure(call())).toEqual({ code, status });
  const { AccessGrantsLocationId = "" } = await create(`s3://${Bucket}/x*`);
  expect(AccessGrantsLocationId).toMatch(/^[0-9a-f-]{36}$/);
  const named = { AccountId, AccessGrantsLocationId };
  const other = await newRole("other");
  expect((await control.updateAccessGrantsLocation({ ...named, IAMRoleArn: other })).IAMRoleArn).toBe(other);
  const { AccessGrantsLocationsList: all = [] } = await control.listAccessGrantsLocations({ AccountId, MaxResults: 1 });
  expect(all).toHaveLength(1);
  await control.deleteAccessGrantsLocation(named);
  expect(await failure(control.getAccessGrantsLocation(named))).toEqual({
    code: "NoSuchAccessGrantsLocationError",
    status: 404,
  });
});

test("a grant names somebody who is there and a part of a bucket", async () => {
  const made = await grant(`${Bucket}/bob/*`, "READWRITE");
  expect(made).toMatchObject({ GrantScope: `s3://${Bucket}/bob/*`, Permission: "READWRITE", Grantee: grantee() });
  expect(made.AccessGrantArn).toBe(`${instance()}/grant/${made.AccessGrantId}`);
  const nobody = { Grantee: { GranteeType: "IAM", GranteeIdentifier: `${reader()}s` } };
  const directory = { GranteeType: "DIRECTORY_USER", GranteeIdentifier: "83d43802-00b1-7054-db02-f1d683aacba5" };
  const refusals = [
    [() => grant(`${Bucket}/bob/*`, "READWRITE"), "AccessGrantAlreadyExists", 409],
    [() => grant("*", "READ"), "InvalidAccessGrant", 400],
    [() => grant("no-such-bucket/*", "READ"), "InvalidAccessGrant", 400],
    [() => grant(`${Bucket}/*`, "READ", nobody), "InvalidRequest", 400],
    [() => grant(`${Bucket}/*`, "READ", { Grantee: directory }), "InvalidIdentityCenterInstance", 400],
    [() => grant(`${Bucket}/*`, "READ", { AccessGrantsLocationId: "none" }), "NoSuchAccessGrantsLocationError", 404],
    [() => control.getAccessGrant({ AccountId, AccessGrantId: "none" }), "NoSuchAccessGrantError", 404],
    [
      () => control.deleteAccessGrantsLocation({ AccountId, AccessGrantsLocationId: "default" }),
      "AccessGrantsLocationNotEmptyError",
      400,
    ],
    [() => control.deleteAccessGrantsInstance({ AccountId }), "AccessGrantsInstanceNotEmptyError", 400],
  ] as const;
  for (const [call, code, status] of refusals) expect(await failure(call())).toEqual({ code, status });
});

test("a grantee's credentials reach what was granted and nothing else", async () => {
  const Target = `s3://${Bucket}/bob/reports/*`;
  const access = await user.getDataAccess({ AccountId, Target, Permission: "READWRITE" });
  expect(access).toMatchObject({ MatchedGrantTarget: `s3://${Bucket}/bob/*`, Grantee: grantee() });
  const seconds = ((access.Credentials?.Expiration?.getTime() ?? 0) - Date.now()) / 1_000;
  expect(Math.abs(seconds - 3_600)).toBeLessThan(60);
  const s3 = s3With(access.Credentials);
  await s3.putObject({ Bucket, Key: "bob/new", Body: "new" });
  expect(await (await s3.getObject({ Bucket, Key: "bob/new" })).Body?.transformToString()).toBe("new");
  expect((await s3.listObjectsV2({ Bucket, Prefix: "bob/r" })).KeyCount).toBe(1);
  await s3.deleteObject({ Bucket, Key: "bob/new" });
  const refused = { code: "AccessDenied", status: 403 };
  expect(await failure(s3.getObject({ Bucket, Key: "carol/a" }))).toEqual(refused);
  expect(await failure(s3.putObject({ Bucket, Key: "carol/b", Body: "x" }))).toEqual(refused);
  expect(await failure(s3.listObjectsV2({ Bucket }))).toEqual(refused);
  expect(await failure(s3.putObjectTagging({ Bucket, Key: "bob/a", Tagging: { TagSet: [] } }))).toEqual(refused);
});

test("what is asked for narrows the permission, and with Minimal the scope", async () => {
  const Target = `s3://${Bucket}/bob/reports/file.txt`;
  const read = s3With((await user.getDataAccess({ AccountId, Target, Permission: "READ" })).Credentials);
  await read.getObject({ Bucket, Key: "bob/a" });
  expect(await failure(read.putObject({ Bucket, Key: "bob/b", Body: "x" }))).toMatchObject({ code: "AccessDenied" });
  const minimal = { AccountId, Target, Permission: "WRITE", Privilege: "Minimal", TargetType: "Object" } as const;
  const access = await user.getDataAccess(minimal);
  expect(access.MatchedGrantTarget).toBe(Target);
  const write = s3With(access.Credentials);
  await write.putObject({ Bucket, Key: "bob/reports/file.txt", Body: "x" });
  for (const Key of ["bob/a", "bob/reports/file.txt2"]) {
    expect(await failure(write.putObject({ Bucket, Key, Body: "x" }))).toMatchObject({ code: "AccessDenied" });
  }
  expect(await failure(write.getObject({ Bucket, Key: "bob/reports/file.txt" }))).toMatchObject({
    code: "AccessDenied",
  });
});

test("the closest grant counts, and without one there is no access", async () => {
  await grant(`${Bucket}/bob/reports/*`, "READ");
  const read = await user.getDataAccess({ AccountId, Target: `s3://${Bucket}/bob/reports/*`, Permission: "READ" });
  expect(read.MatchedGrantTarget).toBe(`s3://${Bucket}/bob/reports/*`);
  const ask = (client: S3Control, Target: string, more: object = {}) =>
    client.getDataAccess({ AccountId, Target, Permission: "READ", ...more });
  const refused = { code: "AccessDenied", status: 403 };
  expect(await failure(ask(user, `s3://${Bucket}/*`))).toEqual(refused);
  expect(await failure(ask(user, `s3://${Bucket}/bobby/a`))).toEqual(refused);
  expect(await failure(ask(stranger, `s3://${Bucket}/bob/*`))).toEqual(refused);
  const words = `You do not have READ permissions to the requested S3 Prefix: s3://${Bucket}/*`;
  await expect(ask(user, `s3://${Bucket}/*`)).rejects.toThrow(words);
  expect(await failure(ask(user, "granted-data/bob/*"))).toEqual({ code: "InvalidRequest", status: 400 });
});

test("objects that S3 encrypts with keys are read and written, too", async () => {
  const Sealed = "granted-sealed";
  await opened.root.s3.createBucket({ Bucket: Sealed });
  const rule = { ApplyServerSideEncryptionByDefault: { SSEAlgorithm: "aws:kms" as const } };
  await opened.root.s3.putBucketEncryption({ Bucket: Sealed, ServerSideEncryptionConfiguration: { Rules: [rule] } });
  const { AccessGrantId = "" } = await grant(`${Sealed}/*`, "READWRITE");
  const s3 = s3With(
    (await user.getDataAccess({ AccountId, Target: `s3://${Sealed}`, Permission: "READWRITE" })).Credentials,
  );
  await s3.putObject({ Bucket: Sealed, Key: "a", Body: "sealed" });
  expect((await s3.getObject({ Bucket: Sealed, Key: "a" })).ServerSideEncryption).toBe("aws:kms");
  expect((await s3.listObjectsV2({ Bucket: Sealed })).KeyCount).toBe(1);
  await control.deleteAccessGrant({ AccountId, AccessGrantId });
});

test("a session lasts as long as the request, AWS and the role allow", async () => {
  const ask = (DurationSeconds: number) =>
    user.getDataAccess({ AccountId, Target: `s3://${Bucket}/bob/*`, Permission: "READ", DurationSeconds });
  await ask(900);
  await ask(7_200);
  for (const wrong of [899, 43_201]) expect(await failure(ask(wrong))).toMatchObject({ code: "InvalidRequest" });
  expect(await failure(ask(7_201))).toEqual({ code: "StsValidationError", status: 400 });
});

test("the role's trust has to let S3 say who asks", async () => {
  const IAMRoleArn = await newRole("silent", ["sts:AssumeRole"]);
  const update = { AccountId, AccessGrantsLocationId: "default" };
  await control.updateAccessGrantsLocation({ ...update, IAMRoleArn });
  const ask = user.getDataAccess({ AccountId, Target: `s3://${Bucket}/bob/*`, Permission: "READ" });
  expect(await failure(ask)).toEqual({ code: "StsNotAuthorizedError", status: 403 });
  await control.updateAccessGrantsLocation({ ...update, IAMRoleArn: role });
});

test("the trail has the request, and the role being assumed for it", async () => {
  await user.getDataAccess({ AccountId, Target: `s3://${Bucket}/bob/*`, Permission: "READ" });
  const asked = await opened.record(opened.root, "GetDataAccess");
  expect(asked.userIdentity).toMatchObject({ arn: reader() });
  expect(asked).toMatchObject({ eventSource: "s3.amazonaws.com", readOnly: true });
  const assumed = await opened.record(opened.root, "AssumeRole");
  expect(assumed.userIdentity).toEqual({ type: "AWSService", invokedBy: "access-grants.s3.amazonaws.com" });
  expect(assumed["requestParameters"]).toMatchObject({ roleArn: role, durationSeconds: 3600 });
  expect(JSON.stringify([asked, assumed])).not.toContain("secretAccessKey");
});

test("callers list what they were granted, owners what they gave", async () => {
  const { CallerAccessGrantsList: mine = [] } = await user.listCallerAccessGrants({ AccountId });
  expect(mine).toEqual([
    { Permission: "READWRITE", GrantScope: `s3://${Bucket}/bob/*`, ApplicationArn: "ALL" },
    { Permission: "READ", GrantScope: `s3://${Bucket}/bob/reports/*`, ApplicationArn: "ALL" },
  ]);
  expect((await stranger.listCallerAccessGrants({ AccountId })).CallerAccessGrantsList ?? []).toEqual([]);
  const some = await user.listCallerAccessGrants({ AccountId, GrantScope: `s3://${Bucket}/bob/r` });
  expect(some.CallerAccessGrantsList).toHaveLength(1);
  const first = await control.listAccessGrants({ AccountId, MaxResults: 1 });
  const second = await control.listAccessGrants({ AccountId, NextToken: first.NextToken ?? "", MaxResults: 1 });
  const ids = [first, second].flatMap(({ AccessGrantsList: list = [] }) =>
    list.map(({ AccessGrantId }) => AccessGrantId),
  );
  expect(new Set(ids).size).toBe(2);
  expect(second.NextToken).toBeUndefined();
  const reads = await control.listAccessGrants({ AccountId, GranteeIdentifier: reader(), Permission: "READ" });
  expect(reads.AccessGrantsList).toHaveLength(1);
});

test("another account comes in by the instance's resource policy", async () => {
  const { account, signer } = await newAccount();
  const theirs = controlOf(signer);
  const shared = ["s3:GetDataAccess", "s3:GetAccessGrantsInstanceForPrefix"];
  const may = { Effect: "Allow", Principal: { AWS: account }, Action: shared, Resource: instance() };
  const ask = () => theirs.getDataAccess({ AccountId, Target: `s3://${Bucket}/carol/*`, Permission: "READ" });
  await grant(`${Bucket}/carol/*`, "READ", {
    Grantee: { GranteeType: "IAM", GranteeIdentifier: `arn:aws:iam::${account}:user/visitor` },
  });
  expect(await failure(ask())).toEqual({ code: "AccessDenied", status: 403 });
  const none = { code: "AccessGrantsInstanceResourcePolicyNotExists", status: 404 };
  expect(await failure(control.getAccessGrantsInstanceResourcePolicy({ AccountId }))).toEqual(none);
  const Policy = JSON.stringify({ Version: "2012-10-17", Statement: [may] });
  const wrong = JSON.stringify({ Version: "2012-10-17", Statement: [{ ...may, Resource: "*" }] });
  const refused = control.putAccessGrantsInstanceResourcePolicy({ AccountId, Policy: wrong });
  expect(await failure(refused)).toEqual({ code: "InvalidResourcePolicy", status: 400 });
  expect((await control.putAccessGrantsInstanceResourcePolicy({ AccountId, Policy })).Policy).toBe(Policy);
  const s3 = s3With((await ask()).Credentials);
  await s3.getObject({ Bucket, Key: "carol/a" });
  const S3Prefix = `s3://${Bucket}/carol/*`;
  const found = await theirs.getAccessGrantsInstanceForPrefix({ AccountId: account, S3Prefix });
  expect(found.AccessGrantsInstanceArn).toBe(instance());
  expect(await failure(s3.getObject({ Bucket, Key: "bob/a" }))).toMatchObject({ code: "AccessDenied" });
  expect(await failure(theirs.listAccessGrants({ AccountId }))).toMatchObject({ code: "AccessDenied" });
  await control.deleteAccessGrantsInstanceResourcePolicy({ AccountId });
  expect(await failure(ask())).toEqual({ code: "AccessDenied", status: 403 });
});

/** Another account with a user that may ask for data. */
async function newAccount(): Promise<{ account: string; signer: TrailSigner }> {
  const other = await opened.region.createAccount({ name: "other", email: "other@example.com" });
  const { iam } = opened.as(other);
  await iam.createUser({ UserName: "visitor" });
  const Statement = [{ Effect: "Allow", Action: "s3:*", Resource: "*" }];
  const PolicyDocument = JSON.stringify({ Version: "2012-10-17", Statement });
  await iam.putUserPolicy({ UserName: "visitor", PolicyName: "own", PolicyDocument });
  const { AccessKey } = await iam.createAccessKey({ UserName: "visitor" });
  const { AccessKeyId: accessKeyId = "", SecretAccessKey: secretAccessKey = "" } = AccessKey ?? {};
  return { account: other.id, signer: { accessKeyId, secretAccessKey } };
}

test("instances, locations and grants are tagged by their ARN", async () => {
  const { AccessGrantsList: [one] = [] } = await control.listAccessGrants({ AccountId, MaxResults: 1 });
  for (const ResourceArn of [instance(), `${instance()}/location/default`, one?.AccessGrantArn ?? ""]) {
    const named = { AccountId, ResourceArn };
    await control.tagResource({
      ...named,
      Tags: [
        { Key: "a", Value: "1" },
        { Key: "b", Value: "2" },
      ],
    });
    await control.untagResource({ ...named, TagKeys: ["a", "team"] });
    expect((await control.listTagsForResource(named)).Tags).toEqual([{ Key: "b", Value: "2" }]);
    const reserved = control.tagResource({ ...named, Tags: [{ Key: "aws:x", Value: "1" }] });
    expect(await failure(reserved)).toEqual({ code: "InvalidTags", status: 400 });
    const many = Array.from({ length: 50 }, (_, at) => ({ Key: `key-${at}`, Value: "" }));
    expect(await failure(control.tagResource({ ...named, Tags: many }))).toEqual({ code: "TooManyTags", status: 400 });
  }
  const gone = control.listTagsForResource({ AccountId, ResourceArn: `${instance()}/grant/none` });
  expect(await failure(gone)).toMatchObject({ status: 404 });
});

test("the instance of a prefix is found", async () => {
  const found = await control.getAccessGrantsInstanceForPrefix({ AccountId, S3Prefix: `s3://${Bucket}/bob/a` });
  expect(found.AccessGrantsInstanceArn).toBe(instance());
  expect(await failure(user.getAccessGrantsInstanceForPrefix({ AccountId, S3Prefix: `s3://${Bucket}` }))).toMatchObject(
    {
      code: "AccessDenied",
    },
  );
});

test("an Identity Center is associated for directory identities", async () => {
  const IdentityCenterArn = "arn:aws:sso:::instance/ssoins-1234567890abcdef";
  const wrong = control.associateAccessGrantsIdentityCenter({
    AccountId,
    IdentityCenterArn: "arn:aws:sso:::instance/x",
  });
  expect(await failure(wrong)).toEqual({ code: "InvalidIdentityCenterInstance", status: 400 });
  await control.associateAccessGrantsIdentityCenter({ AccountId, IdentityCenterArn });
  const shown = await control.getAccessGrantsInstance({ AccountId });
  expect(shown.IdentityCenterInstanceArn).toBe(IdentityCenterArn);
  expect(shown.IdentityCenterApplicationArn).toMatch(/^arn:aws:sso::\d{12}:application\/ssoins-1234567890abcdef\/apl-/);
  const Grantee = { GranteeType: "DIRECTORY_USER", GranteeIdentifier: "83d43802-00b1-7054-db02-f1d683aacba5" };
  const { AccessGrantId = "" } = await grant(`${Bucket}/*`, "READ", { Grantee });
  expect(await failure(control.dissociateAccessGrantsIdentityCenter({ AccountId }))).toMatchObject({ status: 400 });
  await control.deleteAccessGrant({ AccountId, AccessGrantId });
  await control.dissociateAccessGrantsIdentityCenter({ AccountId });
  expect((await control.getAccessGrantsInstance({ AccountId })).IdentityCenterInstanceArn).toBeUndefined();
});

test("all goes in the order it came", async () => {
  const { AccessGrantsList: grants = [] } = await control.listAccessGrants({ AccountId });
  for (const { AccessGrantId } of grants) await control.deleteAccessGrant({ AccountId, AccessGrantId });
  await control.deleteAccessGrantsLocation({ AccountId, AccessGrantsLocationId: "default" });
  await control.deleteAccessGrantsInstance({ AccountId });
  expect(await failure(control.deleteAccessGrantsInstance({ AccountId }))).toMatchObject({ status: 404 });
});

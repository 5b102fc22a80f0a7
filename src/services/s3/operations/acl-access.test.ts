/** Who may do what to a bucket of the old days: ACLs, policies and block public access, across accounts and for nobody. */
import {
  CreateBucketCommand,
  DeleteObjectCommand,
  DeleteObjectsCommand,
  GetBucketAclCommand,
  GetBucketEncryptionCommand,
  GetObjectAclCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutBucketAclCommand,
  PutBucketLoggingCommand,
  PutBucketOwnershipControlsCommand,
  PutBucketPolicyCommand,
  PutBucketRequestPaymentCommand,
  PutObjectAclCommand,
  PutObjectCommand,
  PutPublicAccessBlockCommand,
  S3Client,
  type BucketCannedACL,
  type ObjectCannedACL,
  type Permission,
} from "@aws-sdk/client-s3";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createRegion, type Region } from "../../../region.ts";

const allUsers = "http://acs.amazonaws.com/groups/global/AllUsers";
const denied = { name: "AccessDenied", $metadata: { httpStatusCode: 403 } };

let region: Region;
let owner: S3Client;
let other: S3Client;
let otherId: string;
let otherCanonicalId: string;

function newClient(credentials: { accessKeyId: string; secretAccessKey: string }): S3Client {
  const { accessKeyId, secretAccessKey } = credentials;
  return new S3Client({
    endpoint: region.endpoint,
    region: "us-east-1",
    forcePathStyle: true,
    maxAttempts: 1,
    credentials: { accessKeyId, secretAccessKey },
  });
}

beforeAll(async () => {
  region = await createRegion({ conductor: false, s3Era: "2023" });
  owner = newClient(region.root);
  const account = await region.createAccount({ name: "Other", email: "other@example.com" });
  other = newClient(account);
  otherId = account.id;
  otherCanonicalId = account.canonicalId;
});

afterAll(async () => {
  owner.destroy();
  other.destroy();
  await region.close();
});

let count = 0;

async function newBucket(ACL: BucketCannedACL = "private"): Promise<string> {
  const Bucket = `access-${++count}`;
  await owner.send(new CreateBucketCommand({ Bucket, ACL }));
  return Bucket;
}

function put(by: S3Client, Bucket: string, Key = "key", ACL?: ObjectCannedACL) {
  return by.send(new PutObjectCommand({ Bucket, Key, Body: "body", ...(ACL ? { ACL } : {}) }));
}

async function get(by: S3Client, Bucket: string, Key = "key"): Promise<string | undefined> {
  return (await by.send(new GetObjectCommand({ Bucket, Key }))).Body?.transformToString();
}

function getAsNobody(Bucket: string, Key = "key"): Promise<Response> {
  return fetch(`${region.endpoint}/${Bucket}/${Key}`);
}

function statement(Bucket: string, more: object = {}): string {
  const Resource = `arn:aws:s3:::${Bucket}/*`;
  const Statement = [{ Effect: "Allow", Principal: "*", Action: "s3:GetObject", Resource, ...more }];
  return JSON.stringify({ Version: "2012-10-17", Statement });
}

test("a private bucket is closed to other accounts and to nobody", async () => {
  const Bucket = await newBucket();
  await put(owner, Bucket);
  await expect(get(other, Bucket)).rejects.toMatchObject(denied);
  await expect(put(other, Bucket)).rejects.toMatchObject(denied);
  expect((await getAsNobody(Bucket)).status).toBe(403);
});

test("a public object in a private bucket can be read, and nothing else of the bucket", async () => {
  const Bucket = await newBucket();
  await put(owner, Bucket, "key", "public-read");
  expect(await get(other, Bucket)).toBe("body");
  expect(await (await getAsNobody(Bucket)).text()).toBe("body");
  await expect(other.send(new ListObjectsV2Command({ Bucket }))).rejects.toMatchObject(denied);
  expect((await getAsNobody(Bucket, "absent")).status).toBe(403);
});

test("a public bucket can be listed, and says what is not there", async () => {
  const Bucket = await newBucket("public-read");
  await put(owner, Bucket);
  expect((await fetch(`${region.endpoint}/${Bucket}`)).status).toBe(200);
  expect((await getAsNobody(Bucket)).status).toBe(403);
  expect((await getAsNobody(Bucket, "absent")).status).toBe(404);
});

test("who writes into a public bucket owns the object, until ownership is the bucket owner's", async () => {
  const Bucket = await newBucket("public-read-write");
  await put(other, Bucket);
  await expect(get(owner, Bucket)).rejects.toMatchObject(denied);
  const acl = await other.send(new GetObjectAclCommand({ Bucket, Key: "key" }));
  expect(acl.Owner).toEqual({ ID: otherCanonicalId, DisplayName: "Other" });

  const OwnershipControls = { Rules: [{ ObjectOwnership: "BucketOwnerPreferred" as const }] };
  await owner.send(new PutBucketOwnershipControlsCommand({ Bucket, OwnershipControls }));
  await put(other, Bucket, "given", "bucket-owner-full-control");
  expect(await get(owner, Bucket, "given")).toBe("body");
});

test("a grant to write lets others put and delete, and deletes no version for them", async () => {
  const Bucket = await newBucket("public-read-write");
  await put(owner, Bucket);
  await other.send(new DeleteObjectCommand({ Bucket, Key: "key" }));
  await put(owner, Bucket);
  const version = { Bucket, Key: "key", VersionId: "null" };
  await expect(other.send(new DeleteObjectCommand(version))).rejects.toMatchObject(denied);
  const many = new DeleteObjectsCommand({ Bucket, Delete: { Objects: [{ Key: "key", VersionId: "null" }] } });
  expect((await other.send(many)).Errors).toMatchObject([{ Key: "key", Code: "AccessDenied" }]);
  const nobody = await fetch(`${region.endpoint}/${Bucket}/key?versionId=null`, { method: "DELETE" });
  expect(nobody.status).toBe(403);
  await owner.send(new DeleteObjectCommand(version));
});

test("grants to an account by id and by e-mail are kept as grants to the account", async () => {
  const Bucket = await newBucket();
  await put(owner, Bucket);
  await owner.send(
    new PutObjectAclCommand({
      Bucket,
      Key: "key",
      GrantRead: 'emailAddress="other@example.com"',
      GrantReadACP: `id=${otherCanonicalId}`,
    }),
  );
  expect(await get(other, Bucket)).toBe("body");
  const { Grants } = await other.send(new GetObjectAclCommand({ Bucket, Key: "key" }));
  const Grantee = { ID: otherCanonicalId, DisplayName: "Other", Type: "CanonicalUser" };
  expect(Grants).toEqual([
    { Grantee, Permission: "READ" },
    { Grantee, Permission: "READ_ACP" },
  ]);
});

test("accounts of AWS's own may be granted to: a list that names them can be put back", async () => {
  const Bucket = await newBucket();
  await put(owner, Bucket, "image", "aws-exec-read");
  const read = () => owner.send(new GetObjectAclCommand({ Bucket, Key: "image" }));
  const { Owner, Grants } = await read();
  await owner.send(new PutObjectAclCommand({ Bucket, Key: "image", AccessControlPolicy: { Owner, Grants } }));
  expect((await read()).Grants).toEqual(Grants);

  const logsOfCloudFront = "c4c1ede66af53448b93c283ce9448c4ba468c9432aa01d700d3878632f77d2d0";
  await owner.send(new PutBucketAclCommand({ Bucket, GrantFullControl: `id=${logsOfCloudFront}` }));
  const Grantee = { ID: logsOfCloudFront, DisplayName: "awslogsdelivery", Type: "CanonicalUser" };
  expect((await owner.send(new GetBucketAclCommand({ Bucket }))).Grants).toEqual([
    { Grantee, Permission: "FULL_CONTROL" },
  ]);
  const Policy = statement(Bucket, { Principal: { CanonicalUser: logsOfCloudFront } });
  await owner.send(new PutBucketPolicyCommand({ Bucket, Policy }));
});

test("an ACL in XML replaces the one before", async () => {
  const Bucket = await newBucket();
  const { Owner } = await owner.send(new GetBucketAclCommand({ Bucket }));
  const grant = (Permission: Permission) => ({ Grantee: { Type: "Group" as const, URI: allUsers }, Permission });
  const AccessControlPolicy = { Owner: { ID: Owner?.ID }, Grants: [grant("READ")] };
  await owner.send(new PutBucketAclCommand({ Bucket, AccessControlPolicy }));
  expect((await owner.send(new GetBucketAclCommand({ Bucket }))).Grants).toEqual([grant("READ")]);
  await other.send(new ListObjectsV2Command({ Bucket }));
});

test.each<[string, object, string]>([
  ["an unknown canned list", { ACL: "public-reed" }, "InvalidArgument"],
  ["canned and grants together", { ACL: "private", GrantRead: `uri=${allUsers}` }, "InvalidRequest"],
  ["an unknown account", { GrantRead: `id=${"0".repeat(64)}` }, "InvalidArgument"],
  ["an unknown address", { GrantRead: 'emailAddress="who@example.com"' }, "UnresolvableGrantByEmailAddress"],
  ["an unknown group", { GrantRead: "uri=http://acs.amazonaws.com/groups/global/Friends" }, "InvalidArgument"],
  ["a header of another form", { GrantRead: "everybody" }, "InvalidArgument"],
  ["nothing at all", {}, "MissingSecurityHeader"],
  ["an owner that is none", { AccessControlPolicy: { Owner: { ID: "x" }, Grants: [] } }, "InvalidArgument"],
  ["another owner", { AccessControlPolicy: { Owner: { ID: "f".repeat(64) }, Grants: [] } }, "AccessDenied"],
  ["no owner", { AccessControlPolicy: { Grants: [] } }, "MalformedACLError"],
])("an ACL with %s is refused", async (_what, more, name) => {
  const Bucket = await newBucket();
  await expect(owner.send(new PutBucketAclCommand({ Bucket, ...more }))).rejects.toMatchObject({ name });
});

test("a policy opens a bucket to everybody, or to one account", async () => {
  const Bucket = await newBucket();
  await put(owner, Bucket);
  await owner.send(new PutBucketPolicyCommand({ Bucket, Policy: statement(Bucket, { Principal: { AWS: otherId } }) }));
  expect(await get(other, Bucket)).toBe("body");
  expect((await getAsNobody(Bucket)).status).toBe(403);
  await owner.send(new PutBucketPolicyCommand({ Bucket, Policy: statement(Bucket) }));
  expect((await getAsNobody(Bucket)).status).toBe(200);
});

test("a policy's condition on tags looks at the object's", async () => {
  const Bucket = await newBucket();
  const Condition = { StringEquals: { "s3:ExistingObjectTag/security": "public" } };
  await owner.send(new PutBucketPolicyCommand({ Bucket, Policy: statement(Bucket, { Condition }) }));
  for (const [Key, level] of [
    ["open", "public"],
    ["shut", "private"],
  ] as const) {
    await owner.send(new PutObjectCommand({ Bucket, Key, Body: "body", Tagging: `security=${level}` }));
  }
  expect((await getAsNobody(Bucket, "open")).status).toBe(200);
  expect((await getAsNobody(Bucket, "shut")).status).toBe(403);
});

test("a denial in the policy holds for the owner's root, except for the policy itself", async () => {
  const Bucket = await newBucket();
  await put(owner, Bucket);
  const Resource = [`arn:aws:s3:::${Bucket}`, `arn:aws:s3:::${Bucket}/*`];
  const Policy = statement(Bucket, { Effect: "Deny", Action: "s3:*", Resource });
  await owner.send(new PutBucketPolicyCommand({ Bucket, Policy }));
  await expect(get(owner, Bucket)).rejects.toMatchObject(denied);
  await owner.send(new PutBucketPolicyCommand({ Bucket, Policy: statement(Bucket) }));
  expect(await get(owner, Bucket)).toBe("body");
});

test("block public access refuses, ignores and restricts what is public", async () => {
  const Bucket = await newBucket("public-read");
  await put(owner, Bucket, "key", "public-read");
  await owner.send(new PutBucketPolicyCommand({ Bucket, Policy: statement(Bucket) }));
  const none = {
    BlockPublicAcls: false,
    IgnorePublicAcls: false,
    BlockPublicPolicy: false,
    RestrictPublicBuckets: false,
  };
  const block = (more: Partial<typeof none>) =>
    owner.send(new PutPublicAccessBlockCommand({ Bucket, PublicAccessBlockConfiguration: { ...none, ...more } }));

  await block({ BlockPublicAcls: true });
  await expect(put(owner, Bucket, "new", "public-read")).rejects.toMatchObject(denied);
  await expect(owner.send(new PutBucketAclCommand({ Bucket, ACL: "public-read" }))).rejects.toMatchObject(denied);
  await put(owner, Bucket, "new", "private");

  await block({ IgnorePublicAcls: true });
  await expect(other.send(new ListObjectsV2Command({ Bucket }))).rejects.toMatchObject(denied);
  expect((await getAsNobody(Bucket)).status).toBe(200);

  await block({ RestrictPublicBuckets: true });
  expect((await getAsNobody(Bucket)).status).toBe(403);
  await expect(get(other, Bucket)).rejects.toMatchObject(denied);
  expect(await get(owner, Bucket)).toBe("body");
});

test("what others grant the owner of a restricted public bucket stays, and is nobody else's", async () => {
  const Bucket = await newBucket("public-read-write");
  await put(other, Bucket, "key", "public-read");
  await put(other, Bucket, "granted", "bucket-owner-full-control");
  await owner.send(new PutBucketPolicyCommand({ Bucket, Policy: statement(Bucket) }));
  const PublicAccessBlockConfiguration = { RestrictPublicBuckets: true };
  await owner.send(new PutPublicAccessBlockCommand({ Bucket, PublicAccessBlockConfiguration }));
  expect(await get(owner, Bucket, "granted")).toBe("body");
  expect(await get(owner, Bucket)).toBe("body");
  expect((await getAsNobody(Bucket)).status).toBe(403);
});

test("who may put may also grant on what is put, and nothing on what others own", async () => {
  const bucket = await newBucket();
  const Policy = JSON.stringify({
    Version: "2012-10-17",
    Statement: [
      { Effect: "Allow", Principal: { AWS: otherId }, Action: "s3:PutObject", Resource: `arn:aws:s3:::${bucket}/*` },
    ],
  });
  await owner.send(new PutBucketPolicyCommand({ Bucket: bucket, Policy }));
  await put(other, bucket, "theirs", "bucket-owner-full-control");
  const { Owner, Grants } = await other.send(new GetObjectAclCommand({ Bucket: bucket, Key: "theirs" }));
  expect(Owner?.ID).toBe(otherCanonicalId);
  expect(Grants).toHaveLength(2);
  await put(owner, bucket, "ours");
  const change = new PutObjectAclCommand({ Bucket: bucket, Key: "ours", ACL: "public-read" });
  await expect(other.send(change)).rejects.toMatchObject(denied);
});

test("groups come first in a list of grants", async () => {
  const bucket = await newBucket("public-read");
  const { Grants } = await owner.send(new GetBucketAclCommand({ Bucket: bucket }));
  expect(Grants?.map(({ Grantee }) => Grantee?.Type)).toEqual(["Group", "CanonicalUser"]);
});

test("a bucket of the old days has no default encryption", async () => {
  const asked = owner.send(new GetBucketEncryptionCommand({ Bucket: await newBucket() }));
  await expect(asked).rejects.toMatchObject({ name: "ServerSideEncryptionConfigurationNotFoundError" });
});

test("where the requester pays, other accounts have to say so", async () => {
  const Bucket = await newBucket();
  await put(owner, Bucket);
  await owner.send(new PutBucketPolicyCommand({ Bucket, Policy: statement(Bucket) }));
  const RequestPaymentConfiguration = { Payer: "Requester" } as const;
  await owner.send(new PutBucketRequestPaymentCommand({ Bucket, RequestPaymentConfiguration }));
  await expect(get(other, Bucket)).rejects.toMatchObject(denied);
  const paid = await other.send(new HeadObjectCommand({ Bucket, Key: "key", RequestPayer: "requester" }));
  expect(paid.RequestCharged).toBe("requester");
  expect((await getAsNobody(Bucket)).status).toBe(403);
  expect(await get(owner, Bucket)).toBe("body");
});

test("a bucket whose ACL grants to others keeps its ACLs", async () => {
  const Bucket = await newBucket("public-read");
  const OwnershipControls = { Rules: [{ ObjectOwnership: "BucketOwnerEnforced" as const }] };
  const command = new PutBucketOwnershipControlsCommand({ Bucket, OwnershipControls });
  await expect(owner.send(command)).rejects.toMatchObject({ name: "InvalidBucketAclWithObjectOwnership" });
  await owner.send(new PutBucketAclCommand({ Bucket, ACL: "private" }));
  await owner.send(command);
  await expect(put(owner, Bucket, "key", "public-read")).rejects.toMatchObject({
    name: "AccessControlListNotSupported",
  });
  await put(owner, Bucket, "key", "bucket-owner-full-control");
});

test("a bucket of the old days is no target of logs before it lets the log delivery group in", async () => {
  const [Bucket, TargetBucket] = [await newBucket(), await newBucket()];
  const logging = { LoggingEnabled: { TargetBucket, TargetPrefix: "" } };
  const log = () => owner.send(new PutBucketLoggingCommand({ Bucket, BucketLoggingStatus: logging }));
  await expect(log()).rejects.toMatchObject({ name: "InvalidTargetBucketForLogging", TargetBucket });
  await owner.send(new PutBucketAclCommand({ Bucket: TargetBucket, ACL: "log-delivery-write" as BucketCannedACL }));
  await log();
});

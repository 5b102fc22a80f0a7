/** Tests of what S3's operations ask of authorization. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { loadServiceModel } from "../../gateway/model/load.ts";
import { anonymousCaller, type Caller } from "../../kernel/caller.ts";
import type { Context, HttpFacts } from "../../kernel/context.ts";
import { accounts } from "../../kernel/identity.ts";
import type { AccessQuestion } from "../../kernel/operation.ts";
import { openStore, type RootStore } from "../../platform/store/store.ts";
import { newDeleteQuestions, s3Access } from "./access.ts";
import { accessRules } from "./access-rules.ts";
import { allUsers, newGroupGrant, newUserGrant, ownerOnly } from "./acl.ts";
import { bucketConfigurations, buckets, objects, type BucketRow, type ObjectRow } from "./tables.ts";

const owner = { canonicalId: "a".repeat(64), displayName: "owner" };
const other = { canonicalId: "b".repeat(64), displayName: "other" };
const ownerId = "111111111111";
const otherId = "222222222222";

let directory: string;
let store: RootStore;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "haneul-s3-access-"));
  store = await openStore({ directory });
  await store.transact(async (tx) => {
    for (const [id, { canonicalId }] of [
      [ownerId, owner],
      [otherId, other],
    ] as const) {
      const row = { id, name: id, email: `${id}@example.com`, canonicalId, createdAt: 0, status: "ACTIVE" } as const;
      tx.put(accounts, row);
    }
    for (const bucket of [plain, legacy, guarded, paid, restricted]) tx.put(buckets, bucket);
    for (const bucket of [guarded, restricted]) {
      tx.put(bucketConfigurations, { bucket: bucket.name, kind: "policy", document: publicRead(bucket.name) });
    }
    tx.put(objects, objectIn(plain.name, { tags: { team: "blue" } }));
    const retention = { mode: "GOVERNANCE", until: 1 } as const;
    tx.put(objects, objectIn(plain.name, { key: "kept", retention }));
    tx.put(objects, objectIn(legacy.name, { owner: other, acl: undefined }));
    tx.put(
      objects,
      objectIn(legacy.name, { key: "open", acl: [...ownerOnly(owner), newGroupGrant(allUsers, "READ")] }),
    );
    tx.put(objects, objectIn(guarded.name, {}));
  });
});

afterAll(async () => {
  await store.close();
  await rm(directory, { recursive: true, force: true });
});

function newBucket(name: string, more: Partial<BucketRow> = {}): BucketRow {
  return {
    name,
    region: "us-east-1",
    accountId: ownerId,
    owner,
    createdAt: 0,
    versioning: "",
    objectLock: false,
    objectOwnership: "BucketOwnerEnforced",
    publicAccessBlock: undefined,
    acl: undefined,
    requesterPays: false,
    configured: [],
    ...more,
  };
}

const plain = newBucket("plain");
const legacy = newBucket("legacy", {
  objectOwnership: "ObjectWriter",
  acl: [...ownerOnly(owner), newUserGrant(other, "WRITE")],
});
const guarded = newBucket("guarded", { configured: ["policy"] });
const paid = newBucket("paid", { requesterPays: true });
const restricted = newBucket("restricted", {
  configured: ["policy"],
  publicAccessBlock: {
    blockPublicAcls: true,
    ignorePublicAcls: true,
    blockPublicPolicy: true,
    restrictPublicBuckets: true,
  },
});

function publicRead(bucket: string): string {
  const statement = { Effect: "Allow", Principal: "*", Action: "s3:GetObject", Resource: `arn:aws:s3:::${bucket}/*` };
  return JSON.stringify({ Version: "2012-10-17", Statement: [statement] });
}

function objectIn(bucket: string, more: Partial<ObjectRow>): ObjectRow {
  const row = { bucket, key: "key", versionId: "null", sequence: 1, deleteMarker: false, etag: "", size: 0 };
  return { ...row, modifiedAt: 0, storageClass: "STANDARD", owner, ...more } as ObjectRow;
}

function newCaller(kind: "root" | "user", accountId: string): Caller {
  const { canonicalId, displayName } = accountId === ownerId ? owner : other;
  const name = kind === "root" ? "root" : "user/ann";
  const arn = `arn:aws:iam::${accountId}:${name}`;
  return { kind, accountId, arn, userId: accountId, canonicalId, displayName, accessKeyId: "AKIA" };
}

const root = newCaller("root", ownerId);
const user = newCaller("user", ownerId);
const stranger = newCaller("root", otherId);

function newContext(caller: Caller, http: Partial<HttpFacts> = {}, region = "us-east-1"): Context {
  const facts: HttpFacts = {
    method: "GET",
    path: "/",
    query: "",
    headers: {},
    host: "localhost:4566",
    sourceAddress: "127.0.0.1",
    secure: false,
    authType: caller.kind === "anonymous" ? "NONE" : "REST-HEADER",
    signatureVersion: caller.kind === "anonymous" ? undefined : "AWS4-HMAC-SHA256",
    signatureAge: undefined,
    ...http,
  };
  const reachable = { caller, region, store, http: facts, clock: { now: () => 0, wall: () => 0 } };
  return { ...reachable, response: { status: undefined, headers: {} } } as unknown as Context;
}

async function ask(operation: string, caller: Caller, input: object, context = newContext(caller)) {
  return s3Access(operation)(context, input);
}

function actions(questions: readonly AccessQuestion[]): string[] {
  return questions.map(({ action, resource }) => `${action} ${resource}`);
}

test("every operation of the model has an access rule", () => {
  const names = [...loadServiceModel("s3").operations.keys()];
  expect(names.filter((name) => accessRules[name] === undefined)).toEqual([]);
});

test("reading an object asks for GetObject, and for GetObjectVersion when a version is named", async () => {
  const input = { Bucket: "plain", Key: "key" };
  expect(actions(await ask("GetObject", user, input))).toEqual(["s3:GetObject arn:aws:s3:::plain/key"]);
  expect(actions(await ask("HeadObject", user, { ...input, VersionId: "null" }))).toEqual([
    "s3:GetObjectVersion arn:aws:s3:::plain/key",
  ]);
});

test("a key that is not there is a question of listing, with the key as its prefix", async () => {
  const [question, ...others] = await ask("GetObject", user, { Bucket: "plain", Key: "gone" });
  expect(others).toEqual([]);
  expect(question).toMatchObject({ action: "s3:ListBucket", resource: "arn:aws:s3:::plain" });
  expect(question?.conditionKeys).toMatchObject({ "s3:prefix": "gone" });
});

test("the owner's root asks one plain question without looking at the object", async () => {
  expect(await ask("GetObject", root, { Bucket: "plain", Key: "gone" })).toEqual([
    { action: "s3:GetObject", resource: "arn:aws:s3:::plain/gone", resourceAccount: ownerId },
  ]);
});

test("headers of a write ask for permissions of their own", async () => {
  const input = {
    Bucket: "plain",
    Key: "key",
    ACL: "bucket-owner-full-control",
    Tagging: "a=b",
    ObjectLockMode: "GOVERNANCE",
    ObjectLockLegalHoldStatus: "ON",
    IfMatch: "abc",
  };
  const asked = (await ask("PutObject", user, input)).map(({ action }) => action);
  expect(asked).toEqual([
    "s3:PutObject",
    "s3:GetObject",
    "s3:PutObjectAcl",
    "s3:PutObjectTagging",
    "s3:PutObjectRetention",
    "s3:PutObjectLegalHold",
  ]);
});

test("copying asks for the source and, with its tags, for those", async () => {
  const input = { Bucket: "legacy", Key: "copy", CopySource: "/plain/key" };
  expect(actions(await ask("CopyObject", user, input))).toEqual([
    "s3:PutObject arn:aws:s3:::legacy/copy",
    "s3:GetObject arn:aws:s3:::plain/key",
    "s3:GetObjectTagging arn:aws:s3:::plain/key",
  ]);
  const replaced = await ask("CopyObject", user, { ...input, TaggingDirective: "REPLACE" });
  expect(actions(replaced)).not.toContain("s3:GetObjectTagging arn:aws:s3:::plain/key");
});

test("a source whose bucket is not there asks for the target alone", async () => {
  const input = { Bucket: "legacy", Key: "copy", CopySource: "/nowhere/key" };
  expect(actions(await ask("CopyObject", user, input))).toEqual(["s3:PutObject arn:aws:s3:::legacy/copy"]);
  expect(actions(await ask("UploadPartCopy", anonymousCaller, input))).toEqual([
    "s3:PutObject arn:aws:s3:::legacy/copy",
  ]);
});

test("tags of the object and of the request are condition keys", async () => {
  const input = { Bucket: "plain", Key: "key", Tagging: { TagSet: [{ Key: "team", Value: "red" }] } };
  const [question] = await ask("PutObjectTagging", user, input);
  expect(question?.conditionKeys).toMatchObject({
    "s3:ExistingObjectTag/team": "blue",
    "s3:RequestObjectTag/team": "red",
    "s3:RequestObjectTagKeys": ["team"],
  });
});

test("members of the request are condition keys", async () => {
  const [question] = await ask("ListObjectsV2", user, { Bucket: "plain", Prefix: "a/", Delimiter: "/", MaxKeys: 5 });
  expect(question?.conditionKeys).toMatchObject({
    "s3:prefix": "a/",
    "s3:delimiter": "/",
    "s3:max-keys": "5",
    "s3:authType": "REST-HEADER",
    "s3:signatureversion": "AWS4-HMAC-SHA256",
  });
});

test("listing and making buckets have the keys that all of S3's requests have", async () => {
  const ofAll = {
    "s3:ResourceAccount": ownerId,
    "s3:authType": "REST-HEADER",
    "s3:signatureversion": "AWS4-HMAC-SHA256",
  };
  for (const [operation, input] of [
    ["ListBuckets", {}],
    ["CreateBucket", { Bucket: "new" }],
  ] as const) {
    const [question] = await ask(operation, user, input);
    expect(question?.conditionKeys, operation).toMatchObject(ofAll);
  }
  const secure = newContext(user, { secure: true, tls: { getProtocol: () => "TLSv1.2" } });
  const [read] = await ask("GetObject", user, { Bucket: "plain", Key: "key" }, secure);
  expect(read?.conditionKeys).toMatchObject({ "s3:TlsVersion": "1.2" });
});

test("which fields an inventory tells is a condition key", async () => {
  const InventoryConfiguration = { OptionalFields: ["Size", "ETag"] };
  const [question] = await ask("PutBucketInventoryConfiguration", user, { Bucket: "plain", InventoryConfiguration });
  expect(question?.conditionKeys).toMatchObject({ "s3:InventoryAccessibleOptionalFields": ["Size", "ETag"] });
});

test("an ACL allows what it grants, on the bucket and on the object", async () => {
  const [write] = await ask("PutObject", stranger, { Bucket: "legacy", Key: "new" });
  expect(write).toMatchObject({ allowedByAcl: true, resourceAccount: ownerId });
  const [list] = await ask("ListObjects", stranger, { Bucket: "legacy" });
  expect(list).toMatchObject({ allowedByAcl: false });
  const [read] = await ask("GetObject", anonymousCaller, { Bucket: "legacy", Key: "open" });
  expect(read).toMatchObject({ allowedByAcl: true });
});

test("an object of another account is that account's, and not the bucket owner's to read", async () => {
  const [question] = await ask("GetObject", root, { Bucket: "legacy", Key: "key" });
  expect(question).toMatchObject({ resourceAccount: otherId, allowedByAcl: false });
});

test("the tags of an object of another account are the bucket owner's", async () => {
  const [question] = await ask("GetObjectTagging", root, { Bucket: "legacy", Key: "key" });
  expect(question).toMatchObject({ action: "s3:GetObjectTagging", resourceAccount: ownerId });
});

test("a bucket's policy comes with its questions, and not with root's about the policy itself", async () => {
  const [read] = await ask("GetObject", anonymousCaller, { Bucket: "guarded", Key: "key" });
  expect(read?.resourcePolicy?.statements).toHaveLength(1);
  const [policy] = await ask("DeleteBucketPolicy", root, { Bucket: "guarded" });
  expect(policy?.resourcePolicy).toBeUndefined();
});

test("public grants are ignored where public buckets are restricted", async () => {
  const [open] = await ask("PutObject", anonymousCaller, { Bucket: "guarded", Key: "key" });
  const [closed] = await ask("PutObject", anonymousCaller, { Bucket: "restricted", Key: "key" });
  expect([open?.ignorePublicGrants, closed?.ignorePublicGrants]).toEqual([false, true]);
});

test("a bucket that is not there is a 404 for everybody", async () => {
  const absent = { code: "NoSuchBucket", status: 404 };
  await expect(ask("GetObject", anonymousCaller, { Bucket: "absent", Key: "key" })).rejects.toMatchObject(absent);
  await expect(ask("ListObjects", user, { Bucket: "Old_Bucket" })).rejects.toMatchObject(absent);
  await expect(ask("ListObjects", user, { Bucket: "no" })).rejects.toMatchObject({ code: "InvalidBucketName" });
});

test("another owner than expected is denied", async () => {
  const input = { Bucket: "plain", Key: "key", ExpectedBucketOwner: otherId };
  await expect(ask("GetObject", root, input)).rejects.toMatchObject({ code: "AccessDenied", status: 403 });
  await expect(ask("GetObject", root, { ...input, ExpectedBucketOwner: ownerId })).resolves.toHaveLength(1);
});

test("where the requester pays, others must say that they do", async () => {
  const input = { Bucket: "paid", Key: "key" };
  await expect(ask("PutObject", stranger, input)).rejects.toMatchObject({ status: 403 });
  await expect(ask("PutObject", root, input)).resolves.toHaveLength(1);
  const headers = { "x-amz-request-payer": "requester" };
  const agreed = newContext(stranger, { headers });
  await expect(ask("PutObject", stranger, input, agreed)).resolves.toHaveLength(1);
  expect(agreed.response.headers["x-amz-request-charged"]).toBe("requester");
  const nobody = newContext(anonymousCaller, { headers });
  await expect(ask("PutObject", anonymousCaller, input, nobody)).rejects.toMatchObject({ status: 403 });
});

test("a request signed for another region is told the right one", async () => {
  const elsewhere = newContext(root, {}, "eu-west-1");
  await expect(ask("GetObject", root, { Bucket: "plain", Key: "key" }, elsewhere)).rejects.toMatchObject({
    code: "AuthorizationHeaderMalformed",
    status: 400,
    fields: { Region: "us-east-1" },
    headers: { "x-amz-bucket-region": "us-east-1" },
  });
  const head = newContext(root, { method: "HEAD" }, "eu-west-1");
  await expect(ask("HeadBucket", root, { Bucket: "plain" }, head)).rejects.toMatchObject({
    status: 301,
    headers: { "x-amz-bucket-region": "us-east-1" },
  });
  const nobody = newContext(anonymousCaller, {}, "eu-west-1");
  await expect(ask("GetObject", anonymousCaller, { Bucket: "guarded", Key: "key" }, nobody)).resolves.toHaveLength(1);
});

test("deleting many objects asks key by key", async () => {
  const input = { Bucket: "plain", BypassGovernanceRetention: true };
  expect(await ask("DeleteObjects", user, input)).toEqual([]);
  const questions = await newDeleteQuestions(newContext(user), input);
  expect(actions(await questions({ key: "a", versionId: undefined }))).toEqual([
    "s3:DeleteObject arn:aws:s3:::plain/a",
  ]);
  const [versioned] = await questions({ key: "a", versionId: "v" });
  expect(versioned).toMatchObject({ action: "s3:DeleteObjectVersion" });
  expect(versioned?.conditionKeys).toMatchObject({ "s3:VersionId": "v" });
});

test("going past governance asks for its permission where something is governed, even of root", async () => {
  const input = { Bucket: "plain", Key: "kept", VersionId: "null", BypassGovernanceRetention: true };
  for (const caller of [root, user]) {
    expect(actions(await ask("DeleteObject", caller, input))).toEqual([
      "s3:DeleteObjectVersion arn:aws:s3:::plain/kept",
      "s3:BypassGovernanceRetention arn:aws:s3:::plain/kept",
    ]);
    const free = { ...input, Key: "key" };
    expect(await ask("DeleteObject", caller, free)).toHaveLength(1);
    expect(await ask("DeleteObject", caller, { ...input, BypassGovernanceRetention: false })).toHaveLength(1);
  }
});

test("making a bucket asks for all that the request sets", async () => {
  const input = { Bucket: "new", ACL: "private", ObjectLockEnabledForBucket: true, ObjectOwnership: "ObjectWriter" };
  expect((await ask("CreateBucket", user, input)).map(({ action }) => action)).toEqual([
    "s3:CreateBucket",
    "s3:PutBucketAcl",
    "s3:PutBucketOwnershipControls",
    "s3:PutBucketObjectLockConfiguration",
    "s3:PutBucketVersioning",
  ]);
});

/** Lifecycle rules over the SDK's client, on a clock that is moved. */
import { afterAll, beforeAll, expect, test } from "vitest";
import type { LifecycleRule } from "@aws-sdk/client-s3";
import { failure, openS3Region, type S3Region } from "../../../../test/support/s3-region.ts";
import { runLifecycleJob } from "./tables.ts";

const day = 86_400_000;
let at: S3Region;

beforeAll(async () => {
  at = await openS3Region();
});

afterAll(() => at.close());

async function put(Bucket: string, keys: readonly string[], more: object = {}): Promise<void> {
  for (const Key of keys) await at.s3.putObject({ Bucket, Key, Body: Key, ...more });
}

async function setRules(Bucket: string, ...Rules: LifecycleRule[]): Promise<void> {
  await at.s3.putBucketLifecycleConfiguration({ Bucket, LifecycleConfiguration: { Rules } });
}

async function keysOf(Bucket: string): Promise<string[]> {
  return ((await at.s3.listObjectsV2({ Bucket })).Contents ?? []).map((entry) => entry.Key ?? "");
}

async function after(days: number): Promise<void> {
  await at.region.clock.advance(days * day);
  await at.region.runJob(runLifecycleJob);
}

/** Code and words of the answer. */
async function refusal(call: Promise<unknown>): Promise<string> {
  return call.then(
    () => "was taken",
    (error: Error) => `${error.name}: ${error.message}`,
  );
}

const everything = { Filter: { Prefix: "" }, Status: "Enabled" } as const;

test("objects end at the midnight after their days, by prefix, tag and size", async () => {
  const Bucket = await at.newBucket();
  await put(Bucket, ["logs/a", "logs/bigger-than-nine", "kept"]);
  await put(Bucket, ["tagged"], { Tagging: "temporary=yes" });
  await setRules(
    Bucket,
    {
      ID: "logs",
      Status: "Enabled",
      Filter: { And: { Prefix: "logs/", ObjectSizeLessThan: 9 } },
      Expiration: { Days: 2 },
    },
    { ID: "tags", Status: "Enabled", Filter: { Tag: { Key: "temporary", Value: "yes" } }, Expiration: { Days: 5 } },
    { ID: "off", ...everything, Status: "Disabled", Expiration: { Days: 1 } },
  );
  await after(1);
  expect(await keysOf(Bucket)).toHaveLength(4);
  await after(2);
  expect(await keysOf(Bucket)).toEqual(["kept", "logs/bigger-than-nine", "tagged"]);
  await after(3);
  expect(await keysOf(Bucket)).toEqual(["kept", "logs/bigger-than-nine"]);
});

test("answers tell when an object ends and by which rule, and when an upload is given up", async () => {
  const Bucket = await at.newBucket();
  await setRules(
    Bucket,
    { ID: "späte regel", Status: "Enabled", Filter: { Prefix: "a" }, Expiration: { Days: 9 } },
    { ID: "soon", Status: "Enabled", Filter: { Tag: { Key: "t", Value: "1" } }, Expiration: { Days: 3 } },
    { ID: "uploads", ...everything, AbortIncompleteMultipartUpload: { DaysAfterInitiation: 2 } },
  );
  const midnight = (days: number): string => {
    const time = Math.floor(at.region.clock.now() / 1000) * 1000;
    return new Date(Math.ceil((time + days * day) / day) * day).toUTCString();
  };
  const written = await at.s3.putObject({ Bucket, Key: "a", Body: "x" });
  expect(written.Expiration).toBe(`expiry-date="${midnight(9)}", rule-id="sp%C3%A4te regel"`);
  await at.s3.putObjectTagging({ Bucket, Key: "a", Tagging: { TagSet: [{ Key: "t", Value: "1" }] } });
  expect((await at.s3.headObject({ Bucket, Key: "a" })).Expiration).toContain(`"${midnight(3)}", rule-id="soon"`);
  expect((await at.s3.putObject({ Bucket, Key: "b" })).Expiration).toBeUndefined();
  const upload = await at.s3.createMultipartUpload({ Bucket, Key: "u" });
  expect(upload).toMatchObject({ AbortRuleId: "uploads", AbortDate: new Date(midnight(2)) });
  const { UploadId } = upload;
  expect(await at.s3.listParts({ Bucket, Key: "u", UploadId })).toMatchObject({ AbortRuleId: "uploads" });
  await after(3);
  expect(await failure(at.s3.listParts({ Bucket, Key: "u", UploadId }))).toMatchObject({ code: "NoSuchUpload" });
});

test("with versions an object that ends is hidden, and its versions go by their own age and number", async () => {
  const Bucket = await at.newBucket({ versioned: true });
  for (const Body of ["1", "2", "3", "4"]) await at.s3.putObject({ Bucket, Key: "k", Body });
  await setRules(Bucket, {
    ID: "r",
    ...everything,
    Expiration: { Days: 2 },
    NoncurrentVersionExpiration: { NoncurrentDays: 1, NewerNoncurrentVersions: 2 },
  });
  await after(2);
  expect((await at.s3.listObjectVersions({ Bucket })).Versions).toHaveLength(3);
  await after(1);
  const hidden = await at.s3.listObjectVersions({ Bucket });
  expect(hidden.DeleteMarkers).toHaveLength(1);
  // The former current version is noncurrent now, and keeps one of the others out of the newest two.
  await after(2);
  expect((await at.s3.listObjectVersions({ Bucket })).Versions).toHaveLength(2);
});

test("a delete marker that hides nothing any more goes", async () => {
  const Bucket = await at.newBucket({ versioned: true });
  const { VersionId } = await at.s3.putObject({ Bucket, Key: "alone", Body: "x" });
  await at.s3.deleteObject({ Bucket, Key: "alone" });
  await at.s3.deleteObject({ Bucket, Key: "never-there" });
  await setRules(Bucket, { ID: "m", ...everything, Expiration: { ExpiredObjectDeleteMarker: true } });
  await after(1);
  const markers = (await at.s3.listObjectVersions({ Bucket })).DeleteMarkers ?? [];
  expect(markers.map((marker) => marker.Key)).toEqual(["alone"]);
  await at.s3.deleteObject({ Bucket, Key: "alone", VersionId });
  await after(1);
  expect((await at.s3.listObjectVersions({ Bucket })).DeleteMarkers).toBeUndefined();
});

test("a delete marker goes with the last version that it hid", async () => {
  const Bucket = await at.newBucket({ versioned: true });
  for (const Key of ["a", "b"]) {
    await at.s3.putObject({ Bucket, Key, Body: "old" });
    await at.s3.putObject({ Bucket, Key, Body: "new" });
    await at.s3.deleteObject({ Bucket, Key });
  }
  await setRules(
    Bucket,
    { ID: "versions", ...everything, NoncurrentVersionExpiration: { NoncurrentDays: 3 } },
    { ID: "markers", Filter: { Prefix: "a" }, Status: "Enabled", Expiration: { ExpiredObjectDeleteMarker: true } },
  );
  await after(5);
  const { Versions, DeleteMarkers = [] } = await at.s3.listObjectVersions({ Bucket });
  expect(Versions).toBeUndefined();
  expect(DeleteMarkers.map((marker) => marker.Key)).toEqual(["b"]);
});

test("locked versions stay as long as their lock says, whatever a rule says", async () => {
  const Bucket = await at.newBucket({ locked: true });
  const until = new Date(at.region.clock.now() + 5 * day);
  await at.s3.putObject({
    Bucket,
    Key: "k",
    Body: "1",
    ObjectLockMode: "COMPLIANCE",
    ObjectLockRetainUntilDate: until,
  });
  await at.s3.putObject({ Bucket, Key: "k", Body: "2" });
  await setRules(Bucket, { ID: "r", ...everything, NoncurrentVersionExpiration: { NoncurrentDays: 1 } });
  await after(3);
  expect((await at.s3.listObjectVersions({ Bucket })).Versions).toHaveLength(2);
  await after(4);
  expect((await at.s3.listObjectVersions({ Bucket })).Versions).toHaveLength(1);
});

test("locked versions move while they may not end, also where both are due", async () => {
  const Bucket = await at.newBucket({ locked: true });
  await at.s3.putObject({ Bucket, Key: "k", Body: "held", ObjectLockLegalHoldStatus: "ON" });
  await at.s3.putObject({ Bucket, Key: "k", Body: "current" });
  await setRules(Bucket, {
    ID: "r",
    Filter: { ObjectSizeGreaterThan: 0 },
    Status: "Enabled",
    NoncurrentVersionTransitions: [{ NoncurrentDays: 1, StorageClass: "GLACIER" }],
    NoncurrentVersionExpiration: { NoncurrentDays: 3 },
  });
  await after(9);
  const versions = (await at.s3.listObjectVersions({ Bucket })).Versions ?? [];
  expect(versions.map((version) => version.StorageClass)).toEqual(["STANDARD", "GLACIER"]);
  const VersionId = versions[1]?.VersionId;
  await at.s3.putObjectLegalHold({ Bucket, Key: "k", VersionId, LegalHold: { Status: "OFF" } });
  await after(1);
  expect((await at.s3.listObjectVersions({ Bucket })).Versions).toHaveLength(1);
});

test("objects go down the classes, their bytes stay what they were", async () => {
  const Bucket = await at.newBucket();
  const Body = "cold ".repeat(100_000);
  await at.s3.putObject({ Bucket, Key: "big", Body });
  await at.s3.putObject({ Bucket, Key: "small", Body: "x" });
  await setRules(Bucket, {
    ID: "down",
    ...everything,
    Transitions: [
      { Days: 30, StorageClass: "ONEZONE_IA" },
      { Days: 60, StorageClass: "GLACIER" },
    ],
  });
  const classes = async () => (await at.s3.listObjectsV2({ Bucket })).Contents?.map((entry) => entry.StorageClass);
  await after(31);
  expect(await classes()).toEqual(["ONEZONE_IA", "STANDARD"]);
  const read = await at.s3.getObject({ Bucket, Key: "big" });
  expect(await read.Body?.transformToString()).toBe(Body);
  await after(30);
  expect(await classes()).toEqual(["GLACIER", "STANDARD"]);
  expect(await failure(at.s3.getObject({ Bucket, Key: "big" }))).toMatchObject({
    code: "InvalidObjectState",
    status: 403,
  });
});

test("multipart objects move part by part and can be read afterwards", async () => {
  const Bucket = await at.newBucket();
  const { UploadId } = await at.s3.createMultipartUpload({ Bucket, Key: "m" });
  const pieces = ["a".repeat(5 * 1024 ** 2), "b".repeat(200_000)];
  const Parts = [];
  for (const [index, Body] of pieces.entries()) {
    const { ETag } = await at.s3.uploadPart({ Bucket, Key: "m", UploadId, PartNumber: index + 1, Body });
    Parts.push({ ETag, PartNumber: index + 1 });
  }
  await at.s3.completeMultipartUpload({ Bucket, Key: "m", UploadId, MultipartUpload: { Parts } });
  await setRules(Bucket, { ID: "r", ...everything, Transitions: [{ Days: 0, StorageClass: "GLACIER_IR" }] });
  await after(1);
  const Range = `bytes=${5 * 1024 ** 2 - 2}-${5 * 1024 ** 2 + 1}`;
  const read = await at.s3.getObject({ Bucket, Key: "m", Range });
  expect(await read.Body?.transformToString()).toBe("aabb");
  expect(read.StorageClass).toBe("GLACIER_IR");
});

test("rules that AWS does not take are refused", async () => {
  const Bucket = await at.newBucket();
  const refused = (...rules: LifecycleRule[]) => failure(setRules(Bucket, ...rules));
  const expiring = { ID: "r", ...everything, Expiration: { Days: 1 } };
  expect(await refused(expiring, expiring)).toMatchObject({ code: "InvalidArgument", status: 400 });
  expect(await refused({ ...expiring, ID: "x".repeat(256) })).toMatchObject({ code: "InvalidArgument" });
  expect(await refused({ ...expiring, Status: "enabled" as "Enabled" })).toMatchObject({ code: "MalformedXML" });
  expect(await refused({ ...expiring, Expiration: { Days: 0 } })).toMatchObject({ code: "InvalidArgument" });
  expect(await refused({ ...expiring, Prefix: "also" })).toMatchObject({ code: "MalformedXML" });
  expect(await refused({ ID: "r", ...everything })).toMatchObject({ code: "InvalidRequest" });
  const noon = new Date("2030-01-01T12:00:00Z");
  expect(await refused({ ...expiring, Expiration: { Date: noon } })).toMatchObject({ code: "InvalidArgument" });
  const early = { ID: "r", ...everything, Transitions: [{ Days: 29, StorageClass: "STANDARD_IA" as const }] };
  expect(await refused(early)).toMatchObject({ code: "InvalidArgument" });
  const unordered = {
    ID: "r",
    ...everything,
    Transitions: [
      { Days: 30, StorageClass: "STANDARD_IA" as const },
      { Days: 40, StorageClass: "GLACIER" as const },
    ],
  };
  expect(await refused(unordered)).toMatchObject({ code: "InvalidArgument" });
  expect(await failure(at.s3.getBucketLifecycleConfiguration({ Bucket }))).toMatchObject({
    code: "NoSuchLifecycleConfiguration",
    status: 404,
  });
});

test("a configuration reads back as it was put, and goes", async () => {
  const Bucket = await at.newBucket();
  const rules: LifecycleRule[] = [
    {
      ID: "dated",
      Status: "Enabled",
      Filter: { Prefix: "p/" },
      Expiration: { Date: new Date("2031-01-01T00:00:00Z") },
    },
    {
      ID: "all",
      Status: "Disabled",
      Filter: { And: { Prefix: "q", Tags: [{ Key: "k", Value: "v" }], ObjectSizeGreaterThan: 5 } },
      Transitions: [{ Days: 30, StorageClass: "STANDARD_IA" }],
      NoncurrentVersionTransitions: [{ NoncurrentDays: 30, StorageClass: "GLACIER" }],
      NoncurrentVersionExpiration: { NoncurrentDays: 90, NewerNoncurrentVersions: 3 },
    },
  ];
  await setRules(Bucket, ...rules);
  const read = await at.s3.getBucketLifecycleConfiguration({ Bucket });
  expect(read).toMatchObject({ Rules: rules, TransitionDefaultMinimumObjectSize: "all_storage_classes_128K" });
  const old: LifecycleRule = { ID: "old form", Status: "Enabled", Prefix: "p/", Expiration: { Days: 1 } };
  await setRules(Bucket, old);
  expect(await at.s3.getBucketLifecycleConfiguration({ Bucket })).toMatchObject({ Rules: [old] });
  await at.s3.deleteBucketLifecycle({ Bucket });
  expect(await failure(at.s3.getBucketLifecycleConfiguration({ Bucket }))).toMatchObject({ status: 404 });
});

test("rules that do not go together are refused in S3's words", async () => {
  const Bucket = await at.newBucket();
  const Expiration = { Days: 1 };
  const own = (Prefix: string, more: Partial<LifecycleRule> = { Expiration }): LifecycleRule => ({
    Status: "Enabled",
    Prefix,
    ...more,
  });
  const told = (...rules: LifecycleRule[]) => refusal(setRules(Bucket, ...rules));
  const filtered: LifecycleRule = { ...everything, Expiration };
  expect(await told(own("a"), filtered)).toBe("InvalidRequest: Filter element can only be used in Lifecycle V2.");
  expect(await told(filtered, own("a"))).toBe(
    "InvalidRequest: Base level prefix cannot be used in Lifecycle V2, prefixes are only supported in the Filter.",
  );
  const kept = { NoncurrentVersionExpiration: { NoncurrentDays: 1, NewerNoncurrentVersions: 2 } };
  expect(await told(own("a", kept))).toBe(
    "InvalidRequest: NewerNoncurrentVersions element can only be used in Lifecycle V2.",
  );
  expect(await told(own("a"), own("ab"))).toBe(
    "InvalidRequest: Found overlapping prefixes 'a' and 'ab' for same action type 'Expiration'",
  );
  expect(await told(own("a"), own("b"), own("a"))).toBe("InvalidRequest: Found two rules with same prefix 'a'");
  await setRules(Bucket, own("a"), own("ab", { NoncurrentVersionExpiration: { NoncurrentDays: 1 } }), own("b"));
  await setRules(Bucket, filtered, { ...filtered, Filter: { Prefix: "a" } });
  const { Rules = [] } = await at.s3.getBucketLifecycleConfiguration({ Bucket });
  expect(Buffer.from(Rules[0]?.ID ?? "", "base64").toString()).toMatch(/^[0-9a-f]{8}-[0-9a-f-]{27}$/);
});

test.each([
  { Prefix: "", ObjectSizeGreaterThan: 5, ObjectSizeLessThan: 9 },
  { ObjectSizeGreaterThan: 5, ObjectSizeLessThan: 9 },
  { Prefix: "", Tags: [{ Key: "k", Value: "v" }] },
])("a filter is answered as it was stated: %j", async (And) => {
  const Bucket = await at.newBucket();
  await setRules(Bucket, { ID: "r", Status: "Enabled", Filter: { And }, Expiration: { Days: 9 } });
  const { Rules = [] } = await at.s3.getBucketLifecycleConfiguration({ Bucket });
  expect(Rules[0]?.Filter).toEqual({ And });
});

test("noncurrent versions expire later than they move, or at once where newer ones are kept", async () => {
  const Bucket = await at.newBucket();
  const rule = (more: object) => ({
    ...everything,
    NoncurrentVersionTransitions: [{ NoncurrentDays: 30, StorageClass: "STANDARD_IA" as const }],
    NoncurrentVersionExpiration: { NoncurrentDays: 30, ...more },
  });
  expect(await refusal(setRules(Bucket, rule({})))).toBe(
    "InvalidArgument: 'NoncurrentDays' in the NoncurrentVersionExpiration action for filter '(prefix=)' must be greater than " +
      "'NoncurrentDays' in the NoncurrentVersionTransition action",
  );
  await setRules(Bucket, rule({ NewerNoncurrentVersions: 2 }));
});

test("moves to colder classes keep the time that each class asks for", async () => {
  const Bucket = await at.newBucket();
  const told = (rule: Partial<LifecycleRule>) => refusal(setRules(Bucket, { ...everything, ...rule }));
  const toGlacier = { Days: 30, StorageClass: "GLACIER" } as const;
  const Filter = { And: { Prefix: "a", Tags: [{ Key: "k", Value: "v" }], ObjectSizeGreaterThan: 5 } };
  expect(await told({ Transitions: [toGlacier, { Days: 119, StorageClass: "DEEP_ARCHIVE" }] })).toBe(
    "InvalidArgument: 'Days' in the 'Transition' action for StorageClass 'DEEP_ARCHIVE' for filter '(prefix=)' must be 90 days more than " +
      "'filter '(prefix=)'' in the 'Transition' action for StorageClass 'GLACIER'",
  );
  await setRules(Bucket, { ...everything, Transitions: [toGlacier, { Days: 120, StorageClass: "DEEP_ARCHIVE" }] });
  const soon = [
    { NoncurrentDays: 30, StorageClass: "STANDARD_IA" as const },
    { NoncurrentDays: 59, StorageClass: "GLACIER" as const },
  ];
  expect(await told({ Filter: {}, NoncurrentVersionTransitions: soon })).toBe(
    "InvalidArgument: 'NoncurrentDays' in the 'NoncurrentVersionTransition' action for StorageClass 'GLACIER' for " +
      "filter '()' must be 30 days more than 'filter '()'' in the 'NoncurrentVersionTransition' action for StorageClass 'STANDARD_IA'",
  );
  const archives = [
    { NoncurrentDays: 2, StorageClass: "GLACIER" as const },
    { NoncurrentDays: 4, StorageClass: "DEEP_ARCHIVE" as const },
  ];
  await setRules(Bucket, { ...everything, NoncurrentVersionTransitions: archives });
  expect(await told({ Filter, Transitions: [toGlacier, toGlacier] })).toBe(
    "InvalidRequest: 'StorageClass' must be different for 'Transition' actions in same 'Rule' with filter " +
      "'(objectsizegreaterthan=5 and prefix=a and tag: key=k, value=v)'",
  );
  const later = { Date: new Date("2040-01-01"), StorageClass: "DEEP_ARCHIVE" } as const;
  expect(await told({ Transitions: [toGlacier, later] })).toBe(
    "InvalidRequest: Found mixed 'Date' and 'Days' based Transition actions in lifecycle rule for filter '(prefix=)'",
  );
  expect(await told({ Filter: { ObjectSizeLessThan: 0 }, Transitions: [toGlacier] })).toBe(
    "InvalidRequest: 'ObjectSizeLessThan' should be between 1 and 1099511627776000.",
  );
});

test("an object that is to move and to be hidden on one day moves, and is hidden then", async () => {
  const [versioned, plain] = [await at.newBucket({ versioned: true }), await at.newBucket()];
  for (const Bucket of [versioned, plain]) {
    await put(Bucket, ["k"]);
    await setRules(
      Bucket,
      { ID: "end", ...everything, Expiration: { Days: 3 } },
      {
        ID: "move",
        Status: "Enabled",
        Filter: { ObjectSizeGreaterThan: 0 },
        Transitions: [{ Days: 3, StorageClass: "GLACIER" }],
      },
    );
  }
  await after(4);
  const { Versions = [], DeleteMarkers = [] } = await at.s3.listObjectVersions({ Bucket: versioned });
  expect(Versions.map(({ StorageClass, IsLatest }) => [StorageClass, IsLatest])).toEqual([["GLACIER", false]]);
  expect(DeleteMarkers).toHaveLength(1);
  expect((await at.s3.listObjectsV2({ Bucket: plain })).KeyCount).toBe(0);
});

test("of several transitions on one day INTELLIGENT_TIERING goes before all but the archives", async () => {
  const move = (
    ID: string,
    Prefix: string,
    StorageClass: "GLACIER" | "ONEZONE_IA" | "INTELLIGENT_TIERING",
  ): LifecycleRule => ({
    ID,
    Status: "Enabled",
    Filter: { And: { Prefix, ObjectSizeGreaterThan: 0 } },
    Transitions: [{ Days: 30, StorageClass }],
  });
  const Bucket = await at.newBucket();
  await put(Bucket, ["a/1", "b/1"]);
  await setRules(
    Bucket,
    move("tiered", "", "INTELLIGENT_TIERING"),
    move("once", "a/", "ONEZONE_IA"),
    move("archived", "b/", "GLACIER"),
  );
  await after(31);
  const { Contents = [] } = await at.s3.listObjectsV2({ Bucket });
  expect(Contents.map(({ StorageClass }) => StorageClass)).toEqual(["INTELLIGENT_TIERING", "GLACIER"]);
});

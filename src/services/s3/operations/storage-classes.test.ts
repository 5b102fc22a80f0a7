/** Storage classes over the SDK's client: what they cost, what reading them takes, restores on a clock that is moved. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { failure, openS3Region, type S3Region } from "../../../../test/support/s3-region.ts";
import { finishRestoresJob, runLifecycleJob } from "../lifecycle/tables.ts";

const hour = 3_600_000;
const day = 24 * hour;
let at: S3Region;
let Bucket: string;

beforeAll(async () => {
  at = await openS3Region();
  Bucket = await at.newBucket();
});

afterAll(() => at.close());

const compressible = "the same again, ".repeat(20_000);

interface LedgerRow {
  readonly usageType: string;
  readonly operation: string;
  readonly level?: string;
  readonly amount?: string;
}

async function ledger(path: string): Promise<LedgerRow[]> {
  await at.region.flush();
  const answer = await fetch(`${at.region.endpoint}/_haneul/usage${path}`);
  const { rows, levels: held } = (await answer.json()) as { rows?: LedgerRow[]; levels?: LedgerRow[] };
  return rows ?? held ?? [];
}

/** What a bucket holds now: amounts by usage type and operation. */
async function levels(bucket: string): Promise<Record<string, number>> {
  const rows = await ledger(`/levels?resource=${bucket}`);
  return Object.fromEntries(rows.map((row) => [`${row.usageType} ${row.operation}`, Number(row.level)]));
}

/** What a bucket used so far, by usage type. */
async function uses(bucket: string): Promise<Record<string, number>> {
  const rows = await ledger(
    `?resource=${bucket}&groupBy=usageType&since=0&until=${Math.ceil(at.region.clock.now() / hour) * hour}`,
  );
  return Object.fromEntries(rows.map((row) => [row.usageType, Number(row.amount)]));
}

async function bytesOf(Key: string, bucket = Bucket): Promise<string | undefined> {
  return (await at.s3.getObject({ Bucket: bucket, Key })).Body?.transformToString();
}

const restore = (Key: string, Days: number, Tier: "Standard" | "Bulk" | "Expedited" = "Standard") =>
  at.s3.restoreObject({ Bucket, Key, RestoreRequest: { Days, GlacierJobParameters: { Tier } } });

test("every class is in the books under its own name, with what small and archived objects cost besides", async () => {
  const own = await at.newBucket();
  for (const StorageClass of ["STANDARD_IA", "GLACIER_IR", "GLACIER", "DEEP_ARCHIVE", "REDUCED_REDUNDANCY"] as const) {
    await at.s3.putObject({ Bucket: own, Key: StorageClass, Body: "x".repeat(1000), StorageClass });
  }
  expect(await levels(own)).toEqual({
    "TimedStorage-SIA-ByteHrs StandardIAStorage": 1000,
    "TimedStorage-SIA-SmObjects StandardIASizeOverhead": 131_072 - 1000,
    "TimedStorage-GIR-ByteHrs GlacierInstantRetrievalStorage": 1000,
    "TimedStorage-GIR-SmObjects GlacierInstantRetrievalSizeOverhead": 131_072 - 1000,
    "TimedStorage-GlacierByteHrs GlacierStorage": 1000,
    "TimedStorage-GlacierByteHrs GlacierObjectOverhead": 32_768,
    "TimedStorage-ByteHrs GlacierS3ObjectOverhead": 8192,
    "TimedStorage-GDA-ByteHrs DeepArchiveStorage": 1000,
    "TimedStorage-GDA-ByteHrs DeepArchiveObjectOverhead": 32_768,
    "TimedStorage-ByteHrs DeepArchiveS3ObjectOverhead": 8192,
    "TimedStorage-RRS-ByteHrs ReducedRedundancyStorage": 1000,
  });
  expect(await uses(own)).toMatchObject({
    "Requests-SIA-Tier1": 1,
    "Requests-GLACIER-Tier1": 1,
    "Requests-GDA-Tier1": 1,
  });
  for (const Key of ["STANDARD_IA", "GLACIER_IR", "GLACIER", "DEEP_ARCHIVE", "REDUCED_REDUNDANCY"]) {
    await at.s3.deleteObject({ Bucket: own, Key });
  }
  expect(await levels(own)).toEqual({});
  expect(await uses(own)).toMatchObject({
    "EarlyDelete-SIA": 1000 * 30 * 24,
    "EarlyDelete-SIA-SmObjects": (131_072 - 1000) * 30 * 24,
    "EarlyDelete-GIR": 1000 * 90 * 24,
    "EarlyDelete-ByteHrs": 1000 * 90 * 24,
    "EarlyDelete-GDA": 1000 * 180 * 24,
  });
});

test("reading infrequent objects costs by the byte, and requests have the class's price", async () => {
  const own = await at.newBucket();
  await at.s3.putObject({ Bucket: own, Key: "k", Body: "0123456789", StorageClass: "STANDARD_IA" });
  await (await at.s3.getObject({ Bucket: own, Key: "k", Range: "bytes=0-3" })).Body?.transformToString();
  await at.s3.headObject({ Bucket: own, Key: "k" });
  expect(await uses(own)).toMatchObject({ "Retrieval-SIA": 4, "Requests-SIA-Tier2": 2 });
});

test("cold classes are stored compressed and read back by any range", async () => {
  await at.s3.putObject({ Bucket, Key: "ir", Body: compressible.repeat(5), StorageClass: "GLACIER_IR" });
  expect(await bytesOf("ir")).toBe(compressible.repeat(5));
  const range = await at.s3.getObject({ Bucket, Key: "ir", Range: "bytes=524285-524295" });
  expect(await range.Body?.transformToString()).toBe(compressible.repeat(5).slice(524_285, 524_296));
  await at.s3.copyObject({ Bucket, Key: "warm", CopySource: `${Bucket}/ir` });
  expect(await bytesOf("warm")).toBe(compressible.repeat(5));
});

test("an archived object is restored for some days, and archived again", async () => {
  await at.s3.putObject({ Bucket, Key: "a", Body: compressible, StorageClass: "GLACIER" });
  expect(await failure(at.s3.getObject({ Bucket, Key: "a" }))).toMatchObject({
    code: "InvalidObjectState",
    status: 403,
  });
  expect(await failure(at.s3.copyObject({ Bucket, Key: "b", CopySource: `${Bucket}/a` }))).toMatchObject({
    status: 403,
  });
  expect(await at.s3.headObject({ Bucket, Key: "a" })).toMatchObject({ StorageClass: "GLACIER" });
  expect((await restore("a", 2)).$metadata.httpStatusCode).toBe(202);
  expect(await failure(restore("a", 2))).toMatchObject({ code: "RestoreAlreadyInProgress", status: 409 });
  expect((await at.s3.headObject({ Bucket, Key: "a" })).Restore).toBe('ongoing-request="true"');
  const listed = await at.s3.listObjectsV2({ Bucket, Prefix: "a", OptionalObjectAttributes: ["RestoreStatus"] });
  expect(listed.Contents?.[0]?.RestoreStatus).toEqual({ IsRestoreInProgress: true });
  expect((await restore("a", 2, "Expedited")).$metadata.httpStatusCode).toBe(202);
  await at.region.clock.advance(5 * 60_000);
  const ready = await at.s3.getObject({ Bucket, Key: "a" });
  expect(await ready.Body?.transformToString()).toBe(compressible);
  const midnight = Math.ceil((at.region.clock.now() + 2 * day) / day) * day;
  expect(ready.Restore).toBe(`ongoing-request="false", expiry-date="${new Date(midnight).toUTCString()}"`);
  await at.region.runJob(finishRestoresJob);
  expect((await levels(Bucket))["TimedStorage-ByteHrs StandardStorage"]).toBe(compressible.length * 6);
  expect((await restore("a", 5)).$metadata.httpStatusCode).toBe(200);
  await at.region.clock.advance(4 * day);
  expect(await bytesOf("a")).toBe(compressible);
  await at.region.clock.advance(3 * day);
  expect(await failure(bytesOf("a"))).toMatchObject({ code: "InvalidObjectState" });
  await at.region.runJob(finishRestoresJob);
  expect((await levels(Bucket))["TimedStorage-ByteHrs StandardStorage"]).toBe(compressible.length * 5);
  expect((await at.s3.headObject({ Bucket, Key: "a" })).Restore).toBeUndefined();
});

test("restores that AWS does not take are refused", async () => {
  await at.s3.putObject({ Bucket, Key: "s", Body: "x" });
  await at.s3.putObject({ Bucket, Key: "d", Body: "x", StorageClass: "DEEP_ARCHIVE" });
  expect(await failure(restore("s", 1))).toMatchObject({ code: "InvalidObjectState", status: 403 });
  expect(await failure(restore("d", 1, "Expedited"))).toMatchObject({ code: "InvalidArgument" });
  expect(await failure(restore("d", 0))).toMatchObject({ code: "InvalidArgument" });
  expect(await failure(at.s3.restoreObject({ Bucket, Key: "d", RestoreRequest: {} }))).toMatchObject({ status: 400 });
  const output = { Days: 1, OutputLocation: { S3: { BucketName: Bucket, Prefix: "p" } } };
  for (const RestoreRequest of [{ Type: "SELECT" as const, Days: 1 }, output]) {
    expect(await failure(at.s3.restoreObject({ Bucket, Key: "d", RestoreRequest }))).toMatchObject({ status: 405 });
  }
  await restore("d", 1, "Bulk");
  await at.region.clock.advance(47 * hour);
  expect(await failure(bytesOf("d"))).toMatchObject({ code: "InvalidObjectState" });
  await at.region.clock.advance(2 * hour);
  expect(await bytesOf("d")).toBe("x");
});

test("intelligent tiering follows the last access, down to the archive where a configuration says so", async () => {
  const own = await at.newBucket();
  await at.s3.putBucketIntelligentTieringConfiguration({
    Bucket: own,
    Id: "archive",
    IntelligentTieringConfiguration: {
      Id: "archive",
      Status: "Enabled",
      Filter: { Prefix: "deep/" },
      Tierings: [{ Days: 180, AccessTier: "DEEP_ARCHIVE_ACCESS" }],
    },
  });
  const StorageClass = "INTELLIGENT_TIERING";
  for (const Key of ["deep/a", "b"]) await at.s3.putObject({ Bucket: own, Key, Body: compressible, StorageClass });
  await at.s3.putObject({ Bucket: own, Key: "small", Body: "x", StorageClass });
  const size = compressible.length;
  const after = async (days: number) => {
    await at.region.clock.advance(days * day);
    await at.region.runJob(runLifecycleJob);
    return levels(own);
  };
  const frequent = "TimedStorage-INT-FA-ByteHrs IntelligentTieringFAStorage";
  const infrequent = "TimedStorage-INT-IA-ByteHrs IntelligentTieringIAStorage";
  expect(await after(32)).toMatchObject({ [frequent]: 1, [infrequent]: 2 * size });
  expect(await bytesOf("b", own)).toBe(compressible);
  expect(await levels(own)).toMatchObject({ [frequent]: size + 1, [infrequent]: size });
  await after(60);
  const cold = await after(92);
  expect(cold["TimedStorage-INT-DAA-ByteHrs IntelligentTieringDAAStorage"]).toBe(size);
  expect(cold["TimedStorage-INT-AIA-ByteHrs IntelligentTieringAIAStorage"]).toBe(size);
  expect(await failure(bytesOf("deep/a", own))).toMatchObject({ code: "InvalidObjectState" });
  expect((await at.s3.headObject({ Bucket: own, Key: "deep/a" })).ArchiveStatus).toBe("DEEP_ARCHIVE_ACCESS");
  await at.s3.restoreObject({ Bucket: own, Key: "deep/a", RestoreRequest: {} });
  await at.region.clock.advance(12 * hour);
  expect(await bytesOf("deep/a", own)).toBe(compressible);
  await at.region.runJob(finishRestoresJob);
  expect((await at.s3.headObject({ Bucket: own, Key: "deep/a" })).ArchiveStatus).toBeUndefined();
  expect((await levels(own))[frequent]).toBe(size + 1);
});

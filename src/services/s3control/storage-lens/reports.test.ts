/** Tests of Storage Lens's daily reports: what is counted, how it is delivered, and what it costs. */
import { hash } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { S3Control, StorageLensConfiguration } from "@aws-sdk/client-s3-control";
import { DuckDBInstance } from "@duckdb/node-api";
import { afterAll, beforeAll, expect, test } from "vitest";
import { newControlClient } from "../../../../test/support/s3-control-client.ts";
import { openTrailRegion, type TrailRegion } from "../../../../test/support/trail-region.ts";

const day = 86_400_000;
let opened: TrailRegion;
let control: S3Control;
let AccountId: string;

beforeAll(async () => {
  opened = await openTrailRegion();
  // Days are reported, and what is tried again some hours later has to be of the same day: it is early in the morning.
  const now = opened.region.clock.now();
  await opened.region.clock.advance((Math.floor(now / day) + 1) * day + 3_600_000 - now);
  AccountId = opened.region.root.accountId;
  control = newControlClient({ endpoint: opened.region.endpoint, credentials: opened.region.root });
});
afterAll(async () => {
  control.destroy();
  await opened.close();
});

let count = 0;
async function newBucket(): Promise<string> {
  const Bucket = `lens-${++count}`;
  await opened.root.s3.createBucket({ Bucket });
  return Bucket;
}

async function newDestination(): Promise<string> {
  const Bucket = await newBucket();
  const Statement = {
    Effect: "Allow",
    Principal: { Service: "storage-lens.s3.amazonaws.com" },
    Action: "s3:PutObject",
    Resource: `arn:aws:s3:::${Bucket}/out/StorageLens/${AccountId}/*`,
    Condition: {
      StringEquals: {
        "s3:x-amz-acl": "bucket-owner-full-control",
        "aws:SourceAccount": AccountId,
      },
      ArnLike: { "aws:SourceArn": `arn:aws:s3:us-east-1:${AccountId}:storage-lens/*` },
    },
  };
  await opened.root.s3.putBucketPolicy({ Bucket, Policy: JSON.stringify({ Version: "2012-10-17", Statement }) });
  return Bucket;
}

function exportTo(bucket: string, Format: "CSV" | "Parquet" = "CSV"): Pick<StorageLensConfiguration, "DataExport"> {
  const destination = { AccountId, Arn: `arn:aws:s3:::${bucket}`, OutputSchemaVersion: "V_1" as const };
  return { DataExport: { S3BucketDestination: { ...destination, Format, Prefix: "out" } } };
}

async function put(Id: string, more: Partial<StorageLensConfiguration>): Promise<void> {
  const StorageLensConfiguration = { Id, IsEnabled: true, AccountLevel: { BucketLevel: {} }, ...more };
  await control.putStorageLensConfiguration({ AccountId, ConfigId: Id, StorageLensConfiguration });
}

const dateOf = (time: number) => new Date(time).toISOString().slice(0, 10);
async function runReports(): Promise<void> {
  await opened.region.flush();
  await opened.region.runJob("s3control.report-storage-lens");
}

async function keysOf(Bucket: string): Promise<string[]> {
  const { Contents = [] } = await opened.root.s3.listObjectsV2({ Bucket });
  return Contents.map(({ Key = "" }) => Key);
}

async function read(Bucket: string, Key: string): Promise<Buffer> {
  const { Body } = await opened.root.s3.getObject({ Bucket, Key });
  return Buffer.from((await Body?.transformToByteArray()) ?? []);
}

interface Manifest {
  readonly [member: string]: unknown;
  readonly reportFiles: { key: string; size: number; md5Checksum: string }[];
}

async function delivered(bucket: string, id: string, date: string) {
  const key = `out/StorageLens/${AccountId}/${id}/V_1/manifests/dt=${date}/manifest.json`;
  const manifest = JSON.parse((await read(bucket, key)).toString()) as Manifest;
  const [file] = manifest.reportFiles;
  return { manifest, file, bytes: await read(bucket, file?.key ?? "") };
}

/** `STANDARD BUCKET bucket prefix StorageBytes` → value. */
function valuesOf(csv: Buffer): Map<string, number> {
  const [, ...lines] = csv.toString().trimEnd().split("\n");
  return new Map(
    lines.map((line) => {
      const [, , , , , storageClass, type, value, bucket, metric, number] = line.split(",");
      return [[storageClass, type, bucket, value, metric].join(" "), Number(number)];
    }),
  );
}

test("a CSV export comes the day after, with AWS's columns and manifest, and tells what each bucket holds", async () => {
  const { s3 } = opened.root;
  const [source, other, destination] = [await newBucket(), await newBucket(), await newDestination()];
  await s3.putBucketVersioning({ Bucket: source, VersioningConfiguration: { Status: "Enabled" } });
  await s3.putObject({ Bucket: source, Key: "logs/a.csv", Body: "12345" });
  await s3.putObject({ Bucket: source, Key: "logs/a.csv", Body: "1234567", Tagging: "team=blue" });
  await s3.putObject({ Bucket: source, Key: "cold,1/x", Body: "123", StorageClass: "STANDARD_IA" });
  await s3.putObject({ Bucket: source, Key: "gone", Body: "1" });
  await s3.deleteObject({ Bucket: source, Key: "gone" });
  const { UploadId } = await s3.createMultipartUpload({ Bucket: source, Key: "part" });
  await s3.uploadPart({ Bucket: source, Key: "part", UploadId, PartNumber: 1, Body: "1234" });
  await s3.putObject({ Bucket: other, Key: "not counted", Body: "1" });
  await put("csv", { Include: { Buckets: [`arn:aws:s3:::${source}`] }, ...exportTo(destination) });
  const date = dateOf(opened.region.clock.now());
  await runReports();
  expect(await keysOf(destination)).toEqual([]);
  await opened.region.clock.advance(day);
  await runReports();
  const { manifest, file, bytes } = await delivered(destination, "csv", date);
  const columns =
    "version_number,configuration_id,report_date,aws_account_number,aws_region,storage_class,record_type,record_value,bucket_name,metric_name,metric_value";
  expect(manifest).toEqual({
    sourceAccountId: AccountId,
    configId: "csv",
    destinationBucket: `arn:aws:s3:::${destination}`,
    reportVersion: "V_1",
    reportDate: date,
    reportFormat: "CSV",
    reportSchema: columns,
    reportFiles: [{ key: file?.key, size: bytes.length, md5Checksum: hash("md5", bytes) }],
  });
  expect(file?.key).toMatch(new RegExp(`^out/StorageLens/${AccountId}/csv/V_1/reports/dt=${date}/[\\w-]{36}\\.csv$`));
  expect(bytes.toString().split("\n")[0]).toBe(columns);
  const values = valuesOf(bytes);
  const standard = (metric: string) => values.get(`STANDARD BUCKET ${source}  ${metric}`);
  expect(standard("CurrentVersionStorageBytes")).toBe(7);
  expect(standard("CurrentVersionObjectCount")).toBe(1);
  expect(standard("NonCurrentVersionStorageBytes")).toBe(6);
  expect(standard("NonCurrentVersionObjectCount")).toBe(2);
  expect(standard("DeleteMarkerObjectCount")).toBe(1);
  expect(standard("IncompleteMultipartUploadStorageBytes")).toBe(4);
  expect(standard("IncompleteMPUObjectCountOlderThan7Days")).toBe(0);
  expect(standard("StorageBytes")).toBe(7 + 6 + 4 + "gone".length);
  expect(standard("ObjectCount")).toBe(5);
  expect(values.get(`STANDARD_IA BUCKET ${source}  StorageBytes`)).toBe(3);
  expect(values.get("STANDARD ACCOUNT   ObjectCount")).toBe(5);
  expect(values.get(` BUCKET ${source}  VersioningEnabledBucketCount`)).toBe(1);
  // Free of charge are neither rules nor requests.
  expect(values.has(` BUCKET ${source}  TotalLifecycleRuleCount`)).toBe(false);
  expect(values.has(` BUCKET ${source}  AllRequests`)).toBe(false);
  expect([...values.keys()].some((key) => key.includes(other))).toBe(false);
});

test("advanced metrics tell prefixes, groups, rules and requests", async () => {
  const { s3 } = opened.root;
  const [source, destination] = [await newBucket(), await newDestination()];
  for (const Key of ["a/b/1", "a/b/2", "a/ü,/3"]) await s3.putObject({ Bucket: source, Key, Body: "x".repeat(50) });
  await s3.getObject({ Bucket: source, Key: "a/b/1" });
  await s3.headObject({ Bucket: source, Key: "a/b/1" });
  await s3.listObjectsV2({ Bucket: source });
  const Rules = [{ ID: "r", Status: "Enabled" as const, Filter: { Prefix: "" }, Expiration: { Days: 100 } }];
  await s3.putBucketLifecycleConfiguration({ Bucket: source, LifecycleConfiguration: { Rules } });
  await s3.deleteObjects({ Bucket: source, Delete: { Objects: [{ Key: "none" }, { Key: "neither" }] } });
  await s3.deleteObject({ Bucket: source, Key: "none" });
  await s3.getObject({ Bucket: source, Key: "a/b/1", Range: "bytes=0-1" });
  await s3.headObject({ Bucket: source, Key: "none" }).catch(() => undefined);
  await s3.getBucketPolicy({ Bucket: source }).catch(() => undefined);
  await s3.putBucketVersioning({ Bucket: source, VersioningConfiguration: {} }).catch(() => undefined);
  const group = { Name: "seconds", Filter: { MatchAnySuffix: ["2"] } };
  await control.createStorageLensGroup({ AccountId, StorageLensGroup: group });
  const levels = {
    ActivityMetrics: { IsEnabled: true },
    DetailedStatusCodesMetrics: { IsEnabled: true },
    AdvancedCostOptimizationMetrics: { IsEnabled: true },
  };
  const SelectionCriteria = { MaxDepth: 2, MinStorageBytesPercentage: 50 };
  await put("advanced", {
    AccountLevel: {
      ...levels,
      StorageLensGroupLevel: {},
      BucketLevel: { ...levels, PrefixLevel: { StorageMetrics: { IsEnabled: true, SelectionCriteria } } },
    },
    Include: { Buckets: [`arn:aws:s3:::${source}`] },
    ...exportTo(destination),
  });
  const date = dateOf(opened.region.clock.now());
  await opened.region.clock.advance(day);
  await runReports();
  const values = valuesOf((await delivered(destination, "advanced", date)).bytes);
  expect(values.get(`STANDARD PREFIX ${source} a/ StorageBytes`)).toBe(150);
  expect(values.get(`STANDARD PREFIX ${source} a/b/ ObjectCount`)).toBe(2);
  expect([...values.keys()].filter((key) => key.includes("%C3%BC"))).toEqual([]);
  const arn = `arn:aws:s3:us-east-1:${AccountId}:storage-lens-group/seconds`;
  expect(values.get(`STANDARD STORAGE_LENS_GROUP_BUCKET ${source} ${arn} ObjectCount`)).toBe(1);
  expect(values.get(`STANDARD STORAGE_LENS_GROUP_ACCOUNT  ${arn} StorageBytes`)).toBe(50);
  const settings = (metric: string) => values.get(` BUCKET ${source}  ${metric}`);
  expect(settings("ExpirationLifecycleRuleCount")).toBe(1);
  expect(settings("TotalLifecycleRuleCount")).toBe(1);
  expect(settings("HeadRequests")).toBe(2);
  expect(settings("ListRequests")).toBe(1);
  expect(settings("GetRequests")).toBe(3);
  // Three objects, the lifecycle configuration, the bucket itself, and the versioning that was refused.
  expect(settings("PutRequests")).toBe(6);
  // Many objects in one request are one.
  expect(settings("DeleteRequests")).toBe(2);
  expect(settings("PostRequests")).toBe(0);
  expect(settings("AllRequests")).toBe(14);
  expect(settings("4xxErrors")).toBe(3);
  expect(settings("5xxErrors")).toBe(0);
  expect(settings("404NotFoundErrorCount")).toBe(2);
  expect(settings("400BadRequestErrorCount")).toBe(1);
  expect(settings("206PartialContentStatusCount")).toBe(1);
  expect(settings("BytesUploaded")).toBeGreaterThanOrEqual(150);
  expect(settings("BytesDownloaded")).toBeGreaterThanOrEqual(52);
  expect(values.get(" ACCOUNT   AllRequests")).toBe(14);
});

test("a Parquet export has the same columns", async () => {
  const [source, destination] = [await newBucket(), await newDestination()];
  await opened.root.s3.putObject({ Bucket: source, Key: "a", Body: "12" });
  await put("parquet", { Include: { Buckets: [`arn:aws:s3:::${source}`] }, ...exportTo(destination, "Parquet") });
  const date = dateOf(opened.region.clock.now());
  await opened.region.clock.advance(day);
  await runReports();
  const { manifest, file, bytes } = await delivered(destination, "parquet", date);
  expect(file?.key).toMatch(/\.par$/);
  expect(manifest["reportSchema"]).toMatch(
    /^message s3\.storage\.lens \{ required string version_number; .*required long metric_value; \}$/,
  );
  const rows = await queryParquet(
    bytes,
    "SELECT configuration_id, report_date, record_type, metric_value FROM report WHERE metric_name = 'StorageBytes' ORDER BY 3",
  );
  expect(rows).toEqual([
    ["parquet", date, "ACCOUNT", 2n],
    ["parquet", date, "BUCKET", 2n],
  ]);
});

async function queryParquet(file: Uint8Array, sql: string): Promise<unknown[][]> {
  const directory = await mkdtemp(join(tmpdir(), "haneul-test-"));
  const path = join(directory, "report.parquet");
  await writeFile(path, file);
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  try {
    return (await connection.runAndReadAll(sql.replace("report ", `read_parquet('${path}') `))).getRows();
  } finally {
    connection.closeSync();
    await rm(directory, { recursive: true });
  }
}

test("a destination that lets nobody in gets nothing, until it does", async () => {
  const [source, destination] = [await newBucket(), await newBucket()];
  await put("refused", { Include: { Buckets: [`arn:aws:s3:::${source}`] }, ...exportTo(destination) });
  const date = dateOf(opened.region.clock.now());
  await opened.region.clock.advance(day);
  await runReports();
  expect(await keysOf(destination)).toEqual([]);
  const open = { Effect: "Allow", Principal: { Service: "storage-lens.s3.amazonaws.com" }, Action: "s3:PutObject" };
  const Statement = { ...open, Resource: `arn:aws:s3:::${destination}/*` };
  await opened.root.s3.putBucketPolicy({
    Bucket: destination,
    Policy: JSON.stringify({ Version: "2012-10-17", Statement }),
  });
  await runReports();
  expect(await keysOf(destination)).toEqual([]);
  await opened.region.clock.advance(6 * 3_600_000);
  await runReports();
  expect((await delivered(destination, "refused", date)).manifest["configId"]).toBe("refused");
});

test("a day is reported once, and a disabled configuration not at all", async () => {
  const [source, destination] = [await newBucket(), await newDestination()];
  const scope = { Include: { Buckets: [`arn:aws:s3:::${source}`] } };
  await put("daily", { ...scope, ...exportTo(destination) });
  const manifests = async () => {
    await runReports();
    return (await keysOf(destination)).filter((key) => key.endsWith("manifest.json")).length;
  };
  await opened.region.clock.advance(day);
  expect([await manifests(), await manifests()]).toEqual([1, 1]);
  await opened.region.clock.advance(day);
  expect(await manifests()).toBe(2);
  await put("daily", { ...scope, ...exportTo(destination), IsEnabled: false });
  await opened.region.clock.advance(day);
  expect(await manifests()).toBe(2);
});

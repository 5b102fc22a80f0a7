/** Tests of inventories: configurations, and the lists made of them. */
import { hash } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { InventoryConfiguration } from "@aws-sdk/client-s3";
import { DuckDBInstance } from "@duckdb/node-api";
import { afterAll, beforeAll, expect, test } from "vitest";
import { failure, openS3Region, type S3Region } from "../../../../test/support/s3-region.ts";

let opened: S3Region;
beforeAll(async () => void (opened = await openS3Region()));
afterAll(() => opened.close());

const fields = ["Size", "ETag", "StorageClass", "LastModifiedDate", "IsMultipartUploaded"] as const;

function inventory(destination: string, more: Partial<InventoryConfiguration> = {}): InventoryConfiguration {
  return {
    Id: "all",
    IsEnabled: true,
    IncludedObjectVersions: "Current",
    Schedule: { Frequency: "Daily" },
    OptionalFields: [...fields],
    Destination: { S3BucketDestination: { Bucket: `arn:aws:s3:::${destination}`, Format: "CSV", Prefix: "lists" } },
    ...more,
  };
}

async function newDestination(): Promise<string> {
  const Bucket = await opened.newBucket();
  const Statement = {
    Effect: "Allow",
    Principal: { Service: "s3.amazonaws.com" },
    Action: "s3:PutObject",
    Resource: `arn:aws:s3:::${Bucket}/*`,
    Condition: { StringEquals: { "s3:x-amz-acl": "bucket-owner-full-control" } },
  };
  await opened.s3.putBucketPolicy({ Bucket, Policy: JSON.stringify({ Version: "2012-10-17", Statement }) });
  return Bucket;
}

const put = (Bucket: string, configuration: InventoryConfiguration) =>
  opened.s3.putBucketInventoryConfiguration({
    Bucket,
    Id: configuration.Id,
    InventoryConfiguration: configuration,
  });

async function read(Bucket: string, Key: string): Promise<Buffer> {
  return Buffer.from((await (await opened.s3.getObject({ Bucket, Key })).Body?.transformToByteArray()) ?? []);
}

/** The newest manifest, and the bytes of the first file it names. */
async function madeList(destination: string) {
  await opened.region.runJob("s3.make-inventories");
  const { Contents = [] } = await opened.s3.listObjectsV2({ Bucket: destination });
  const keys = Contents.map(({ Key = "" }) => Key);
  const manifestKey = keys.filter((key) => key.endsWith("/manifest.json")).at(-1) ?? "";
  const text = await read(destination, manifestKey);
  const manifest = JSON.parse(text.toString()) as {
    fileFormat: string;
    fileSchema: string;
    sourceBucket: string;
    files: { key: string; size: number; MD5checksum: string }[];
  };
  const file = await read(destination, manifest.files[0]?.key ?? "");
  return { keys, manifestKey, text, manifest, file };
}

test("a list in CSV comes with its manifest, the manifest's checksum and a symlink file", async () => {
  const { s3 } = opened;
  const [source, destination] = [await opened.newBucket(), await newDestination()];
  await s3.putObject({ Bucket: source, Key: 'a "b"/ü', Body: "hello" });
  await s3.putObject({ Bucket: source, Key: "b", Body: "", StorageClass: "STANDARD_IA" });
  await put(source, inventory(destination));
  const { keys, manifestKey, text, manifest, file } = await madeList(destination);
  expect(manifestKey).toMatch(new RegExp(`^lists/${source}/all/\\d{4}-\\d\\d-\\d\\dT\\d\\d-\\d\\dZ/manifest.json$`));
  expect((await read(destination, manifestKey.replace(".json", ".checksum"))).toString()).toBe(hash("md5", text));
  expect(keys.some((key) => /\/hive\/dt=[\d-]{16}\/symlink.txt$/.test(key))).toBe(true);
  expect(manifest).toMatchObject({
    sourceBucket: source,
    fileFormat: "CSV",
    fileSchema: "Bucket, Key, Size, LastModifiedDate, ETag, StorageClass, IsMultipartUploaded",
    files: [{ size: file.length, MD5checksum: hash("md5", file) }],
  });
  const [first, second] = gunzipSync(file).toString().split("\n");
  expect(first).toMatch(
    new RegExp(
      `^"${source}","a\\+%22b%22/%C3%BC","5","[\\d-]+T[\\d:.]+Z","${hash("md5", "hello")}","STANDARD","false"$`,
    ),
  );
  expect(second).toContain('"STANDARD_IA"');
});

test("a list of all versions in Parquet tells the latest ones and delete markers", async () => {
  const { s3 } = opened;
  const [source, destination] = [await opened.newBucket({ versioned: true }), await newDestination()];
  await s3.putObject({ Bucket: source, Key: "x/a", Body: "1" });
  await s3.putObject({ Bucket: source, Key: "x/a", Body: "22" });
  await s3.putObject({ Bucket: source, Key: "x/b", Body: "3" });
  await s3.deleteObject({ Bucket: source, Key: "x/b" });
  await s3.putObject({ Bucket: source, Key: "y", Body: "" });
  const Destination = { S3BucketDestination: { Bucket: `arn:aws:s3:::${destination}`, Format: "Parquet" as const } };
  await put(source, inventory(destination, { IncludedObjectVersions: "All", Filter: { Prefix: "x/" }, Destination }));
  const { file, manifest } = await madeList(destination);
  expect(manifest.fileSchema).toContain("message s3.inventory { required binary bucket (UTF8);");
  const sql = "SELECT key, is_latest, is_delete_marker, size, last_modified_date IS NULL FROM list ORDER BY key, 2, 4";
  expect(await queryParquet(file, sql)).toEqual([
    ["x/a", false, false, 1n, false],
    ["x/a", true, false, 2n, false],
    ["x/b", false, false, 1n, false],
    ["x/b", true, true, null, false],
  ]);
});

test("a list tells when lifecycle rules end each version", async () => {
  const { s3 } = opened;
  const [source, destination] = [await opened.newBucket({ versioned: true }), await newDestination()];
  for (const Body of ["1", "2", "3"]) await s3.putObject({ Bucket: source, Key: "logs/a", Body });
  await s3.putObject({ Bucket: source, Key: "other", Body: "" });
  await s3.putObject({ Bucket: source, Key: "logs/b", Body: "" });
  await s3.deleteObject({ Bucket: source, Key: "logs/b" });
  const NoncurrentVersionExpiration = { NoncurrentDays: 2, NewerNoncurrentVersions: 1 };
  const rule = { Filter: { Prefix: "logs/" }, Status: "Enabled" as const, Expiration: { Days: 9 } };
  const LifecycleConfiguration = { Rules: [{ ...rule, NoncurrentVersionExpiration }] };
  await s3.putBucketLifecycleConfiguration({ Bucket: source, LifecycleConfiguration });
  const OptionalFields = ["LifecycleExpirationDate" as const];
  await put(source, inventory(destination, { IncludedObjectVersions: "All", OptionalFields }));
  const { file } = await madeList(destination);
  const midnight = (days: number): string => {
    const day = 86_400_000;
    return new Date(Math.ceil((opened.region.clock.now() + days * day) / day) * day).toISOString();
  };
  const lines = gunzipSync(file).toString().trimEnd().split("\n");
  expect(lines.map((line) => line.split(",").flatMap((value, at) => (at === 2 ? [] : value.slice(1, -1))))).toEqual([
    [source, "logs/a", "true", "false", midnight(9)],
    [source, "other", "true", "false", ""],
    [source, "logs/a", "false", "false", ""],
    [source, "logs/a", "false", "false", midnight(2)],
    [source, "logs/b", "true", "true", ""],
    [source, "logs/b", "false", "false", ""],
  ]);
});

test("a list is not delivered to a bucket of another account than the one stated", async () => {
  const [source, destination] = [await opened.newBucket(), await newDestination()];
  const S3BucketDestination = { Bucket: `arn:aws:s3:::${destination}`, Format: "CSV" as const };
  const Destination = { S3BucketDestination: { ...S3BucketDestination, AccountId: "111122223333" } };
  await put(source, inventory(destination, { Destination }));
  await opened.region.runJob("s3.make-inventories");
  expect((await opened.s3.listObjectsV2({ Bucket: destination })).KeyCount).toBe(0);
});

async function queryParquet(file: Uint8Array, sql: string): Promise<unknown[][]> {
  const directory = await mkdtemp(join(tmpdir(), "haneul-test-"));
  const path = join(directory, "list.parquet");
  await writeFile(path, file);
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  try {
    return (await connection.runAndReadAll(sql.replace("list", `read_parquet('${path}')`))).getRows();
  } finally {
    connection.closeSync();
    await rm(directory, { recursive: true });
  }
}

test("a list is made again when its day or week is over", async () => {
  const [source, destination] = [await opened.newBucket(), await newDestination()];
  await put(source, inventory(destination));
  const lists = async () => (await madeList(destination)).keys.filter((key) => key.endsWith("/manifest.json")).length;
  expect([await lists(), await lists()]).toEqual([1, 1]);
  await opened.region.clock.advance(24 * 3_600_000);
  expect(await lists()).toBe(2);
});

test("configurations are listed, replaced and removed", async () => {
  const { s3 } = opened;
  const [source, destination] = [await opened.newBucket(), await opened.newBucket()];
  for (const Id of ["b", "a"]) await put(source, inventory(destination, { Id, IsEnabled: false }));
  const { InventoryConfigurationList = [] } = await s3.listBucketInventoryConfigurations({ Bucket: source });
  expect(InventoryConfigurationList.map(({ Id }) => Id)).toEqual(["a", "b"]);
  const { InventoryConfiguration: one } = await s3.getBucketInventoryConfiguration({ Bucket: source, Id: "a" });
  expect(one).toEqual(inventory(destination, { Id: "a", IsEnabled: false }));
  await s3.deleteBucketInventoryConfiguration({ Bucket: source, Id: "a" });
  const gone = s3.getBucketInventoryConfiguration({ Bucket: source, Id: "a" });
  expect(await failure(gone)).toEqual({ code: "NoSuchConfiguration", status: 404 });
  await s3.deleteBucket({ Bucket: source });
});

test("what an inventory cannot be is refused", async () => {
  const [source, destination] = [await opened.newBucket(), await opened.newBucket()];
  const avro = { Bucket: `arn:aws:s3:::${destination}`, Format: "Avro" as "ORC" };
  const refused = put(source, inventory(destination, { Destination: { S3BucketDestination: avro } }));
  expect(await failure(refused)).toMatchObject({ code: "MalformedXML" });
  expect(await failure(put(source, inventory("no-such-bucket")))).toMatchObject({ code: "InvalidS3DestinationBucket" });
  const hourly = put(source, inventory(destination, { Schedule: { Frequency: "Hourly" as "Daily" } }));
  expect(await failure(hourly)).toMatchObject({ code: "MalformedXML" });
});

/** Tests of cost and usage reports: definitions, and what is delivered. */
import { gunzipSync, inflateRawSync } from "node:zlib";
import { parse } from "csv-parse/sync";
import { DeleteReportDefinitionCommand, type ReportDefinition } from "@aws-sdk/client-cost-and-usage-report-service";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBillingRegion, type BillingRegion } from "../../../../test/support/billing-region.ts";
import { manualClock } from "../../../platform/clock/manual-clock.ts";
import { refusal } from "../../../../test/support/organizations-region.ts";

/** A day later it is the same month still. */
const middleOfMonth = Date.UTC(2026, 4, 12);
let opened: BillingRegion;
let count = 0;
beforeAll(async () => void (opened = await openBillingRegion({ clock: manualClock(middleOfMonth) })));
afterAll(() => opened.close());

async function newBucket(policy = true): Promise<string> {
  const Bucket = `reports-${++count}`;
  await opened.s3.createBucket({ Bucket });
  if (!policy) return Bucket;
  const Statement = {
    Effect: "Allow",
    Principal: { Service: "billingreports.amazonaws.com" },
    Action: ["s3:GetBucketAcl", "s3:GetBucketPolicy", "s3:PutObject"],
    Resource: [`arn:aws:s3:::${Bucket}`, `arn:aws:s3:::${Bucket}/*`],
    Condition: {
      StringEquals: { "aws:SourceAccount": opened.account },
      ArnLike: { "aws:SourceArn": `arn:aws:cur:us-east-1:${opened.account}:definition/*` },
    },
  };
  await opened.s3.putBucketPolicy({ Bucket, Policy: JSON.stringify({ Version: "2012-10-17", Statement }) });
  return Bucket;
}

function report(S3Bucket: string, changes: Partial<ReportDefinition> = {}): ReportDefinition {
  return {
    ReportName: `report-${count}`,
    TimeUnit: "DAILY",
    Format: "textORcsv",
    Compression: "GZIP",
    AdditionalSchemaElements: ["RESOURCES"],
    S3Bucket,
    S3Prefix: "bills",
    S3Region: "us-east-1",
    ReportVersioning: "OVERWRITE_REPORT",
    ...changes,
  };
}

/** Operations on tags are newer than the client: another command is sent under their name. */
async function send(operation: string, input: object): Promise<object> {
  const command = new DeleteReportDefinitionCommand({ ReportName: "another" });
  command.middlewareStack.add(
    (next) => (args) => {
      const request = args.request as { headers: Record<string, string>; body: string };
      request.headers["x-amz-target"] = `AWSOrigamiServiceGatewayService.${operation}`;
      request.body = JSON.stringify(input);
      return next(args);
    },
    { step: "serialize", priority: "low" },
  );
  const { $metadata: _, ...output } = await opened.cur.send(command);
  return output;
}

/** The client's type does not know the status yet. */
async function described(): Promise<readonly (ReportDefinition & { ReportStatus?: { lastStatus?: string } })[]> {
  return (await opened.cur.describeReportDefinitions({})).ReportDefinitions ?? [];
}

async function deliver(Bucket: string): Promise<readonly string[]> {
  await opened.region.flush();
  await opened.region.runJob("cur.deliver-reports");
  const { Contents = [] } = await opened.s3.listObjectsV2({ Bucket });
  return Contents.map(({ Key = "" }) => Key);
}

async function read(Bucket: string, Key: string): Promise<Buffer> {
  return Buffer.from((await (await opened.s3.getObject({ Bucket, Key })).Body?.transformToByteArray()) ?? []);
}

const month = () => new Date(opened.region.clock.now()).toISOString().slice(0, 7);

test("a report in CSV is delivered with its manifest, and tells resources, rates and costs", async () => {
  const S3Bucket = await newBucket();
  const definition = report(S3Bucket);
  await opened.cur.putReportDefinition({ ReportDefinition: definition });
  const keys = await deliver(S3Bucket);
  const manifestKey = keys.find((key) => key.endsWith("-Manifest.json")) ?? "";
  expect(manifestKey).toMatch(/^bills\/report-\d+\/\d{8}-\d{8}\/report-\d+-Manifest\.json$/);
  const manifest = JSON.parse((await read(S3Bucket, manifestKey)).toString()) as {
    reportKeys: string[];
    columns: object[];
  };
  expect(manifest).toMatchObject({ compression: "GZIP", contentType: "text/csv", bucket: S3Bucket });
  const rows = parse<Record<string, string>>(gunzipSync(await read(S3Bucket, manifest.reportKeys[0] ?? "")), {
    columns: true,
  });
  expect(manifest.columns.length).toBe(Object.keys(rows[0] ?? {}).length);
  const made = rows.find(
    (row) => row["lineItem/ResourceId"]?.includes(S3Bucket) && row["lineItem/Operation"] === "CreateBucket",
  );
  expect(made).toMatchObject({
    "lineItem/LineItemType": "Usage",
    "lineItem/ProductCode": "AmazonS3",
    "lineItem/UsageAccountId": opened.account,
    "lineItem/UnblendedRate": "0.000005",
    "lineItem/UnblendedCost": "0.000005",
    "bill/BillingPeriodStartDate": `${month()}-01T00:00:00Z`,
  });
  expect(new Set(rows.map((row) => row["identity/LineItemId"])).size).toBe(rows.length);
  expect((await described())[0]).toMatchObject({ ...definition, ReportStatus: { lastStatus: "SUCCESS" } });
});

test("versions are kept in folders of their own, as zip", async () => {
  const S3Bucket = await newBucket();
  const changes = { Compression: "ZIP", ReportVersioning: "CREATE_NEW_REPORT", AdditionalSchemaElements: [] } as const;
  await opened.cur.putReportDefinition({
    ReportDefinition: report(S3Bucket, { ...changes, AdditionalSchemaElements: [] }),
  });
  const first = await deliver(S3Bucket);
  expect(first.filter((key) => key.endsWith("-Manifest.json"))).toHaveLength(2);
  const zip = await read(S3Bucket, first.find((key) => key.endsWith("-00001.csv.zip")) ?? "");
  const start = 30 + zip.readUInt16LE(26);
  const text = inflateRawSync(zip.subarray(start, start + zip.readUInt32LE(18))).toString();
  expect(text.split("\n")[0]).not.toContain("lineItem/ResourceId");
  expect(await deliver(S3Bucket)).toEqual(first);
  await opened.region.clock.advance(24 * 3_600_000);
  expect((await deliver(S3Bucket)).filter((key) => key.endsWith(".csv.zip"))).toHaveLength(2);
});

test("a report in Parquet for Athena lies by year and month", async () => {
  const S3Bucket = await newBucket();
  const changes = { Format: "Parquet", Compression: "Parquet", AdditionalArtifacts: ["ATHENA"] } as const;
  const definition = report(S3Bucket, { ...changes, AdditionalArtifacts: ["ATHENA"] });
  await opened.cur.putReportDefinition({ ReportDefinition: definition });
  const key = (await deliver(S3Bucket)).find((each) => each.endsWith(".snappy.parquet")) ?? "";
  expect(key).toMatch(/^bills\/(report-\d+)\/\1\/year=\d{4}\/month=\d+\/\1-00001\.snappy\.parquet$/);
  expect((await read(S3Bucket, key)).subarray(0, 4).toString()).toBe("PAR1");
});

test("a bucket that does not let reports in, or is not there, is refused, and one that closes later shows in the status", async () => {
  const closed = opened.cur.putReportDefinition({ ReportDefinition: report(await newBucket(false)) });
  expect(await refusal(closed)).toMatchObject({
    code: "ValidationException",
    message: "Failed to verify customer bucket permission.",
  });
  const gone = opened.cur.putReportDefinition({ ReportDefinition: report("no-such-bucket-here") });
  expect(await refusal(gone)).toMatchObject({ code: "ValidationException" });
  const S3Bucket = await newBucket();
  const definition = report(S3Bucket);
  await opened.cur.putReportDefinition({ ReportDefinition: definition });
  await deliver(S3Bucket);
  await opened.s3.deleteBucketPolicy({ Bucket: S3Bucket });
  await opened.region.clock.advance(24 * 3_600_000);
  await deliver(S3Bucket);
  const shown = (await described()).find(({ ReportName }) => ReportName === definition.ReportName);
  expect(shown?.ReportStatus?.lastStatus).toBe("ERROR_PERMISSIONS");
});

test("settings that do not go together, doubles and a sixth report are refused", async () => {
  const { cur } = opened;
  const S3Bucket = await newBucket();
  const put = (changes: Partial<ReportDefinition>) =>
    cur.putReportDefinition({ ReportDefinition: report(S3Bucket, changes) });
  expect(await refusal(put({ Compression: "Parquet" }))).toMatchObject({ code: "ValidationException" });
  expect(await refusal(put({ AdditionalArtifacts: ["ATHENA"] }))).toMatchObject({ code: "ValidationException" });
  const columns = { Format: "Parquet", Compression: "Parquet" } as const;
  const besides = put({ ...columns, AdditionalArtifacts: ["QUICKSIGHT"] });
  expect(await refusal(besides)).toMatchObject({ code: "ValidationException" });
  const ReportName = "for-redshift";
  await put({ ReportName, Compression: "ZIP", AdditionalArtifacts: ["REDSHIFT", "QUICKSIGHT"] });
  await cur.deleteReportDefinition({ ReportName });
  const before = (await cur.describeReportDefinitions({})).ReportDefinitions?.length ?? 0;
  for (let index = before; index < 5; index += 1) await put({ ReportName: `more-${index}` });
  expect(await refusal(put({ ReportName: "more-4" }))).toMatchObject({ code: "DuplicateReportNameException" });
  expect(await refusal(put({ ReportName: "more-5" }))).toMatchObject({ code: "ReportLimitReachedException" });
});

test("a report is changed, tagged and removed", async () => {
  const { cur } = opened;
  const [first] = await described();
  const { ReportStatus: _, ...definition } = first as ReportDefinition & { ReportStatus?: object };
  const ReportName = definition.ReportName ?? "";
  await cur.modifyReportDefinition({ ReportName, ReportDefinition: { ...definition, TimeUnit: "HOURLY" } });
  await send("TagResource", { ReportName, Tags: [{ Key: "team", Value: "bills" }] });
  expect(await send("ListTagsForResource", { ReportName })).toEqual({ Tags: [{ Key: "team", Value: "bills" }] });
  await send("UntagResource", { ReportName, TagKeys: ["team"] });
  expect(await send("ListTagsForResource", { ReportName })).toEqual({ Tags: [] });
  expect((await described())[0]?.TimeUnit).toBe("HOURLY");
  await cur.deleteReportDefinition({ ReportName });
  expect(await refusal(cur.deleteReportDefinition({ ReportName }))).toMatchObject({ code: "ValidationException" });
  const gone = send("ListTagsForResource", { ReportName });
  expect(await refusal(gone)).toMatchObject({ code: "ResourceNotFoundException" });
});

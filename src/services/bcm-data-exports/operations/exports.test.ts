/** Tests of data exports: what is asked for, what is delivered, and that it agrees with the other readings of the bill. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { Export } from "@aws-sdk/client-bcm-data-exports";
import { CostExplorer } from "@aws-sdk/client-cost-explorer";
import { DuckDBInstance } from "@duckdb/node-api";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openBillingRegion, type BillingRegion } from "../../../../test/support/billing-region.ts";
import { refusal } from "../../../../test/support/organizations-region.ts";
import { manualClock } from "../../../platform/clock/manual-clock.ts";
import { decimal, sum } from "../../../pricing/decimal.ts";

/** A day later it is the same month still. */
const middleOfMonth = Date.UTC(2026, 4, 12);
let opened: BillingRegion;
let bucket = "";
let count = 0;
beforeAll(async () => {
  opened = await openBillingRegion({ clock: manualClock(middleOfMonth) });
  bucket = await newBucket("data-exports");
});
afterAll(() => opened.close());

async function newBucket(Bucket: string): Promise<string> {
  await opened.s3.createBucket({ Bucket });
  const Statement = {
    Effect: "Allow",
    Principal: { Service: ["bcm-data-exports.amazonaws.com", "billingreports.amazonaws.com"] },
    Action: ["s3:PutObject", "s3:GetBucketPolicy", "s3:GetBucketAcl"],
    Resource: [`arn:aws:s3:::${Bucket}`, `arn:aws:s3:::${Bucket}/*`],
    Condition: { StringEquals: { "aws:SourceAccount": opened.account } },
  };
  await opened.s3.putBucketPolicy({ Bucket, Policy: JSON.stringify({ Version: "2012-10-17", Statement }) });
  return Bucket;
}

interface Wanted {
  readonly statement: string;
  readonly table?: string;
  readonly properties?: Record<string, string>;
  readonly parquet?: boolean;
  readonly versions?: boolean;
  readonly to?: string;
}

function wanted({ statement, table = "COST_AND_USAGE_REPORT", properties, parquet, versions, to }: Wanted): Export {
  const TableConfigurations = { [table]: { TIME_GRANULARITY: "DAILY", ...properties } };
  return {
    Name: `export-${++count}`,
    DataQuery: { QueryStatement: statement, TableConfigurations },
    DestinationConfigurations: {
      S3Destination: {
        S3Bucket: to ?? bucket,
        S3Prefix: "costs",
        S3Region: "us-east-1",
        S3OutputConfigurations: {
          OutputType: "CUSTOM",
          Format: parquet === true ? "PARQUET" : "TEXT_OR_CSV",
          Compression: parquet === true ? "PARQUET" : "GZIP",
          Overwrite: versions === true ? "CREATE_NEW_REPORT" : "OVERWRITE_REPORT",
        },
      },
    },
    RefreshCadence: { Frequency: "SYNCHRONOUS" },
  };
}

async function deliver(name: string | undefined, from = bucket): Promise<readonly string[]> {
  await opened.region.runJob("bcm-data-exports.deliver-exports");
  const { Contents = [] } = await opened.s3.listObjectsV2({ Bucket: from, Prefix: `costs/${name}/` });
  return Contents.map(({ Key = "" }) => Key);
}

async function read(Key: string): Promise<Buffer> {
  return Buffer.from((await (await opened.s3.getObject({ Bucket: bucket, Key })).Body?.transformToByteArray()) ?? []);
}

async function delivered(definition: Wanted): Promise<Record<string, string>[]> {
  const Export = wanted(definition);
  await opened.region.flush();
  await opened.exports.createExport({ Export });
  const key = (await deliver(Export.Name)).find((each) => each.endsWith(".csv.gz")) ?? "";
  const rows = parse<Record<string, string>>(gunzipSync(await read(key)), { columns: true });
  await opened.exports.deleteExport({ ExportArn: await arnOf(Export.Name) });
  return rows;
}

async function arnOf(name: string | undefined): Promise<string | undefined> {
  const { Exports = [] } = await opened.exports.listExports({});
  return Exports.find(({ ExportName }) => ExportName === name)?.ExportArn;
}

describe("a query", () => {
  test("picks columns, under the names it gives them, and rows", async () => {
    const rows = await delivered({
      statement:
        "SELECT line_item_operation AS operation, line_item_unblended_cost, product['product_name'] AS name FROM COST_AND_USAGE_REPORT WHERE line_item_product_code = 'AmazonS3' AND (line_item_operation IN ('CreateBucket', 'x') OR line_item_usage_amount < 0)",
    });
    expect(rows.length).toBeGreaterThan(0);
    expect(Object.keys(rows[0] ?? {})).toEqual(["operation", "line_item_unblended_cost", "name"]);
    expect(new Set(rows.map(({ operation }) => operation))).toEqual(new Set(["CreateBucket"]));
    expect(rows[0]?.["name"]).toBe("Amazon Simple Storage Service");
    const limited = await delivered({ statement: "select line_item_operation from COST_AND_USAGE_REPORT limit 1" });
    expect(limited).toHaveLength(1);
  });

  test.each([
    ["SELECT * FROM COST_AND_USAGE_REPORT"],
    ["SELECT nothing FROM COST_AND_USAGE_REPORT"],
    ["SELECT line_item_operation FROM NOWHERE"],
    ["SELECT line_item_operation FROM COST_AND_USAGE_REPORT WHERE"],
    ["SELECT line_item_resource_id FROM COST_AND_USAGE_REPORT"],
    ["SELECT line_item_operation, line_item_operation FROM COST_AND_USAGE_REPORT"],
    ["SELECT line_item_operation FROM COST_AND_USAGE_REPORT ORDER BY 1"],
    ["DROP TABLE COST_AND_USAGE_REPORT"],
    [""],
  ])("that cannot be is refused: %s", async (statement) => {
    expect(await refusal(opened.exports.createExport({ Export: wanted({ statement }) }))).toMatchObject({
      code: "ValidationException",
      status: 400,
    });
  });
});

test("CUR 2.0 in Parquet has its maps and times, and a manifest", async () => {
  const statement =
    "SELECT line_item_resource_id, line_item_usage_start_date, line_item_unblended_cost, product, resource_tags FROM COST_AND_USAGE_REPORT";
  const Export = wanted({ statement, parquet: true, properties: { INCLUDE_RESOURCES: "TRUE" } });
  await opened.exports.createExport({ Export });
  const keys = await deliver(Export.Name);
  const period = new Date(opened.region.clock.now()).toISOString().slice(0, 7);
  expect(keys).toEqual([
    `costs/${Export.Name}/data/BILLING_PERIOD=${period}/${Export.Name}-00001.snappy.parquet`,
    `costs/${Export.Name}/metadata/BILLING_PERIOD=${period}/${Export.Name}-Manifest.json`,
  ]);
  const manifest = JSON.parse((await read(keys[1] ?? "")).toString()) as { dataFiles: string[] };
  expect(manifest.dataFiles).toEqual([`s3://${bucket}/${keys[0]}`]);
  const directory = mkdtempSync(join(tmpdir(), "haneul-export-"));
  writeFileSync(join(directory, "x.parquet"), await read(keys[0] ?? ""));
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  const file = `read_parquet('${join(directory, "x.parquet")}')`;
  const sql = `SELECT product['product_name'], year(line_item_usage_start_date) > 2000, typeof(resource_tags) FROM ${file} WHERE line_item_resource_id LIKE '%${bucket}%' LIMIT 1`;
  const { 0: row } = (await connection.runAndReadAll(sql)).getRows();
  connection.closeSync();
  rmSync(directory, { recursive: true });
  expect(row).toEqual(["Amazon Simple Storage Service", true, "MAP(VARCHAR, VARCHAR)"]);
});

test("versions are kept below their executions, daily, and executions are listed", async () => {
  const { exports } = opened;
  const Export = wanted({ statement: "SELECT line_item_operation FROM COST_AND_USAGE_REPORT", versions: true });
  const { ExportArn } = await exports.createExport({ Export, ResourceTags: [{ Key: "team", Value: "bills" }] });
  expect((await deliver(Export.Name)).length).toBe(2);
  expect((await deliver(Export.Name)).length).toBe(2);
  await opened.region.clock.advance(24 * 3_600_000);
  const keys = await deliver(Export.Name);
  expect(keys.filter((key) => key.includes("/data/")).length).toBe(2);
  const { Executions = [] } = await exports.listExecutions({ ExportArn });
  expect(Executions.map(({ ExecutionStatus }) => ExecutionStatus?.StatusCode)).toEqual([
    "DELIVERY_SUCCESS",
    "DELIVERY_SUCCESS",
  ]);
  const ExecutionId = Executions[0]?.ExecutionId;
  expect(keys.some((key) => key.includes(ExecutionId ?? "none"))).toBe(true);
  expect((await exports.getExecution({ ExportArn, ExecutionId })).Export?.Name).toBe(Export.Name);
  const { ExportStatus, Export: shown } = await exports.getExport({ ExportArn });
  expect(ExportStatus).toMatchObject({ StatusCode: "HEALTHY", LastRefreshedAt: expect.any(Date) });
  expect(shown).toMatchObject({
    ...Export,
    ExportArn,
    DataQuery: { QueryStatement: Export.DataQuery?.QueryStatement },
  });
  expect((await exports.listTagsForResource({ ResourceArn: ExportArn })).ResourceTags).toEqual([
    { Key: "team", Value: "bills" },
  ]);
  await exports.untagResource({ ResourceArn: ExportArn, ResourceTagKeys: ["team"] });
  await exports.tagResource({ ResourceArn: ExportArn, ResourceTags: [{ Key: "a", Value: "b" }] });
  expect((await exports.listTagsForResource({ ResourceArn: ExportArn })).ResourceTags).toEqual([
    { Key: "a", Value: "b" },
  ]);
  await exports.updateExport({ ExportArn, Export: { ...Export, Description: "changed" } });
  expect((await exports.getExport({ ExportArn })).Export?.Description).toBe("changed");
  await exports.deleteExport({ ExportArn });
  expect(await refusal(exports.getExport({ ExportArn }))).toMatchObject({
    code: "ResourceNotFoundException",
    status: 404,
  });
});

test("a bucket that does not let exports in is refused", async () => {
  await opened.s3.createBucket({ Bucket: "closed-to-exports" });
  const Export = wanted({
    statement: "SELECT line_item_operation FROM COST_AND_USAGE_REPORT",
    to: "closed-to-exports",
  });
  expect(await refusal(opened.exports.createExport({ Export }))).toMatchObject({ code: "ValidationException" });
});

test("tables are shown with their columns", async () => {
  const { Tables = [] } = await opened.exports.listTables({});
  expect(Tables.map(({ TableName }) => TableName)).toEqual(["COST_AND_USAGE_REPORT", "FOCUS_1_2_AWS"]);
  const columnsOf = async (TableName: string, TableProperties = {}) =>
    (await opened.exports.getTable({ TableName, TableProperties })).Schema?.map(({ Name }) => Name) ?? [];
  expect(await columnsOf("COST_AND_USAGE_REPORT")).not.toContain("line_item_resource_id");
  expect(await columnsOf("COST_AND_USAGE_REPORT", { INCLUDE_RESOURCES: "TRUE" })).toContain("line_item_resource_id");
  expect(await columnsOf("FOCUS_1_2_AWS")).toEqual(
    expect.arrayContaining(["BilledCost", "EffectiveCost", "SkuPriceId"]),
  );
});

test("CUR, CUR 2.0, FOCUS, Cost Explorer and the bill come to the same, to the last decimal", async () => {
  const { region, s3, cur } = opened;
  for (let index = 0; index < 7; index += 1) {
    await s3.putObject({ Bucket: bucket, Key: `own/${index}`, Body: "x".repeat(1_000 * index) });
    await s3.getObject({ Bucket: bucket, Key: `own/${index}` });
    await region.flush();
    await region.clock.advance(3_600_000);
  }
  // All readings are of a month that is over and final, so that reading it does not add to it.
  const month = new Date(region.clock.now());
  const [start, end] = [0, 1].map((more) => new Date(Date.UTC(month.getUTCFullYear(), month.getUTCMonth() + more)));
  if (start === undefined || end === undefined) throw new Error("a month has two ends");
  await cur.putReportDefinition({
    ReportDefinition: {
      ReportName: "all",
      TimeUnit: "HOURLY",
      Format: "textORcsv",
      Compression: "GZIP",
      AdditionalSchemaElements: ["RESOURCES"],
      S3Bucket: bucket,
      S3Prefix: "legacy",
      S3Region: "us-east-1",
      ReportVersioning: "OVERWRITE_REPORT",
    },
  });
  const cur2 = wanted({ statement: "SELECT line_item_unblended_cost AS cost FROM COST_AND_USAGE_REPORT" });
  const focus = wanted({ statement: "SELECT BilledCost AS cost FROM FOCUS_1_2_AWS", table: "FOCUS_1_2_AWS" });
  for (const Export of [cur2, focus]) await opened.exports.createExport({ Export });
  await region.flush();
  await region.clock.advance(end.getTime() + 4 * 86_400_000 - region.clock.now());
  await region.runJob("costs.close-months");
  await region.runJob("cur.deliver-reports");
  const period = start.toISOString().slice(0, 7);
  const keys = [await deliver(cur2.Name), await deliver(focus.Name)].map((list) =>
    list.find((key) => key.includes(`/data/BILLING_PERIOD=${period}/`)),
  );
  const { Contents = [] } = await s3.listObjectsV2({ Bucket: bucket, Prefix: "legacy/all/" });
  const day = start.toISOString().slice(0, 10).replaceAll("-", "");
  keys.push(Contents.map(({ Key = "" }) => Key).find((key) => key.includes(`/${day}-`) && key.endsWith(".csv.gz")));
  const totals = await Promise.all(
    keys.map(async (key = "") => {
      const rows = parse<Record<string, string>>(gunzipSync(await read(key)), { columns: true });
      return sum(rows.map((row) => decimal(row["cost"] || row["lineItem/UnblendedCost"] || "0"))).toString();
    }),
  );
  const { accessKeyId, secretAccessKey } = region.root;
  const credentials = { accessKeyId, secretAccessKey };
  const explorer = new CostExplorer({ endpoint: region.endpoint, region: "us-east-1", credentials });
  const TimePeriod = { Start: start.toISOString().slice(0, 10), End: end.toISOString().slice(0, 10) };
  const found = await explorer.getCostAndUsage({ TimePeriod, Granularity: "MONTHLY", Metrics: ["UnblendedCost"] });
  explorer.destroy();
  totals.push(decimal(found.ResultsByTime?.[0]?.Total?.["UnblendedCost"]?.Amount ?? "").toString());
  const bill = (await (await fetch(`${region.endpoint}/_haneul/bill?month=${period}`)).json()) as {
    total: { cost: string };
  };
  totals.push(decimal(bill.total.cost).toString());
  expect(Number(totals[0])).toBeGreaterThan(0);
  expect(new Set(totals).size, JSON.stringify(totals)).toBe(1);
});

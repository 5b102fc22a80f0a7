/** AWS's MCP servers for bills and prices: an assistant's questions are answered, and what is not here says so. */
import { S3 } from "@aws-sdk/client-s3";
import { afterAll, beforeAll, expect, test } from "vitest";
import { monthlyBudget } from "../support/monthly-budget.ts";
import { describeClient } from "./describe-client.ts";
import { McpClient } from "./mcp-client.ts";
import { startRegionProcess, type RegionProcess } from "./region-process.ts";

let region: RegionProcess;

const account = "000000000000";
const dayMilliseconds = 86_400_000;
const day = (before: number): string => new Date(now - before * dayMilliseconds).toISOString().slice(0, 10);
const month = (before: number): string => {
  const date = new Date(now);
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() - before)).toISOString().slice(0, 10);
};
const wallDay = (before: number): string => new Date(Date.now() - before * dayMilliseconds).toISOString().slice(0, 10);
/** Region time, after two months of use. */
let now = 0;

beforeAll(async () => {
  region = await startRegionProcess();
  const credentials = { accessKeyId: region.accessKeyId, secretAccessKey: region.secretAccessKey };
  const s3 = new S3({ endpoint: region.endpoint, region: "us-east-1", credentials, forcePathStyle: true });
  await s3.createBucket({ Bucket: "reports" });
  for (const step of [40, 20]) {
    for (let i = 0; i < 20; i += 1) await s3.putObject({ Bucket: "reports", Key: `day-${step}-${i}`, Body: "x" });
    await post("time", { advanceMilliseconds: step * dayMilliseconds });
  }
  await s3.putObject({ Bucket: "reports", Key: "today", Body: "x" });
  s3.destroy();
  now = ((await (await fetch(`${region.endpoint}/_haneul/time`)).json()) as { now: number }).now;
});
afterAll(() => region.stop());

async function post(path: string, body: object): Promise<void> {
  const answer = await fetch(`${region.endpoint}/_haneul/${path}`, { method: "POST", body: JSON.stringify(body) });
  expect(answer.status, await answer.text()).toBe(200);
}

function start(program: string): Promise<McpClient> {
  const settings = { AWS_ENDPOINT_URL: region.endpoint, AWS_REGION: "us-east-1", FASTMCP_LOG_LEVEL: "ERROR" };
  return McpClient.start(program, {
    ...region.environment,
    ...settings,
    NO_PROXY: "127.0.0.1",
    HOME: region.newFolder(),
  });
}

/** What tools are asked, and what of the answer shows that it was understood. */
const questions = (): readonly (readonly [tool: string, parameters: object, answer: RegExp])[] => {
  const lately = { start_date: day(30), end_date: day(0) };
  const long = { start_date: day(70), end_date: day(0) };
  const bySubject = JSON.stringify([{ Type: "DIMENSION", Key: "SERVICE" }]);
  const compared = {
    baseline_start_date: month(2),
    baseline_end_date: month(1),
    comparison_start_date: month(1),
    comparison_end_date: month(0),
    metric_for_comparison: "UnblendedCost",
  };
  const costs = { granularity: "DAILY", metrics: '["UnblendedCost"]' };
  return [
    [
      "cost-explorer",
      { operation: "getCostAndUsage", ...long, ...costs, group_by: bySubject },
      /Amazon Simple Storage Service/,
    ],
    [
      "cost-explorer",
      { operation: "getDimensionValues", dimension: "SERVICE", ...long },
      /Amazon Simple Storage Service/,
    ],
    ["cost-explorer", { operation: "getTagsOrValues", ...lately }, /"Tags"/],
    ["cost-explorer", { operation: "getCostCategories", ...lately }, /"CostCategoryNames"/],
    [
      "cost-explorer",
      {
        operation: "getCostForecast",
        metric: "UNBLENDED_COST",
        granularity: "MONTHLY",
        start_date: day(0),
        end_date: month(-1),
      },
      /ForecastResultsByTime/,
    ],
    ["budgets", {}, /"budget_name":"monthly"/],
    ["budget-notifications", { account_id: account }, /"threshold":80/],
    ["budget-actions", { account_id: account }, /"actions":\[\]/],
    // The tool itself compares with the wall clock.
    ["cost-anomaly", { start_date: wallDay(30), end_date: wallDay(0) }, /"anomalies"/],
    ["cost-comparison", { operation: "getCostAndUsageComparisons", ...compared }, /baseline_time_period_amount/],
    [
      "cost-comparison",
      { operation: "getCostComparisonDrivers", ...compared, group_by: bySubject },
      /cost_comparison_drivers/,
    ],
    ["free-tier-usage", { operation: "get_free_tier_usage" }, /freeTierUsages/],
    ["ri-performance", { operation: "get_reservation_coverage", ...lately }, /coverages_by_time/],
    ["ri-performance", { operation: "get_reservation_utilization", ...lately }, /utilizations_by_time/],
    ["sp-performance", { operation: "get_savings_plans_coverage", ...lately }, /savings_plans_coverages/],
    ["sp-explorer", { operation: "describe_savings_plans_offerings", max_results: 5 }, /Compute Savings Plan/],
    ["sp-recommendation", { operation: "start_savings_plans_purchase_recommendation_generation" }, /RecommendationId/],
    ["aws-pricing", { operation: "get_service_codes" }, /"AmazonS3"/],
    [
      "aws-pricing",
      { operation: "get_attribute_values", service_code: "AmazonS3", attribute_name: "storageClass" },
      /Archive/,
    ],
    [
      "aws-pricing",
      {
        operation: "get_pricing_from_api",
        service_code: "AmazonEC2",
        filters: '{"instanceType":"t3.medium","regionCode":"us-east-1"}',
      },
      /"products_returned":[1-9]/,
    ],
    ["list-billing-views", {}, /billingview\/primary/],
    ["list-cost-allocation-tags", {}, /"CostAllocationTags"/],
    ["list-cost-category-definitions", {}, /"CostCategoryReferences"/],
    [
      "invoicing",
      { operation: "list_invoice_summaries", account_id: account, billing_period: month(1).slice(0, 7) },
      /"invoice_id"|"InvoiceId"/i,
    ],
    ["invoice-units", { operation: "list_invoice_units" }, /"invoice_units":\[\]/],
  ];
};

/** What AWS has and a region has not: each says so by name. */
const absent = (): readonly (readonly [tool: string, parameters: object, answer: RegExp])[] => [
  ["compute-optimizer", { operation: "get_ec2_instance_recommendations" }, /NotImplemented.*There is no service/],
  ["cost-optimization", { operation: "list_enrollment_statuses" }, /NotImplemented.*There is no service/],
  ["list-billing-groups", {}, /NotImplemented.*There is no service/],
  // As AWS answers an account that has none.
  [
    "sp-performance",
    { operation: "get_savings_plans_utilization", start_date: day(30), end_date: day(0) },
    /DataUnavailableException/,
  ],
];

describeClient("AWS's billing MCP server", (program) => {
  test("answers about costs, budgets, forecasts, commitments, prices and invoices", async () => {
    const client = await start(program);
    try {
      await makeBudget();
      expect(await client.tools()).toContain("cost-explorer");
      for (const [tool, parameters, answer] of questions()) {
        const { isError, text } = await client.tool(tool, parameters);
        expect([tool, parameters, isError, text]).toEqual([tool, parameters, false, expect.stringMatching(answer)]);
      }
      for (const [tool, parameters, answer] of absent()) {
        const { text } = await client.tool(tool, parameters);
        expect([tool, parameters, text]).toEqual([tool, parameters, expect.stringMatching(answer)]);
      }
    } finally {
      await client.stop();
    }
  });
});

describeClient("AWS's pricing MCP server", (program) => {
  test("finds services, attributes, products and price lists", async () => {
    const client = await start(program);
    try {
      const ask = async (tool: string, parameters: object): Promise<string> =>
        (await client.tool(tool, parameters)).text;
      expect(await ask("get_pricing_service_codes", { filter: "S3" })).toContain("AmazonS3");
      expect(await ask("get_pricing_service_attributes", { service_code: "AmazonEC2" })).toContain("instanceType");
      const values = { service_code: "AmazonEC2", attribute_names: ["tenancy", "operatingSystem"] };
      expect(await ask("get_pricing_attribute_values", values)).toContain("Shared");
      const wanted = { Field: "instanceType", Value: ["t3.medium", "t3.micro"], Type: "ANY_OF" };
      const prices = { service_code: "AmazonEC2", region: ["us-east-1", "ap-northeast-2"], filters: [wanted] };
      expect(await ask("get_pricing", prices)).toMatch(/"status": "success"[^]*t3\.micro/);
      const lists = await ask("get_price_list_urls", { service_code: "AmazonS3", region: "us-east-1" });
      const url = /http[^"]+\.json/.exec(lists)?.[0] ?? "";
      expect(((await (await fetch(url)).json()) as { offerCode: string }).offerCode).toBe("AmazonS3");
    } finally {
      await client.stop();
    }
  });
});

async function makeBudget(): Promise<void> {
  const { Budgets } = await import("@aws-sdk/client-budgets");
  const credentials = { accessKeyId: region.accessKeyId, secretAccessKey: region.secretAccessKey };
  const budgets = new Budgets({ endpoint: region.endpoint, region: "us-east-1", credentials });
  await budgets.createBudget(monthlyBudget(account, "monthly"));
  budgets.destroy();
}

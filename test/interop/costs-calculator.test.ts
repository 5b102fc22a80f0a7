/** The pricing calculator with boto3, by python/calculator_suite.py, and with the aws command. */
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { describeClient } from "./describe-client.ts";
import { startRegionProcess, type RegionProcess } from "./region-process.ts";
import { runProgram } from "./run-program.ts";

let region: RegionProcess;

beforeAll(async () => {
  region = await startRegionProcess();
});
afterAll(() => region.stop());

const environment = () => ({
  ...region.environment,
  AWS_DEFAULT_REGION: "us-east-1",
  AWS_ENDPOINT_URL: region.endpoint,
});

const subjects = {
  Workloads: "workload estimates are rated and listed, and errors have their names",
  Scenarios: "a bill is estimated with more use and a savings plan",
};

// The older boto3 does not know the service.
describeClient("boto3 1.44", (program) => {
  test.each(Object.entries(subjects))("%s: %s", async (subject) => {
    const ran = await runProgram(program, ["-B", "-m", "unittest", "-v", `calculator_suite.${subject}`], {
      folder: join(import.meta.dirname, "python"),
      environment: environment(),
    });
    expect(ran.errors).toMatch(/\nOK/);
  });
});

describeClient("aws CLI 1.46", (program) => {
  test("a workload is estimated", async () => {
    const aws = async (...words: readonly string[]): Promise<string> => {
      const command = ["bcm-pricing-calculator", ...words, "--output", "text"];
      const ran = await runProgram(program, command, { environment: environment() });
      expect(ran.errors).toBe("");
      return ran.text.trim();
    };
    const id = await aws("create-workload-estimate", "--name", "from-the-command-line", "--query", "id");
    const use =
      "serviceCode=AmazonS3,usageType=TimedStorage-ByteHrs,operation=,key=a,usageAccountId=000000000000,amount=100";
    const add = ["batch-create-workload-estimate-usage", "--workload-estimate-id", id, "--usage", use];
    expect(await aws(...add, "--query", "items[0].cost")).toBe("2.3");
    expect(await aws("get-workload-estimate", "--identifier", id, "--query", "[status,totalCost]")).toBe("VALID\t2.3");
    expect(await aws("list-workload-estimates", "--query", "items[].name")).toContain("from-the-command-line");
    await aws("delete-workload-estimate", "--identifier", id);
  });
});

/** boto 2.49, signature version 2 over plain HTTP: each test runs one class of python/boto2_suite.py. */
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { describeClient } from "./describe-client.ts";
import { startRegionProcess, throughProxy, type RegionProcess } from "./region-process.ts";
import { runProgram } from "./run-program.ts";

let region: RegionProcess;

beforeAll(async () => {
  region = await startRegionProcess();
});
afterAll(() => region.stop());

describeClient("boto 2.49", (program) => {
  test.each([
    ["ByPath", "OrdinaryCallingFormat"],
    ["ByHostName", "SubdomainCallingFormat"],
  ])("%s: a program of 2010 puts and gets its files with %s", async (subject) => {
    const ran = await runProgram(program, ["-B", "-m", "unittest", "-v", `boto2_suite.${subject}`], {
      folder: join(import.meta.dirname, "python"),
      environment: {
        ...region.environment,
        ...(subject === "ByHostName" ? throughProxy(region) : {}),
        REGION_PORT: String(region.port),
        REGION_PROXY_PORT: String(region.proxy.port),
      },
    });
    expect(ran.errors).toMatch(/\nOK/);
  });
});

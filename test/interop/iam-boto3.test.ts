/** Identities with boto3, a current one and one of 2023: each test runs one class of python/iam_suite.py. */
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

const subjects = {
  Waiters: "what was made is there at once, for waiters and resources",
  Paginators: "lists are complete over many pages",
  Sessions: "roles open across accounts and from profiles, and errors have their names",
  Organization: "an organization grows, guards its members and will not go while it has any",
};

for (const version of ["boto3 1.44", "boto3 1.26"] as const) {
  describeClient(version, (program) => {
    test.each(Object.entries(subjects))("%s: %s", async (subject) => {
      const ran = await runProgram(program, ["-B", "-m", "unittest", "-v", `iam_suite.${subject}`], {
        folder: join(import.meta.dirname, "python"),
        environment: { ...region.environment, REGION_ENDPOINT: region.endpoint },
      });
      expect(ran.errors).toMatch(/\nOK/);
    });
  });
}

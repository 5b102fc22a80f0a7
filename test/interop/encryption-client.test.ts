/** The S3 Encryption Client: what it encrypts with keys of KMS before it sends it, and server-side encryption beside it. */
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
  ClientSide: "objects come back as they went, and lie in the bucket as nobody can read them",
  ServerSide: "objects under keys of KMS are transferred in parts, presigned and copied",
};

describeClient("S3 Encryption Client 4.0", (program) => {
  test.each(Object.entries(subjects))("%s: %s", async (subject) => {
    const ran = await runProgram(program, ["-B", "-m", "unittest", "-v", `encryption_suite.${subject}`], {
      folder: join(import.meta.dirname, "python"),
      environment: { ...region.environment, REGION_ENDPOINT: region.endpoint },
    });
    expect(ran.errors).toMatch(/\nOK/);
  });
});

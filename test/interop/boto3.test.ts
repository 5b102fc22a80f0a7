/** boto3, a current one and one of 2023: each test runs one class of python/boto3_suite.py. */
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

const subjects = {
  Transfers: "files go up and come back, whole, in parts and in ranges",
  Listings: "listings are complete over many pages",
  Conditions: "reads, writes and copies obey their conditions",
  Checksums: "checksums are checked and kept",
  Presigned: "presigned addresses and forms work in both signature versions",
  Copies: "copies keep or replace what is said about an object",
  Details: "headers, metadata, odd keys and customer keys come back as they went",
  Routes: "buckets are reached by path and host name, in both signature versions",
};

/** With the native runtime boto3 signs in other code and computes further checksums. */
const runtimes = [
  { version: "boto3 1.44", title: "with its native runtime", withoutRuntime: "false" },
  { version: "boto3 1.44", title: "in Python alone", withoutRuntime: "true" },
  { version: "boto3 1.26", title: "in Python alone", withoutRuntime: "true" },
] as const;

for (const { version, title, withoutRuntime } of runtimes) {
  describeClient(version, (program) => {
    test.each(Object.entries(subjects))(`${title}, %s: %s`, async (subject) => {
      const ran = await runProgram(program, ["-B", "-m", "unittest", "-v", `boto3_suite.${subject}`], {
        folder: join(import.meta.dirname, "python"),
        environment: {
          ...region.environment,
          ...throughProxy(region),
          NO_PROXY: "127.0.0.1",
          BOTO_DISABLE_CRT: withoutRuntime,
          REGION_ENDPOINT: region.endpoint,
          REGION_SECURE_ENDPOINT: region.secureEndpoint,
          REGION_HOST_ENDPOINT: region.hostEndpoint,
          REGION_SECURE_HOST_ENDPOINT: region.secureHostEndpoint,
          AWS_CA_BUNDLE: region.authorityPath,
        },
      });
      expect(ran.errors).toMatch(/\nOK/);
    });
  });
}

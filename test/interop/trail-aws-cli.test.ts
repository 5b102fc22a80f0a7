/** The aws command validates a trail's log files: what was delivered holds, what was altered or removed afterwards is told. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { TimeAnswer } from "../../src/kernel/control.ts";
import { runCommand } from "./aws-commands.ts";
import { describeClient } from "./describe-client.ts";
import { startRegionProcess, type RegionProcess } from "./region-process.ts";
import type { Ran, RunOptions } from "./run-program.ts";

const bucket = "validated-logs";
const trailArn = "arn:aws:cloudtrail:us-east-1:000000000000:trail/validated";
const hourSeconds = 3_600;
let region: RegionProcess;

beforeAll(async () => {
  region = await startRegionProcess();
});
afterAll(() => region.stop());

// Older generations do not ask the endpoint of the environment for the bucket.
describeClient("aws CLI 1.46", (program) => {
  const aws = (words: readonly string[], options: RunOptions = {}): Promise<Ran> =>
    runCommand(program, words, { ...options, environment: region.environment });
  const validate = async (start: string): Promise<Ran> => {
    const end = new Date((await time()).now + 2 * hourSeconds * 1_000).toISOString();
    const words = ["--trail-arn", trailArn, "--start-time", start, "--end-time", end, "--verbose"];
    return aws(["cloudtrail", "validate-logs", ...words], { exitCodes: [1] });
  };
  let start: string;

  beforeAll(async () => {
    await aws(["s3", "mb", `s3://${bucket}`]);
    await aws(["s3api", "put-bucket-policy", "--bucket", bucket, "--policy", deliveryPolicy]);
    start = new Date((await time()).now - 1_000).toISOString();
    const name = ["--name", "validated"];
    await aws(["cloudtrail", "create-trail", ...name, "--s3-bucket-name", bucket, "--enable-log-file-validation"]);
    await aws(["cloudtrail", "start-logging", ...name]);
    await aws(["iam", "create-user", "--user-name", "watched"]);
    // Events are written within half a second.
    const seen = [
      "cloudtrail",
      "lookup-events",
      "--lookup-attributes",
      "AttributeKey=EventName,AttributeValue=CreateUser",
    ];
    while (!(await aws(seen)).text.includes("watched"));
    await time(3 * hourSeconds);
    await keysOf(aws, "CloudTrail-Digest", 3);
  });

  test("finds all digest and log files valid", async () => {
    const { text, errors, exitCode } = await validate(start);
    expect(errors).toBe("");
    expect(exitCode).toBe(0);
    expect(text).toMatch(/^(\d+)\/\1 digest files valid$/m);
    expect(text).toMatch(/^(\d+)\/\1 log files valid$/m);
  });

  test("tells a log file that was altered, and one that was removed", async () => {
    const [key = ""] = await keysOf(aws, "CloudTrail", 1);
    const path = join(region.newFolder(), "log.json.gz");
    await aws(["s3api", "get-object", "--bucket", bucket, "--key", key, path]);
    writeFileSync(path, gzipSync(gunzipSync(readFileSync(path)).toString().replace("CreateUser", "DeleteUser")));
    await aws(["s3api", "put-object", "--bucket", bucket, "--key", key, "--body", path]);
    const altered = await validate(start);
    expect(altered.exitCode).toBe(1);
    expect(altered.errors).toContain(`s3://${bucket}/${key}\tINVALID: hash value doesn't match`);
    await aws(["s3api", "delete-object", "--bucket", bucket, "--key", key]);
    expect((await validate(start)).errors).toContain(`s3://${bucket}/${key}\tINVALID: not found`);
  });

  test("tells a digest file that was replaced", async () => {
    const [, key = ""] = await keysOf(aws, "CloudTrail-Digest", 2);
    const path = join(region.newFolder(), "digest.json.gz");
    await aws(["s3api", "get-object", "--bucket", bucket, "--key", key, path]);
    const { Metadata } = JSON.parse((await aws(["s3api", "head-object", "--bucket", bucket, "--key", key])).text) as {
      Metadata: Record<string, string>;
    };
    const content = JSON.parse(gunzipSync(readFileSync(path)).toString()) as object;
    writeFileSync(path, gzipSync(JSON.stringify({ ...content, logFiles: [] }, undefined, 1)));
    const metadata = JSON.stringify(Metadata);
    await aws(["s3api", "put-object", "--bucket", bucket, "--key", key, "--body", path, "--metadata", metadata]);
    const { exitCode, errors } = await validate(start);
    expect(exitCode).toBe(1);
    expect(errors).toContain(`s3://${bucket}/${key}\tINVALID: signature verification failed`);
  });
});

async function time(seconds = 0): Promise<TimeAnswer> {
  const body =
    seconds === 0 ? undefined : { method: "POST", body: JSON.stringify({ advanceMilliseconds: seconds * 1_000 }) };
  return (await (await fetch(`${region.endpoint}/_haneul/time`, body)).json()) as TimeAnswer;
}

/** Keys of the trail's files of that kind, the oldest first, as soon as there are so many. */
async function keysOf(
  aws: (words: readonly string[]) => Promise<Ran>,
  kind: "CloudTrail" | "CloudTrail-Digest",
  least: number,
): Promise<string[]> {
  const words = ["--bucket", bucket, "--prefix", `AWSLogs/000000000000/${kind}/`, "--query", "Contents[].Key"];
  for (let tries = 0; tries < 60; tries += 1) {
    const keys = JSON.parse((await aws(["s3api", "list-objects-v2", ...words, "--output", "json"])).text) as
      | string[]
      | null;
    if (keys !== null && keys.length >= least) return keys.toSorted();
  }
  throw new Error(`there are fewer than ${least} files of ${kind}`);
}

const deliveryPolicy = JSON.stringify({
  Version: "2012-10-17",
  Statement: [
    {
      Effect: "Allow",
      Principal: { Service: "cloudtrail.amazonaws.com" },
      Action: ["s3:GetBucketAcl", "s3:PutObject"],
      Resource: [`arn:aws:s3:::${bucket}`, `arn:aws:s3:::${bucket}/*`],
    },
  ],
});

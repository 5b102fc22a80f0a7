/** Runs README's samples as a reader would, each against a region of its own. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createRegion, type Region } from "../../src/region.ts";
import { runProgram } from "../interop/run-program.ts";
import { readMarkdown, root } from "./markdown.ts";

const { blocks } = readMarkdown("README.md");
let region: Region;
let folder: string;

beforeAll(async () => {
  region = await createRegion({ conductor: false });
  // Below the package, so that `haneul` in a sample is this package.
  mkdirSync(join(root, ".cache"), { recursive: true });
  folder = mkdtempSync(join(root, ".cache", "samples-"));
});
afterAll(async () => {
  await region.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The one sample of that language that has `text` in it, speaking to the test's region. */
function sampleOf(language: string, text: string): string {
  const found = blocks.filter((block) => block.language === language && block.text.includes(text));
  expect(found).toHaveLength(1);
  return (found[0]?.text ?? "").replaceAll("http://127.0.0.1:4566", region.endpoint);
}

function succeeds(program: string, ...words: string[]): boolean {
  return spawnSync(program, words, { stdio: "ignore" }).status === 0;
}

/** Interpreters load all of a client library first: on a busy machine that takes longer than a test usually may. */
const programMilliseconds = 180_000;

test(
  "the JavaScript sample prints what it stored",
  async () => {
    const file = join(folder, "sample.mjs");
    writeFileSync(file, sampleOf("js", "createRegion"));
    const { text } = await runProgram(process.execPath, ["--conditions=source", "--import", "tsx", file]);
    expect(text).toBe("hello, sky\n");
  },
  programMilliseconds,
);

test.runIf(succeeds("aws", "--version"))(
  "the shell sample stores and reads a file with the aws command",
  async () => {
    const { accessKeyId, secretAccessKey } = region.root;
    // Older ones do not read AWS_ENDPOINT_URL.
    const command = `aws() { command aws --endpoint-url "$AWS_ENDPOINT_URL" "$@"; }\n`;
    const { text } = await runProgram("bash", ["-euc", command + sampleOf("sh", "aws s3 mb")], {
      folder,
      environment: {
        AWS_ENDPOINT_URL: region.endpoint,
        AWS_ACCESS_KEY_ID: accessKeyId,
        AWS_SECRET_ACCESS_KEY: secretAccessKey,
        AWS_REGION: "us-east-1",
        AWS_DEFAULT_REGION: "us-east-1",
        AWS_CONFIG_FILE: "/dev/null",
      },
    });
    expect(text).toContain("make_bucket: photos");
    expect(text).toContain("hello, sky\n");
    expect(text).toContain('"Arn": "arn:aws:iam::000000000000:root"');
  },
  programMilliseconds,
);

test.runIf(succeeds("python3", "-c", "import boto3"))(
  "the Python sample prints what it stored",
  async () => {
    const { text } = await runProgram("python3", ["-c", sampleOf("python", "boto3")], { folder });
    expect(text).toBe("keys are bytes\n");
  },
  programMilliseconds,
);

/** The interop tests as steps of `npm test`: one a file, and a line for every client that is not here. */
import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { findClient, type ClientName } from "../test/interop/clients.ts";
import type { Step } from "./run-steps.ts";

/** Which clients a file drives; a file that is not named needs nothing but npm's packages. */
const clientsOfFile: Readonly<Record<string, readonly ClientName[]>> = {
  "aws-cli": ["aws CLI 1.46", "aws CLI 2.9", "aws CLI 1.27", "curl"],
  boto2: ["boto 2.49"],
  boto3: ["boto3 1.44", "boto3 1.26"],
  "iam-aws-cli": ["aws CLI 1.46", "aws CLI 2.9"],
  "iam-boto3": ["boto3 1.44", "boto3 1.26"],
  "iam-examples": ["aws CLI 1.46"],
  "costs-terraform": ["terraform"],
  "costs-mcp": ["AWS's billing MCP server", "AWS's pricing MCP server"],
  "iam-terraform": ["terraform"],
  "kms-terraform": ["terraform"],
  "s3-terraform": ["terraform"],
  localstack: ["aws CLI 1.46"],
  rclone: ["rclone"],
  restic: ["restic"],
  s3cmd: ["s3cmd", "curl"],
  s3fs: ["s3fs"],
  terraform: ["terraform"],
};

/** What takes minutes begins first: begun last it would run on by itself. Those that wait most are beside those that compute. */
const longest = ["s3-terraform", "iam-terraform", "kms-terraform", "costs-terraform", "aws-cli", "iam-aws-cli"];

const folder = resolve(import.meta.dirname, "../test/interop");

/** The steps, as things stand on this machine now. */
export function interopSteps(): Step[] {
  const files = readdirSync(folder).filter((file) => file.endsWith(".test.ts"));
  const subjects = files.map((file) => file.slice(0, -".test.ts".length));
  return [...new Set([...longest.filter((each) => subjects.includes(each)), ...subjects])].flatMap(stepsOf);
}

function stepsOf(subject: string): Step[] {
  const file = join("test/interop", `${subject}.test.ts`);
  const step: Step = {
    name: `interop: ${subject}`,
    isShareable: true,
    command: ["npx", "vitest", "run", "--config", "vitest.interop.config.ts", file],
  };
  const clients = clientsOfFile[subject] ?? [];
  const missing = clients.flatMap((name) => leftOut(name, step));
  return missing.length > 0 && missing.length === clients.length ? missing : [step, ...missing];
}

function leftOut(name: ClientName, step: Step): Step[] {
  const found = findClient(name);
  if (!("missing" in found)) return [];
  const reason = found.impossible ? { notPossibleBecause: found.missing } : { leftOutBecause: found.missing };
  return [{ name: `${step.name}: ${name}`, command: step.command, ...reason }];
}

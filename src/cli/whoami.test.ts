/** The command line as a client of a region: who it is, and how root users get passwords and keys. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { createRegion, type Region } from "../region.ts";
import { runCommandLine } from "./run.ts";

let region: Region;
let out: string;
let err: string;

beforeAll(async () => {
  region = await createRegion({ conductor: false, loopbackKeys: false });
});

afterAll(() => region.close());

beforeEach(() => {
  out = "";
  err = "";
});

function run(line: string, environment: Record<string, string> = {}, input = ""): Promise<number> {
  return runCommandLine(line.split(" "), {
    environment: { AWS_ENDPOINT_URL: region.endpoint, ...environment },
    print: (text) => (out += text),
    printError: (text) => (err += text),
    readInput: () => Promise.resolve(input),
  });
}

const keysOf = ({ accessKeyId, secretAccessKey }: { accessKeyId: string; secretAccessKey: string }) => ({
  AWS_ACCESS_KEY_ID: accessKeyId,
  AWS_SECRET_ACCESS_KEY: secretAccessKey,
});

test("whoami says whom the exported keys speak for", async () => {
  expect(await run("whoami", keysOf(region.root))).toBe(0);
  expect(out).toBe("arn:aws:iam::000000000000:root\nAccount 000000000000, user id 000000000000\n");
  out = "";
  await run("whoami --json", { ...keysOf(region.root), AWS_REGION: "ap-northeast-2" });
  expect(JSON.parse(out)).toMatchObject({ account: "000000000000" });
});

test("whoami passes on why keys are refused, and says when there are none", async () => {
  expect(await run("whoami", keysOf({ accessKeyId: "AKIAUNKNOWN", secretAccessKey: "x" }))).toBe(1);
  expect(err).toBe("haneul: The security token included in the request is invalid.\n");
  expect(await run("whoami")).toBe(2);
  expect(await run("whoami", { ...keysOf(region.root), AWS_SESSION_TOKEN: "nonsense" })).toBe(1);
});

test("account password takes the password from standard input or the environment, and whoami takes what signing in gives", async () => {
  expect(await run("account password --account 000000000000", {}, "Root-horse-42\n")).toBe(0);
  expect(out).toContain("root@haneul.localhost");
  const answer = await fetch(`${region.endpoint}/_haneul/session`, {
    method: "POST",
    body: JSON.stringify({ email: "root@haneul.localhost", password: "Root-horse-42" }),
  });
  const session = (await answer.json()) as { accessKeyId: string; secretAccessKey: string; sessionToken: string };
  out = "";
  expect(await run("whoami", { ...keysOf(session), AWS_SESSION_TOKEN: session.sessionToken })).toBe(0);
  expect(out).toContain("arn:aws:iam::000000000000:root");
  expect(await run("account password --account 000000000000", { HANEUL_PASSWORD: "short" })).toBe(1);
  expect(await run("account password --account 000000000000")).toBe(2);
  expect(await run("account password --account 12")).toBe(2);
});

test("account keys rotate shows another key and ends the old one", async () => {
  expect(await run("account keys rotate --account 000000000000")).toBe(0);
  const [, accessKeyId = ""] = /AWS_ACCESS_KEY_ID=(\S+)/.exec(out) ?? [];
  const [, secretAccessKey = ""] = /AWS_SECRET_ACCESS_KEY=(\S+)/.exec(out) ?? [];
  expect(out).toContain(`deleted: ${region.root.accessKeyId}`);
  expect(await run("whoami", keysOf({ accessKeyId, secretAccessKey }))).toBe(0);
  expect(await run("whoami", keysOf(region.root))).toBe(1);
});

test("identity keys registers a provider's key set, and says what is wrong with a file", async () => {
  const directory = mkdtempSync(join(tmpdir(), "haneul-cli-"));
  const file = join(directory, "jwks.json");
  try {
    writeFileSync(file, JSON.stringify({ keys: [{ kty: "EC", crv: "P-256", x: "x", y: "y" }] }));
    expect(await run(`identity keys https://id.example.com ${file}`)).toBe(0);
    expect(out).toBe("One key of id.example.com registered.\n");
    writeFileSync(file, "[]");
    expect(await run(`identity keys https://id.example.com ${file}`)).toBe(1);
    expect(await run(`identity keys https://id.example.com ${join(directory, "none")}`)).toBe(1);
    expect(err).toContain("ENOENT");
    expect(await run("identity keys https://id.example.com")).toBe(2);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
});

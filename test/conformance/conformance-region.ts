/** The region that a suite is run against: `haneul up` on an empty folder, with the accounts the suite speaks of. */
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A running region. */
export interface ConformanceRegion {
  readonly port: number;
  /** An empty folder that goes with the region. */
  readonly folder: string;
  stop(): Promise<void>;
}

/** An account to be made; what a suite's configuration says of it. */
export interface SuiteAccount {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly canonicalId: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

/** Lets the region's clock run faster than the machine's. */
export async function setClockRate(region: ConformanceRegion, rate: number): Promise<void> {
  const answer = await fetch(`http://127.0.0.1:${region.port}/_haneul/time`, {
    method: "POST",
    body: JSON.stringify({ rate }),
  });
  if (!answer.ok) throw new Error(`The clock could not be set: ${await answer.text()}`);
}

/** Starts the built region with buckets as they were before April 2023, which is what the suites expect. */
export async function startConformanceRegion(
  root: string,
  accounts: readonly SuiteAccount[],
): Promise<ConformanceRegion> {
  const folder = mkdtempSync(join(tmpdir(), "haneul-conformance-"));
  const command = join(root, "dist/cli/haneul.js");
  const words = ["up", "--port", "0", "--data", join(folder, "data"), "--workers", "2", "--s3-era", "2023"];
  const child = spawn(process.execPath, [command, ...words], {
    stdio: ["ignore", "pipe", "inherit"],
    env: { PATH: process.env["PATH"], HOME: folder },
  });
  const port = await portOf(child);
  for (const account of accounts) await createAccount(port, account);
  return { port, folder, stop: () => stop(child, folder) };
}

function portOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    let said = "";
    child.stdout?.on("data", (chunk: Buffer) => {
      if (said.includes("\nReady.\n")) return;
      said += chunk.toString();
      const port = /^export AWS_ENDPOINT_URL=http:\/\/.*:(\d+)$/m.exec(said)?.[1];
      if (port !== undefined && said.includes("\nReady.\n")) resolve(Number(port));
    });
    child.once("exit", (code) => reject(new Error(`The region ended with ${code}:\n${said}`)));
  });
}

async function createAccount(port: number, account: SuiteAccount): Promise<void> {
  const answer = await fetch(`http://127.0.0.1:${port}/_haneul/accounts`, {
    method: "POST",
    body: JSON.stringify(account),
  });
  if (!answer.ok) throw new Error(`The account ${account.name} could not be made: ${await answer.text()}`);
}

async function stop(child: ChildProcess, folder: string): Promise<void> {
  if (child.exitCode === null) {
    const ended = once(child, "exit");
    child.kill("SIGTERM");
    await ended;
  }
  rmSync(folder, { recursive: true, force: true });
}

/** A region that answers goes on answering, whatever becomes of one of its processes. */
import { spawn, type ChildProcess } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { StatusAnswer } from "../kernel/control.ts";

const program = resolve(import.meta.dirname, "../cli/haneul.ts");
const patienceMilliseconds = 60_000;

let folder = "";
let region: ChildProcess;
let said = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "haneul-supervisor-"));
});
afterEach(() => {
  region.kill("SIGKILL");
  rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
});

function up(): ChildProcess {
  const words = ["--conditions=source", "--import", "tsx", program, "up", "--data", folder, "--port", "0"];
  const child = spawn(process.execPath, [...words, "--workers", "2"], { stdio: ["ignore", "pipe", "pipe"] });
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk: Buffer) => (said += String(chunk)));
  return child;
}

async function until(condition: () => Promise<boolean> | boolean): Promise<void> {
  const deadline = Date.now() + patienceMilliseconds;
  while (!(await condition())) {
    expect(Date.now(), said).toBeLessThan(deadline);
    await new Promise((go) => setTimeout(go, 50));
  }
}

async function workers(): Promise<number[]> {
  const endpoint = /AWS_ENDPOINT_URL=(\S+)/.exec(said)?.[1] ?? "";
  const { processes } = (await (await fetch(`${endpoint}/_haneul/status`)).json()) as StatusAnswer;
  return processes.filter(({ role, state }) => role === "worker" && state === "running").map(({ pid }) => pid);
}

test(
  "a worker that cannot start again is tried until it can, and a second region on its folder is refused",
  async () => {
    said = "";
    region = up();
    await until(() => said.includes("Ready."));
    const [one = 0] = await workers();
    const marker = join(folder, "zones", "a", "haneul-zone.json");
    copyFileSync(marker, join(folder, "kept.json"));
    writeFileSync(marker, readFileSync(marker, "utf8").replace(/"region":"[^"]+"/, '"region":"another"'));
    process.kill(one, "SIGKILL");
    await until(() => said.includes("a process could not start"));
    expect(await workers()).toHaveLength(1);
    copyFileSync(join(folder, "kept.json"), marker);
    await until(async () => (await workers()).length === 2);

    const second = up();
    await until(() => second.exitCode !== null);
    expect(said).toContain(`The region of ${folder} is running already, as process ${region.pid}.`);
    expect(await workers()).toHaveLength(2);
  },
  3 * patienceMilliseconds,
);

/** A region of several processes, as `haneul up` starts it, for journeys in which some of them are killed. */
import { spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { ProcessStatus, StatusAnswer } from "../../src/kernel/control.ts";
import { findFreePort } from "../support/free-port.ts";

/** It runs until it is closed. */
export interface RunningRegion {
  readonly endpoint: string;
  readonly root: { readonly accessKeyId: string; readonly secretAccessKey: string };
  /** Its processes of one kind. */
  processes(role: ProcessStatus["role"]): Promise<readonly ProcessStatus[]>;
  close(): Promise<void>;
}

/** Starts it from sources, on a free port. */
export async function startRegion(workers: number): Promise<RunningRegion> {
  const folder = mkdtempSync(join(tmpdir(), "haneul-console-"));
  const port = await findFreePort();
  const program = resolve(import.meta.dirname, "../../src/cli/haneul.ts");
  const words = ["--conditions=source", "--import", "tsx", program, "up", "--data", folder, "--port", String(port)];
  const child = spawn(process.execPath, [...words, "--workers", String(workers)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const endpoint = `http://127.0.0.1:${port}`;
  await ready(child);
  return {
    endpoint,
    root: { accessKeyId: "test", secretAccessKey: "test" },
    processes: async (role) => {
      const answer = (await (await fetch(`${endpoint}/_haneul/status`)).json()) as StatusAnswer;
      return answer.processes.filter((one) => one.role === role);
    },
    close: async () => {
      const ended = new Promise((done) => child.once("exit", done));
      child.kill("SIGTERM");
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** It says so when it serves. */
function ready(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = "";
    child.stdout?.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes("Ready.")) resolve();
    });
    child.once("exit", () => reject(new Error(`the region ended: ${said}`)));
  });
}

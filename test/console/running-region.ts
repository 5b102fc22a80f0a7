/** A region of several processes, as `haneul up` starts it, for journeys in which some of them are killed. */
import { spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { ProcessStatus, StatusAnswer } from "../../src/kernel/control.ts";

/** It runs until it is closed. */
export interface RunningRegion {
  readonly endpoint: string;
  readonly root: { readonly accessKeyId: string; readonly secretAccessKey: string };
  /** Its processes of one kind. */
  processes(role: ProcessStatus["role"]): Promise<readonly ProcessStatus[]>;
  close(): Promise<void>;
}

/** Starts it from sources, on a port that the system picks. */
export async function startRegion(workers: number): Promise<RunningRegion> {
  const folder = mkdtempSync(join(tmpdir(), "haneul-console-"));
  const program = resolve(import.meta.dirname, "../../src/cli/haneul.ts");
  const words = ["--conditions=source", "--import", "tsx", program, "up", "--data", folder, "--port", "0"];
  const child = spawn(process.execPath, [...words, "--workers", String(workers)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const endpoint = await readEndpoint(child);
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

/** It says where it serves as soon as it does. */
function readEndpoint(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = "";
    child.stdout?.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      const endpoint = /^export AWS_ENDPOINT_URL=(\S+)$/m.exec(said)?.[1];
      if (said.includes("Ready.") && endpoint !== undefined) resolve(endpoint);
    });
    child.once("exit", () => reject(new Error(`the region ended: ${said}`)));
  });
}

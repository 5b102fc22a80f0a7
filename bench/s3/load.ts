/** One run of the load generator (wrk, a small native program from Debian) against one server. */
import { execFileSync, spawn } from "node:child_process";
import { join } from "node:path";
import type { Server } from "./servers.ts";

/** What to send. */
export interface Load {
  readonly method: string;
  /** File of presigned paths, one a line. */
  readonly paths: string;
  /** File with the body, or "-". */
  readonly body: string;
  readonly clients: number;
  readonly seconds: number;
  /** Each path once: the run ends with the list. */
  readonly once: boolean;
}

/** What happened. */
export interface LoadResult {
  /** How long the run took. */
  readonly seconds: number;
  readonly operationsPerSecond: number;
  readonly bytesPerSecond: number;
  readonly p50Milliseconds: number;
  readonly p99Milliseconds: number;
  readonly failed: number;
  readonly generatorCpuSeconds: number;
  readonly serverCpuSeconds: number;
}

/** Installs wrk where that is possible; says what to do where it is not. */
export function requireGenerator(): void {
  try {
    execFileSync("wrk", ["-v"], { stdio: "ignore" });
  } catch (error) {
    // wrk -v exits with 1 although it is there.
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") return;
    process.stderr.write("installing wrk\n");
    execFileSync("apt-get", ["install", "-y", "-qq", "wrk"], { stdio: "inherit" });
  }
}

/** Runs wrk and reads its figures. */
export async function runLoad(server: Server, load: Load): Promise<LoadResult> {
  const command = load.method === "HEAD" ? headCommand(server, load) : wrkCommand(server, load);
  const before = server.cpuSeconds();
  const output = await run("bash", ["-c", 'TIMEFORMAT="cpu %U %S"; time "$@"', "bash", ...command]);
  const serverCpuSeconds = server.cpuSeconds() - before;
  const line = output.split("\n").find((text) => text.startsWith("{"));
  const cpu = output.match(/cpu ([\d.]+) ([\d.]+)/);
  if (!line) throw new Error(`wrk said:\n${output}`);
  const facts = JSON.parse(line) as Record<"microseconds" | "requests" | "bytes" | "p50" | "p99" | "failed", number>;
  const seconds = facts.microseconds / 1e6;
  return {
    seconds,
    operationsPerSecond: facts.requests / seconds,
    bytesPerSecond: facts.bytes / seconds,
    p50Milliseconds: facts.p50,
    p99Milliseconds: facts.p99,
    failed: facts.failed,
    generatorCpuSeconds: Number(cpu?.[1] ?? 0) + Number(cpu?.[2] ?? 0),
    serverCpuSeconds,
  };
}

function wrkCommand(server: Server, load: Load): string[] {
  const script = join(import.meta.dirname, "load.lua");
  const shape = ["-t", "1", "-c", String(load.clients), "-d", `${load.seconds}s`, "--timeout", "120s", "-s", script];
  const once = load.once ? "once" : "forever";
  return ["wrk", ...shape, `http://127.0.0.1:${server.port}`, "--", load.paths, load.method, load.body, once];
}

function headCommand(server: Server, load: Load): string[] {
  const script = join(import.meta.dirname, "head-load.js");
  return [process.execPath, script, String(server.port), load.paths, String(load.clients), String(load.seconds)];
}

function run(program: string, options: readonly string[]): Promise<string> {
  return new Promise((done, failed) => {
    const child = spawn(program, options, { stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => (output += chunk.toString()));
    child.once("error", failed);
    child.once("exit", (code) =>
      code === 0 ? done(output) : failed(new Error(`${program} ended with ${code}:\n${output}`)),
    );
  });
}

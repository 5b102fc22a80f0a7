/** The servers under load: the region, and the two references it is measured against. */
import { spawn, type ChildProcess } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Signer } from "./presign.ts";

const root = resolve(import.meta.dirname, "../..");
const clockTicksPerSecond = 100;

/** A server that answers on loopback. */
export interface Server {
  readonly name: "haneul" | "ceiling" | "s3rver";
  readonly port: number;
  readonly signer: Signer;
  /** Seconds of CPU all its processes used so far. */
  cpuSeconds(): number;
  /** Megabytes of memory its processes take together, shared pages divided among them. */
  memoryMegabytes(): number;
  stop(): Promise<void>;
}

/** Starts the region with that many workers, on its own data folder; `build` is where its built repository is. */
export async function startHaneul(workers: number, dataFolder?: string, build: string = root): Promise<Server> {
  const data = dataFolder ?? mkdtempSync(join(tmpdir(), "haneul-bench-"));
  const port = await freePort();
  const program = join(build, "dist/cli/haneul.js");
  const options = ["up", "--host", "127.0.0.1", "--port", String(port), "--data", data, "--workers", String(workers)];
  const child = spawn(process.execPath, [program, ...options], { stdio: ["ignore", "pipe", "inherit"] });
  await says(child, "Ready.");
  const remove = (): void => rmSync(data, { recursive: true, force: true });
  return serverOf("haneul", port, child, { accessKeyId: "test", secretAccessKey: "test" }, remove);
}

/** Starts the server that only reads and answers; gets are answered with `sizeBytes` bytes. */
export async function startCeiling(workers: number, sizeBytes: number): Promise<Server> {
  const port = await freePort();
  const script = join(import.meta.dirname, "ceiling-server.js");
  const child = spawn(process.execPath, [script, String(port), String(workers), String(sizeBytes)], {
    stdio: "inherit",
  });
  await answers(port);
  return serverOf("ceiling", port, child, { accessKeyId: "none", secretAccessKey: "none" });
}

/** Starts s3rver from npm (bench/references) on its own folder. */
export async function startS3rver(): Promise<Server> {
  const program = join(root, "bench/references/node_modules/s3rver/bin/s3rver.js");
  if (!existsSync(program)) throw new Error("s3rver is not installed: npm ci --prefix bench/references");
  const folder = mkdtempSync(join(tmpdir(), "s3rver-bench-"));
  const port = await freePort();
  const options = ["-d", folder, "-a", "127.0.0.1", "-p", String(port), "--silent", "--no-vhost-buckets"];
  const child = spawn(process.execPath, [program, ...options], { stdio: "ignore" });
  await answers(port);
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  return serverOf("s3rver", port, child, { accessKeyId: "S3RVER", secretAccessKey: "S3RVER" }, remove);
}

function serverOf(
  name: Server["name"],
  port: number,
  child: ChildProcess,
  key: Omit<Signer, "host">,
  clean: () => void = () => undefined,
): Server {
  const tree = (): number[] => processTree(child.pid as number);
  return {
    name,
    port,
    signer: { host: `127.0.0.1:${port}`, ...key },
    cpuSeconds: () => tree().reduce((sum, pid) => sum + cpuOf(pid), 0),
    memoryMegabytes: () => tree().reduce((sum, pid) => sum + memoryOf(pid), 0) / 1024,
    stop: async () => {
      const ended = new Promise((done) => child.once("exit", done));
      child.kill("SIGTERM");
      await ended;
      clean();
    },
  };
}

function processTree(pid: number): number[] {
  const children = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((other) => parentOf(other) === pid);
  return [pid, ...children.flatMap(processTree)];
}

function statOf(pid: number): string[] {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, "utf8");
    return text.slice(text.lastIndexOf(")") + 2).split(" ");
  } catch {
    // It ended between two looks.
    return [];
  }
}

function parentOf(pid: number): number {
  return Number(statOf(pid)[1] ?? 0);
}

function cpuOf(pid: number): number {
  const stat = statOf(pid);
  return (Number(stat[11] ?? 0) + Number(stat[12] ?? 0)) / clockTicksPerSecond;
}

function memoryOf(pid: number): number {
  try {
    const line = readFileSync(`/proc/${pid}/smaps_rollup`, "utf8").match(/^Pss:\s+(\d+)/m);
    return Number(line?.[1] ?? 0);
  } catch {
    return 0;
  }
}

function freePort(): Promise<number> {
  return new Promise((done, failed) => {
    const probe = createServer();
    probe.once("error", failed);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => done(typeof address === "object" && address ? address.port : 0));
    });
  });
}

function says(child: ChildProcess, word: string): Promise<void> {
  return new Promise((done, failed) => {
    let said = "";
    child.stdout?.on("data", (chunk: Buffer) => {
      said = `${said}${chunk.toString()}`.slice(-4096);
      if (said.includes(word)) done();
    });
    child.once("exit", (code) => failed(new Error(`the server ended with ${code}:\n${said}`)));
  });
}

async function answers(port: number): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    try {
      await fetch(`http://127.0.0.1:${port}/`);
      return;
    } catch {
      await new Promise((done) => setTimeout(done, 50));
    }
  }
  throw new Error(`nothing answers on port ${port}`);
}

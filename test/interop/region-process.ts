/** A region as users run it: `haneul up` with two workers, a data folder of its own and a port that the system picks. */
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { connect } from "node:tls";
import { startForwardProxy, type ForwardProxy } from "./forward-proxy.ts";

/** The built command. */
export const haneulCommand = resolve(import.meta.dirname, "../../dist/cli/haneul.js");

/** A running region, and what a client needs to reach it. */
export interface RegionProcess {
  readonly port: number;
  /** `http://127.0.0.1:PORT`: path style. */
  readonly endpoint: string;
  /** `https://127.0.0.1:PORT`. */
  readonly secureEndpoint: string;
  /** `http://localhost:PORT`: buckets are `BUCKET.localhost`, found through `proxy`. */
  readonly hostEndpoint: string;
  readonly secureHostEndpoint: string;
  readonly proxy: ForwardProxy;
  readonly dataDirectory: string;
  /** The region's own authority, PEM. */
  readonly authorityPath: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** Everything it printed until `Ready.`. */
  readonly greeting: string;
  /** An empty folder for the client's files, removed with the region. */
  newFolder(): string;
  /** Variables that AWS's tools read. */
  readonly environment: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

/** Starts a region and resolves when it said `Ready.`. */
export async function startRegionProcess(words: readonly string[] = []): Promise<RegionProcess> {
  const folder = mkdtempSync(join(tmpdir(), "haneul-interop-"));
  const dataDirectory = join(folder, "data");
  const child = spawn(
    process.execPath,
    [haneulCommand, "up", "--port", "0", "--data", dataDirectory, "--workers", "2", ...words],
    { stdio: ["ignore", "pipe", "pipe"], env: { PATH: process.env["PATH"], HOME: folder } },
  );
  // A test run that is broken off leaves no region behind.
  const killed = (): boolean => child.kill("SIGTERM");
  process.once("exit", killed);
  child.once("exit", () => process.off("exit", killed));
  const greeting = await readGreeting(child);
  const port = Number(new URL(exported(greeting, "AWS_ENDPOINT_URL")).port);
  const proxy = await startForwardProxy();
  const authorityPath = join(dataDirectory, "tls", "ca.pem");
  await touchTls(port);
  const accessKeyId = exported(greeting, "AWS_ACCESS_KEY_ID");
  const secretAccessKey = exported(greeting, "AWS_SECRET_ACCESS_KEY");
  const endpoint = `http://127.0.0.1:${port}`;
  return {
    port,
    endpoint,
    secureEndpoint: `https://127.0.0.1:${port}`,
    hostEndpoint: `http://localhost:${port}`,
    secureHostEndpoint: `https://localhost:${port}`,
    proxy,
    dataDirectory,
    authorityPath,
    accessKeyId,
    secretAccessKey,
    greeting,
    newFolder: () => mkdtempSync(join(folder, "client-")),
    environment: {
      AWS_ACCESS_KEY_ID: accessKeyId,
      AWS_SECRET_ACCESS_KEY: secretAccessKey,
      AWS_REGION: "us-east-1",
      AWS_DEFAULT_REGION: "us-east-1",
      AWS_ENDPOINT_URL: endpoint,
      AWS_CONFIG_FILE: join(folder, "no-config"),
      AWS_SHARED_CREDENTIALS_FILE: join(folder, "no-credentials"),
      AWS_EC2_METADATA_DISABLED: "true",
      AWS_PAGER: "",
      HOME: folder,
    },
    stop: () => stop(child, proxy, folder),
  };
}

/** Variables that send a client through the proxy, to reach buckets by host name. */
export function throughProxy(region: RegionProcess): Record<string, string> {
  const { address } = region.proxy;
  return { HTTP_PROXY: address, HTTPS_PROXY: address, http_proxy: address, https_proxy: address };
}

function readGreeting(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = "";
    const listen = (chunk: Buffer): void => {
      said += chunk.toString();
      if (said.includes("\nReady.\n")) resolve(said);
    };
    child.stdout?.on("data", listen);
    child.stderr?.on("data", listen);
    child.once("exit", (code) => reject(new Error(`The region ended with ${code}:\n${said}`)));
  });
}

function exported(greeting: string, name: string): string {
  const value = new RegExp(`^export ${name}=(.*)$`, "m").exec(greeting)?.[1];
  if (value === undefined) throw new Error(`The region printed no ${name}:\n${greeting}`);
  return value;
}

/** The authority is made when the first TLS client comes. */
async function touchTls(port: number): Promise<void> {
  const socket = connect({ port, host: "127.0.0.1", rejectUnauthorized: false });
  await once(socket, "secureConnect");
  socket.destroy();
}

async function stop(child: ChildProcess, proxy: ForwardProxy, folder: string): Promise<void> {
  await proxy.close();
  if (child.exitCode === null) {
    const ended = once(child, "exit");
    child.kill("SIGTERM");
    await ended;
  }
  rmSync(folder, { recursive: true, force: true });
}

/** The ids of the region's running processes with that role. */
export async function processIds(region: RegionProcess, role: "worker" | "conductor"): Promise<number[]> {
  const answer = await fetch(`${region.endpoint}/_haneul/status`);
  const status = (await answer.json()) as { processes: { role: string; pid: number; state: string }[] };
  return status.processes.filter((each) => each.role === role && each.state === "running").map((each) => each.pid);
}

/** The text of the region's authority. */
export function readAuthority(region: RegionProcess): string {
  return readFileSync(region.authorityPath, "utf8");
}

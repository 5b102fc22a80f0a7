/** What the number of keys in a bucket does to puts, gets and listings: the same load at ten thousand keys and at many. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createHash, randomBytes } from "node:crypto";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { requireGenerator, runLoad, type Load } from "./load.ts";
import { presign } from "./presign.ts";
import { startHaneul, type Server } from "./servers.ts";

/** One operation at one number of keys. */
export interface KeysRow {
  readonly name: "put" | "get" | "list";
  readonly keys: number;
  readonly clients: number;
  readonly operationsPerSecond: number;
  /** Of a listing. */
  readonly keysPerSecond?: number;
  readonly p50Milliseconds: number;
  readonly cpuMicroseconds: number;
  /** CPU an operation at ten thousand keys is 1. */
  readonly ratioToFew?: number;
}

interface Options {
  readonly workers: number;
  /** How many keys are many. */
  readonly count: number;
  readonly seconds: number;
  readonly rounds: number;
  /** Only operations whose name contains this. */
  readonly only: string | undefined;
  readonly onRow: (row: KeysRow) => void;
}

const bucket = "bench-bucket";
const fewKeys = 10_000;
const pageKeys = 1_000;
/** Keys put by one run of the generator, which holds all their requests in memory. */
const filledAtOnce = 100_000;
const bodyBytes = 16 * 1024;
const operations = [
  ["put", 64],
  ["get", 64],
  ["list", 8],
] as const;

/**
 * How long each is warmed. Listings go over much of the bucket's rows, and what a process meets for the first time must be mapped by it, or read from
 * the disk: at five million keys that took half as much again as the listing, until each worker had answered each request once or twice.
 */
const warmSeconds = { put: 2, get: 2, list: 12 } as const;

/** Fills the bucket twice and measures after each; most of the time goes into filling. */
export async function benchKeys({ workers, count, seconds, rounds, only, onRow }: Options): Promise<void> {
  const chosen = operations.filter(([name]) => only === undefined || name.includes(only));
  if (chosen.length === 0) throw new Error(`no operation's name contains ${only}: they are put, get and list`);
  requireGenerator();
  const folder = mkdtempSync(join(tmpdir(), "haneul-load-"));
  const server = await startHaneul(workers);
  const bench = new KeysBench(server, folder);
  const few = new Map<string, number>();
  try {
    await bench.start();
    for (const keys of [fewKeys, count]) {
      await bench.fillTo(keys);
      for (const [name, clients] of chosen) {
        const row = await bench.measure(name, { clients, seconds, rounds });
        const base = few.get(name);
        few.set(name, base ?? row.cpuMicroseconds);
        onRow(base === undefined ? row : { ...row, ratioToFew: Number((row.cpuMicroseconds / base).toFixed(3)) });
      }
    }
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

class KeysBench {
  readonly #server: Server;
  readonly #folder: string;
  #filled = 0;
  #asked = 0;

  constructor(server: Server, folder: string) {
    this.#server = server;
    this.#folder = folder;
  }

  async start(): Promise<void> {
    const path = presign(this.#server.signer, "PUT", `/${bucket}`);
    const response = await fetch(`http://${this.#server.signer.host}${path}`, { method: "PUT" });
    if (!response.ok) throw new Error(`the bucket was refused: ${await response.text()}`);
  }

  async fillTo(count: number): Promise<void> {
    while (this.#filled < count) {
      const first = this.#filled;
      this.#filled = Math.min(count, first + filledAtOnce);
      const keys = Array.from({ length: this.#filled - first }, (_, at) => keyOf(first + at));
      const load = this.#load("PUT", keys.map(pathOf), 16);
      const { failed } = await runLoad(this.#server, { ...load, clients: 64, seconds: 600, once: true });
      if (failed > 0) throw new Error(`${failed} of ${keys.length} puts were refused`);
    }
  }

  async measure(
    name: KeysRow["name"],
    { clients, seconds, rounds }: { clients: number; seconds: number; rounds: number },
  ): Promise<KeysRow> {
    const load = { ...this.#loadOf(name), clients, once: false };
    await runLoad(this.#server, { ...load, seconds: warmSeconds[name] });
    const results = [];
    for (let round = 0; round < rounds; round += 1) {
      const result = await runLoad(this.#server, { ...load, seconds });
      if (result.failed > 0) throw new Error(`${result.failed} requests failed`);
      const microseconds = (result.serverCpuSeconds / (result.operationsPerSecond * result.seconds)) * 1e6;
      results.push({ ...result, microseconds });
    }
    const middle = results.toSorted((a, b) => a.microseconds - b.microseconds)[rounds >> 1]!;
    const row = {
      name,
      keys: this.#filled,
      clients,
      operationsPerSecond: Math.round(middle.operationsPerSecond),
      p50Milliseconds: middle.p50Milliseconds,
      cpuMicroseconds: Number(middle.microseconds.toFixed(1)),
    };
    return name === "list" ? { ...row, keysPerSecond: row.operationsPerSecond * pageKeys } : row;
  }

  /** Keys from all over the bucket; puts make new ones between those that are there. */
  #loadOf(name: KeysRow["name"]): Pick<Load, "method" | "paths" | "body"> {
    const picked = Array.from({ length: 2_000 }, () => keyOf(Math.floor(Math.random() * this.#filled)));
    if (name === "get") return this.#load("GET", picked.map(pathOf), undefined);
    if (name === "put") {
      this.#asked += 1;
      return this.#load(
        "PUT",
        picked.map((key) => `${pathOf(key)}-${this.#asked}`),
        bodyBytes,
      );
    }
    const paths = picked.map((key) => [`/${bucket}`, "list-type=2", `start-after=${key}`] as const);
    return this.#files("GET", paths, undefined);
  }

  #load(
    method: string,
    paths: readonly string[],
    sizeBytes: number | undefined,
  ): Pick<Load, "method" | "paths" | "body"> {
    return this.#files(
      method,
      paths.map((path) => [path] as const),
      sizeBytes,
    );
  }

  #files(
    method: string,
    requests: readonly (readonly [path: string, ...query: string[]])[],
    sizeBytes: number | undefined,
  ): Pick<Load, "method" | "paths" | "body"> {
    const paths = join(this.#folder, `${method}.paths`);
    const signed = requests.map(([path, ...query]) => presign(this.#server.signer, method, path, query));
    writeFileSync(paths, `${signed.join("\n")}\n`);
    if (sizeBytes === undefined) return { method, paths, body: "-" };
    const body = join(this.#folder, `${sizeBytes}.body`);
    writeFileSync(body, randomBytes(sizeBytes));
    return { method, paths, body };
  }
}

/** Names that spread: what is put one after the other lies all over the bucket, as most keys of most buckets do. */
function keyOf(number: number): string {
  return createHash("sha1").update(String(number)).digest("hex");
}

function pathOf(key: string): string {
  return `/${bucket}/${key}`;
}

/** What is measured: the operations, sizes and numbers of clients, and what each needs to be there first. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { randomBytes } from "node:crypto";
import { presign } from "./presign.ts";
import { runLoad, type Load } from "./load.ts";
import type { Server } from "./servers.ts";

export const operations = ["put", "get", "head", "list", "delete"] as const;
export type BenchOperation = (typeof operations)[number];

/** One row of the benchmark. */
export interface Case {
  readonly operation: BenchOperation;
  readonly sizeBytes: number;
  readonly clients: number;
}

const kibibyte = 1024;
const sizes = [4 * kibibyte, 16 * kibibyte, 1024 * kibibyte, 64 * 1024 * kibibyte];
const bucket = "bench-bucket";
const listedKeys = 10_000;
const pageKeys = 1000;

/** Listing and deleting do not depend on how large the objects are: they are measured on the smallest. */
export function casesOf(quick: boolean, only: string | undefined): Case[] {
  const chosenSizes = quick ? [16 * kibibyte] : sizes;
  const all = casesAt(chosenSizes, quick, [1, 16, 64]);
  if (only === undefined) return all;
  const chosen = [...all, ...casesAt(chosenSizes, quick, [8])].filter((one) => nameOf(one).includes(only));
  // Eight clients are measured where they are asked for by number.
  return only.split(":").includes("8") ? chosen : chosen.filter(({ clients }) => clients !== 8);
}

/** `list:4096:8`: what `--only` looks in. */
function nameOf(one: Case): string {
  return `${one.operation}:${one.sizeBytes}:${one.clients}`;
}

function casesAt(chosenSizes: readonly number[], quick: boolean, chosenClients: readonly number[]): Case[] {
  return chosenSizes.flatMap((sizeBytes) =>
    operations
      .filter((operation) => quick || sizeBytes === sizes[0] || (operation !== "list" && operation !== "delete"))
      .flatMap((operation) => chosenClients.map((clients) => ({ operation, sizeBytes, clients }))),
  );
}

/** A folder of request files for one server. */
export class Workload {
  readonly #server: Server;
  readonly #folder: string;
  readonly #made = new Set<string>();

  constructor(server: Server, folder: string) {
    this.#server = server;
    this.#folder = join(folder, server.name);
    mkdirSync(this.#folder, { recursive: true });
  }

  /** Makes the bucket. */
  async start(): Promise<void> {
    const response = await fetch(`http://${this.#server.signer.host}${this.#signed("PUT", `/${bucket}`)}`, {
      method: "PUT",
    });
    if (!response.ok) throw new Error(`${this.#server.name} refused the bucket: ${await response.text()}`);
  }

  /** The load of a case, after what it needs has been put there. */
  async prepare(wanted: Case, seconds: number): Promise<Load> {
    const { operation, sizeBytes, clients } = wanted;
    if (operation === "put")
      return this.#load("PUT", this.#keys("put", sizeBytes, keyCount(sizeBytes)), sizeBytes, wanted, seconds);
    if (operation === "list") return this.#prepareList(wanted, seconds);
    if (operation === "delete") return this.#prepareDelete(wanted, seconds);
    const keys = this.#keys("get", sizeBytes, keyCount(sizeBytes));
    await this.#fill(`get-${sizeBytes}`, keys, sizeBytes);
    return this.#load(operation === "get" ? "GET" : "HEAD", keys, undefined, { clients }, seconds);
  }

  async #prepareList(wanted: Case, seconds: number): Promise<Load> {
    const keys = this.#keys("list", 0, listedKeys);
    await this.#fill("list", keys, 16);
    const pages = Array.from({ length: listedKeys / pageKeys }, (_, page) => [
      "list-type=2",
      `max-keys=${pageKeys}`,
      "prefix=list%2F",
      `start-after=${encodeURIComponent((keys[page * pageKeys] as string).slice(bucket.length + 2))}`,
    ]);
    const paths = pages.map((query) => this.#signed("GET", `/${bucket}`, query));
    return { ...this.#files("GET", paths, undefined), clients: wanted.clients, seconds, once: false };
  }

  /** More objects than can be deleted in the given time, put there first: deleting what is gone would be cheaper. */
  async #prepareDelete(wanted: Case, seconds: number): Promise<Load> {
    const count = Math.round(seconds * (wanted.clients === 1 ? 2000 : 14_000));
    const keys = this.#keys(`delete-${wanted.clients}`, wanted.sizeBytes, count);
    if (this.#server.name !== "ceiling") await this.#put(keys, wanted.sizeBytes);
    return this.#load("DELETE", keys, undefined, wanted, seconds);
  }

  async #fill(name: string, keys: readonly string[], sizeBytes: number): Promise<void> {
    if (this.#made.has(name)) return;
    this.#made.add(name);
    if (this.#server.name !== "ceiling") await this.#put(keys, sizeBytes);
  }

  async #put(keys: readonly string[], sizeBytes: number): Promise<void> {
    const load = this.#load("PUT", keys, sizeBytes, { clients: Math.min(sizeBytes > 1e6 ? 4 : 64, keys.length) }, 600);
    const { failed } = await runLoad(this.#server, { ...load, once: true });
    if (failed > 0) throw new Error(`${this.#server.name} refused ${failed} of ${keys.length} puts`);
  }

  #load(
    method: string,
    keys: readonly string[],
    bodyBytes: number | undefined,
    { clients }: { clients: number },
    seconds: number,
  ): Load {
    const paths = keys.map((key) => this.#signed(method, key));
    return { ...this.#files(method, paths, bodyBytes), clients, seconds, once: false };
  }

  #files(
    method: string,
    paths: readonly string[],
    bodyBytes: number | undefined,
  ): Pick<Load, "method" | "paths" | "body"> {
    const pathsFile = join(this.#folder, `${method}.paths`);
    writeFileSync(pathsFile, `${paths.join("\n")}\n`);
    if (bodyBytes === undefined) return { method, paths: pathsFile, body: "-" };
    const body = join(this.#folder, `${bodyBytes}.body`);
    writeFileSync(body, randomBytes(bodyBytes));
    return { method, paths: pathsFile, body };
  }

  #keys(kind: string, sizeBytes: number, count: number): string[] {
    return Array.from({ length: count }, (_, at) => `/${bucket}/${kind}/${sizeBytes}/${String(at).padStart(7, "0")}`);
  }

  #signed(method: string, path: string, query: readonly string[] = []): string {
    return presign(this.#server.signer, method, path, query);
  }
}

/** Distinct keys by size: the generator holds every request with its body in memory. */
function keyCount(sizeBytes: number): number {
  if (sizeBytes <= 16 * kibibyte) return 2000;
  return sizeBytes <= 1024 * kibibyte ? 64 : 3;
}

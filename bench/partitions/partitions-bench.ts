/** What key naming does: puts under names that grow and names that spread, before and after splits, with a capacity and without. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { PartitionRequest, PartitionsAnswer } from "../../src/kernel/partitions-control.ts";
import { requireGenerator, runLoad } from "../s3/load.ts";
import { presign } from "../s3/presign.ts";
import { startHaneul, type Server } from "../s3/servers.ts";
import { benchCommits, type CommitRow } from "./commits.ts";
import { namings, type Naming } from "./key-names.ts";
import { runPaced, type PacedSecond } from "./paced-load.ts";

/** As fast as it goes, nothing refused. */
export interface FreeRow {
  readonly name: "key-names";
  readonly capacity: "off";
  readonly naming: Naming["name"];
  readonly example: string;
  readonly partitions: number;
  readonly putsPerSecond: number;
  readonly cpuMicrosecondsPerPut: number;
  readonly p99Milliseconds: number;
}

/** At a steady rate above one partition's capacity. All but the last three are puts a second. */
export interface HeldRow {
  readonly name: "key-names";
  readonly capacity: string;
  readonly naming: Naming["name"] | "hashed-prefix, split beforehand";
  readonly sent: number;
  readonly acceptedBefore: number;
  readonly refusedBefore: number;
  readonly acceptedAfter: number;
  readonly refusedAfter: number;
  readonly failed: number;
  readonly partitions: number;
  readonly splitReasons: string;
}

interface Options {
  readonly workers: number;
  readonly seconds: number;
  readonly rounds: number;
  readonly onRow: (row: FreeRow | HeldRow | CommitRow) => void;
}

const clients = 64;
const capacity = 100;
const sent = 4 * capacity;
const splitDelaySeconds = 10;
const heldSeconds = 70;
const hexDigits = "123456789abcdef";

/** All parts of the benchmark. */
export async function benchPartitions(options: Options): Promise<void> {
  requireGenerator();
  await benchCommits(options);
  await benchFree(options);
  for (const each of namings) await benchHeld(options, each, []);
  const hashed = namings[1] as Naming;
  await benchHeld(options, hashed, ["2", "4", "6", "8", "a", "c", "e"]);
}

/** Rounds are interleaved, since machines drift. */
async function benchFree({ workers, seconds, rounds, onRow }: Options): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "haneul-load-"));
  const server = await startHaneul(workers);
  const found = new Map<string, FreeRow[]>();
  try {
    const body = join(folder, "body");
    writeFileSync(body, "x".repeat(1024));
    for (let round = 0; round < rounds; round += 1) {
      for (const isSplit of [false, true]) {
        for (const naming of namings) {
          const bucket = `${naming.name}-${round}-${isSplit ? "split" : "whole"}`;
          await makeBucket(server, bucket);
          if (isSplit) for (const key of bordersOf(naming)) await split(server, bucket, key);
          const paths = join(folder, "paths");
          writeFileSync(paths, pathsOf(server, bucket, naming, seconds * 8_000));
          const load = { method: "PUT", paths, body, clients, seconds, once: false };
          const { operationsPerSecond, serverCpuSeconds, p99Milliseconds, failed } = await runLoad(server, load);
          if (failed > 0) throw new Error(`${failed} puts failed`);
          const { partitions } = await showBucket(server, bucket);
          const row: FreeRow = {
            name: "key-names",
            capacity: "off",
            naming: naming.name,
            example: naming.example,
            partitions: partitions.length,
            putsPerSecond: Math.round(operationsPerSecond),
            cpuMicrosecondsPerPut: Math.round((serverCpuSeconds * 1e6) / (operationsPerSecond * seconds)),
            p99Milliseconds: Math.round(p99Milliseconds * 10) / 10,
          };
          const name = `${naming.name} ${String(isSplit)}`;
          found.set(name, [...(found.get(name) ?? []), row]);
        }
      }
    }
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
  for (const rows of found.values()) {
    const sorted = rows.toSorted((a, b) => a.putsPerSecond - b.putsPerSecond);
    onRow(sorted[sorted.length >> 1] as FreeRow);
  }
}

/** Sixteen partitions where the names spread; as many as the growing names pass through. */
function bordersOf(naming: Naming): string[] {
  if (naming.name === "sequential") return Array.from({ length: 15 }, (_, at) => naming.keyOf((at + 1) * 500));
  return Array.from(naming.name === "reversed-date" ? "123456789" : hexDigits);
}

function pathsOf(server: Server, bucket: string, naming: Naming, count: number): string {
  const paths = Array.from({ length: count }, (_, at) =>
    presign(server.signer, "PUT", `/${bucket}/${naming.keyOf(at)}`),
  );
  return `${paths.join("\n")}\n`;
}

async function benchHeld({ workers, onRow }: Options, naming: Naming, borders: readonly string[]): Promise<void> {
  process.env["HANEUL_PARTITION_CAPACITY"] = `${capacity}/${capacity}`;
  process.env["HANEUL_PARTITION_SPLIT_DELAY"] = String(splitDelaySeconds);
  const server = await startHaneul(workers);
  try {
    const bucket = "held";
    await makeBucket(server, bucket);
    for (const key of borders) await split(server, bucket, key);
    const { port, signer } = server;
    const load = { port, signer, bucket, keyOf: (count: number) => naming.keyOf(count), putsPerSecond: sent };
    const seconds = await runPaced({ ...load, seconds: heldSeconds });
    const { partitions, changes } = await showBucket(server, bucket);
    const before = seconds.slice(3, splitDelaySeconds);
    const after = seconds.slice(-11, -1);
    const reasons = [...new Set(changes.map(({ reason }) => reason))];
    onRow({
      name: "key-names",
      capacity: `${capacity} writes a second, split after ${splitDelaySeconds} s`,
      naming: borders.length > 0 ? "hashed-prefix, split beforehand" : naming.name,
      sent,
      acceptedBefore: mean(before, "accepted"),
      refusedBefore: mean(before, "refused"),
      acceptedAfter: mean(after, "accepted"),
      refusedAfter: mean(after, "refused"),
      failed: seconds.reduce((sum, { failed }) => sum + failed, 0),
      partitions: partitions.length,
      splitReasons: reasons.join(", "),
    });
  } finally {
    delete process.env["HANEUL_PARTITION_CAPACITY"];
    delete process.env["HANEUL_PARTITION_SPLIT_DELAY"];
    await server.stop();
  }
}

function mean(seconds: readonly PacedSecond[], member: keyof PacedSecond): number {
  return Math.round(seconds.reduce((sum, each) => sum + each[member], 0) / seconds.length);
}

async function makeBucket({ signer }: Server, bucket: string): Promise<void> {
  const answer = await fetch(`http://${signer.host}${presign(signer, "PUT", `/${bucket}`)}`, { method: "PUT" });
  if (!answer.ok) throw new Error(`no bucket: ${await answer.text()}`);
}

async function split({ port }: Server, bucket: string, key: string): Promise<void> {
  const request: PartitionRequest = { action: "split", key };
  const url = `http://127.0.0.1:${port}/_haneul/partitions/${bucket}`;
  const answer = await fetch(url, { method: "POST", body: JSON.stringify(request) });
  if (!answer.ok) throw new Error(`no split: ${await answer.text()}`);
}

async function showBucket({ port }: Server, bucket: string): Promise<PartitionsAnswer["buckets"][number]> {
  const answer = await fetch(`http://127.0.0.1:${port}/_haneul/partitions/${bucket}`);
  return ((await answer.json()) as PartitionsAnswer).buckets[0] as PartitionsAnswer["buckets"][number];
}

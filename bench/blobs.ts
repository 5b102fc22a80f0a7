/** Measures the blob store: durable 16 KiB puts into three zones, and gets, at one and at 64 clients, in one process. */
import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Log } from "../src/kernel/log.ts";
import type { StoredBlob } from "../src/kernel/blobs.ts";
import { openBlobs, type PlatformBlobs } from "../src/platform/blobs/blobs.ts";
import { openStore } from "../src/platform/store/store.ts";

const secondsEach = Number(process.argv[2] ?? 2);
const bodyBytes = 16 << 10;
const largeBytes = 256 << 20;
const log: Log = { debug() {}, info() {}, warn: console.warn, error: console.error };

interface Measured {
  readonly perSecond: number;
  readonly cpuMicroseconds: number;
}

/** Runs `work` in `clients` loops for a while. */
async function measure(clients: number, work: () => Promise<void>): Promise<Measured> {
  const start = performance.now();
  const cpuStart = process.cpuUsage();
  const end = start + secondsEach * 1_000;
  let count = 0;
  const client = async (): Promise<void> => {
    for (; performance.now() < end; count++) await work();
  };
  await Promise.all(Array.from({ length: clients }, client));
  const seconds = (performance.now() - start) / 1_000;
  const { user, system } = process.cpuUsage(cpuStart);
  return { perSecond: Math.round(count / seconds), cpuMicroseconds: Math.round((user + system) / count) };
}

function line(name: string, { perSecond, cpuMicroseconds }: Measured): string {
  return `${name} ${String(perSecond).padStart(6)}/s  ${String(cpuMicroseconds).padStart(4)} µs CPU`;
}

function largeRate(from: number, to: number): number {
  return Math.round(largeBytes / 1e6 / ((to - from) / 1_000));
}

async function measureSmall(blobs: PlatformBlobs, clients: number): Promise<void> {
  const body = randomBytes(bodyBytes);
  const stored: StoredBlob[] = [];
  const about = { bucket: "bench", key: "some/key/of/usual/length" };
  const puts = await measure(clients, async () => {
    stored.push(await blobs.put(body, { copies: 3, about }));
  });
  let next = 0;
  const gets = await measure(clients, async () => {
    const blob = stored[(next++ * 7_919) % stored.length]!;
    await blobs.get(blob.id, blob.size);
  });
  console.log(`${String(clients).padStart(3)} clients  ${line("put", puts)}   ${line("get", gets)}`);
}

async function measureLarge(blobs: PlatformBlobs): Promise<void> {
  const piece = randomBytes(64 << 10);
  async function* source(): AsyncGenerator<Uint8Array> {
    for (let sent = 0; sent < largeBytes; sent += piece.length) yield piece;
  }
  const putStart = performance.now();
  const blob = await blobs.putStream(source(), { copies: 3, about: {} });
  const getStart = performance.now();
  const body = await blobs.get(blob.id, blob.size);
  let received = 0;
  if (!(body instanceof Uint8Array)) for await (const part of body.stream()) received += part.length;
  const now = performance.now();
  console.log(
    `256 MiB     put ${largeRate(putStart, getStart)} MB/s   get ${largeRate(getStart, now)} MB/s (${received} bytes)`,
  );
  console.log(`peak memory ${Math.round(process.resourceUsage().maxRSS / 1_024)} MiB`);
}

const directory = await mkdtemp(join(tmpdir(), "haneul-bench-blobs-"));
const store = await openStore({ directory: join(directory, "store") });
const zones = ["a", "b", "c"].map((name) => ({ name, directory: join(directory, name) }));
const blobs = await openBlobs({ zones, store, masterKey: randomBytes(32), region: "bench", writer: "bench", log });
await measureLarge(blobs);
for (const clients of [1, 64]) await measureSmall(blobs, clients);
await blobs.close();
await store.close();
await rm(directory, { recursive: true });

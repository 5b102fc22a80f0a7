/** Processes killed at any moment, several on one store: nothing acknowledged is lost, nothing is half there, nobody hangs. */
import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { accounts, ledgerEntries, transfers } from "./process-tables.ts";
import { outboxPrefix } from "./engine.ts";
import { decodeEvent } from "./stored-event.ts";
import type { RootStore } from "./store.ts";
import { openStore } from "./store.ts";

let directory: string;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "haneul-store-crash-"));
});

afterEach(async () => {
  await rm(directory, { recursive: true, force: true });
});

/** Each writer's, before it is killed: however slow the disk is, there is something to lose. */
const leastAcknowledged = 10;

/** Runs one writer until it is killed, so long after its first entries; resolves to the entries it said were acknowledged. */
async function writeAndKill(writer: string, milliseconds: number): Promise<number[]> {
  const program = join(import.meta.dirname, "crash-writer.ts");
  const child = fork(program, [directory, writer], { execArgv: ["--import", "tsx"], stdio: "inherit" });
  const acknowledged: number[] = [];
  const exited = once(child, "exit");
  child.on("message", (entry) => acknowledged.push(entry as number));
  while (acknowledged.length < leastAcknowledged) await once(child, "message");
  await sleep(milliseconds);
  child.kill("SIGKILL");
  await exited;
  return acknowledged;
}

async function emitted(store: RootStore): Promise<Map<string, Set<number>>> {
  const found = new Map<string, Set<number>>();
  const snapshot = store.engine.snapshot();
  await snapshot.scan({ start: outboxPrefix, end: `${outboxPrefix}\xff`, limit: 1e6, reverse: false }, (key, bytes) => {
    const { writer, entry } = decodeEvent(key, outboxPrefix.length, bytes).detail as { writer: string; entry: number };
    found.set(writer, (found.get(writer) ?? new Set()).add(entry));
  });
  snapshot.release();
  return found;
}

async function expectWhole(store: RootStore, acknowledged: ReadonlyMap<string, number[]>): Promise<void> {
  const events = await emitted(store);
  for (const [writer, entries] of acknowledged)
    for (const entry of entries) expect(events.get(writer)?.has(entry)).toBe(true);
  const committed = [...events.values()].reduce((sum, entries) => sum + entries.size, 0);
  await store.read(async (reader) => {
    const amounts = await reader.range(accounts, { limit: 100 });
    expect(amounts.reduce((sum, row) => sum + row.amount, 0)).toBe(0);
    expect((await reader.counter(transfers, ["all"]))[0]).toBe(BigInt(committed));
    const byKey = await reader.range(ledgerEntries, { limit: 1e6 });
    const byIndex = await reader.indexRange(ledgerEntries, "entry", { limit: 1e6 });
    expect(byIndex.length).toBe(byKey.length);
  });
}

test("writers that are killed again and again leave whole transactions only, while another goes on", async () => {
  const store = await openStore({ directory });
  const acknowledged = new Map<string, number[]>();
  const note = async (writer: string, milliseconds: number): Promise<void> => {
    acknowledged.set(writer, await writeAndKill(writer, milliseconds));
  };
  for (let round = 0; round < 4; round++) {
    const delays = [30, 90, 150].map((delay) => delay + Math.random() * 120);
    const writers = delays.map((delay, at) => note(`${round}-${at}`, delay));
    const others = { done: false };
    const all = Promise.all(writers).then(() => (others.done = true));
    while (!others.done) await store.transact(async (tx) => tx.add(transfers, ["mine"], [1]));
    await all;
    await expectWhole(store, acknowledged);
  }
  await store.close();
  const reopened = await openStore({ directory });
  await expectWhole(reopened, acknowledged);
  expect([...acknowledged.values()].flat().length).toBeGreaterThanOrEqual(12 * leastAcknowledged);
  await reopened.close();
});

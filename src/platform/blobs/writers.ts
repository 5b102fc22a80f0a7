/** Which processes write segments, and how one finds out that another is dead. */
import { readFileSync, readlinkSync } from "node:fs";
import { hostname } from "node:os";
import type { Store } from "../../kernel/store.ts";
import { startTicksOf } from "../processes/start-ticks.ts";
import { writerTable, type WriterRow } from "./tables.ts";

/** Without a sign of life for this long a writer on another machine counts as dead. If it is not, its puts are refused. */
const silentMilliseconds = 60_000;

/** Boot and process namespace: only within the same one does a process id mean anything. */
function thisMachine(): string {
  try {
    return `${readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim()} ${readlinkSync("/proc/self/ns/pid")}`;
  } catch {
    // No /proc (macOS): the host's name, and process ids without their start.
    return hostname();
  }
}

/** Notes that this process lives. */
export async function noteWriter(store: Store, writer: string, wallMilliseconds: number): Promise<void> {
  const row: WriterRow = {
    writer,
    machine: thisMachine(),
    pid: process.pid,
    startTicks: startTicksOf(process.pid) ?? 0,
    heartbeatAt: wallMilliseconds,
  };
  await store.transact(async (tx) => tx.put(writerTable, row));
}

/** Removes what `noteWriter` wrote. */
export async function forgetWriter(store: Store, writer: string): Promise<void> {
  await store.transact(async (tx) => tx.delete(writerTable, [writer]));
}

/** Whether a writer can no longer write: its process ended, or was silent for too long. */
export function isDead(row: WriterRow | undefined, wallMilliseconds: number): boolean {
  if (!row) return true;
  if (row.machine !== thisMachine()) return row.heartbeatAt < wallMilliseconds - silentMilliseconds;
  const ticks = startTicksOf(row.pid);
  if (ticks === undefined) return true;
  // There is a process of that number; where either could not be told from another, it is taken for the same.
  return ticks !== 0 && row.startTicks !== 0 && ticks !== row.startTicks;
}

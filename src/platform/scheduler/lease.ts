/** A lease in the store: of several processes that ask, one holds it, and another may take over when it is gone or falls silent. */
import { defineTable } from "../../kernel/table.ts";
import type { Store } from "../../kernel/store.ts";
import { startTicksOf } from "../processes/start-ticks.ts";

/** Who holds a lease and until when (wall time, milliseconds: the region's clock may jump). */
export interface LeaseRow {
  readonly name: string;
  readonly owner: string;
  readonly until: number;
  /** The owner's process, told from a later one with its number by when it began. */
  readonly process?: { readonly pid: number; readonly startTicks: number } | undefined;
}

export const leases = defineTable<LeaseRow>("platform.leases", { scope: "partition", key: (row) => [row.name] });

/** Which lease is asked for. */
export interface LeaseRequest {
  readonly name: string;
  /** Unique per process start. */
  readonly owner: string;
  /** For how long, milliseconds. */
  readonly milliseconds: number;
  /** Wall time, milliseconds. */
  readonly wall: number;
}

/** Takes or renews the lease; false when another owner holds it. */
export function takeLease(store: Store, request: LeaseRequest): Promise<boolean> {
  const { name, owner, wall } = request;
  return store.transact(async (tx) => {
    const held = await tx.get(leases, [name]);
    if (held && held.owner !== owner && isHeld(held, request)) return false;
    const { pid } = process;
    const until = wall + request.milliseconds;
    tx.put(leases, { name, owner, until, process: { pid, startTicks: startTicksOf(pid) ?? 0 } });
    return true;
  });
}

/** Gives the lease back, so that another need not wait for its end. */
export function dropLease(store: Store, name: string, owner: string): Promise<void> {
  return store.transact(async (tx) => {
    const held = await tx.get(leases, [name]);
    if (held?.owner === owner) tx.delete(leases, [name]);
  });
}

/**
 * Nobody waits for a process that is dead. An end further away than any lease lasts was written by a wall clock that has since been set back: it
 * does not count.
 */
function isHeld(held: LeaseRow, request: LeaseRequest): boolean {
  if (held.process && startTicksOf(held.process.pid) !== held.process.startTicks) return false;
  return held.until > request.wall && held.until <= request.wall + request.milliseconds * 2;
}

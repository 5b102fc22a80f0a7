/** Deliveries that failed: kept as rows, so that people see them and retries survive a restart. */
import { format } from "node:util";
import type { DeliveredEvent } from "../../kernel/events.ts";
import { defineTable } from "../../kernel/table.ts";
import type { RootStore } from "../store/store.ts";

/** One event that one subscriber could not take yet. */
export interface FailedDelivery {
  /** The event's id. */
  readonly id: string;
  readonly subscriber: string;
  readonly event: DeliveredEvent;
  readonly attempts: number;
  /** Wall time of the next try, milliseconds: what fails is the real world's doing, not the region's. */
  readonly retryAt: number;
  readonly lastError: string;
}

export const failedDeliveries = defineTable<FailedDelivery>("platform.failed-deliveries", {
  scope: "partition",
  key: (row) => [row.id, row.subscriber],
  indexes: { due: (row) => [row.retryAt] },
});

/** A second, then twice as long each time, up to five minutes. */
export function retryDelayMilliseconds(attempts: number): number {
  return Math.min(300_000, 1000 * 2 ** Math.min(attempts - 1, 20));
}

/** Deliveries whose time has come, the longest due first. */
export function dueDeliveries(store: RootStore, wall: number, limit: number): Promise<FailedDelivery[]> {
  return store.read((reader) => reader.indexRange(failedDeliveries, "due", { end: [wall + 1], limit }));
}

/** Deliveries that wait for a retry, oldest event first: for the command line and the console. */
export function listFailedDeliveries(store: RootStore, limit: number): Promise<FailedDelivery[]> {
  return store.read((reader) => reader.range(failedDeliveries, { limit }));
}

/** An error in one line, with its causes. */
export function describeFailure(error: unknown): string {
  const parts: string[] = [];
  for (let one = error; one !== undefined && parts.length < 5; one = one instanceof Error ? one.cause : undefined) {
    parts.push(one instanceof Error ? `${one.name}: ${one.message}` : format("%s", one));
  }
  return parts.join(" ← ").slice(0, 1000);
}

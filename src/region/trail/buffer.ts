/** Events of one process that are about to be written: many requests share a row and a commit. */
import type { Ids } from "../../kernel/ids.ts";
import type { Log } from "../../kernel/log.ts";
import { accounts } from "../../kernel/identity.ts";
import type { Clock } from "../../kernel/clock.ts";
import type { Store, Transaction } from "../../kernel/store.ts";
import { batchSpanMilliseconds, trailBatches } from "../../kernel/trail.ts";
import { eventsOfBatch, type TrailEvent } from "../../kernel/trail-events.ts";
import { packedOf } from "../../kernel/trail-unpacked.ts";
import { TrailBatch, type PackedBatchRow } from "./batch.ts";
import { allTrailsLimit, trailArn, trails, waitingBatches, type TrailRow } from "../../services/cloudtrail/tables.ts";
import { isWanted, type SelectableEvent } from "../../services/cloudtrail/wanted.ts";

/** Where an event belongs. */
export interface EventPlace {
  readonly accountId: string;
  readonly region: string;
  /** Region time, milliseconds. */
  readonly at: number;
  /** Whether it goes into the event history, and not to trails alone. */
  readonly isKept: boolean;
}

/** Wall time from an event to its commit. */
const flushMilliseconds = 500;
/** Batches a transaction writes: some megabytes at most, usually a handful of rows. */
const batchesPerCommit = 32;
/** A store that takes nothing for long must not fill the memory. */
const limitEvents = 50_000;

/** What the buffer works with. */
export interface BufferParts {
  readonly store: Store;
  readonly clock: Pick<Clock, "wall">;
  readonly ids: Ids;
  readonly log: Log;
}

/** One process's buffer. What it holds when the process is killed is lost: what was answered in the last half second. */
export class TrailBuffer {
  readonly #parts: BufferParts;
  /** Brings what is to be written, too. */
  readonly #beforeFlush: () => void;
  /** The batch that still grows, by account, region and whether it is kept. */
  readonly #open = new Map<string, TrailBatch>();
  /** The one of them that took an event last: the next is likely to belong there, too. */
  #last: TrailBatch | undefined;
  #closed: TrailBatch[] = [];
  /** Events of the closed batches that are not written yet. */
  #waiting = 0;
  #timer: NodeJS.Timeout | undefined;
  #flushing: Promise<void> = Promise.resolve();

  constructor(parts: BufferParts, { beforeFlush }: { readonly beforeFlush: () => void }) {
    this.#parts = parts;
    this.#beforeFlush = beforeFlush;
  }

  /** Has a flush come within half a second. */
  flushSoon(): void {
    this.#timer ??= setTimeout(() => void this.flush().catch(() => {}), flushMilliseconds).unref();
  }

  /** The batch that the event is to be added to, at once; undefined when there is no room for it. */
  batchFor({ accountId, region, at, isKept }: EventPlace): TrailBatch | undefined {
    if (this.#waiting >= limitEvents) return undefined;
    const last = this.#last;
    if (last && last.accountId === accountId && last.region === region && last.isKept === isKept && last.takes(at)) {
      return last;
    }
    this.#last = undefined;
    this.flushSoon();
    const place = `${accountId} ${region} ${isKept ? "" : "trails"}`;
    const open = this.#open.get(place);
    if (open?.takes(at)) return (this.#last = open);
    if (open) this.#close(open);
    const batch = new TrailBatch({ accountId, region, at, isKept, seed: this.#parts.ids.hex(8).slice(0, 15) });
    this.#open.set(place, batch);
    return (this.#last = batch);
  }

  /** Writes everything added so far. Rejects with the store's error; what was not written is tried again. */
  flush(): Promise<void> {
    this.#beforeFlush();
    clearTimeout(this.#timer);
    this.#timer = undefined;
    // One after another, also after a failed one, whose caller has been told.
    this.#flushing = this.#flushing.catch(() => {}).then(() => this.#write());
    return this.#flushing;
  }

  #close(batch: TrailBatch): void {
    batch.isOpen = false;
    // Whose only event could not be put into words.
    if (batch.count === 0) return;
    this.#closed.push(batch);
    this.#waiting += batch.count;
  }

  async #write(): Promise<void> {
    for (const batch of this.#open.values()) this.#close(batch);
    this.#open.clear();
    this.#last = undefined;
    const batches = this.#closed;
    this.#closed = [];
    const { store, clock, log } = this.#parts;
    for (let start = 0; start < batches.length; start += batchesPerCommit) {
      const chunk = batches.slice(start, start + batchesPerCommit);
      try {
        const rows = chunk.map((batch) => ({ row: batch.row(clock.wall()), isKept: batch.isKept }));
        await store.transact((tx) => writeBatches(tx, rows));
        for (const batch of chunk) {
          this.#waiting -= batch.count;
          batch.release();
        }
      } catch (error) {
        const left = batches.slice(start);
        this.#closed.unshift(...left);
        this.flushSoon();
        log.warn("events could not be written and are kept", { batches: left.length, error });
        throw error;
      }
    }
  }
}

/** Writes batches to the history, and for each trail what it wants of them. */
async function writeBatches(
  tx: Transaction,
  batches: readonly { readonly row: PackedBatchRow; readonly isKept: boolean }[],
): Promise<void> {
  const active = await tx.indexRange(trails, "logging", { limit: allTrailsLimit });
  const ofOrganizations = active.some((trail) => trail.organizationId !== undefined);
  for (const { row, isKept } of batches) {
    if (isKept) tx.put(trailBatches, row);
    const stopped = row.shared.includes('"StopLogging"') ? await stoppedTrails(tx, row) : [];
    if (active.length + stopped.length === 0) continue;
    const account = ofOrganizations ? await tx.get(accounts, [row.accountId]) : undefined;
    const events = eventsOfBatch(row).map((event) => ({ ...event, organizationId: account?.organizationId }));
    for (const trail of active) putWaiting(tx, trail, { row, events });
    for (const trail of stopped) putWaiting(tx, trail, { row, events });
  }
}

/** A trail that stopped while the batch was open still gets what came before, and its own StopLogging. */
async function stoppedTrails(tx: Transaction, { accountId, region, at }: PackedBatchRow): Promise<TrailRow[]> {
  const rows = await tx.range(trails, { prefix: [accountId, region], limit: allTrailsLimit });
  return rows.filter(({ logging, stoppedAt = 0 }) => !logging && stoppedAt >= at - batchSpanMilliseconds);
}

/** Whether the event came before the trail stopped, or is what stopped it. */
function isInTime(trail: TrailRow, event: TrailEvent): boolean {
  const { logging, startedAt = 0, stoppedAt = 0 } = trail;
  if (event.at <= stoppedAt || (logging && event.at >= startedAt)) return true;
  // What starts or stops it began before that counted.
  const switching = logging ? "StartLogging" : "StopLogging";
  return event.name === switching && event.resources.some(({ arn }) => arn === trailArn(trail));
}

function putWaiting(
  tx: Transaction,
  trail: TrailRow,
  { row, events }: { readonly row: PackedBatchRow; readonly events: readonly (SelectableEvent & TrailEvent)[] },
): void {
  const wanted = events.map((event) => isInTime(trail, event) && isWanted(trail, event));
  const count = wanted.filter((isOne) => isOne).length;
  if (count === 0) return;
  const { accountId, region, at, seed, shared } = row;
  const packed = count === row.count ? row.packed : packedOf(row.packed, wanted);
  const { accountId: trailAccountId, homeRegion: trailRegion, name: trailName } = trail;
  const batch = { accountId, region, at, seed, count, shared, lines: "", packed };
  tx.put(waitingBatches, { trailAccountId, trailRegion, trailName, ...batch });
}

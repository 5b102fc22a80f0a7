/** Events of one process that are about to be written: many requests share a commit. */
import type { Log } from "./kernel/log.ts";
import { accounts } from "./kernel/identity.ts";
import type { Store, Transaction } from "./kernel/store.ts";
import { trailEvents, type TrailEventRow } from "./kernel/trail.ts";
import { allTrailsLimit, trails, waitingEvents, type TrailRow } from "./services/cloudtrail/tables.ts";
import { isWanted, type SelectableEvent } from "./services/cloudtrail/wanted.ts";

/** An event, and what selectors want to know of it. */
export interface BufferedEvent extends Pick<
  SelectableEvent,
  "isGlobal" | "eventType" | "resources" | "identityArn" | "fromConsole"
> {
  readonly row: TrailEventRow;
  /** Whether it goes into the event history, and not to trails alone. */
  readonly isKept: boolean;
}

/** Wall time from an event to its commit. */
const flushMilliseconds = 150;
/** Events a transaction writes. */
const chunkSize = 200;
/** A store that takes nothing for long must not fill the memory. */
const limitEvents = 50_000;

/** One process's buffer. What it holds when the process is killed is lost: at most a fifth of a second's events. */
export class TrailBuffer {
  readonly #store: Store;
  readonly #log: Log;
  #events: BufferedEvent[] = [];
  #timer: NodeJS.Timeout | undefined;
  #flushing: Promise<void> = Promise.resolve();

  constructor(store: Store, log: Log) {
    this.#store = store;
    this.#log = log;
  }

  add(event: BufferedEvent): void {
    if (this.#events.length >= limitEvents) {
      this.#log.error("the trail loses an event: the store takes none", { requestId: event.row.requestId });
      return;
    }
    this.#events.push(event);
    this.#timer ??= setTimeout(() => void this.flush().catch(() => {}), flushMilliseconds).unref();
  }

  /** Writes everything added so far. Rejects with the store's error; what was not written is tried again. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    // One after another, also after a failed one, whose caller has been told.
    this.#flushing = this.#flushing.catch(() => {}).then(() => this.#write());
    return this.#flushing;
  }

  async #write(): Promise<void> {
    const events = this.#events;
    this.#events = [];
    for (let start = 0; start < events.length; start += chunkSize) {
      const chunk = events.slice(start, start + chunkSize);
      try {
        await this.#store.transact((tx) => writeEvents(tx, chunk));
      } catch (error) {
        for (const event of events.slice(start)) this.add(event);
        this.#log.warn("events could not be written and are kept", { events: events.length - start, error });
        throw error;
      }
    }
  }
}

/** Writes events to the history, and for each trail that wants them. */
async function writeEvents(tx: Transaction, events: readonly BufferedEvent[]): Promise<void> {
  const active = await tx.indexRange(trails, "logging", { limit: allTrailsLimit });
  const ofOrganizations = active.some((trail) => trail.organizationId !== undefined);
  for (const event of events) {
    if (event.isKept) tx.put(trailEvents, event.row);
    if (active.length === 0) continue;
    const { accountId } = event.row;
    const account = ofOrganizations ? await tx.get(accounts, [accountId]) : undefined;
    const selectable: SelectableEvent = { ...event.row, ...event, organizationId: account?.organizationId };
    for (const trail of active) if (isWanted(trail, selectable)) putWaiting(tx, trail, event.row);
  }
}

function putWaiting(tx: Transaction, trail: TrailRow, { accountId, region, at, id, record }: TrailEventRow): void {
  const { accountId: trailAccountId, homeRegion: trailRegion, name: trailName } = trail;
  tx.put(waitingEvents, { trailAccountId, trailRegion, trailName, accountId, region, at, id, record });
}

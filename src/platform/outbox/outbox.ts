/** Delivers the events that transactions emitted to whoever subscribed: at least once, in commit order while all goes well. */
import type { DeliveredEvent } from "../../kernel/events.ts";
import type { JobContext } from "../../kernel/jobs.ts";
import { outboxPrefix } from "../store/engine.ts";
import { afterContinuations } from "../store/key-codec.ts";
import type { RootStore } from "../store/store.ts";
import { decodeEvent } from "../store/stored-event.ts";
import type { FailedDelivery } from "./failed-deliveries.ts";
import { describeFailure, dueDeliveries, failedDeliveries, retryDelayMilliseconds } from "./failed-deliveries.ts";

/** Someone who wants events of one type. */
export interface Subscription {
  readonly eventType: string;
  /** Who it is, for people and for retries: the service's name. Unique per event type. */
  readonly subscriber: string;
  readonly deliver: (context: JobContext, event: DeliveredEvent) => Promise<void>;
}

/** What a delivery step needs. */
export interface DeliveryOptions {
  readonly store: RootStore;
  readonly subscriptions: readonly Subscription[];
  readonly context: JobContext;
  /** At most this many events a step. Default 100. */
  readonly limit?: number;
}

/** What a step did. */
export interface DeliveryResult {
  /** Deliveries that succeeded. */
  readonly delivered: number;
  /** Deliveries that failed; each is tried again later, on its own, and stays visible until then. */
  readonly failed: number;
  /** More is waiting: call again at once. */
  readonly more: boolean;
}

interface WaitingEvent {
  readonly key: string;
  readonly event: DeliveredEvent;
}

/**
 * One bounded step: delivers the oldest events, then retries that are due. An event whose subscriber fails does not hold up
 * the ones behind it. A crash in between delivers again what was not yet removed.
 */
export async function deliverOutbox(options: DeliveryOptions): Promise<DeliveryResult> {
  const limit = options.limit ?? 100;
  const fresh = await deliverNew(options, limit);
  const retried = await retryFailed(options, limit);
  return {
    delivered: fresh.delivered + retried.delivered,
    failed: fresh.failed + retried.failed,
    more: fresh.more || retried.more,
  };
}

async function deliverNew(options: DeliveryOptions, limit: number): Promise<DeliveryResult> {
  const waiting = await oldestEvents(options.store, limit);
  const done: string[] = [];
  let delivered = 0;
  let failed = 0;
  for (const { key, event } of waiting) {
    if (options.context.signal.aborted) break;
    for (const subscription of options.subscriptions) {
      if (subscription.eventType !== event.type) continue;
      if (await attempt(options, subscription, event, 0)) delivered++;
      else failed++;
    }
    done.push(key);
  }
  if (done.length > 0) await removeEvents(options.store, done);
  return { delivered, failed, more: waiting.length === limit && done.length === limit };
}

async function retryFailed(options: DeliveryOptions, limit: number): Promise<DeliveryResult> {
  const due = await dueDeliveries(options.store, options.context.clock.wall(), limit);
  let delivered = 0;
  let failed = 0;
  for (const delivery of due) {
    if (options.context.signal.aborted) break;
    const wanted = options.subscriptions.find(
      (one) => one.eventType === delivery.event.type && one.subscriber === delivery.subscriber,
    );
    // Nobody of that name subscribes any more: what is left of the event goes.
    if (!wanted) await forget(options.store, delivery);
    else if (await attempt(options, wanted, delivery.event, delivery.attempts)) {
      delivered++;
      await forget(options.store, delivery);
    } else failed++;
  }
  return { delivered, failed, more: due.length === limit };
}

/** Delivers once; a failure is written down with the time of the next try before the event may leave the outbox. */
async function attempt(
  options: DeliveryOptions,
  to: Subscription,
  event: DeliveredEvent,
  before: number,
): Promise<boolean> {
  try {
    await to.deliver(options.context, event);
    return true;
  } catch (error) {
    const attempts = before + 1;
    const retryAt = options.context.clock.wall() + retryDelayMilliseconds(attempts);
    options.context.log.error("an event could not be delivered", {
      event: event.id,
      type: event.type,
      to: to.subscriber,
      attempts,
      error,
    });
    const failure: FailedDelivery = {
      id: event.id,
      subscriber: to.subscriber,
      event,
      attempts,
      retryAt,
      lastError: describeFailure(error),
    };
    await options.store.transact(async (tx) => tx.put(failedDeliveries, failure));
    return false;
  }
}

function forget(store: RootStore, delivery: FailedDelivery): Promise<void> {
  return store.transact(async (tx) => tx.delete(failedDeliveries, [delivery.id, delivery.subscriber]));
}

async function oldestEvents(store: RootStore, limit: number): Promise<WaitingEvent[]> {
  const snapshot = store.engine.snapshot();
  try {
    const range = { start: outboxPrefix, end: outboxPrefix + afterContinuations, limit, reverse: false };
    return await snapshot.scan(range, (key, bytes) => ({ key, event: decodeEvent(key, outboxPrefix.length, bytes) }));
  } finally {
    snapshot.release();
  }
}

/** Nobody else changes these keys, so nothing has to be validated. */
async function removeEvents(store: RootStore, keys: readonly string[]): Promise<void> {
  const read = store.engine.begin();
  read.release();
  await store.engine.commit(read, {
    writes: new Map(keys.map((key) => [key, undefined])),
    additions: [],
    events: [],
  });
}

/** How many events wait for their first delivery, at most `limit`: for people. */
export async function waitingEvents(store: RootStore, limit: number): Promise<DeliveredEvent[]> {
  return (await oldestEvents(store, limit)).map((waiting) => waiting.event);
}

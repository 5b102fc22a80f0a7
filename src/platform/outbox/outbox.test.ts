/** The outbox: order, at least once, failures that do not hold up the rest. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { DeliveredEvent } from "../../kernel/events.ts";
import type { JobContext } from "../../kernel/jobs.ts";
import { createLog } from "../log/log.ts";
import type { RootStore } from "../store/store.ts";
import { openStore } from "../store/store.ts";
import { listFailedDeliveries } from "./failed-deliveries.ts";
import { OutboxPump } from "./outbox-pump.ts";
import type { Subscription } from "./outbox.ts";
import { deliverOutbox, waitingEvents } from "./outbox.ts";

const nothing = (): void => undefined;
let directory: string;
let store: RootStore;
let wall: number;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "haneul-outbox-"));
  store = await openStore({ directory, now: () => 42 });
  wall = 1000;
});

afterEach(async () => {
  await store.close();
  await rm(directory, { recursive: true, force: true });
});

function jobContext(): JobContext {
  const clock = { now: () => 42, wall: () => wall };
  const log = createLog({ format: "json", write: () => undefined });
  // Only what delivery uses is there; blobs and meter belong to other folders.
  return { store, clock, log, signal: new AbortController().signal } as unknown as JobContext;
}

const emit = (count: number, type = "test.Happened") =>
  store.scoped("1", "r").transact(async (tx) => {
    for (let n = 0; n < count; n++) tx.emit({ type, account: "1", region: "r", detail: { n, big: 2n ** 64n } });
  });

function subscriber(name: string, deliver: (event: DeliveredEvent) => void): Subscription {
  return { eventType: "test.Happened", subscriber: name, deliver: async (_context, event) => deliver(event) };
}

const step = (subscriptions: Subscription[], limit?: number) =>
  deliverOutbox({ store, subscriptions, context: jobContext(), ...(limit === undefined ? {} : { limit }) });

test("events arrive in commit order with increasing ids and the region's time, and then are gone", async () => {
  await emit(3);
  await emit(2);
  const got: DeliveredEvent[] = [];
  expect(await step([subscriber("a", (event) => got.push(event))])).toEqual({ delivered: 5, failed: 0, more: false });
  expect(got.map((event) => event.detail["n"])).toEqual([0, 1, 2, 0, 1]);
  expect(got.map((event) => event.id)).toEqual(got.map((event) => event.id).toSorted());
  expect(new Set(got.map((event) => event.id)).size).toBe(5);
  expect(got[0]).toMatchObject({
    type: "test.Happened",
    account: "1",
    region: "r",
    time: 42,
    detail: { big: 2n ** 64n },
  });
  expect(await step([subscriber("a", (event) => got.push(event))])).toEqual({ delivered: 0, failed: 0, more: false });
});

test("a step is bounded and says that more is waiting", async () => {
  await emit(5);
  const quiet = [subscriber("a", () => undefined)];
  expect(await step(quiet, 2)).toMatchObject({ delivered: 2, more: true });
  expect(await waitingEvents(store, 10)).toHaveLength(3);
  expect(await step(quiet, 3)).toMatchObject({ delivered: 3 });
  expect(await waitingEvents(store, 10)).toEqual([]);
});

test("events nobody subscribed to leave the outbox", async () => {
  await emit(2, "test.Ignored");
  expect(await step([])).toMatchObject({ delivered: 0, failed: 0 });
  expect(await waitingEvents(store, 10)).toEqual([]);
});

test("a failing subscriber is retried alone, later and later, visibly, and holds nobody up", async () => {
  await emit(1);
  let calls = 0;
  const good: string[] = [];
  const subscriptions = [
    subscriber("bad", () => {
      if (++calls < 3) throw new Error("poison", { cause: new Error("why") });
    }),
    subscriber("good", (event) => good.push(event.id)),
  ];
  expect(await step(subscriptions)).toMatchObject({ delivered: 1, failed: 1 });
  const [failure] = await listFailedDeliveries(store, 10);
  expect(failure).toMatchObject({
    subscriber: "bad",
    attempts: 1,
    retryAt: 2000,
    lastError: "Error: poison ← Error: why",
  });
  expect(await step(subscriptions)).toMatchObject({ delivered: 0, failed: 0 });
  wall = 2000;
  expect(await step(subscriptions)).toMatchObject({ delivered: 0, failed: 1 });
  expect((await listFailedDeliveries(store, 10))[0]).toMatchObject({ attempts: 2, retryAt: 4000 });
  wall = 4000;
  expect(await step(subscriptions)).toMatchObject({ delivered: 1, failed: 0 });
  expect(await listFailedDeliveries(store, 10)).toEqual([]);
  expect([calls, good.length]).toEqual([3, 1]);
});

test("the pump delivers what is emitted while it runs and stops when told", async () => {
  const got: string[] = [];
  let arrived = nothing;
  const all = new Promise<void>((resolve) => (arrived = resolve));
  const subscriptions = [
    subscriber("a", (event) => {
      got.push(event.id);
      if (got.length === 4) arrived();
    }),
  ];
  const pump = new OutboxPump({
    store,
    subscriptions,
    context: jobContext(),
    isActing: () => true,
    pollMilliseconds: 1,
  });
  pump.start();
  await emit(2);
  await emit(2);
  await all;
  await pump.stop();
  expect(await waitingEvents(store, 10)).toEqual([]);
});

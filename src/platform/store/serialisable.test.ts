/** Concurrent transactions behave as if they had run one after another: no cycle in who must have come before whom. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setImmediate as turn } from "node:timers/promises";
import * as fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Transaction } from "../../kernel/store.ts";
import { defineCounters, defineTable } from "../../kernel/table.ts";
import type { RootStore } from "./store.ts";
import { openStore } from "./store.ts";

/** Each write of a cell says who wrote it and which write of the cell it was. */
interface Cell {
  readonly id: number;
  readonly writer: number;
  readonly sequence: number;
  /** Cells are listed by this index, too. */
  readonly parity: number;
}

const cellTables = [false, true].map((keptDecoded) => ({
  keptDecoded,
  cells: defineTable<Cell>(`test.cells-${keptDecoded}`, {
    keptDecoded,
    scope: "account",
    key: (row) => [row.id],
    indexes: { parity: (row) => [row.parity] },
  }),
}));
type Cells = (typeof cellTables)[number]["cells"];
const counts = defineCounters("test.cell-counts", { scope: "account", fields: ["writes"] });
const cellCount = 5;
let directory: string;
let store: RootStore;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "haneul-serial-"));
  store = await openStore({ directory });
});

afterAll(async () => {
  await store.close();
  await rm(directory, { recursive: true, force: true });
});

/** What one transaction is to do. */
interface Plan {
  readonly reads: readonly number[];
  readonly lists: boolean;
  readonly indexed: boolean;
  readonly pause: boolean;
  readonly writes: readonly number[];
  readonly counts: boolean;
}

/** What it saw and wrote in the run that committed: cell → sequence. */
interface Story {
  readonly read: Map<number, number>;
  readonly wrote: Map<number, number>;
  counted: number | undefined;
}

async function perform(tx: Transaction, cells: Cells, me: number, plan: Plan): Promise<Story> {
  const story: Story = { read: new Map(), wrote: new Map(), counted: undefined };
  for (const id of plan.reads) story.read.set(id, (await tx.get(cells, [id]))?.sequence ?? 0);
  if (plan.pause) await turn();
  if (plan.lists || plan.indexed) {
    const parities = await Promise.all(
      [0, 1].map((parity) => tx.indexRange(cells, "parity", { prefix: [parity], limit: 99 })),
    );
    const rows = plan.indexed ? parities.flat() : await tx.range(cells, { limit: 99 });
    for (let id = 0; id < cellCount; id++) story.read.set(id, rows.find((row) => row.id === id)?.sequence ?? 0);
  }
  if (plan.counts) story.counted = Number((await tx.counter(counts, ["all"]))[0]);
  for (const id of plan.writes) {
    const before = (await tx.get(cells, [id]))?.sequence ?? 0;
    story.read.set(id, before);
    story.wrote.set(id, before + 1);
    tx.put(cells, { id, writer: me, sequence: before + 1, parity: me % 2 });
  }
  if (plan.writes.length > 0) tx.add(counts, ["all"], [1]);
  return story;
}

/** Edges: the writer of what I read, the writer before me, and whoever overwrote what I read, after me. */
function mustPrecede(stories: readonly Story[]): number[][] {
  const writers = new Map<string, number>();
  stories.forEach((story, me) => {
    for (const [id, sequence] of story.wrote) {
      expect(writers.has(`${id}/${sequence}`)).toBe(false);
      writers.set(`${id}/${sequence}`, me);
    }
  });
  const edges: number[][] = stories.map(() => []);
  stories.forEach((story, me) => {
    for (const [id, sequence] of story.read) {
      const writer = writers.get(`${id}/${sequence}`);
      if (writer !== undefined && writer !== me) edges[writer]?.push(me);
      const overwriter = writers.get(`${id}/${sequence + 1}`);
      if (overwriter !== undefined && overwriter !== me) edges[me]?.push(overwriter);
    }
  });
  return edges;
}

function hasCycle(edges: readonly number[][]): boolean {
  const state = new Uint8Array(edges.length);
  const visit = (node: number): boolean => {
    if (state[node] === 1) return true;
    if (state[node] === 2) return false;
    state[node] = 1;
    const found = (edges[node] as number[]).some(visit);
    state[node] = 2;
    return found;
  };
  return edges.some((_, node) => visit(node));
}

test.each(cellTables)(
  "no run of concurrent transactions has a cycle, and counters agree with what committed (rows kept decoded: $keptDecoded)",
  async ({ cells, keptDecoded }) => {
    const cell = fc.integer({ min: 0, max: cellCount - 1 });
    const plan: fc.Arbitrary<Plan> = fc.record({
      reads: fc.uniqueArray(cell, { maxLength: 3 }),
      lists: fc.boolean(),
      indexed: fc.boolean(),
      pause: fc.boolean(),
      writes: fc.uniqueArray(cell, { maxLength: 2 }),
      counts: fc.boolean(),
    });
    let run = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(plan, { minLength: 2, maxLength: 14 }), async (plans) => {
        const mine = store.scoped(`run-${keptDecoded}-${run++}`, "r");
        const stories = await Promise.all(plans.map((one, me) => mine.transact((tx) => perform(tx, cells, me, one))));
        expect(hasCycle(mustPrecede(stories))).toBe(false);
        const writes = plans.filter((one) => one.writes.length > 0).length;
        expect(await mine.read((reader) => reader.counter(counts, ["all"]))).toEqual([BigInt(writes)]);
        // Writers that also read the counter saw each value at most once: they were really one after another.
        const seen = stories
          .filter((story) => story.wrote.size > 0 && story.counted !== undefined)
          .map((story) => story.counted);
        expect(new Set(seen).size).toBe(seen.length);
      }),
      { numRuns: 60 },
    );
  },
);

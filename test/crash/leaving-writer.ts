/** A process of a region that writes without pause, for leaving.test.ts: `tsx leaving-writer.ts DIRECTORY`. */
import { defineTable } from "../../src/kernel/table.ts";
import { becomeChild } from "../../src/main/child.ts";
import { openStore } from "../../src/platform/store/store.ts";

const ticks = defineTable<{ name: string; count: number }>("test.ticks", {
  scope: "partition",
  key: (row) => [row.name],
});

becomeChild("worker", { stop: () => Promise.resolve(), metrics: () => Promise.resolve({}) });
const store = await openStore({ directory: process.argv[2] ?? "" });
for (let count = 0; ; count += 1) {
  await store.transact(async (tx) => tx.put(ticks, { name: "ticks", count }));
  if (count === 20) process.send?.({ type: "ready" });
}

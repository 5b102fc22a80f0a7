/** One process that commits rows to one or several stores for a while, for commits.ts: `tsx commit-writer.ts SECONDS WRITERS DIRECTORY…`. */
import { defineTable } from "../../src/kernel/table.ts";
import { openStore } from "../../src/platform/store/store.ts";

const [seconds = "3", writers = "32", ...directories] = process.argv.slice(2);
const rows = defineTable<{ bucket: string; key: string; padding: string }>("bench.rows", {
  scope: "partition",
  key: (row) => [row.bucket, row.key],
});
const stores = await Promise.all(directories.map((directory) => openStore({ directory })));
const padding = "x".repeat(300);
let commits = 0;
let until = Number.POSITIVE_INFINITY;

async function write(writer: number): Promise<void> {
  for (let count = 0; performance.now() < until; count += 1) {
    const spread = ((count * 7919 + writer * 104_729) % 65_536).toString(16).padStart(4, "0");
    const store = stores[Number.parseInt(spread, 16) % stores.length];
    const row = { bucket: "bucket", key: `${spread}/${process.pid}-${writer}-${count}`, padding };
    await store?.transact(async (tx) => tx.put(rows, row));
    commits += 1;
  }
}

process.once("message", () => {
  const used = process.cpuUsage();
  until = performance.now() + Number(seconds) * 1000;
  void Promise.all(Array.from({ length: Number(writers) }, (_, at) => write(at))).then(() => {
    const { user, system } = process.cpuUsage(used);
    process.send?.({ commits, cpuMicroseconds: user + system });
    process.disconnect();
    setTimeout(() => process.exit(0), 100);
  });
});
process.send?.("ready");

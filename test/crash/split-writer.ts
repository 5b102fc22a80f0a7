/** A process that writes objects' rows while it splits and merges their bucket's partitions, for split-crash.test.ts: `tsx split-writer.ts DIRECTORY NAME`. */
import { openStore } from "../../src/platform/store/store.ts";
import { changePartitions } from "../../src/services/s3/partitions/change-partitions.ts";
import { splitTestKeys, splitTestBucket, type SplitTestKey } from "./split-rows.ts";

const [directory = "", name = ""] = process.argv.slice(2);
const store = await openStore({ directory });
const letters = "abcdefghijklmnop";

async function write(): Promise<void> {
  for (let count = 0; ; count += 1) {
    const letter = letters[Math.floor(Math.random() * letters.length)] as string;
    const row: SplitTestKey = { key: `${letter}/${name}-${count}` };
    await store.transact(async (tx) => tx.put(splitTestKeys, row));
    process.send?.({ key: row.key });
  }
}

async function change(): Promise<void> {
  for (;;) {
    const key = letters[Math.floor(Math.random() * letters.length)] as string;
    const kind = Math.random() < 0.6 ? "split" : "merge";
    const map = await changePartitions(store, { kind, bucket: splitTestBucket, key, reason: "asked" }, Date.now());
    if (map) process.send?.({ generation: map.generation });
  }
}

await Promise.all([write(), write(), change(), change()]);

/** The program that the crash test starts several times and kills: it moves amounts between accounts and says what was acknowledged. */
import { accounts, accountCount, ledgerEntries, transfers } from "./process-tables.ts";
import { openStore } from "./store.ts";

const [directory, writer] = process.argv.slice(2) as [string, string];
const store = await openStore({ directory });
let count = 0;

/** Moves one unit between two accounts; the entry, its index and the counter commit with it. */
async function transfer(): Promise<void> {
  const entry = count++;
  const from = Math.floor(Math.random() * accountCount);
  const to = (from + 1 + Math.floor(Math.random() * (accountCount - 1))) % accountCount;
  await store.transact(async (tx) => {
    const [source, target] = [await tx.get(accounts, [from]), await tx.get(accounts, [to])];
    tx.put(accounts, { id: from, amount: (source?.amount ?? 0) - 1 });
    tx.put(accounts, { id: to, amount: (target?.amount ?? 0) + 1 });
    tx.put(ledgerEntries, { writer, entry, padding: "x".repeat(entry % 3000) });
    if (entry >= 100) tx.delete(ledgerEntries, [writer, entry - 100]);
    tx.add(transfers, ["all"], [1, entry]);
    tx.emit({ type: "test.Transferred", account: "", region: "", detail: { writer, entry } });
  });
  process.send?.(entry);
}

await Promise.all(
  Array.from({ length: 8 }, async () => {
    for (;;) await transfer();
  }),
);

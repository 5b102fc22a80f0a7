/** The program that the freshness test runs beside itself: it commits each number it is told, then says so. */
import { echoes } from "./process-tables.ts";
import { openStore } from "./store.ts";

const store = await openStore({ directory: process.argv[2] as string });

process.on("message", (number: number) => {
  void store
    .transact(async (tx) => {
      const before = await tx.get(echoes, ["last"]);
      tx.put(echoes, { id: "last", number, before: before?.number ?? 0 });
    })
    .then(() => process.send?.(number));
});
process.send?.(0);

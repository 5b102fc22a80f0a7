/** The tables of the tests with several processes, shared by the tests and the programs they start. */
import { defineCounters, defineTable } from "../../kernel/table.ts";

export const accountCount = 12;

export const accounts = defineTable<{ id: number; amount: number }>("test.crash-accounts", {
  scope: "partition",
  key: (row) => [row.id],
});

export const ledgerEntries = defineTable<{ writer: string; entry: number; padding: string }>("test.crash-entries", {
  scope: "partition",
  key: (row) => [row.writer, row.entry],
  indexes: { entry: (row) => [row.entry] },
});

export const transfers = defineCounters("test.crash-transfers", { scope: "partition", fields: ["count", "sum"] });

export const echoes = defineTable<{ id: string; number: number; before: number }>("test.echoes", {
  keptDecoded: "again",
  scope: "partition",
  key: (row) => [row.id],
});

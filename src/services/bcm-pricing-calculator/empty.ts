/** Empties the pricing calculator. */
import type { JobContext } from "../../kernel/jobs.ts";
import type { Table } from "../../kernel/table.ts";
import { deleteLines } from "./lines.ts";
import {
  billEstimates,
  billScenarios,
  commitmentModifications,
  estimateCommitments,
  estimateLines,
  preferences,
  tokens,
  usageModifications,
  workloadEstimates,
  workloadUsage,
} from "./tables.ts";

export const tables = [
  workloadEstimates,
  workloadUsage,
  billScenarios,
  usageModifications,
  commitmentModifications,
  billEstimates,
  estimateLines,
  estimateCommitments,
  preferences,
  tokens,
];

export async function empty({ store }: JobContext): Promise<void> {
  for (const table of tables) await deleteLines(store, table as unknown as Table<object>, []);
}

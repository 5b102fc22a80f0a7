/** Removes reserved instances with their terms and modifications. */
import { clearTable } from "../../../kernel/clear-table.ts";
import { costReservations } from "../../../kernel/cost-terms.ts";
import type { JobContext } from "../../../kernel/jobs.ts";
import { reservationArn } from "./outputs.ts";
import { reservedInstances, reservedModifications } from "./tables.ts";

export async function emptyReservedInstances(context: JobContext): Promise<void> {
  await clearTable(context, reservedInstances, (tx, row) =>
    tx.delete(costReservations, [row.account, reservationArn(row)]),
  );
  await clearTable(context, reservedModifications);
}

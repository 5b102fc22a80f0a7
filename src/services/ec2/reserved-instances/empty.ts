/** Removes reserved instances with their terms and modifications. */
import { costReservations } from "../../../kernel/cost-terms.ts";
import type { JobContext } from "../../../kernel/jobs.ts";
import { reservationArn } from "./outputs.ts";
import { reservedInstances, reservedModifications } from "./tables.ts";

const pageRows = 200;

export async function emptyReservedInstances({ store }: JobContext): Promise<void> {
  for (;;) {
    const removed = await store.transact(async (tx) => {
      const rows = await tx.range(reservedInstances, { limit: pageRows });
      for (const row of rows) {
        tx.delete(reservedInstances, reservedInstances.key(row));
        tx.delete(costReservations, [row.account, reservationArn(row)]);
      }
      const modifications = await tx.range(reservedModifications, { limit: pageRows });
      for (const row of modifications) tx.delete(reservedModifications, reservedModifications.key(row));
      return rows.length + modifications.length;
    });
    if (removed === 0) return;
  }
}

/** Removes what was counted for a configuration's reports. */
import type { Store } from "../../../kernel/store.ts";
import type { Key } from "../../../kernel/table.ts";
import { lensRecords, type LensConfigurationRow } from "./tables.ts";

const rowsAtOnce = 50;

/** All of them, but for those of one report. */
export async function forgetRecords(
  store: Store,
  { accountId, region, id }: Pick<LensConfigurationRow, "accountId" | "region" | "id">,
  kept?: string,
): Promise<void> {
  const prefix = [accountId, region, id];
  for (let after: Key | undefined, more = true; more;) {
    const from = after === undefined ? {} : { after };
    const rows = await store.read((reader) => reader.range(lensRecords, { prefix, ...from, limit: rowsAtOnce }));
    const gone = rows.filter(({ reportId }) => reportId !== kept);
    await store.transact(async (tx) => gone.forEach((one) => tx.delete(lensRecords, lensRecords.key(one))));
    const last = rows.at(-1);
    after = last && lensRecords.key(last);
    more = rows.length === rowsAtOnce;
  }
}

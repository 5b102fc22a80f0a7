/** Which configurations are to be reported on, and for which day. */
import type { JobContext } from "../../../kernel/jobs.ts";
import type { Key } from "../../../kernel/table.ts";
import {
  lensConfigurations,
  lensRuns,
  type LensConfiguration,
  type LensConfigurationRow,
  type LensRunRow,
} from "./tables.ts";

export const dayMilliseconds = 86_400_000;
const configurationsPerPage = 200;

/** A configuration whose report is due, or under way. */
export interface DueReport {
  readonly row: LensConfigurationRow;
  readonly run: LensRunRow;
  /** The first moment of the day that is reported on: the one that ended last. */
  readonly day: number;
}

/** Whether AWS bills what the configuration asks for. */
export function isAdvanced({ AccountLevel: account }: LensConfiguration): boolean {
  const { BucketLevel: bucket } = account;
  return [account, bucket].some(
    (level) =>
      level.ActivityMetrics?.IsEnabled === true ||
      level.AdvancedCostOptimizationMetrics?.IsEnabled === true ||
      level.AdvancedDataProtectionMetrics?.IsEnabled === true ||
      level.DetailedStatusCodesMetrics?.IsEnabled === true,
  );
}

/** Buckets have to be counted for an export, and for the bill of advanced metrics. */
function isCounted(configuration: LensConfiguration): boolean {
  if (!configuration.IsEnabled) return false;
  return configuration.DataExport?.S3BucketDestination !== undefined || isAdvanced(configuration);
}

/** The first configuration that there is something to do for. */
export async function nextDue({ store, clock }: JobContext): Promise<DueReport | undefined> {
  const now = clock.now();
  const today = now - (now % dayMilliseconds);
  let after: Key | undefined;
  for (;;) {
    const rows = await store.read((reader) =>
      reader.range(lensConfigurations, { ...(after === undefined ? {} : { after }), limit: configurationsPerPage }),
    );
    for (const row of rows) {
      if (!isCounted(row.configuration) || row.createdAt >= today) continue;
      const { accountId, region, id } = row;
      const run = (await store.read((reader) => reader.get(lensRuns, [accountId, region, id]))) ?? {
        accountId,
        region,
        id,
        revision: 0,
      };
      const day = today - dayMilliseconds;
      if ((run.reportedDay ?? -1) < day && (run.retryAt ?? 0) <= now) return { row, run, day };
    }
    const last = rows.at(-1);
    if (last === undefined || rows.length < configurationsPerPage) return undefined;
    after = lensConfigurations.key(last);
  }
}

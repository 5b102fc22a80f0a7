/** Delivers reports that are due, a month of one at a time: the files first, then the manifest that names them. */
import { AwsError } from "../../../kernel/errors.ts";
import type { Job, JobContext } from "../../../kernel/jobs.ts";
import type { Key } from "../../../kernel/table.ts";
import type { CostGranularity } from "../../../kernel/costs.ts";
import { monthName } from "../../../pricing/rate/billing-period.ts";
import { legacyCurColumns } from "../../../pricing/report/cur-columns.ts";
import { nextDueMonth, retryMilliseconds } from "../../../pricing/report/due-months.ts";
import { oneAtATime } from "../../../pricing/report/one-at-a-time.ts";
import { fileGroups, putFile } from "../../../pricing/report/put-file.ts";
import { reportLines, tagKeysOf } from "../../../pricing/report/report-lines.ts";
import { writeReport } from "../../../pricing/report/write-report.ts";
import { fileKey, fileName, formOf, manifestKeys, manifestOf } from "../layout.ts";
import { delivererOf } from "../report.ts";
import { reports, type ReportRow } from "../tables.ts";

const rowsPerPage = 200;

export const deliverReports: Job = oneAtATime({
  name: "cur.deliver-reports",
  everySeconds: 3_600,
  run: async (context) => {
    const due = await nextDue(context);
    if (due === undefined) return { more: false, summary: "no report is due" };
    const { row, month } = due;
    const what = `${row.name} of ${monthName(month)}`;
    try {
      const { at, isFinal } = await deliver(context, row, month);
      await note(context, row, (now) => {
        const { retryAt: _, ...kept } = now;
        const delivered = { ...now.delivered, [monthName(month)]: { at, isFinal } };
        return { ...kept, delivered, lastDeliveryAt: at, lastStatus: "SUCCESS" };
      });
      return { more: true, summary: `delivered ${what}` };
    } catch (error) {
      if (!(error instanceof AwsError) || (error.status ?? 500) >= 500) throw error;
      context.log.warn("a cost and usage report could not be delivered", { report: what, code: error.code });
      const lastStatus = error.code === "NoSuchBucket" ? "ERROR_NO_BUCKET" : "ERROR_PERMISSIONS";
      await note(context, row, (now) => ({ ...now, lastStatus, retryAt: context.clock.now() + retryMilliseconds }));
      return { more: true, summary: `${what} could not be delivered: ${error.code}` };
    }
  },
});

async function nextDue({ store, clock }: JobContext): Promise<{ row: ReportRow; month: number } | undefined> {
  let after: Key | undefined;
  for (;;) {
    const place = after === undefined ? {} : { after };
    const rows = await store.read((reader) => reader.range(reports, { ...place, limit: rowsPerPage }));
    for (const row of rows) {
      const month = nextDueMonth(row, clock.now());
      if (month !== undefined) return { row, month };
    }
    const last = rows.at(-1);
    if (last === undefined || rows.length < rowsPerPage) return undefined;
    after = reports.key(last);
  }
}

async function deliver(context: JobContext, row: ReportRow, month: number): Promise<{ at: number; isFinal: boolean }> {
  const { definition, accountId: account } = row;
  const at = Math.floor(context.clock.now());
  const resources = definition.AdditionalSchemaElements.includes("RESOURCES");
  const granularity = definition.TimeUnit as CostGranularity;
  const { lines, isFinal } = await reportLines(context, { account, month, granularity, resources });
  const columns = legacyCurColumns({ resources, tagKeys: tagKeysOf(lines) });
  const assemblyId = context.ids.uuid();
  const as = delivererOf(account, definition);
  const { S3Bucket: bucket } = definition;
  const keys: string[] = [];
  for (const [index, group] of fileGroups(lines).entries()) {
    const bytes = await writeReport(formOf(definition), fileName(definition, index), { columns, lines: group });
    const key = fileKey(definition, { month, assemblyId, index });
    await putFile(context, { bucket, key, bytes, type: "application/octet-stream" }, as);
    keys.push(key);
  }
  const manifest = Buffer.from(manifestOf(definition, { account, month, assemblyId, columns, keys }));
  for (const key of manifestKeys(definition, month, assemblyId)) {
    await putFile(context, { bucket, key, bytes: manifest, type: "application/json" }, as);
  }
  return { at, isFinal };
}

/** The report may have been changed or removed in the meantime. */
function note(
  { store }: JobContext,
  { accountId, name }: ReportRow,
  change: (row: ReportRow) => ReportRow,
): Promise<void> {
  return store.transact(async (tx) => {
    const row = await tx.get(reports, [accountId, name]);
    if (row !== undefined) tx.put(reports, change(row));
  });
}

/** Delivers exports that are due, a month of one at a time: the data first, then the manifest. */
import { AwsError } from "../../../kernel/errors.ts";
import type { CostGranularity } from "../../../kernel/costs.ts";
import type { Job, JobContext } from "../../../kernel/jobs.ts";
import type { Key } from "../../../kernel/table.ts";
import { monthName, nextMonthStart } from "../../../pricing/rate/billing-period.ts";
import { nextDueMonth, retryMilliseconds } from "../../../pricing/report/due-months.ts";
import { oneAtATime } from "../../../pricing/report/one-at-a-time.ts";
import { fileGroups, putFile } from "../../../pricing/report/put-file.ts";
import { reportLines } from "../../../pricing/report/report-lines.ts";
import { reportExtensions, writeReport } from "../../../pricing/report/write-report.ts";
import { delivererOf, destinationOf, exportArn } from "../export.ts";
import { readQuery, selectedLines, tableNameOf } from "../query.ts";
import { dataExports, executions, type ExecutionRow, type ExportRow } from "../tables.ts";

const rowsPerPage = 200;

export const deliverExports: Job = oneAtATime({
  name: "bcm-data-exports.deliver-exports",
  everySeconds: 3_600,
  run: async (context) => {
    const due = await nextDue(context);
    if (due === undefined) return { more: false, summary: "no export is due" };
    const { row, month } = due;
    const what = `${row.name} of ${monthName(month)}`;
    const execution = { id: context.ids.uuid(), startedAt: Math.floor(context.clock.now()) };
    try {
      const isFinal = await deliver(context, row, { month, ...execution });
      await note(context, row, execution, (now) => {
        const { retryAt: _, failure: _failure, ...kept } = now;
        const delivered = { ...now.delivered, [monthName(month)]: { at: execution.startedAt, isFinal } };
        return { ...kept, delivered, refreshedAt: execution.startedAt };
      });
      return { more: true, summary: `delivered ${what}` };
    } catch (error) {
      if (!(error instanceof AwsError) || (error.status ?? 500) >= 500) throw error;
      context.log.warn("a data export could not be delivered", { export: what, code: error.code });
      const failure = "INSUFFICIENT_PERMISSION";
      const retryAt = context.clock.now() + retryMilliseconds;
      await note(context, row, { ...execution, failure }, (now) => ({ ...now, failure, retryAt }));
      return { more: true, summary: `${what} could not be delivered: ${error.code}` };
    }
  },
});

async function nextDue({ store, clock }: JobContext): Promise<{ row: ExportRow; month: number } | undefined> {
  let after: Key | undefined;
  for (;;) {
    const place = after === undefined ? {} : { after };
    const rows = await store.read((reader) => reader.range(dataExports, { ...place, limit: rowsPerPage }));
    for (const row of rows) {
      const month = nextDueMonth(row, clock.now());
      if (month !== undefined) return { row, month };
    }
    const last = rows.at(-1);
    if (last === undefined || rows.length < rowsPerPage) return undefined;
    after = dataExports.key(last);
  }
}

interface Run {
  readonly month: number;
  readonly id: string;
  readonly startedAt: number;
}

/** Whether the month that was delivered is final. */
async function deliver(context: JobContext, row: ExportRow, run: Run): Promise<boolean> {
  const { accountId: account, definition, name } = row;
  const statement = definition.DataQuery?.QueryStatement ?? "";
  const properties = definition.DataQuery?.TableConfigurations?.[tableNameOf(statement)] ?? {};
  const query = readQuery(statement, properties);
  const resources = properties["INCLUDE_RESOURCES"] === "TRUE" || query.table.name.startsWith("FOCUS");
  const granularity = (properties["TIME_GRANULARITY"] ?? "HOURLY") as CostGranularity;
  const { lines, isFinal } = await reportLines(context, { account, month: run.month, granularity, resources });
  const { bucket, form } = destinationOf(definition);
  const as = delivererOf(account, row.id, definition);
  const files: string[] = [];
  for (const [index, group] of fileGroups(selectedLines(query, lines)).entries()) {
    const file = `${name}-${String(index + 1).padStart(5, "0")}`;
    const bytes = await writeReport(form, file, { columns: query.columns, lines: group });
    const key = `${folderOf(row, run, "data")}/${file}.${reportExtensions[form]}`;
    await putFile(context, { bucket, key, bytes, type: "application/octet-stream" }, as);
    files.push(`s3://${bucket}/${key}`);
  }
  const manifest = Buffer.from(manifestOf(row, run, files));
  const key = `${folderOf(row, run, "metadata")}/${name}-Manifest.json`;
  await putFile(context, { bucket, key, bytes: manifest, type: "application/json" }, as);
  return isFinal;
}

/** Versions are told by the execution. Data Exports user guide, "Understanding export delivery". */
function folderOf({ definition, name }: ExportRow, { month, id, startedAt }: Run, part: "data" | "metadata"): string {
  const { prefix, overwrites } = destinationOf(definition);
  const start = `${prefix === "" ? "" : `${prefix}/`}${name}/${part}/BILLING_PERIOD=${monthName(month)}`;
  return overwrites ? start : `${start}/${new Date(startedAt).toISOString().replace(/\.\d+Z$/, "Z")}-${id}`;
}

function manifestOf({ accountId, id: exportId, definition }: ExportRow, run: Run, files: readonly string[]): string {
  const statement = definition.DataQuery?.QueryStatement ?? "";
  return JSON.stringify({
    executionId: run.id,
    exportArn: exportArn(accountId, exportId),
    export: definition,
    billingPeriod: { start: new Date(run.month).toISOString(), end: new Date(nextMonthStart(run.month)).toISOString() },
    query: statement,
    dataFiles: files,
    createdAt: new Date(run.startedAt).toISOString(),
  });
}

/** The export may have been changed or removed in the meantime. */
async function note(
  { store, clock }: JobContext,
  { accountId, id }: ExportRow,
  execution: Pick<ExecutionRow, "id" | "startedAt" | "failure">,
  change: (row: ExportRow) => ExportRow,
): Promise<void> {
  await store.transact(async (tx) => {
    const row = await tx.get(dataExports, [accountId, id]);
    if (row === undefined) return;
    tx.put(dataExports, change(row));
    const { definition } = row;
    tx.put(executions, { accountId, exportId: id, ...execution, completedAt: Math.floor(clock.now()), definition });
  });
}

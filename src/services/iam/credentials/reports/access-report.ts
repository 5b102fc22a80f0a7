/** Reports of last uses as rows: made when they are asked for, kept as they were. */
import { gunzipSync, gzipSync } from "node:zlib";
import type { Context } from "../../../../kernel/context.ts";
import { notFound } from "../../errors.ts";
import { accessReports, type AccessReportRow } from "../tables.ts";

/** Reports can be fetched for this long (IAM API reference, GenerateServiceLastAccessedDetails: "valid for 7 days"). */
const keptMilliseconds = 7 * 86_400_000;

/** Keeps a report and resolves with the id under which it can be fetched. */
export async function keepReport(
  context: Context,
  report: Pick<AccessReportRow, "kind" | "about" | "byAction">,
  content: object,
): Promise<string> {
  const jobId = context.ids.uuid();
  const row: AccessReportRow = {
    ...report,
    accountId: context.caller.accountId,
    jobId,
    createdAt: context.clock.now(),
    content: gzipSync(JSON.stringify(content)),
  };
  await context.store.transact(async (tx) => {
    // Old reports go when new ones come: an account asks for few.
    const old = await tx.range(accessReports, { prefix: [row.accountId], limit: 20 });
    for (const { accountId, jobId: oldId, createdAt } of old) {
      if (row.createdAt - createdAt > keptMilliseconds) tx.delete(accessReports, [accountId, oldId]);
    }
    tx.put(accessReports, row);
  });
  return jobId;
}

/** A kept report and what it says. */
interface KeptReport<Content> {
  readonly row: AccessReportRow;
  readonly content: Content;
}

/** Reads a kept report. Throws NoSuchEntity. */
export async function requireReport<Content>(
  context: Context,
  kind: AccessReportRow["kind"],
  jobId: string,
): Promise<KeptReport<Content>> {
  const row = await context.store.read((reader) => reader.get(accessReports, [context.caller.accountId, jobId]));
  if (row?.kind !== kind || context.clock.now() - row.createdAt > keptMilliseconds) {
    throw notFound(`The job with id ${jobId} cannot be found.`);
  }
  return { row, content: JSON.parse(gunzipSync(row.content).toString()) as Content };
}

/** The members that every answer about a report has: reports are complete when their id is known. */
export function reportTimes(row: AccessReportRow): {
  readonly JobStatus: string;
  readonly JobCreationDate: Date;
  readonly JobCompletionDate: Date;
} {
  const at = new Date(row.createdAt);
  return { JobStatus: "COMPLETED", JobCreationDate: at, JobCompletionDate: at };
}

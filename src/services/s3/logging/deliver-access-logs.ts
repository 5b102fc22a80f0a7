/** Delivers waiting log lines into their target buckets, few objects a source bucket and run. */
import { bodyOfBytes } from "../../../kernel/body.ts";
import { AwsError } from "../../../kernel/errors.ts";
import type { Job, JobContext } from "../../../kernel/jobs.ts";
import type { Key } from "../../../kernel/table.ts";
import { s3Arn } from "../bucket.ts";
import { logObjectKey } from "./log-key.ts";
import { logLines, type LogLinesRow } from "./tables.ts";

/** The service that bucket policies name, and the log delivery group's only member. */
const logDeliverer = "logging.s3.amazonaws.com";

const filesPerRun = 50;
const rowsPerFile = 500;
const day = 86_400_000;

/** A kill between the object and the removal of its lines delivers them twice, as AWS says it may happen. */
export const deliverAccessLogs: Job = {
  name: "s3.deliver-access-logs",
  everySeconds: 300,
  run: async (context) => {
    let files = 0;
    let lost = 0;
    let after: Key | undefined;
    for (let step = 0; step < filesPerRun && !context.signal.aborted; step += 1) {
      const first = await nextRow(context, after);
      if (!first) return { more: false, summary: summaryOf(files, lost) };
      const rows = await rowsOf(context, first);
      const delivered = await deliver(context, rows);
      if (delivered) files += 1;
      else lost += rows.reduce((sum, row) => sum + row.count, 0);
      await context.store.transact(async (tx) => rows.forEach((row) => tx.delete(logLines, logLines.key(row))));
      // What is more than an object holds comes in the next one, at once.
      if (rows.length < rowsPerFile) after = groupOf(first);
    }
    return { more: true, summary: summaryOf(files, lost) };
  },
};

function summaryOf(files: number, lost: number): string {
  return `delivered ${files} log objects${lost === 0 ? "" : `, ${lost} lines had nowhere to go`}`;
}

const groupOf = (row: LogLinesRow): Key => [row.targetBucket, row.targetPrefix, row.keyFormat, row.sourceBucket];

/** The first row after a group; the groups that were served come again at the next run. */
async function nextRow({ store }: JobContext, after: Key | undefined): Promise<LogLinesRow | undefined> {
  const [first] = await store.read((reader) =>
    reader.range(logLines, { ...(after === undefined ? {} : { after }), limit: 1 }),
  );
  return first;
}

/** Rows for one object. By event time an object holds one day. */
async function rowsOf({ store }: JobContext, first: LogLinesRow): Promise<LogLinesRow[]> {
  const rows = await store.read((reader) => reader.range(logLines, { prefix: groupOf(first), limit: rowsPerFile }));
  if (first.keyFormat !== "event-time") return rows;
  return rows.filter((row) => Math.floor(row.at / day) === Math.floor(first.at / day));
}

/** Whether the lines are in an object. What AWS cannot deliver is lost: logging is best effort. */
async function deliver(context: JobContext, rows: readonly LogLinesRow[]): Promise<boolean> {
  const [first] = rows;
  if (first === undefined) return false;
  const { clock, ids } = context;
  const Key = logObjectKey({ ...first, deliveredAt: clock.now(), unique: ids.hex(16).slice(0, 16).toUpperCase() });
  const body = Buffer.from(rows.map(({ lines }) => lines).join(""));
  const input = {
    Bucket: first.targetBucket,
    Key,
    Body: bodyOfBytes(body),
    ContentType: "text/plain",
    ...first.grants,
  };
  const as = {
    principal: logDeliverer,
    account: first.sourceAccount,
    region: first.sourceRegion,
    sourceArn: s3Arn(first.sourceBucket),
  };
  try {
    await context.call("s3", "PutObject", input, as);
    return true;
  } catch (error) {
    if (!(error instanceof AwsError) || (error.status ?? 500) >= 500) throw error;
    context.log.warn("access logs could not be delivered", { bucket: first.targetBucket, code: error.code });
    return false;
  }
}

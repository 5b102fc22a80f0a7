/** Writes a job's completion report: a CSV file for what went well, one for what failed, and their manifest. */
import { hash } from "node:crypto";
import { bodyOfBytes, type RequestBody } from "../../../kernel/body.ts";
import type { BatchJobRow, BatchTask } from "./tables.ts";
import type { S3Call } from "./read-manifest.ts";
import { requestOf } from "./stored-request.ts";

const schema = "Bucket, Key, VersionId, TaskStatus, ErrorCode, HTTPStatusCode, ResultMessage";

type Status = "succeeded" | "failed";

/** Lines of one file of results. */
const linesPerFile = 100_000;

/** Puts the report where the job wants it, as many files as it takes. Amazon S3 user guide, "Completion reports". */
export async function putReport(
  call: S3Call,
  job: BatchJobRow,
  report: { readonly tasks: AsyncIterable<BatchTask>; readonly at: number; readonly ids: { uuid(): string } },
): Promise<void> {
  const { Bucket: arn = "", Prefix: prefix = "", ReportScope: scope, ExpectedBucketOwner } = requestOf(job).Report;
  const owner = ownedBy(ExpectedBucketOwner);
  const Bucket = arn.replace(/^arn:aws[\w-]*:s3:::/, "");
  const folder = `${prefix === "" ? "" : `${prefix.replace(/\/$/, "")}/`}job-${job.id}`;
  const lines: Record<Status, string[]> = { succeeded: [], failed: [] };
  const results: Record<Status, object[]> = { succeeded: [], failed: [] };
  const putFile = async (status: Status): Promise<void> => {
    const text = lines[status].join("");
    lines[status] = [];
    const Key = `${folder}/results/${report.ids.uuid()}.csv`;
    await call("PutObject", { Bucket, Key, Body: bodyOf(text), ...owner });
    results[status].push({ TaskExecutionStatus: status, Bucket, MD5Checksum: hash("md5", text), Key });
  };
  for await (const task of report.tasks) {
    const status = task.errorCode === "" ? "succeeded" : "failed";
    if (status === "succeeded" && scope === "FailedTasksOnly") continue;
    lines[status].push(lineOf(task, status));
    if (lines[status].length >= linesPerFile) await putFile(status);
  }
  for (const status of ["succeeded", "failed"] as const) if (lines[status].length > 0) await putFile(status);
  const manifest = JSON.stringify({
    Format: "Report_CSV_20180820",
    ReportCreationDate: new Date(report.at).toISOString(),
    Results: [...results.succeeded, ...results.failed],
    ReportSchema: schema,
  });
  await call("PutObject", { Bucket, Key: `${folder}/manifest.json`, Body: bodyOf(manifest), ...owner });
  await call("PutObject", {
    Bucket,
    Key: `${folder}/manifest.json.md5`,
    Body: bodyOf(hash("md5", manifest)),
    ...owner,
  });
}

/** The status comes before the error code, as in all of AWS's examples, whatever the order of the schema's names. */
function lineOf({ bucket, key, versionId, errorCode, httpStatus, message }: BatchTask, status: string): string {
  const fields = [
    bucket,
    encodedKey(key),
    versionId ?? "",
    status,
    String(httpStatus ?? ""),
    errorCode ?? "",
    message ?? "",
  ];
  return `${fields.map((field) => (/[",\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field)).join(",")}\n`;
}

/** As keys stand in manifests and reports: percent-encoded but for slashes. */
export function encodedKey(key: string): string {
  return encodeURIComponent(key).replaceAll("%2F", "/");
}

/** Whose bucket S3 is to find; it refuses any other's. */
export function ownedBy(accountId: string | undefined): { readonly ExpectedBucketOwner?: string } {
  return accountId === undefined ? {} : { ExpectedBucketOwner: accountId };
}

export function bodyOf(content: string | Uint8Array): RequestBody {
  return bodyOfBytes(Buffer.from(content as string));
}

/** Writes a job's completion report: a CSV file for what went well, one for what failed, and their manifest. */
import { hash } from "node:crypto";
import { bodyOfBytes, type RequestBody } from "../../../kernel/body.ts";
import type { BatchJobRow, BatchTask } from "./tables.ts";
import type { S3Call } from "./read-manifest.ts";
import { requestOf } from "./stored-request.ts";

const schema = "Bucket, Key, VersionId, TaskStatus, ErrorCode, HTTPStatusCode, ResultMessage";

/** Puts the report where the job wants it. Amazon S3 user guide, "Completion reports". */
export async function putReport(
  call: S3Call,
  job: BatchJobRow,
  report: { readonly tasks: readonly BatchTask[]; readonly at: number; readonly ids: { uuid(): string } },
): Promise<void> {
  const { Bucket: arn = "", Prefix: prefix = "", ReportScope: scope, ExpectedBucketOwner } = requestOf(job).Report;
  const owner = ownedBy(ExpectedBucketOwner);
  const Bucket = arn.replace(/^arn:aws[\w-]*:s3:::/, "");
  const folder = `${prefix === "" ? "" : `${prefix.replace(/\/$/, "")}/`}job-${job.id}`;
  const results: object[] = [];
  for (const status of ["succeeded", "failed"] as const) {
    const wanted = report.tasks.filter(({ errorCode }) => (errorCode === "") === (status === "succeeded"));
    if (wanted.length === 0 || (status === "succeeded" && scope === "FailedTasksOnly")) continue;
    const text = wanted.map((task) => lineOf(task, status)).join("");
    const Key = `${folder}/results/${report.ids.uuid()}.csv`;
    await call("PutObject", { Bucket, Key, Body: bodyOf(text), ...owner });
    results.push({ TaskExecutionStatus: status, Bucket, MD5Checksum: hash("md5", text), Key });
  }
  const manifest = JSON.stringify({
    Format: "Report_CSV_20180820",
    ReportCreationDate: new Date(report.at).toISOString(),
    Results: results,
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

function lineOf({ bucket, key, versionId, errorCode, httpStatus, message }: BatchTask, status: string): string {
  const fields = [
    bucket,
    encodedKey(key),
    versionId ?? "",
    status,
    errorCode ?? "",
    String(httpStatus ?? ""),
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

/** Delivers what was counted: files of lines, then the manifest that names them, as the service's principal. */
import { hash } from "node:crypto";
import { bodyOfBytes } from "../../../kernel/body.ts";
import type { JobContext } from "../../../kernel/jobs.ts";
import { lensPrincipal, type LensActivity } from "../../../kernel/lens-listing.ts";
import type { Key } from "../../../kernel/table.ts";
import { summedActivity, wantedActivity, type Activity } from "./activity.ts";
import { askForLens } from "./ask-for-lens.ts";
import { bucketOfArn } from "./check-configuration.ts";
import { addToAccounts, type AccountRecords } from "./records.ts";
import { accountLines, bucketLines, type ReportLine } from "./report-lines.ts";
import {
  lensArn,
  lensRecords,
  type LensConfiguration,
  type LensConfigurationRow,
  type LensProgress,
  type LensRecordsRow,
} from "./tables.ts";
import { reportWriter } from "./write-report.ts";

/** A file is ended by the bucket that brings it beyond this. */
const linesPerFile = 50_000;
const recordsPerPage = 20;

type Destination = NonNullable<NonNullable<LensConfiguration["DataExport"]>["S3BucketDestination"]>;

/** Everything that a step of the delivery looks at. */
interface Delivery {
  readonly context: JobContext;
  readonly row: LensConfigurationRow;
  readonly destination: Destination;
  readonly progress: LensProgress;
  /** By account and bucket. */
  readonly activity: ReadonlyMap<string, LensActivity["Buckets"]>;
}

/** Writes one file; undefined: that was the last, and the manifest is there. */
export async function deliverNext(
  context: JobContext,
  row: LensConfigurationRow,
  progress: LensProgress,
): Promise<LensProgress | undefined> {
  const destination = row.configuration.DataExport?.S3BucketDestination;
  if (destination === undefined) return undefined;
  const activity = new Map<string, LensActivity["Buckets"]>();
  const { AccountLevel: level } = row.configuration;
  if (wantedActivity(level).length + wantedActivity(level.BucketLevel).length > 0) {
    for (const account of progress.accounts) {
      const asked = { account, operation: "ActivityForLens", input: { Day: progress.day } };
      activity.set(account, ((await askForLens(context, row, asked)) as LensActivity).Buckets);
    }
  }
  const delivery: Delivery = { context, row, destination, progress, activity };
  const { lines, after } = await linesOfBuckets(delivery);
  if (after === undefined) lines.push(...(await linesOfAccounts(delivery)));
  const file = await putFile(delivery, lines);
  const files = [...progress.files, file];
  if (after !== undefined) return { ...progress, files, recordAfter: after };
  await putManifest(delivery, files);
  return undefined;
}

/** Lines of the next buckets; `after` is undefined when there are no more. */
async function linesOfBuckets({ context, row, progress, activity }: Delivery) {
  const level = row.configuration.AccountLevel.BucketLevel;
  const lines: ReportLine[] = [];
  for await (const records of recordsOf(context, { row, progress }, progress.recordAfter)) {
    lines.push(...bucketLines(records, level, activity.get(records.accountId)?.[records.bucket]));
    if (lines.length >= linesPerFile) return { lines, after: lensRecords.key(records) as readonly string[] };
  }
  return { lines, after: undefined };
}

async function* recordsOf(
  { store }: JobContext,
  { row, progress }: Pick<Delivery, "row" | "progress">,
  first: Key | undefined,
): AsyncGenerator<LensRecordsRow> {
  const prefix = [row.accountId, row.region, row.id, progress.reportId];
  for (let after = first; ;) {
    const from = after === undefined ? {} : { after };
    const rows = await store.read((reader) => reader.range(lensRecords, { prefix, ...from, limit: recordsPerPage }));
    yield* rows;
    const last = rows.at(-1);
    if (last === undefined || rows.length < recordsPerPage) return;
    after = lensRecords.key(last);
  }
}

async function linesOfAccounts({ context, row, progress, activity }: Delivery): Promise<ReportLine[]> {
  const sums = new Map<string, AccountRecords>();
  const active = new Map<string, Activity>();
  for await (const records of recordsOf(context, { row, progress }, undefined)) {
    addToAccounts(sums, records);
    const key = `${records.accountId} ${records.region}`;
    active.set(key, summedActivity(active.get(key), activity.get(records.accountId)?.[records.bucket]));
  }
  const level = row.configuration.AccountLevel;
  return [...sums].flatMap(([key, sum]) => [...accountLines(sum, level, active.get(key))]);
}

const dateOf = (day: number): string => new Date(day).toISOString().slice(0, 10);

/** `PREFIX/StorageLens/ACCOUNT/ID/V_1/`. */
function folderOf({ row, destination }: Delivery): string {
  const { Prefix: prefix = "", OutputSchemaVersion: version } = destination;
  const before = prefix === "" ? "" : `${prefix.replace(/\/$/, "")}/`;
  return `${before}StorageLens/${row.accountId}/${row.id}/${version}/`;
}

/** In the form of a UUID, as AWS's are. */
function nameOfFile({ reportId, files }: LensProgress): string {
  return hash("sha256", `${reportId} ${files.length}`).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, "$1-$2-$3-$4-$5");
}

async function putFile(delivery: Delivery, lines: readonly ReportLine[]) {
  const { row, destination, progress } = delivery;
  const writer = reportWriter(destination.Format);
  const date = dateOf(progress.day);
  const bytes = await writer.write(lines, { configurationId: row.id, date });
  const key = `${folderOf(delivery)}reports/dt=${date}/${nameOfFile(progress)}.${writer.extension}`;
  await put(delivery, key, bytes);
  return { key, size: bytes.length, md5Checksum: hash("md5", bytes) };
}

async function putManifest(delivery: Delivery, reportFiles: LensProgress["files"]): Promise<void> {
  const { row, destination, progress } = delivery;
  const date = dateOf(progress.day);
  const manifest = JSON.stringify({
    sourceAccountId: row.accountId,
    configId: row.id,
    destinationBucket: destination.Arn,
    reportVersion: destination.OutputSchemaVersion,
    reportDate: date,
    reportFormat: destination.Format,
    reportSchema: reportWriter(destination.Format).schema,
    reportFiles,
  });
  await put(delivery, `${folderOf(delivery)}manifests/dt=${date}/manifest.json`, Buffer.from(manifest));
}

async function put({ context, row, destination }: Delivery, Key: string, bytes: Uint8Array): Promise<void> {
  const { SSEKMS: kms, SSES3: s3 } = destination.Encryption ?? {};
  const input = {
    Bucket: bucketOfArn(destination.Arn) ?? "",
    Key,
    Body: bodyOfBytes(bytes),
    ACL: "bucket-owner-full-control",
    ExpectedBucketOwner: destination.AccountId,
    ...(s3 === undefined ? {} : { ServerSideEncryption: "AES256" }),
    ...(kms === undefined ? {} : { ServerSideEncryption: "aws:kms", SSEKMSKeyId: kms.KeyId }),
  };
  await context.call("s3", "PutObject", input, {
    principal: lensPrincipal,
    account: row.accountId,
    region: row.region,
    sourceArn: lensArn(row),
  });
}

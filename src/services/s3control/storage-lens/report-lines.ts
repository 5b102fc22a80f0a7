/** The lines of a metrics export, from what was counted. AWS: S3 user guide, "Understanding the S3 Storage Lens export schemas". */
import { wantedActivity, type Activity } from "./activity.ts";
import { storageMetrics, tierOf, type CountsByClass } from "./metrics.ts";
import type { AccountRecords, BucketRecords } from "./records.ts";
import type { LensConfiguration } from "./tables.ts";

/** Columns of every export, in order; the last is a number. */
export const reportColumns = [
  "version_number",
  "configuration_id",
  "report_date",
  "aws_account_number",
  "aws_region",
  "storage_class",
  "record_type",
  "record_value",
  "bucket_name",
  "metric_name",
  "metric_value",
] as const;

/** One line: what differs from line to line. */
export interface ReportLine {
  readonly accountId: string;
  readonly region: string;
  /** "" for settings and activity. */
  readonly storageClass: string;
  readonly recordType: "ACCOUNT" | "BUCKET" | "PREFIX" | "STORAGE_LENS_GROUP_BUCKET" | "STORAGE_LENS_GROUP_ACCOUNT";
  /** A prefix, a group's ARN, or "". */
  readonly recordValue: string;
  readonly bucket: string;
  readonly metric: string;
  readonly value: number;
}

type Level = Pick<
  LensConfiguration["AccountLevel"],
  "ActivityMetrics" | "AdvancedCostOptimizationMetrics" | "AdvancedDataProtectionMetrics" | "DetailedStatusCodesMetrics"
>;
type Subject = Omit<ReportLine, "storageClass" | "metric" | "value">;

/** The lines about one bucket. */
export function* bucketLines(
  records: BucketRecords,
  level: LensConfiguration["AccountLevel"]["BucketLevel"],
  activity: Activity | undefined,
): Generator<ReportLine> {
  const { accountId, region, bucket } = records;
  const subject: Subject = { accountId, region, bucket, recordType: "BUCKET", recordValue: "" };
  yield* storageLines(subject, records.classes);
  yield* otherLines(subject, { settings: records.settings, level, activity });
  for (const { prefix, classes } of records.prefixes) {
    yield* storageLines({ ...subject, recordType: "PREFIX", recordValue: prefix }, classes);
  }
  for (const [arn, classes] of Object.entries(records.groups)) {
    yield* storageLines({ ...subject, recordType: "STORAGE_LENS_GROUP_BUCKET", recordValue: arn }, classes);
  }
}

/** The lines about an account in one region. */
export function* accountLines(
  records: AccountRecords,
  level: LensConfiguration["AccountLevel"],
  activity: Activity | undefined,
): Generator<ReportLine> {
  const { accountId, region } = records;
  const subject: Subject = { accountId, region, bucket: "", recordType: "ACCOUNT", recordValue: "" };
  yield* storageLines(subject, records.classes);
  yield* otherLines(subject, { settings: records.settings, level, activity });
  for (const [arn, classes] of Object.entries(records.groups)) {
    yield* storageLines({ ...subject, recordType: "STORAGE_LENS_GROUP_ACCOUNT", recordValue: arn }, classes);
  }
}

function* storageLines(subject: Subject, classes: CountsByClass): Generator<ReportLine> {
  for (const [storageClass, counts] of Object.entries(classes)) {
    for (const [index, metric] of storageMetrics.entries()) {
      yield { ...subject, storageClass, metric, value: counts[index] ?? 0 };
    }
  }
}

function* otherLines(
  subject: Subject,
  asked: {
    readonly settings: Readonly<Record<string, number>>;
    readonly level: Level;
    readonly activity: Activity | undefined;
  },
): Generator<ReportLine> {
  const { settings, level, activity } = asked;
  const tiers = {
    free: true,
    cost: level.AdvancedCostOptimizationMetrics?.IsEnabled === true,
    protection: level.AdvancedDataProtectionMetrics?.IsEnabled === true,
  };
  for (const [metric, value] of Object.entries(settings)) {
    if (tiers[tierOf(metric)]) yield { ...subject, storageClass: "", metric, value };
  }
  for (const metric of wantedActivity(level)) {
    yield { ...subject, storageClass: "", metric, value: activity?.[metric] ?? 0 };
  }
}

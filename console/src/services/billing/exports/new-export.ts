/** What an export's form stands for: the export, and the policy that lets it into its bucket. Pure. */
import type { Export } from "@aws-sdk/client-bcm-data-exports";

export const exportTables = ["COST_AND_USAGE_REPORT", "FOCUS_1_2_AWS"] as const;
export const exportFormats = ["PARQUET", "CSV"] as const;
export const exportGranularities = ["HOURLY", "DAILY", "MONTHLY"] as const;

/** The form. */
export interface ExportFields {
  readonly name: string;
  readonly table: (typeof exportTables)[number];
  readonly format: (typeof exportFormats)[number];
  readonly granularity: (typeof exportGranularities)[number];
  readonly bucket: string;
  readonly bucketRegion: string;
  readonly prefix: string;
}

/** The export, with all columns of its table: AWS has no `*`. */
export function exportOf(fields: ExportFields, columns: readonly string[]): Export {
  const { name, table, format, granularity, bucket, bucketRegion, prefix } = fields;
  const isParquet = format === "PARQUET";
  return {
    Name: name,
    DataQuery: {
      QueryStatement: `SELECT ${columns.join(", ")} FROM ${table}`,
      TableConfigurations: { [table]: { TIME_GRANULARITY: granularity } },
    },
    DestinationConfigurations: {
      S3Destination: {
        S3Bucket: bucket,
        S3Prefix: prefix,
        S3Region: bucketRegion,
        S3OutputConfigurations: {
          OutputType: "CUSTOM",
          Format: isParquet ? "PARQUET" : "TEXT_OR_CSV",
          Compression: isParquet ? "PARQUET" : "GZIP",
          Overwrite: "OVERWRITE_REPORT",
        },
      },
    },
    RefreshCadence: { Frequency: "SYNCHRONOUS" },
  };
}

/** As AWS's guide has it: both billing services may put, for this account alone. */
export function exportPolicy(bucket: string, account: string): string {
  const Statement = {
    Effect: "Allow",
    Principal: { Service: ["bcm-data-exports.amazonaws.com", "billingreports.amazonaws.com"] },
    Action: ["s3:PutObject", "s3:GetBucketPolicy", "s3:GetBucketAcl"],
    Resource: [`arn:aws:s3:::${bucket}`, `arn:aws:s3:::${bucket}/*`],
    Condition: { StringEquals: { "aws:SourceAccount": account } },
  };
  return JSON.stringify({ Version: "2012-10-17", Statement: [Statement] });
}

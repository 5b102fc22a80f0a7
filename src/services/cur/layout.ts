/** Where a report's files are, and what its manifest says. CUR user guide, "Understanding your report versions". */
import type { ReportDefinition } from "../../generated/cur.ts";
import { nextMonthStart } from "../../pricing/rate/billing-period.ts";
import type { ReportColumn } from "../../pricing/report/columns.ts";
import { monthFolder } from "../../pricing/report/due-months.ts";
import { reportExtensions, type ReportForm } from "../../pricing/report/write-report.ts";
import { reportFolder } from "./report.ts";

export function formOf({ Compression: compression }: ReportDefinition): ReportForm {
  if (compression === "Parquet") return "parquet";
  return compression === "ZIP" ? "zip" : "gzip";
}

/** `report-00001`. */
export function fileName({ ReportName: name }: ReportDefinition, index: number): string {
  return `${name}-${String(index + 1).padStart(5, "0")}`;
}

/** The key of a file: below the assembly's id when versions are kept, by year and month for Athena. */
export function fileKey(
  definition: ReportDefinition,
  file: { month: number; assemblyId: string; index: number },
): string {
  const name = `${fileName(definition, file.index)}.${reportExtensions[formOf(definition)]}`;
  const folder = reportFolder(definition);
  if (definition.ReportVersioning !== "OVERWRITE_REPORT") {
    return `${folder}/${monthFolder(file.month)}/${file.assemblyId}/${name}`;
  }
  if (definition.Format !== "Parquet") return `${folder}/${monthFolder(file.month)}/${name}`;
  const date = new Date(file.month);
  return `${folder}/${definition.ReportName}/year=${date.getUTCFullYear()}/month=${date.getUTCMonth() + 1}/${name}`;
}

/** The manifest beside the month's files; versions have one of their own too. */
export function manifestKeys(definition: ReportDefinition, month: number, assemblyId: string): readonly string[] {
  const folder = `${reportFolder(definition)}/${monthFolder(month)}`;
  const name = `${definition.ReportName}-Manifest.json`;
  const newest = `${folder}/${name}`;
  return definition.ReportVersioning === "OVERWRITE_REPORT" ? [newest] : [`${folder}/${assemblyId}/${name}`, newest];
}

export interface ManifestFacts {
  readonly account: string;
  readonly month: number;
  readonly assemblyId: string;
  readonly columns: readonly ReportColumn[];
  readonly keys: readonly string[];
}

const manifestTypes: Readonly<Record<ReportColumn["type"], string>> = {
  text: "String",
  number: "BigDecimal",
  time: "DateTime",
  map: "String",
};

export function manifestOf(definition: ReportDefinition, facts: ManifestFacts): string {
  const { account, month, assemblyId, columns, keys } = facts;
  return JSON.stringify({
    assemblyId,
    account,
    columns: columns.map(({ name, type }) => {
      const slash = name.indexOf("/");
      return { category: name.slice(0, slash), name: name.slice(slash + 1), type: manifestTypes[type] };
    }),
    charset: "UTF-8",
    compression: definition.Compression,
    contentType: definition.Format === "Parquet" ? "Parquet" : "text/csv",
    reportId: definition.ReportName,
    reportName: definition.ReportName,
    billingPeriod: { start: stamp(month), end: stamp(nextMonthStart(month)) },
    bucket: definition.S3Bucket,
    reportKeys: keys,
    additionalArtifactKeys: [],
  });
}

/** `20261101T000000.000Z`. */
function stamp(time: number): string {
  return new Date(time).toISOString().replace(/[-:]/g, "");
}

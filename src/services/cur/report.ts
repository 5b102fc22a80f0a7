/** Report definitions: their names, what goes together, and where they are delivered. */
import type { ReportDefinition } from "../../generated/cur.ts";
import type { Context } from "../../kernel/context.ts";
import { AwsError } from "../../kernel/errors.ts";
import type { ServiceIdentity } from "../../kernel/jobs.ts";
import type { AccessQuestion } from "../../kernel/operation.ts";
import type { Reader } from "../../kernel/store.ts";
import { requestTagKeys, resourceTagKeys, type StatedTags } from "../../kernel/tag-condition-keys.ts";
import { reportMissing, validationFailure } from "./errors.ts";
import { reports, type ReportRow } from "./tables.ts";

/** Definitions live in us-east-1 whatever region their bucket is in. */
export function reportArn(account: string, name: string): string {
  return `arn:aws:cur:us-east-1:${account}:definition/${name}`;
}

/** The question that an operation on one report asks. */
export function reportAccess(action: string) {
  return ({ caller }: Context, input: { readonly ReportName: string }): readonly AccessQuestion[] => [
    { action: `cur:${action}`, resource: reportArn(caller.accountId, input.ReportName) },
  ];
}

interface TagsInput {
  readonly ReportName: string;
  readonly Tags?: StatedTags | undefined;
  readonly TagKeys?: readonly string[] | undefined;
}

/** The same of an operation on its tags: those alone may be allowed by tags (Service Authorization Reference, "AWS Cost and Usage Report"). */
export function reportTagsAccess(action: string) {
  return async ({ caller, store }: Context, input: TagsInput): Promise<readonly AccessQuestion[]> => {
    const { ReportName: name, Tags: tags, TagKeys: gone } = input;
    const row = await store.read((reader) => reader.get(reports, [caller.accountId, name]));
    const conditionKeys = { ...resourceTagKeys(row?.tags), ...requestTagKeys(tags, gone) };
    return [{ action: `cur:${action}`, resource: reportArn(caller.accountId, name), conditionKeys }];
  };
}

/** The caller's report; throws ResourceNotFoundException. */
export async function requireReport(reader: Reader, account: string, name: string): Promise<ReportRow> {
  const row = await reader.get(reports, [account, name]);
  if (row === undefined) throw reportMissing(name);
  return row;
}

/** Throws ValidationException for settings that do not go together. CUR API reference: ReportDefinition. */
export function checkDefinition(definition: ReportDefinition): void {
  const { Format: format, Compression: compression, AdditionalArtifacts: artifacts = [] } = definition;
  if ((format === "Parquet") !== (compression === "Parquet")) {
    throw validationFailure(`Compression ${compression} is not compatible with format ${format}.`);
  }
  if (artifacts.includes("ATHENA")) {
    if (artifacts.length > 1) throw validationFailure("ATHENA cannot be used with any other additional artifact.");
    if (format !== "Parquet") throw validationFailure("ATHENA is compatible with the Parquet format only.");
    if (definition.ReportVersioning !== "OVERWRITE_REPORT") {
      throw validationFailure("ATHENA requires the report versioning OVERWRITE_REPORT.");
    }
  } else if (artifacts.length > 0 && format !== "textORcsv") {
    throw validationFailure(`${artifacts.join(", ")} requires the format textORcsv.`);
  }
  if (definition.AdditionalSchemaElements.includes("SPLIT_COST_ALLOCATION_DATA")) {
    throw validationFailure("Split cost allocation data is not enabled for this account.");
  }
}

/** As whom reports are put. CUR user guide, "Setting up an Amazon S3 bucket". */
export function delivererOf(account: string, definition: ReportDefinition): ServiceIdentity {
  return {
    principal: "billingreports.amazonaws.com",
    account,
    region: definition.S3Region,
    sourceArn: reportArn(account, definition.ReportName),
  };
}

/** Throws ValidationException unless the bucket is there and its policy lets reports in. */
export async function checkBucket(context: Context, definition: ReportDefinition): Promise<void> {
  const as = delivererOf(context.caller.accountId, definition);
  const { S3Bucket: Bucket } = definition;
  try {
    await context.checkAccess("s3", "GetBucketAcl", { Bucket }, as);
    await context.checkAccess("s3", "GetBucketPolicy", { Bucket }, as);
    await context.checkAccess(
      "s3",
      "PutObject",
      { Bucket, Key: `${reportFolder(definition)}/aws-programmatic-access-test-object` },
      as,
    );
  } catch (error) {
    if (!(error instanceof AwsError) || (error.status ?? 400) >= 500) throw error;
    throw validationFailure("Failed to verify customer bucket permission.");
  }
}

/** `PREFIX/NAME`; a report may have no prefix. */
export function reportFolder({ S3Prefix: prefix, ReportName: name }: ReportDefinition): string {
  const trimmed = prefix.replace(/^\/+|\/+$/g, "");
  return trimmed === "" ? name : `${trimmed}/${name}`;
}

/** The definition as it is described, with how its delivery went. */
export function definitionOf({ definition, lastDeliveryAt, lastStatus }: ReportRow): ReportDefinition {
  if (lastStatus === undefined) return definition;
  const lastDelivery =
    lastDeliveryAt === undefined
      ? undefined
      : `${new Date(lastDeliveryAt).toISOString().slice(0, 19).replace(/[-:]/g, "")}Z`;
  return { ...definition, ReportStatus: { lastStatus, ...(lastDelivery !== undefined && { lastDelivery }) } };
}

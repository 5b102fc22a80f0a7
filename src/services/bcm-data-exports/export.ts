/** Exports: their names, what may be asked of them, and where they are delivered. */
import type { Export, S3Destination } from "../../generated/bcm-data-exports.ts";
import type { Context } from "../../kernel/context.ts";
import { AwsError } from "../../kernel/errors.ts";
import type { ServiceIdentity } from "../../kernel/jobs.ts";
import type { AccessQuestion } from "../../kernel/operation.ts";
import type { Reader } from "../../kernel/store.ts";
import { requestTagKeys, resourceTagKeys, type StatedTags } from "../../kernel/tag-condition-keys.ts";
import { completeProperties, requireTable } from "./catalogue.ts";
import { exportMissing, validationFailure } from "./errors.ts";
import { readQuery, tableNameOf } from "./query.ts";
import { dataExports, type ExportRow } from "./tables.ts";

/** Exports live in us-east-1 whatever region their bucket is in. */
export function exportArn(account: string, id: string): string {
  return `arn:aws:bcm-data-exports:us-east-1:${account}:export/${id}`;
}

interface Named {
  readonly ExportArn?: string | undefined;
  readonly ResourceArn?: string | undefined;
  readonly ResourceTags?: StatedTags | undefined;
  readonly ResourceTagKeys?: readonly string[] | undefined;
}

/** The question that an operation on one export asks: on the export as it is named, its account's or another's. */
export function exportAccess(operation: string, member: "ExportArn" | "ResourceArn" = "ExportArn") {
  return async ({ store }: Context, input: Named): Promise<readonly AccessQuestion[]> => {
    const arn = input[member] ?? "";
    const [, account, id] = /^arn:aws:bcm-data-exports:[a-z0-9-]*:(\d{12}):export\/(.+)$/.exec(arn) ?? [];
    const isNamed = account !== undefined && id !== undefined;
    const row = isNamed ? await store.read((reader) => reader.get(dataExports, [account, id])) : undefined;
    return [
      {
        action: `bcm-data-exports:${operation}`,
        resource: arn,
        ...(account !== undefined && { resourceAccount: account }),
        conditionKeys: { ...resourceTagKeys(row?.tags), ...requestTagKeys(input.ResourceTags, input.ResourceTagKeys) },
      },
    ];
  };
}

/** The caller's export; throws ResourceNotFoundException. */
export async function requireExport(reader: Reader, account: string, arn: string | undefined): Promise<ExportRow> {
  if (arn === undefined) throw validationFailure("ExportArn is required.");
  const prefix = exportArn(account, "");
  const row = arn.startsWith(prefix) ? await reader.get(dataExports, [account, arn.slice(prefix.length)]) : undefined;
  if (row === undefined) throw exportMissing(arn);
  return row;
}

/** An account's definition that is complete; throws ValidationException. */
export function checkedExport(stated: Export | undefined, account: string): Export & { readonly Name: string } {
  const {
    Name: name,
    DataQuery: query,
    DestinationConfigurations: destinations,
    RefreshCadence: cadence,
  } = stated ?? {};
  if (name === undefined || !/^[0-9A-Za-z!\-_.*'()]{1,128}$/.test(name))
    throw validationFailure("The export's name is not valid.");
  if (query?.QueryStatement === undefined) throw validationFailure("DataQuery is required.");
  if (cadence?.Frequency !== "SYNCHRONOUS") throw validationFailure("RefreshCadence must be SYNCHRONOUS.");
  const table = requireTable(tableNameOf(query.QueryStatement));
  const configurations = query.TableConfigurations ?? {};
  for (const named of Object.keys(configurations)) {
    if (named !== table.name) throw validationFailure(`The query does not read the table ${named}.`);
  }
  const properties = completeProperties(table, configurations[table.name] ?? {}, account);
  readQuery(query.QueryStatement, properties);
  checkDestination(destinations?.S3Destination);
  const { Description } = stated ?? {};
  return {
    Name: name,
    ...(Description !== undefined && { Description }),
    DataQuery: { QueryStatement: query.QueryStatement, TableConfigurations: { [table.name]: properties } },
    DestinationConfigurations: destinations,
    RefreshCadence: cadence,
  };
}

function checkDestination(destination: S3Destination | undefined): void {
  const { S3Bucket: bucket, S3Prefix: prefix, S3Region: region, S3OutputConfigurations: output } = destination ?? {};
  if (!bucket || prefix === undefined || !region || output === undefined)
    throw validationFailure("S3Destination is not complete.");
  if (!/^[0-9A-Za-z!\-_.*'()/]*$/.test(prefix)) throw validationFailure("S3Prefix is not valid.");
  const { OutputType: type, Format: format, Compression: compression, Overwrite: overwrite } = output;
  if (type !== "CUSTOM" || overwrite === undefined) throw validationFailure("S3OutputConfigurations is not complete.");
  const isPair =
    (format === "PARQUET" && compression === "PARQUET") || (format === "TEXT_OR_CSV" && compression === "GZIP");
  if (!isPair) throw validationFailure(`Compression ${compression} is not compatible with format ${format}.`);
}

/** The destination of a definition that was checked. */
export function destinationOf({ DestinationConfigurations: destinations }: Export): {
  readonly bucket: string;
  readonly prefix: string;
  readonly region: string;
  readonly form: "gzip" | "parquet";
  readonly overwrites: boolean;
} {
  const {
    S3Bucket: bucket = "",
    S3Prefix: prefix = "",
    S3Region: region = "",
    S3OutputConfigurations: output,
  } = destinations?.S3Destination ?? {};
  return {
    bucket,
    prefix: prefix.replace(/^\/+|\/+$/g, ""),
    region,
    form: output?.Format === "PARQUET" ? "parquet" : "gzip",
    overwrites: output?.Overwrite === "OVERWRITE_REPORT",
  };
}

/** As whom exports are put. Data Exports user guide, "Setting up an Amazon S3 bucket for data exports". */
export function delivererOf(account: string, id: string, definition: Export): ServiceIdentity {
  const { region } = destinationOf(definition);
  return { principal: "bcm-data-exports.amazonaws.com", account, region, sourceArn: exportArn(account, id) };
}

/** Throws ValidationException unless the bucket is there and its policy lets exports in. */
export async function checkBucket(
  context: Context,
  id: string,
  definition: Export & { readonly Name: string },
): Promise<void> {
  const { bucket: Bucket, prefix } = destinationOf(definition);
  const as = delivererOf(context.caller.accountId, id, definition);
  const Key = `${prefix === "" ? "" : `${prefix}/`}${definition.Name}/data/test`;
  try {
    await context.checkAccess("s3", "PutObject", { Bucket, Key }, as);
  } catch (error) {
    if (!(error instanceof AwsError) || (error.status ?? 400) >= 500) throw error;
    throw validationFailure("S3 bucket permission validation failed");
  }
}

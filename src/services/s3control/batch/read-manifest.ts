/** Reads the list of objects that a job is about: a CSV file, an inventory, or what a generator found. */
import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import { parse } from "csv-parse/sync";
import type { ResponseBody } from "../../../kernel/body.ts";
import { AwsError, awsError } from "../../../kernel/errors.ts";
import { generateTasks } from "./generate-manifest.ts";
import type { BatchTask, CreateJobInput } from "./tables.ts";

const decompress = promisify(gunzip);

/** Calls S3 as the job's role. */
export type S3Call = (operation: string, input: object) => Promise<object>;

/** A manifest that cannot be read fails its job. */
export class ManifestFault extends Error {
  override readonly name = "ManifestFault";
}

/** All tasks of a job. Throws ManifestFault. */
export async function readTasks(
  call: S3Call,
  request: Pick<CreateJobInput, "Manifest" | "ManifestGenerator" | "Operation">,
): Promise<BatchTask[]> {
  const { Manifest: manifest } = request;
  try {
    if (manifest === undefined) return await generateTasks(call, request);
    const file = await readObject(call, objectOfArn(manifest.Location.ObjectArn), manifest.Location);
    if (manifest.Spec.Format === "S3InventoryReport_CSV_20161130") return await readInventory(call, file);
    return readCsv(file, manifest.Spec.Fields ?? []);
  } catch (error) {
    if (error instanceof AwsError) throw new ManifestFault(`${error.code}: ${error.message}`);
    throw error;
  }
}

/** `arn:aws:s3:::bucket/key`. */
function objectOfArn(arn: string): { Bucket: string; Key: string } {
  const [, Bucket, Key] = /^arn:aws[\w-]*:s3:::([^/]+)\/(.+)$/s.exec(arn) ?? [];
  if (Bucket === undefined || Key === undefined) {
    throw awsError("InvalidManifest", `The object ARN ${arn} is not valid.`, { status: 400 });
  }
  return { Bucket, Key };
}

async function readObject(
  call: S3Call,
  object: { readonly Bucket: string; readonly Key: string },
  stated?: { readonly ETag?: string; readonly ObjectVersionId?: string | undefined },
): Promise<Buffer> {
  const version = stated?.ObjectVersionId;
  const input = {
    ...object,
    ...(stated?.ETag === undefined ? {} : { IfMatch: stated.ETag }),
    ...(version === undefined ? {} : { VersionId: version }),
  };
  const { Body: body } = (await call("GetObject", input)) as { Body?: ResponseBody };
  if (body === undefined) return Buffer.alloc(0);
  if (body instanceof Uint8Array) return Buffer.from(body);
  const pieces: Uint8Array[] = [];
  for await (const piece of body.stream()) pieces.push(piece);
  return Buffer.concat(pieces);
}

function rowsOf(file: Buffer): string[][] {
  try {
    return parse(file, { relax_column_count: true, skip_empty_lines: true });
  } catch (error) {
    throw new ManifestFault(`The manifest is no CSV file: ${(error as Error).message}`);
  }
}

function readCsv(file: Buffer, fields: readonly string[]): BatchTask[] {
  return rowsOf(file).map((row, index) => taskOf(row, fields, index));
}

function taskOf(row: readonly string[], fields: readonly string[], index: number): BatchTask {
  const [bucket, key, versionId] = ["Bucket", "Key", "VersionId"].map((name) => row[fields.indexOf(name)]);
  if (bucket === undefined || key === undefined) throw new ManifestFault(`Line ${index + 1} names no object.`);
  return {
    bucket,
    key: decodedKey(key),
    ...(versionId === undefined || versionId === "" ? {} : { versionId }),
  };
}

/** Keys of manifests are percent-encoded; one that is not is taken as it stands. */
function decodedKey(key: string): string {
  try {
    return decodeURIComponent(key.replaceAll("+", " "));
  } catch {
    return key;
  }
}

interface InventoryManifest {
  readonly destinationBucket: string;
  readonly fileSchema: string;
  readonly files: readonly { readonly key: string }[];
}

async function readInventory(call: S3Call, file: Buffer): Promise<BatchTask[]> {
  const manifest = parsedInventory(file);
  const fields = manifest.fileSchema.split(",").map((name) => name.trim());
  const Bucket = manifest.destinationBucket.replace(/^arn:aws[\w-]*:s3:::/, "");
  const tasks: BatchTask[] = [];
  for (const { key: Key } of manifest.files) {
    const rows = rowsOf(await decompress(await readObject(call, { Bucket, Key })));
    const marker = fields.indexOf("IsDeleteMarker");
    for (const [index, row] of rows.entries()) if (row[marker] !== "true") tasks.push(taskOf(row, fields, index));
  }
  return tasks;
}

function parsedInventory(file: Buffer): InventoryManifest {
  try {
    const manifest = JSON.parse(file.toString()) as InventoryManifest & { fileFormat: string };
    if (manifest.fileFormat === "CSV" && Array.isArray(manifest.files)) return manifest;
  } catch {
    // Said below: it is no inventory's manifest.
  }
  throw new ManifestFault("The manifest is not that of an inventory in CSV.");
}

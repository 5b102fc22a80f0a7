/** Reads the list of objects that a job is about: a CSV file, an inventory, or what a generator found. */
import { Readable, type Duplex } from "node:stream";
import { createGunzip } from "node:zlib";
import { parse } from "csv-parse";
import type { ResponseBody } from "../../../kernel/body.ts";
import { AwsError, awsError } from "../../../kernel/errors.ts";
import { generateTasks } from "./generate-manifest.ts";
import type { BatchTask, CreateJobInput } from "./tables.ts";

/** Calls S3 as the job's role. */
export type S3Call = (operation: string, input: object) => Promise<object>;

/** A manifest that cannot be read fails its job. */
export class ManifestFault extends Error {
  override readonly name = "ManifestFault";
}

/** The tasks of a job, as they are read: no list is too long. Throws ManifestFault. */
export async function* readTasks(
  call: S3Call,
  request: Pick<CreateJobInput, "Manifest" | "ManifestGenerator" | "Operation">,
): AsyncGenerator<BatchTask> {
  const { Manifest: manifest } = request;
  try {
    if (manifest === undefined) return yield* generateTasks(call, request);
    const file = await openObject(call, objectOfArn(manifest.Location.ObjectArn), manifest.Location);
    if (manifest.Spec.Format === "S3InventoryReport_CSV_20161130") yield* readInventory(call, file);
    else yield* tasksIn(file, manifest.Spec.Fields ?? []);
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

async function openObject(
  call: S3Call,
  object: { readonly Bucket: string; readonly Key: string },
  stated?: { readonly ETag?: string; readonly ObjectVersionId?: string | undefined },
): Promise<AsyncIterable<Uint8Array>> {
  const version = stated?.ObjectVersionId;
  const input = {
    ...object,
    ...(stated?.ETag === undefined ? {} : { IfMatch: stated.ETag }),
    ...(version === undefined ? {} : { VersionId: version }),
  };
  const { Body: body = new Uint8Array() } = (await call("GetObject", input)) as { Body?: ResponseBody };
  return body instanceof Uint8Array ? once(body) : body.stream();
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  if (bytes.length > 0) yield bytes;
}

/** What a stream makes of the pieces. Both are let go of when nobody reads on. */
async function* through<T>(pieces: AsyncIterable<Uint8Array>, stream: Duplex): AsyncGenerator<T> {
  const source = Readable.from(pieces, { objectMode: false });
  source.once("error", (error) => stream.destroy(error));
  source.pipe(stream);
  try {
    yield* stream as AsyncIterable<T>;
  } catch (error) {
    throw faultOf(error);
  } finally {
    source.destroy();
    stream.destroy();
  }
}

/** What is no CSV or not compressed is the manifest's fault, anything else is not. */
function faultOf(error: unknown): unknown {
  const { code = "", message } = error as { readonly code?: string; readonly message: string };
  if (code.startsWith("CSV_")) return new ManifestFault(`The manifest is no CSV file: ${message}`);
  return code.startsWith("Z_") ? new ManifestFault(`A file of the manifest cannot be unpacked: ${message}`) : error;
}

function rowsOf(file: AsyncIterable<Uint8Array>): AsyncGenerator<string[]> {
  return through(file, parse({ relax_column_count: true, skip_empty_lines: true }));
}

async function* tasksIn(file: AsyncIterable<Uint8Array>, fields: readonly string[]): AsyncGenerator<BatchTask> {
  const marker = fields.indexOf("IsDeleteMarker");
  let index = 0;
  for await (const row of rowsOf(file)) {
    if (row[marker] !== "true") yield taskOf(row, fields, index);
    index += 1;
  }
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

async function* readInventory(call: S3Call, file: AsyncIterable<Uint8Array>): AsyncGenerator<BatchTask> {
  const pieces: Uint8Array[] = [];
  for await (const piece of file) pieces.push(piece);
  const manifest = parsedInventory(Buffer.concat(pieces));
  const fields = manifest.fileSchema.split(",").map((name) => name.trim());
  const Bucket = manifest.destinationBucket.replace(/^arn:aws[\w-]*:s3:::/, "");
  for (const { key: Key } of manifest.files) {
    yield* tasksIn(through(await openObject(call, { Bucket, Key }), createGunzip()), fields);
  }
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

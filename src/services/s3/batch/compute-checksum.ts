/** A checksum over the bytes of a stored object, whatever it was uploaded with and whichever class it lies in. */
import type { Context } from "../../../kernel/context.ts";
import type { ResponseBody } from "../../../kernel/body.ts";
import { compositeChecksum, type ChecksumAlgorithm } from "../checksum-algorithms.ts";
import { requireChecksumAlgorithm } from "../checksum-request.ts";
import { invalidRequest } from "../errors.ts";
import { objectContent } from "../object-content.ts";
import { parts, type ObjectRow } from "../tables.ts";
import { requireObject } from "../version-find.ts";
import { maximumParts } from "../version-writer.ts";
import type { BatchVersion } from "./initiate-replication.ts";

interface Wanted extends BatchVersion {
  readonly ChecksumAlgorithm?: string | undefined;
  readonly ChecksumType?: string | undefined;
}

/** What was found. */
export interface ComputedChecksum {
  readonly ETag: string;
  readonly Algorithm: string;
  readonly Type: string;
  /** Base64; of a composite one with the number of parts. */
  readonly Value: string;
}

/** Throws InvalidRequest for objects under a customer's key. */
export async function computeChecksum(context: Context, input: Wanted): Promise<ComputedChecksum> {
  const algorithm = requireChecksumAlgorithm(input.ChecksumAlgorithm ?? "CRC64NVME");
  const row = await context.store.read((reader) => requireObject(reader, input.Bucket, input.Key, input.VersionId));
  if (row.encryption?.kind === "SSE-C") {
    throw invalidRequest("SSE-C encryption type is not supported for this operation");
  }
  const Type = input.ChecksumType ?? "FULL_OBJECT";
  const composite = Type === "COMPOSITE" && row.partsOf !== undefined;
  const Value = composite
    ? await ofParts(context, row, algorithm)
    : await ofRange(context, row, algorithm, { start: 0, end: row.size });
  return { ETag: row.etag, Algorithm: algorithm.name, Type: composite ? "COMPOSITE" : "FULL_OBJECT", Value };
}

async function ofParts(context: Context, row: ObjectRow, algorithm: ChecksumAlgorithm): Promise<string> {
  const prefix = [row.partsOf ?? ""];
  const rows = await context.store.read((reader) => reader.range(parts, { prefix, limit: maximumParts }));
  const values: string[] = [];
  let start = 0;
  for (const { size } of rows) {
    values.push(await ofRange(context, row, algorithm, { start, end: start + size }));
    start += size;
  }
  return compositeChecksum(algorithm, values);
}

async function ofRange(
  context: Context,
  row: ObjectRow,
  algorithm: ChecksumAlgorithm,
  range: { readonly start: number; readonly end: number },
): Promise<string> {
  const running = await algorithm.start();
  const body: ResponseBody = await objectContent(context, row, { range, customer: undefined });
  if (body instanceof Uint8Array) running.update(body);
  else for await (const piece of body.stream()) running.update(piece);
  return running.finish();
}

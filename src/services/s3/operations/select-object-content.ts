/** Runs an SQL expression over an object and sends what it finds, as a stream of events. */
import type { ResponseBody } from "../../../kernel/body.ts";
import type { Operation } from "../../../kernel/operation.ts";
import type { S3 } from "../../../generated/s3.ts";
import { notImplemented } from "../errors.ts";
import { objectContent } from "../object-content.ts";
import { openObject } from "../object-read.ts";
import { requireReadable } from "../object-restore.ts";
import { selectError } from "../select/errors.ts";
import { checkInput, recordsOf } from "../select/input.ts";
import { RecordWriter } from "../select/output.ts";
import { parseQuery } from "../select/parse-query.ts";
import { runQuery } from "../select/run-query.ts";
import { countSelected } from "../select/usage.ts";

/** API reference: a Records message holds at most 128 KiB. */
const recordsBytes = 128 * 1024;
/** An object is read whole before it is queried. */
const largestBytes = 1024 ** 3;

export const selectObjectContent: Operation<S3, "SelectObjectContent"> = async (context, input) => {
  checkInput(input);
  const query = parseQuery(input.Expression);
  const { row, range, customer } = await openObject(context, input, "SelectObjectContent");
  requireReadable(row, context.clock.now());
  // User guide, "Requirements and limits".
  if (row.storageClass === "REDUCED_REDUNDANCY") {
    throw selectError(
      "UnsupportedStorageClass",
      "Encountered an invalid storage class. Only STANDARD, STANDARD_IA, and ONEZONE_IA storage classes are supported.",
    );
  }
  if (row.size > largestBytes) throw notImplemented("Selecting from objects of more than 1 GiB is not implemented");
  const bytes = range ? await bytesOf(await objectContent(context, row, { range, customer })) : new Uint8Array();
  const records = await recordsOf(bytes, input);
  const writer = new RecordWriter(input.OutputSerialization);
  const serialization = input.InputSerialization;
  await runQuery({ records, serialization, range: input.ScanRange, query, writer, now: context.clock.now() });
  const output = writer.bytes();
  const details = { BytesScanned: bytes.length, BytesProcessed: records.length, BytesReturned: output.length };
  const { storageClass } = row;
  countSelected(context, input, { storageClass, scanned: bytes.length, returned: output.length });
  const events: object[] = [];
  for (let start = 0; start < output.length; start += recordsBytes) {
    events.push({ Records: { Payload: output.subarray(start, start + recordsBytes) } });
  }
  if (input.RequestProgress?.Enabled === true) events.push({ Progress: { Details: details } });
  events.push({ Stats: { Details: details } }, { End: {} });
  // The gateway takes the events of a stream as a list.
  return { Payload: events } as never;
};

async function bytesOf(body: ResponseBody): Promise<Uint8Array> {
  if (body instanceof Uint8Array) return body;
  const pieces: Uint8Array[] = [];
  for await (const piece of body.stream()) pieces.push(piece);
  return Buffer.concat(pieces);
}

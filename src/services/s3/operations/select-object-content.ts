/** Runs an SQL expression over an object and sends what it finds, as a stream of events. */
import { join } from "node:path";
import type { ByteRange } from "../../../kernel/blobs.ts";
import type { Context } from "../../../kernel/context.ts";
import { AwsError, awsError } from "../../../kernel/errors.ts";
import type { Operation } from "../../../kernel/operation.ts";
import type { S3 } from "../../../generated/s3.ts";
import { objectContent } from "../object-content.ts";
import { openObject, type OpenedObject } from "../object-read.ts";
import { requireReadable } from "../object-restore.ts";
import { answerEvents, begun, type Asked } from "../select/answer-events.ts";
import { selectError } from "../select/errors.ts";
import { checkInput, withCapitals } from "../select/input.ts";
import { parseQuery } from "../select/parse-query.ts";
import { countSelected } from "../select/usage.ts";

export const selectObjectContent: Operation<S3, "SelectObjectContent"> = async (context, call) => {
  const input = withCapitals(call);
  checkInput(input);
  const query = parseQuery(input.Expression);
  const opened = await openObject(context, input, "SelectObjectContent");
  const { row } = opened;
  const now = context.clock.now();
  requireReadable(row, now);
  // User guide, "Requirements and limits".
  if (row.storageClass === "REDUCED_REDUNDANCY") {
    throw selectError(
      "UnsupportedStorageClass",
      "Encountered an invalid storage class. Only STANDARD, STANDARD_IA, and ONEZONE_IA storage classes are supported.",
    );
  }
  const queried = {
    sizeBytes: row.size,
    read: (range: ByteRange) => bytesOf(context, opened, range),
    folder: join(context.settings.dataDirectory, "queries"),
  };
  const { storageClass } = row;
  const used = { scanned: 0, returned: 0 };
  const count: Asked["count"] = (counted) => {
    Object.assign(used, counted);
    countSelected(context, input, { storageClass, ...counted });
  };
  const events = answerEvents({ input, query, queried, now, signal: context.signal, count });
  // The gateway takes the events of a stream as they come; the access log reads at their end what they used.
  return { Payload: Object.assign(await begun(told(context, events), context.signal), { used }) };
};

/** The object's bytes, while the client is there. */
async function* bytesOf(
  context: Context,
  { row, customer }: OpenedObject,
  range: ByteRange,
): AsyncGenerator<Uint8Array> {
  const body = await objectContent(context, row, { range, customer });
  const pieces = body instanceof Uint8Array ? [body] : body.stream();
  for await (const piece of pieces) {
    if (context.signal.aborted) throw new Error("the client of a query went away");
    yield piece;
  }
}

/** Bugs end a stream as other errors do, and are told to the log. */
async function* told<T>(context: Context, events: AsyncGenerator<T>): AsyncGenerator<T> {
  try {
    yield* events;
  } catch (error) {
    if (error instanceof AwsError || context.signal.aborted) throw error;
    context.log.error("a query broke off", { error, requestId: context.requestId });
    throw awsError("InternalError", "We encountered an internal error. Please try again.", { status: 500 });
  }
}

/** Sends an object, or a range or part of it. */
import type { S3 } from "../../../generated/s3.ts";
import type { Operation } from "../../../kernel/operation.ts";
import { readClassed } from "../object-class-read.ts";
import { objectContent } from "../object-content.ts";
import { openObject } from "../object-read.ts";

export const getObject: Operation<S3, "GetObject"> = async (context, input) => {
  const { row, output, range, customer } = await openObject(context, input, "GetObject");
  if (!range) return output;
  if (row.storageClass !== "STANDARD") await readClassed(context, input, row, { range, operation: "GetObject" });
  // Filled in, not spread into another object: a copy of a dozen members costs more than finding the object did.
  const content = objectContent(context, row, { range, customer });
  return Object.assign(output, { Body: content instanceof Promise ? await content : content });
};

/** Answers what GetObject would, without the bytes. */
import type { S3 } from "../../../generated/s3.ts";
import type { Operation } from "../../../kernel/operation.ts";
import { openObject } from "../object-read.ts";

export const headObject: Operation<S3, "HeadObject"> = async (context, input) => {
  const { output } = await openObject(context, input);
  return output;
};

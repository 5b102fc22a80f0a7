/** Answers what GetObject would, without the bytes. */
import type { S3 } from "../../../generated/s3.ts";
import type { Operation } from "../../../kernel/operation.ts";
import { dataKeyOf, isUnderKms } from "../encryption-kms.ts";
import { requireKept } from "../object-content.ts";
import { openObject } from "../object-read.ts";

export const headObject: Operation<S3, "HeadObject"> = async (context, input) => {
  const { output, row, range } = await openObject(context, input, "HeadObject");
  // AWS docs, HeadObject: the checksum of an object under KMS is shown to who may decrypt it.
  if (input.ChecksumMode !== undefined && isUnderKms(row.encryption)) await dataKeyOf(context, row);
  if (range && row.storageClass !== "STANDARD") await requireKept(context, row, range);
  return output;
};

/** Lists objects, the second version: pages go on by an opaque token. */
import type { S3 } from "../../../generated/s3.ts";
import type { Operation } from "../../../kernel/operation.ts";
import { invalidArgument } from "../errors.ts";
import { keyEncoder } from "../listing-encoding.ts";
import { checkMaximum, newContinuationToken, readContinuationToken } from "../listing-input.ts";
import { asksForRestores } from "../object-restore.ts";
import { listCurrentObjects, listedObjects } from "../listing-objects.ts";

export const listObjectsV2: Operation<S3, "ListObjectsV2"> = async (context, input) => {
  const maximum = checkMaximum(input.MaxKeys, "maxKeys");
  const encode = keyEncoder(input.EncodingType);
  const { Prefix: prefix = "", Delimiter: delimiter = "", StartAfter: startAfter = "" } = input;
  const token = input.ContinuationToken;
  if (token === "") throw invalidArgument("The continuation token provided is incorrect", "continuation-token");
  const marker = token === undefined ? startAfter : readContinuationToken(token);
  const withOwner = input.FetchOwner === true;
  const page = await listCurrentObjects(context, input.Bucket, { prefix, delimiter, maximum, marker, withOwner });
  // AWS leaves out what a token takes the place of; programs of era 2023 look for it.
  const tellsStart = token === undefined || context.settings.s3Era === "2023";
  const last = typeof page.last === "string" ? page.last : page.last?.key;
  return {
    IsTruncated: page.truncated,
    Contents: listedObjects(context, page.rows, {
      encode,
      withOwner,
      withRestores: asksForRestores(input.OptionalObjectAttributes),
    }),
    Name: input.Bucket,
    Prefix: encode(prefix),
    ...(delimiter === "" ? {} : { Delimiter: encode(delimiter) }),
    MaxKeys: maximum,
    CommonPrefixes: page.commonPrefixes.map((common) => ({ Prefix: encode(common) })),
    ...(input.EncodingType === undefined ? {} : { EncodingType: input.EncodingType }),
    KeyCount: page.rows.length + page.commonPrefixes.length,
    ...(token === undefined ? {} : { ContinuationToken: token }),
    ...(page.truncated && last !== undefined ? { NextContinuationToken: newContinuationToken(last) } : {}),
    ...(input.StartAfter !== undefined && tellsStart ? { StartAfter: encode(input.StartAfter) } : {}),
  };
};

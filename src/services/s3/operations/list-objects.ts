/** Lists objects, the first version: pages go on from a marker. */
import type { S3 } from "../../../generated/s3.ts";
import type { Operation } from "../../../kernel/operation.ts";
import { invalidArgument } from "../errors.ts";
import { keyEncoder } from "../listing-encoding.ts";
import { checkMaximum } from "../listing-input.ts";
import { asksForRestores } from "../object-restore.ts";
import { listCurrentObjects, listedObjects } from "../listing-objects.ts";

/** A parameter of the second version; other ones of it are passed over. */
const startAfter = /(?:^|&)start-after(?:=|&|$)/;

export const listObjects: Operation<S3, "ListObjects"> = async (context, input) => {
  if (startAfter.test(context.http.query)) {
    throw invalidArgument("startAfter only supported in REST.GET.BUCKET with list-type=2", "start-after");
  }
  const maximum = checkMaximum(input.MaxKeys, "maxKeys");
  const encode = keyEncoder(input.EncodingType);
  const { Prefix: prefix = "", Delimiter: delimiter = "", Marker: marker = "" } = input;
  // Nobody is not told whose the objects are.
  const withOwner = context.caller.kind !== "anonymous";
  const page = await listCurrentObjects(context, input.Bucket, { prefix, delimiter, maximum, marker, withOwner });
  const last = typeof page.last === "string" ? page.last : page.last?.key;
  return {
    IsTruncated: page.truncated,
    Marker: encode(marker),
    // Without a delimiter clients go on from the last key they saw.
    ...(page.truncated && delimiter !== "" && last !== undefined ? { NextMarker: encode(last) } : {}),
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
  };
};

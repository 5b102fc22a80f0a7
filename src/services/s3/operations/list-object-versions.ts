/** Lists all versions and delete markers of a bucket's keys. */
import type { S3 } from "../../../generated/s3.ts";
import type { Operation } from "../../../kernel/operation.ts";
import { invalidArgument } from "../errors.ts";
import { keyEncoder } from "../listing-encoding.ts";
import { checkMaximum } from "../listing-input.ts";
import { asksForRestores } from "../object-restore.ts";
import { listedVersions, listVersions } from "../listing-versions.ts";
import { checkVersionId } from "../version-ids.ts";

export const listObjectVersions: Operation<S3, "ListObjectVersions"> = async (context, input) => {
  const maximum = checkMaximum(input.MaxKeys, "maxKeys");
  const encode = keyEncoder(input.EncodingType);
  const {
    Prefix: prefix = "",
    Delimiter: delimiter = "",
    KeyMarker: marker = "",
    VersionIdMarker: statedVersion,
  } = input;
  const versionMarker = checkedVersionMarker(input.KeyMarker, statedVersion);
  const page = await listVersions(context, input.Bucket, { prefix, delimiter, maximum, marker, versionMarker });
  return {
    IsTruncated: page.truncated,
    KeyMarker: encode(marker),
    VersionIdMarker: statedVersion ?? "",
    ...(page.truncated ? nextMarkers(page.last, encode) : {}),
    ...listedVersions(context, page.rows, {
      encode,
      continued: page.continued,
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

/** The version to go on behind. An empty key marker, other than none, starts at the first version, whichever is named. */
function checkedVersionMarker(marker: string | undefined, versionMarker: string | undefined): string | undefined {
  if (versionMarker === undefined) return undefined;
  if (versionMarker === "") {
    throw invalidArgument("A version-id marker cannot be empty.", "version-id-marker", "");
  }
  if (marker === undefined) {
    const message = "A version-id marker cannot be specified without a key marker.";
    throw invalidArgument(message, "version-id-marker", versionMarker);
  }
  checkVersionId(versionMarker);
  return marker === "" ? undefined : versionMarker;
}

function nextMarkers(
  last: { readonly key: string; readonly versionId: string } | string | undefined,
  encode: (text: string) => string,
): { NextKeyMarker?: string; NextVersionIdMarker?: string } {
  if (last === undefined) return {};
  if (typeof last === "string") return { NextKeyMarker: encode(last) };
  return { NextKeyMarker: encode(last.key), NextVersionIdMarker: last.versionId };
}

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
    VersionIdMarker: versionMarker,
  } = input;
  checkMarkers(marker, versionMarker);
  const page = await listVersions(context, input.Bucket, { prefix, delimiter, maximum, marker, versionMarker });
  return {
    IsTruncated: page.truncated,
    KeyMarker: encode(marker),
    VersionIdMarker: versionMarker ?? "",
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

function checkMarkers(marker: string, versionMarker: string | undefined): void {
  if (versionMarker === undefined) return;
  if (versionMarker === "") {
    throw invalidArgument("A version-id marker cannot be empty.", "version-id-marker", "");
  }
  if (marker === "") {
    const message = "A version-id marker cannot be specified without a key marker.";
    throw invalidArgument(message, "version-id-marker", versionMarker);
  }
  checkVersionId(versionMarker);
}

function nextMarkers(
  last: { readonly key: string; readonly versionId: string } | string | undefined,
  encode: (text: string) => string,
): { NextKeyMarker?: string; NextVersionIdMarker?: string } {
  if (last === undefined) return {};
  if (typeof last === "string") return { NextKeyMarker: encode(last) };
  return { NextKeyMarker: encode(last.key), NextVersionIdMarker: last.versionId };
}

/** Addresses of S3's pages. */
import type { Crumb } from "../../frame/page-frame.ts";
import { linkTo } from "../../frame/router.ts";

/** The path of a bucket's page. */
export function bucketPath(bucket: string): string {
  return `s3/buckets/${encodeURIComponent(bucket)}`;
}

/** The address of an object's page. */
export function objectAddress(
  bucket: string,
  key: string,
  query: { readonly version?: string | undefined; readonly tab?: string } = {},
): string {
  return linkTo(`${bucketPath(bucket)}/object`, { key, ...query });
}

/** The bucket and the folders down to a prefix. */
export function bucketCrumbs(bucket: string, prefix: string): readonly Crumb[] {
  const folders = prefix.split("/").slice(0, -1);
  return [
    { text: bucket, href: linkTo(bucketPath(bucket)) },
    ...folders.map((text, position) => ({
      text: text === "" ? "/" : text,
      href: linkTo(bucketPath(bucket), { prefix: `${folders.slice(0, position + 1).join("/")}/` }),
    })),
  ];
}

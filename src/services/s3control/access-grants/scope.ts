/** Scopes of locations, grants and requests: S3 URIs that end in `*` where they mean all that begins so. */

/** A part of one bucket. */
export interface Scope {
  readonly bucket: string;
  /** What keys begin with, or the whole key. */
  readonly prefix: string;
  /** One object and not what begins with it. */
  readonly isObject: boolean;
}

/** The location of all buckets. */
export const everything = "s3://";

/** No object's key is longer, and so no scope says more. */
const longestKeyBytes = 1_024;
/** With `s3://`, a bucket's name, a slash and a star. */
const longestBytes = longestKeyBytes + 70;

/** The scope in a text, which may end in `*`; undefined when it is none, or that of all buckets. */
export function parseScope(text: string, isObject: boolean): Scope | undefined {
  if (Buffer.byteLength(text) > longestBytes) return undefined;
  const match = /^s3:\/\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(?:\/(.*)|\*)?$/s.exec(text);
  if (match === null) return undefined;
  const [, bucket = "", rest = ""] = match;
  if (isObject) return rest === "" ? undefined : { bucket, prefix: rest, isObject };
  return { bucket, prefix: rest.replace(/\*+$/, ""), isObject };
}

/** What a request is for: without a star at its end it is one object, whatever else it says (user guide, "Privilege"). */
export function parseTarget(text: string, isObject: boolean): Scope | undefined {
  const isWhole = /^s3:\/\/[^/]+\/?$/.test(text);
  return parseScope(text, isObject || !(text.endsWith("*") || isWhole));
}

/** A location's scope and a grant's sub-prefix, put together as they stand (user guide, "Subprefix"). */
export function joinScopes(location: string, subPrefix: string | undefined): string {
  if (subPrefix === undefined) return location;
  return location.replace(/\*+$/, "") + subPrefix;
}

/** Whether all of `inner` lies in `outer`. */
export function covers(outer: Scope, inner: Scope): boolean {
  if (outer.bucket !== inner.bucket) return false;
  if (outer.isObject) return inner.isObject && inner.prefix === outer.prefix;
  return inner.prefix.startsWith(outer.prefix);
}

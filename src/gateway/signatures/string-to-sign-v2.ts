/** What a version 2 signature of S3 covers. AWS docs: "Signing and authenticating REST requests". */
import type { Identified, WireRequest } from "../wire.ts";
import { decodeQueryText } from "./uri-encoding.ts";

/** How values of a repeated header are joined; the wire form says ", ", signers write ",". */
type AmzJoiner = "," | ", ";

/** Ways in which signers differ; each says the same of the request. */
export interface VariantV2 {
  readonly joiner: AmzJoiner;
  /** `/bucket` is signed as `/bucket/`, as boto does however it sends it. */
  readonly bucketSlash: boolean;
  /** `?policy=` is signed as `?policy`, as minio-go does. */
  readonly emptyIsBare?: boolean;
}

/** Query parameters that are part of the resource; the set every SDK of the time signed. */
const subresources: ReadonlySet<string> = new Set([
  "accelerate",
  "acl",
  "analytics",
  "cors",
  "defaultObjectAcl",
  "delete",
  "inventory",
  "lifecycle",
  "location",
  "logging",
  "metrics",
  "notification",
  "object-lock",
  "partNumber",
  "policy",
  "replication",
  "requestPayment",
  "response-cache-control",
  "response-content-disposition",
  "response-content-encoding",
  "response-content-language",
  "response-content-type",
  "response-expires",
  "restore",
  "select",
  "select-type",
  "storageClass",
  "tagging",
  "torrent",
  "uploadId",
  "uploads",
  "versionId",
  "versioning",
  "versions",
  "website",
]);

/** Text whose characters are the bytes signed (latin1). */
export function s3StringToSignV2(
  request: WireRequest,
  identified: Identified,
  claim: { readonly date: string; readonly isPresigned: boolean } & VariantV2,
): string {
  const { headers } = request;
  const plain = `${request.method}\n${headers["content-md5"] ?? ""}\n${headers["content-type"] ?? ""}\n${claim.date}\n`;
  return plain + amzHeaders(request, claim) + canonicalResource(request, identified, claim);
}

function amzHeaders(request: WireRequest, claim: { isPresigned: boolean; joiner: AmzJoiner }): string {
  const lines = new Map<string, string>();
  for (const name in request.headers) {
    const value = request.headers[name];
    if (value !== undefined && name.startsWith("x-amz-")) lines.set(name, joined(value, claim.joiner));
  }
  if (claim.isPresigned) {
    for (const [name, value] of rawParameters(request.query)) {
      const lower = name.toLowerCase();
      if (lower.startsWith("x-amz-")) lines.set(lower, decodedBytes(value ?? ""));
    }
  }
  return [...lines.keys()]
    .sort()
    .map((name) => `${name}:${lines.get(name)}\n`)
    .join("");
}

function joined(value: string, joiner: AmzJoiner): string {
  const text = value.trim();
  return joiner === "," ? text.replaceAll(", ", ",") : text;
}

function canonicalResource(
  request: WireRequest,
  identified: Identified,
  { bucketSlash, emptyIsBare = false }: VariantV2,
): string {
  const bucket = hostBucket(request, identified);
  const kept = rawParameters(request.query).filter(([name]) => subresources.has(name));
  const isBareBucket = bucketSlash && bucket === undefined && request.path.indexOf("/", 1) < 0;
  const path = isBareBucket ? `${request.path}/` : request.path;
  const resource = (bucket === undefined ? "" : `/${bucket}`) + path;
  if (kept.length === 0) return resource;
  kept.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const signed = kept.map(([name, value]) => {
    const isBare = value === undefined || (value === "" && emptyIsBare);
    return isBare ? name : `${name}=${decodedBytes(value)}`;
  });
  return `${resource}?${signed.join("&")}`;
}

/** The bucket when the host names it; a path-style request has it in its path already. */
function hostBucket(request: WireRequest, identified: Identified): string | undefined {
  const bucket = identified.labels["Bucket"];
  if (bucket === undefined) return undefined;
  if (request.host.startsWith(`${bucket}.`)) return bucket;
  const isInPath = request.path === `/${bucket}` || request.path.startsWith(`/${bucket}/`);
  return request.host === bucket && !isInPath ? bucket : undefined;
}

function rawParameters(query: string): [name: string, value: string | undefined][] {
  if (query === "") return [];
  return query.split("&").map((text) => {
    const equals = text.indexOf("=");
    return equals < 0 ? [text, undefined] : [text.slice(0, equals), text.slice(equals + 1)];
  });
}

/** Decoded, its UTF-8 bytes as latin1 characters. */
function decodedBytes(text: string): string {
  return Buffer.from(decodeQueryText(text), "utf8").toString("latin1");
}

/** What a request's host name says: a service, a region, a bucket, or nothing. */
import { serviceIndex } from "./service-index.ts";

/** A host name taken apart. */
export interface HostParts {
  /** Bucket of a virtual-host request. */
  readonly bucket: string | undefined;
  /** Host label of a service (`sqs`, `s3-control`), when the host names one. */
  readonly label: string | undefined;
  readonly region: string | undefined;
  /** The host is that of the bucket's website. */
  readonly website?: true;
}

const nothing: HostParts = { bucket: undefined, label: undefined, region: undefined };
const regionPattern = /^(?:[a-z]{2}(?:-[a-z]+)+-\d{1,2}|aws-global)$/;
const accountPattern = /^\d{12}$/;
const kept = new Map<string, HostParts>();
const keptLimit = 2000;
/** AWS's own names: they lead here for clients whose resolver or proxy answers for AWS. */
const awsSuffixes = [".amazonaws.com", ".amazonaws.com.cn"];
let keptSuffixes: readonly string[] | undefined;

/**
 * Takes a host name (lower case, without port) apart. `suffixes` are the region's own names (`localhost`,
 * `s3.localhost.localstack.cloud`); what stands before one is `<bucket>`, `<bucket>.s3[.<region>]`, `s3[.<region>]`,
 * `<service>.<region>` or `<account>.s3-control.<region>`. AWS's own names say what they say there; any other host says nothing.
 */
export function hostParts(host: string, suffixes: readonly string[]): HostParts {
  if (keptSuffixes !== suffixes || kept.size >= keptLimit) {
    kept.clear();
    keptSuffixes = suffixes;
  }
  const known = kept.get(host);
  if (known) return known;
  const parts = takeApart(host, suffixes);
  kept.set(host, parts);
  return parts;
}

function takeApart(host: string, suffixes: readonly string[]): HostParts {
  const suffix = suffixes
    .filter((one) => host === one || host.endsWith(`.${one}`))
    .toSorted((a, b) => b.length - a.length)[0];
  if (suffix === undefined) return awsParts(host);
  if (host.length === suffix.length) return nothing;
  const labels = host.slice(0, -suffix.length - 1).split(".");
  const site = websiteLabels(labels);
  if (site !== undefined) return site;
  // A suffix that itself says S3 leaves nothing but the bucket, and at most a region.
  if (suffix.startsWith("s3.")) return bucketBefore(labels, regionAtEnd(labels) !== undefined && labels.length === 1);
  return s3Labels(labels) ?? serviceLabels(labels) ?? { ...nothing, bucket: labels.join(".") };
}

/** A name of AWS's: its services need no region (`sts.amazonaws.com`), and what names none of them is no bucket. */
function awsParts(host: string): HostParts {
  const suffix = awsSuffixes.find((one) => host.endsWith(one));
  if (suffix === undefined) return nothing;
  const labels = host.slice(0, -suffix.length).split(".");
  const parts = websiteLabels(labels) ?? s3Labels(labels) ?? serviceLabels(labels);
  if (parts !== undefined) return parts;
  const label = labels.join(".");
  return serviceIndex().byHostPrefix.has(label) ? { ...nothing, label } : nothing;
}

function bucketBefore(labels: readonly string[], onlyRegion: boolean): HostParts {
  if (onlyRegion) return { bucket: undefined, label: "s3", region: labels[0] };
  return { bucket: labels.join("."), label: "s3", region: undefined };
}

function regionAtEnd(labels: readonly string[]): string | undefined {
  const last = labels.at(-1);
  return last !== undefined && regionPattern.test(last) ? last : undefined;
}

/** `bucket.s3-website-region`, `bucket.s3-website[.region]`. AWS regions have one form or the other. */
function websiteLabels(labels: readonly string[]): HostParts | undefined {
  const region = regionAtEnd(labels);
  const rest = region === undefined ? labels : labels.slice(0, -1);
  const last = rest.at(-1) ?? "";
  const bucket = rest.slice(0, -1).join(".");
  if (bucket === "") return undefined;
  if (last === "s3-website") return { bucket, label: "s3-website", region, website: true };
  const dashed = last.startsWith("s3-website-") ? last.slice("s3-website-".length) : undefined;
  if (region !== undefined || dashed === undefined || !regionPattern.test(dashed)) return undefined;
  return { bucket, label: "s3-website", region: dashed, website: true };
}

/** Before the last a bucket; before the access points' name the access point and its account. */
const s3Names: ReadonlySet<string> = new Set(["s3", "s3-accelerate", "s3-accesspoint", "s3-external-1"]);

/** `[bucket.]s3[.dualstack][.region]`, `[bucket.]s3-region`, `[bucket.]s3-accelerate`. */
function s3Labels(labels: readonly string[]): HostParts | undefined {
  let rest = labels;
  let region = regionAtEnd(rest);
  if (region !== undefined) rest = rest.slice(0, -1);
  if (rest.at(-1) === "dualstack") rest = rest.slice(0, -1);
  const last = rest.at(-1);
  if (region === undefined && last?.startsWith("s3-") && regionPattern.test(last.slice(3))) region = last.slice(3);
  else if (last === undefined || !s3Names.has(withoutFips(last))) return undefined;
  const bucket = rest.slice(0, -1).join(".");
  return { bucket: bucket === "" ? undefined : bucket, label: "s3", region };
}

/** Each service has a second name, `<name>-fips`, which leads to the same. */
const withoutFips = (label: string): string => (label.endsWith("-fips") ? label.slice(0, -"-fips".length) : label);

/** `<service>.<region>` with a service of one or two labels, `<region>.queue`, `[<account>.]s3-control[.dualstack][.<region>]`. */
function serviceLabels(labels: readonly string[]): HostParts | undefined {
  const region = regionAtEnd(labels);
  if (labels.length === 2 && labels[1] === "queue" && regionPattern.test(labels[0] ?? "")) {
    return { bucket: undefined, label: "queue", region: labels[0] };
  }
  let rest = region === undefined ? labels : labels.slice(0, -1);
  if (rest.at(-1) === "dualstack") rest = rest.slice(0, -1);
  rest = rest.map(withoutFips);
  if (rest.length === 2 && rest[1] === "s3-control" && accountPattern.test(rest[0] ?? "")) rest = rest.slice(1);
  const label = rest.join(".");
  if (label !== "s3-control" && (region === undefined || !serviceIndex().byHostPrefix.has(label))) return undefined;
  return { bucket: undefined, label, region };
}

/**
 * The service that a host name states together with its region (`sqs.us-east-1.localhost`), by its model's name; a bare
 * `logs.localhost` is a bucket of that name. Of several services behind one label the first is given.
 */
export function hostIdentifiedService(
  host: string,
  suffixes: readonly string[],
): { readonly service: string; readonly region: string | undefined } | undefined {
  const { label, region } = hostParts(host, suffixes);
  const service = label === undefined ? undefined : serviceIndex().byHostPrefix.get(label)?.[0];
  return service && { service: service.name, region };
}

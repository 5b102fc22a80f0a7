/** Regions of buckets: where a new one may go, and what a request signed for another region is told. */
import type { Context } from "../../kernel/context.ts";
import { awsError, type AwsError } from "../../kernel/errors.ts";
import { invalidRequest } from "./errors.ts";
import type { BucketRow } from "./tables.ts";

/** Region names that a location constraint may name. */
const regions: ReadonlySet<string> = new Set([
  "af-south-1",
  "ap-east-1",
  "ap-east-2",
  "ap-northeast-1",
  "ap-northeast-2",
  "ap-northeast-3",
  "ap-south-1",
  "ap-south-2",
  "ap-southeast-1",
  "ap-southeast-2",
  "ap-southeast-3",
  "ap-southeast-4",
  "ap-southeast-5",
  "ap-southeast-6",
  "ap-southeast-7",
  "ca-central-1",
  "ca-west-1",
  "eu-central-1",
  "eu-central-2",
  "eu-north-1",
  "eu-south-1",
  "eu-south-2",
  "eu-west-1",
  "eu-west-2",
  "eu-west-3",
  "il-central-1",
  "me-central-1",
  "me-south-1",
  "mx-central-1",
  "sa-east-1",
  "us-east-2",
  "us-west-1",
  "us-west-2",
]);

/** Regions that know signature version 2; those launched since January 2014 never did. */
const regionsOfVersion2: ReadonlySet<string> = new Set([
  "ap-northeast-1",
  "ap-southeast-1",
  "ap-southeast-2",
  "eu-west-1",
  "sa-east-1",
  "us-east-1",
  "us-west-1",
  "us-west-2",
]);

/** The region whose endpoint is S3's global one: it takes requests for buckets to be made anywhere. */
export const globalRegion = "us-east-1";

/** Whether a region has that name. */
export function isRegion(name: string): boolean {
  return name === globalRegion || regions.has(name);
}

/** The region a bucket is made in, from the region of the request and its constraint. */
export function newBucketRegion(requestRegion: string, constraint: string | undefined): string {
  const stated = constraint === "EU" ? "eu-west-1" : constraint;
  if (requestRegion === globalRegion) {
    if (stated === undefined) return globalRegion;
    if (!regions.has(stated)) throw invalidConstraint(stated);
    return stated;
  }
  if (stated === requestRegion) return stated;
  throw awsError(
    "IllegalLocationConstraintException",
    `The ${constraint ?? "unspecified"} location constraint is incompatible for the region specific endpoint this request was sent to.`,
    { status: 400 },
  );
}

/** Throws when a bucket is to be made by a request signed for a name of no region, such as aws-global, that is not its constraint either. */
export function requireRegionOfRequest(context: Context, constraint: string | undefined): void {
  if (isRegion(context.region) || context.region === constraint) return;
  throw malformedRegion(context, globalRegion);
}

function invalidConstraint(constraint: string): AwsError {
  return awsError("InvalidLocationConstraint", "The specified location-constraint is not valid", {
    status: 400,
    fields: { LocationConstraint: constraint },
  });
}

/** The region as LocationConstraint and GetBucketLocation know it: nothing for us-east-1. */
export function locationConstraint(region: string): string | undefined {
  return region === globalRegion ? undefined : region;
}

/**
 * Throws when the request was signed for a region that the bucket is not in, or in a way its region does not know. SDKs
 * follow the header, the Region field or the status 301, each its own way.
 */
export function checkRegion(context: Context, bucket: BucketRow, operation: string): void {
  if (operation !== "GetBucketLocation") checkSignatureVersion(context, bucket.region);
  if (context.region === bucket.region) return;
  // Nobody and signature version 2 have no region; the global endpoint tells everybody where a bucket is.
  if (context.http.signatureVersion !== "AWS4-HMAC-SHA256" || context.caller.kind === "service") return;
  if (operation === "GetBucketLocation" && context.region === globalRegion) return;
  throw isSentElsewhere(context, bucket) ? permanentRedirect(context, bucket) : malformedRegion(context, bucket.region);
}

function checkSignatureVersion({ http }: Context, region: string): void {
  if (http.signatureVersion !== "AWS" || regionsOfVersion2.has(region) || !isRegion(region)) return;
  throw invalidRequest("The authorization mechanism you have provided is not supported. Please use AWS4-HMAC-SHA256.");
}

/**
 * A host that names the region signed for is a wrong endpoint. A HEAD answer has no body, so that its status must say it
 * where the host does not tell; a name that is no region's, such as the SDKs' aws-global, is a mistake and not another place.
 */
function isSentElsewhere({ http, region }: Context, bucket: BucketRow): boolean {
  if (http.host.includes(`.${region}.`)) return true;
  return http.method === "HEAD" && isRegion(region) && !reachesBucket(http.host, bucket);
}

/** The bucket's region has answered: the host names it, or the bucket before the global endpoint, which leads to where it is. */
function reachesBucket(host: string, { name, region }: BucketRow): boolean {
  return host.includes(`.${region}.`) || host.startsWith(`${name}.s3.`);
}

/** Signed URLs have their own code for what is wrong with a credential's scope. */
function malformedRegion({ http, region }: Context, expected: string): AwsError {
  const [code, place] =
    http.authType === "REST-QUERY-STRING"
      ? ["AuthorizationQueryParametersError", "Error parsing the X-Amz-Credential parameter"]
      : ["AuthorizationHeaderMalformed", "The authorization header is malformed"];
  return awsError(code, `${place}; the region '${region}' is wrong; expecting '${expected}'`, {
    status: 400,
    fields: { Region: expected },
    headers: { "x-amz-bucket-region": expected },
  });
}

function permanentRedirect(context: Context, bucket: BucketRow): AwsError {
  const endpoint = context.http.host.replace(`.${context.region}.`, `.${bucket.region}.`);
  return awsError(
    "PermanentRedirect",
    "The bucket you are attempting to access must be addressed using the specified endpoint. Please send all future requests to this endpoint.",
    {
      status: 301,
      fields: { Endpoint: endpoint, Bucket: bucket.name },
      headers: { "x-amz-bucket-region": bucket.region },
    },
  );
}

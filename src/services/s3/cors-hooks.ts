/** Answers browsers that ask whether a page of another origin may use a bucket. */
import type { Context } from "../../kernel/context.ts";
import { awsError, type AwsError } from "../../kernel/errors.ts";
import type { HttpHooks } from "../../kernel/operation.ts";
import { findBucket, findConfiguration } from "./bucket.ts";
import { isCorsMethod, isHeaderName } from "./cors-check.ts";
import { corsHeaders, findCorsRule, headerNames, type CorsRule, type CrossOriginRequest } from "./cors-rules.ts";

/** OPTIONS: the headers of the rule that allows it, or AccessForbidden (403) with AWS's words. */
export const preflight: NonNullable<HttpHooks["preflight"]> = async (context, { bucket, key }) => {
  const { headers } = context.http;
  const origin = headers["origin"];
  const method = headers["access-control-request-method"];
  if (!origin) throw badRequest("Insufficient information. Origin request header needed.");
  if (method !== undefined && !isCorsMethod(method)) {
    throw badRequest(`Invalid Access-Control-Request-Method: ${method}`);
  }
  checkAskedHeaders(headers["access-control-request-headers"]);
  const rules = bucket === undefined ? undefined : await readRules(context, bucket, method ?? "OPTIONS");
  if (rules === undefined) {
    throw forbidden(
      "CORS is not enabled for this bucket.",
      method ?? "OPTIONS",
      bucket === undefined ? "SERVICE" : "BUCKET",
    );
  }
  if (method === undefined) throw badRequest("Invalid Access-Control-Request-Method: null");
  const resourceType = key === undefined || key === "" ? "BUCKET" : "OBJECT";
  const request = { origin, method, headers: headerNames(headers["access-control-request-headers"]) };
  const rule = findCorsRule(rules, request);
  if (rule === undefined) {
    const why =
      "This CORS request is not allowed. This is usually because the evalution of Origin, request method / " +
      "Access-Control-Request-Method or Access-Control-Request-Headers are not whitelisted by the resource's CORS spec.";
    throw forbidden(why, method, resourceType);
  }
  return { status: 200, headers: corsHeaders(rule, request) };
};

/** Headers of any other answer: those of the rule that allows origin and method, or none. */
export const responseHeaders: NonNullable<HttpHooks["responseHeaders"]> = async (context, input) => {
  const name = (input as { Bucket?: string }).Bucket;
  const origin = context.http.headers["origin"];
  if (name === undefined || origin === undefined) return {};
  const rules = await context.store.read(async (reader) => {
    const bucket = await findBucket(reader, name);
    return bucket && findConfiguration<{ CORSRules: CorsRule[] }>(reader, bucket, "cors");
  });
  if (rules === undefined) return {};
  // Browsers name a method in preflights only; S3 goes by it wherever it is named (s3-tests: cors_origin_response).
  const method = context.http.headers["access-control-request-method"] ?? context.http.method;
  // The headers of a preflight likewise: named in another request, they are held to the rules, too.
  const headers = headerNames(context.http.headers["access-control-request-headers"]);
  const request: CrossOriginRequest = { origin, method, headers };
  const rule = findCorsRule(rules.CORSRules, request);
  return rule === undefined ? {} : corsHeaders(rule, request);
};

function checkAskedHeaders(asked: string | undefined): void {
  for (const name of asked?.split(",") ?? []) {
    if (isHeaderName(name.trim())) continue;
    throw badRequest(`Access-Control-Request-Headers "${name}" contains invalid character.`);
  }
}

async function readRules(context: Context, name: string, method: string): Promise<readonly CorsRule[] | undefined> {
  const configuration = await context.store.read(async (reader) => {
    const bucket = await findBucket(reader, name);
    if (bucket === undefined) throw forbidden("Bucket not found", method, "BUCKET");
    return findConfiguration<{ CORSRules: CorsRule[] }>(reader, bucket, "cors");
  });
  return configuration?.CORSRules;
}

function badRequest(message: string): AwsError {
  return awsError("BadRequest", message, { status: 400 });
}

function forbidden(why: string, method: string, resourceType: string): AwsError {
  return awsError("AccessForbidden", `CORSResponse: ${why}`, {
    status: 403,
    fields: { Method: method, ResourceType: resourceType },
  });
}

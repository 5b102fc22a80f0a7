/** Answers visitors of a bucket's website: documents, redirects and pages for what went wrong. Amazon S3 user guide, "Website endpoints". */
import type { Context, SiteAnswer, SiteRequest } from "../../../kernel/context.ts";
import { AwsError, awsError } from "../../../kernel/errors.ts";
import type { HttpHooks } from "../../../kernel/operation.ts";
import { newReadQuestion, newTarget } from "../access-question.ts";
import { findConfiguration, requireBucket } from "../bucket.ts";
import { noSuchKey, notConfigured } from "../errors.ts";
import { findVersion } from "../version-find.ts";
import type { WebsiteConfiguration } from "./configuration.ts";
import { pageOf, type PageFacts } from "./pages.ts";
import { encodedPath, findRule, redirectAll, redirectOf, type Place } from "./redirect.ts";

/** One visit. */
interface Visit {
  readonly context: Context;
  readonly request: SiteRequest;
  readonly website: WebsiteConfiguration;
  readonly here: Place;
}

/** The hook that the gateway asks for hosts of websites. */
export const website: NonNullable<HttpHooks["website"]> = async (context, request) => {
  try {
    return await answer(context, request);
  } catch (error) {
    return errorPage(request, expected(error));
  }
};

async function answer(context: Context, request: SiteRequest): Promise<SiteAnswer> {
  const configuration = await readWebsite(context, request);
  const { method } = request;
  if (method !== "GET" && method !== "HEAD") {
    throw awsError("MethodNotAllowed", "The specified method is not allowed against this resource.", {
      status: 405,
      fields: { Method: method, ResourceType: "OBJECT" },
      headers: { allow: "GET, HEAD" },
    });
  }
  const here: Place = { protocol: context.http.secure ? "https" : "http", host: context.http.host };
  const { RedirectAllRequestsTo: all } = configuration;
  if (all !== undefined) return redirect(301, redirectAll(all, request.key, here));
  return visit({ context, request, website: configuration, here });
}

async function readWebsite(context: Context, { bucket: name, region }: SiteRequest): Promise<WebsiteConfiguration> {
  return context.store.read(async (reader) => {
    const bucket = await requireBucket(reader, name);
    if (region !== undefined && region !== bucket.region) {
      throw awsError(
        "IncorrectEndpoint",
        "The specified bucket exists in another region. Please direct requests to the specified endpoint.",
        { status: 400, fields: { Endpoint: `${name}.s3-website-${bucket.region}.amazonaws.com` } },
      );
    }
    const configuration = await findConfiguration<WebsiteConfiguration>(reader, bucket, "website");
    if (configuration !== undefined) return configuration;
    const message = "The specified bucket does not have a website configuration";
    throw notConfigured("NoSuchWebsiteConfiguration", message, name);
  });
}

async function visit(visited: Visit): Promise<SiteAnswer> {
  const { request, website: configuration } = visited;
  const suffix = configuration.IndexDocument?.Suffix ?? "index.html";
  const rule = findRule(configuration, { key: request.key, errorStatus: undefined });
  if (rule !== undefined) return rulePage(visited, redirectOf(rule, request.key, visited.here));
  const key = request.key === "" || request.key.endsWith("/") ? request.key + suffix : request.key;
  try {
    return { ...shown(await request.read(key)), document: key };
  } catch (error) {
    const failure = await asVisitorsSee(visited, key, expected(error));
    const isFolder = key === request.key && failure.status !== 405 && (await isReadable(visited, `${key}/${suffix}`));
    const page = isFolder ? folderPage(visited, `/${encodedPath(key)}/`) : await failed(visited, failure);
    return { ...page, document: key };
  }
}

/** An object may send its visitors elsewhere. */
function shown(answer: SiteAnswer): SiteAnswer {
  const location = answer.headers["x-amz-website-redirect-location"];
  if (location === undefined) return answer;
  // Nothing is sent of the object: its body is let go unread.
  return redirect(301, location);
}

/**
 * Visitors learn that a key is not there, also where they may not list, if they might read it. AWS: "Setting permissions for
 * website access".
 */
async function asVisitorsSee({ context, request }: Visit, key: string, failure: AwsError): Promise<AwsError> {
  if (failure.code !== "AccessDenied") return failure;
  const input = { Bucket: request.bucket, Key: key };
  const question = await context.store.read(async (reader) => {
    const row = await findVersion(reader, request.bucket, key, undefined);
    if (row !== undefined && !row.deleteMarker) return undefined;
    const bucket = await requireBucket(reader, request.bucket);
    return newReadQuestion(await newTarget(context, reader, bucket, { operation: "GetObject", input }), key);
  });
  return question !== undefined && (await context.isAllowed(question)) ? noSuchKey(key) : failure;
}

async function isReadable({ request }: Visit, key: string): Promise<boolean> {
  try {
    await request.read(key);
    return true;
  } catch (error) {
    expected(error);
    return false;
  }
}

async function failed(visited: Visit, failure: AwsError): Promise<SiteAnswer> {
  const { request, website: configuration } = visited;
  const errorStatus = failure.status ?? 500;
  const rule = findRule(configuration, { key: request.key, errorStatus });
  if (rule !== undefined) return rulePage(visited, redirectOf(rule, request.key, visited.here));
  const document = configuration.ErrorDocument?.Key;
  if (document === undefined || errorStatus >= 500) return errorPage(request, failure);
  try {
    const answer = await request.read(document, { plain: true });
    if (answer.headers["x-amz-website-redirect-location"] !== undefined) {
      const elsewhere = shown(answer);
      return { ...elsewhere, headers: { ...elsewhere.headers, ...errorHeaders(failure) } };
    }
    return { ...answer, status: errorStatus, headers: { ...answer.headers, ...errorHeaders(failure) } };
  } catch (error) {
    const { code, message } = await asVisitorsSee(visited, document, expected(error));
    return errorPage(request, failure, { code, message, key: document });
  }
}

function redirect(status: number, location: string): SiteAnswer {
  return { status, headers: { location }, body: undefined };
}

function rulePage({ request }: Visit, { status, location }: { status: number; location: string }): SiteAnswer {
  const [code, message] = status === 302 ? ["Found", "Resource Found"] : ["MovedPermanently", "Resource moved"];
  const body = pageOf({ status, code, message, fields: {}, ...request.ids });
  return { status, headers: { "content-type": "text/html; charset=utf-8", location }, body };
}

/** The way to a folder's index document is told as errors are, in headers, too. */
function folderPage(visited: Visit, location: string): SiteAnswer {
  const page = rulePage(visited, { status: 302, location });
  const headers = { ...page.headers, "x-amz-error-code": "Found", "x-amz-error-message": "Resource Found" };
  return { ...page, headers };
}

function errorPage(
  request: SiteRequest,
  failure: AwsError,
  documentFailure?: PageFacts["documentFailure"],
): SiteAnswer {
  const status = failure.status ?? 500;
  const { code, message, fields } = failure;
  const body = pageOf({
    status,
    code,
    message,
    fields,
    ...request.ids,
    ...(documentFailure === undefined ? {} : { documentFailure }),
  });
  const headers = { "content-type": "text/html; charset=utf-8", ...errorHeaders(failure), ...failure.headers };
  return { status, headers, body };
}

/** Websites state the error in headers as well. Keys may hold what headers may not. */
function errorHeaders({ code, message, fields }: AwsError): Record<string, string> {
  const headers: Record<string, string> = { "x-amz-error-code": code, "x-amz-error-message": message };
  const key = fields["Key"];
  if (key !== undefined) headers["x-amz-error-detail-key"] = encodeURI(String(key));
  return headers;
}

/** Bugs are the gateway's to answer and to log. */
function expected(error: unknown): AwsError {
  if (error instanceof AwsError) return error;
  throw error;
}

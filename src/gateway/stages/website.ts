/** Requests to a bucket's website take this way: nobody is asked who he is, and answers are pages. */
import { anonymousCaller } from "../../kernel/caller.ts";
import type { RequestBody } from "../../kernel/body.ts";
import type { SiteAnswer, SiteRequest } from "../../kernel/context.ts";
import type { Exchange, GatewayParts } from "../exchange.ts";
import { loadServiceModel } from "../model/load.ts";
import type { OperationModel } from "../model/model.ts";
import { codecFor } from "../protocols/codec.ts";
import { s3IdHeaders } from "../protocols/id-headers.ts";
import { hostParts, type HostParts } from "../routing/host.ts";
import { decodeLabel } from "../routing/percent.ts";
import type { Identified, WireResponse } from "../wire.ts";
import { authorizeAndInvoke, requireOperation, withControls } from "./invoke.ts";
import { newContext } from "./new-context.ts";

/** The website that a request's host names, if it names one. */
export function websiteOf(parts: GatewayParts, { request }: Exchange): HostParts | undefined {
  const host = hostParts(request.host, parts.settings.hostSuffixes);
  return host.website === true ? host : undefined;
}

const nobody = {
  caller: anonymousCaller,
  authType: "NONE",
  signatureVersion: undefined,
  signatureAge: undefined,
} as const;

/** Answers by the service's rules; what it reads of the bucket is authorized as anybody's request is. */
export async function answerWebsite(parts: GatewayParts, exchange: Exchange, host: HostParts): Promise<WireResponse> {
  const { request, ids } = exchange;
  const bucket = host.bucket ?? "";
  const key = decodeLabel(request.path.slice(1));
  const identified = identifiedRead(request.method, bucket, key);
  exchange.identified = identified;
  exchange.website = {};
  const { service } = await requireOperation(parts, identified);
  exchange.service = service;
  const context = newContext(parts, exchange, { ...nobody, region: host.region }, service);
  exchange.context = context;
  exchange.authenticated = { ...nobody, region: host.region, body: noBody, signedHeaders: new Set() };
  const { region } = host;
  const read: SiteRequest["read"] = (named, options) => readObject(parts, exchange, { bucket, key: named, ...options });
  const answer = await service.hooks.website?.(context, { method: request.method, bucket, key, region, ids, read });
  if (answer === undefined) return { status: 404, headers: {}, body: undefined };
  exchange.website = { document: answer.document, errorCode: answer.headers["x-amz-error-code"] };
  return { ...answer, headers: { ...s3IdHeaders(ids), ...answer.headers } };
}

function identifiedRead(method: string, bucket: string, key: string): Identified {
  const service = loadServiceModel("s3");
  const operation = service.operations.get(method === "HEAD" ? "HeadObject" : "GetObject") as OperationModel;
  return { service, operation, protocol: "restXml", labels: { Bucket: bucket, Key: key }, formBytes: undefined };
}

/** Reads one object as nobody; throws S3's errors. */
async function readObject(
  parts: GatewayParts,
  exchange: Exchange,
  { bucket, key, plain = false }: { bucket: string; key: string; plain?: boolean },
): Promise<SiteAnswer> {
  const { request, ids, service } = exchange;
  const identified = identifiedRead(request.method, bucket, key);
  const { definition } = await requireOperation(parts, identified);
  const codec = codecFor(identified.protocol);
  // An error document is shown whole, whatever was asked of the missing page.
  const asked = { ...request, query: "", headers: plain ? {} : request.headers };
  const input = await codec.parseRequest(identified, asked, noBody);
  exchange.input = input;
  const authenticated = exchange.authenticated ?? { ...nobody, region: undefined };
  const context = service && newContext(parts, exchange, authenticated, service);
  if (context === undefined) return { status: 404, headers: {}, body: undefined };
  exchange.context?.ledger.finish();
  exchange.context = context;
  const output = await authorizeAndInvoke(parts, definition, context, input);
  exchange.output = output;
  return withControls(codec.serializeResponse(identified.operation, output, ids), context);
}

const noBody: RequestBody = {
  length: 0,
  signedSha256: undefined,
  buffer: () => Promise.resolve(new Uint8Array()),
  stream: async function* () {},
  trailers: {},
};

/** Cross-origin questions: a service with rules of its own (S3's buckets) decides; for the others the region's pages are open to loopback tools. */
import { anonymousCaller } from "../../kernel/caller.ts";
import type { Exchange, GatewayParts } from "../exchange.ts";
import { s3IdHeaders } from "../protocols/id-headers.ts";
import { s3Address } from "../routing/s3-address.ts";
import type { Identified, WireResponse } from "../wire.ts";
import { newContext } from "./new-context.ts";

/** Answers an OPTIONS request. */
export async function answerPreflight(parts: GatewayParts, exchange: Exchange): Promise<WireResponse> {
  const service = await parts.services("s3");
  const preflight = service?.hooks.preflight;
  if (!service || !preflight) return { status: 403, headers: {}, body: undefined };
  const context = newContext(parts, exchange, nobody, service);
  const { bucket, key } = s3Address(exchange.request, { hostSuffixes: parts.settings.hostSuffixes });
  exchange.preflight = { bucket, key };
  const answer = await preflight(context, { bucket, key });
  const headers = { ...s3IdHeaders(exchange.ids), ...answer?.headers };
  return { status: answer?.status ?? 403, headers, body: undefined };
}

/**
 * Decides, for a request that names its origin, by the rules that its bucket has now: they hold for an answer that removes
 * or replaces them, and a page may read why its request was refused (that a presigned URL has expired, for instance).
 */
export async function decideCrossOrigin(
  parts: GatewayParts,
  exchange: Exchange,
  { service: { name }, labels }: Identified,
): Promise<void> {
  const { Bucket } = labels;
  const found = Bucket === undefined ? undefined : parts.services(name);
  const service = found instanceof Promise ? await found : found;
  if (Bucket === undefined || !service?.hooks.responseHeaders) return;
  const context = newContext(parts, exchange, nobody, service);
  exchange.crossOrigin = await headersOrNone(parts, service.hooks.responseHeaders(context, { Bucket }));
}

/** Adds the headers with which a browser lets a page of another origin read the answer. */
export async function crossOriginHeaders(
  parts: GatewayParts,
  exchange: Exchange,
  response: WireResponse,
): Promise<void> {
  const { context, crossOrigin, identified, input, service } = exchange;
  Object.assign(response.headers, crossOrigin);
  const hook = service?.hooks.responseHeaders;
  // The bucket behind an access point is known by now.
  const asked: { readonly Bucket?: string } | undefined = input;
  const isBehind = identified?.labels["Bucket"] !== asked?.Bucket;
  if (!hook || !context || !input || (crossOrigin !== undefined && !isBehind)) return;
  Object.assign(response.headers, await headersOrNone(parts, hook(context, input)));
}

async function headersOrNone(
  parts: GatewayParts,
  deciding: Promise<Record<string, string>>,
): Promise<Record<string, string>> {
  try {
    return await deciding;
  } catch (error) {
    // The answer stands without them: a browser then refuses to show it, which is the safe side.
    parts.log.warn("cross-origin headers could not be decided", { error });
    return {};
  }
}

const nobody = {
  caller: anonymousCaller,
  region: undefined,
  authType: "NONE",
  signatureVersion: undefined,
  signatureAge: undefined,
} as const;

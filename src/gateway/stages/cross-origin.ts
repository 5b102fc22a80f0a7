/** Cross-origin questions: a service with rules of its own (S3's buckets) decides; for the others the region's pages are open to loopback tools. */
import { anonymousCaller } from "../../kernel/caller.ts";
import type { Exchange, GatewayParts } from "../exchange.ts";
import { s3IdHeaders } from "../protocols/id-headers.ts";
import { s3Address } from "../routing/s3-address.ts";
import type { WireResponse } from "../wire.ts";
import { newContext } from "./new-context.ts";

/** Answers an OPTIONS request. */
export async function answerPreflight(parts: GatewayParts, exchange: Exchange): Promise<WireResponse> {
  const service = await parts.services("s3");
  const preflight = service?.hooks.preflight;
  if (!service || !preflight) return { status: 403, headers: {}, body: undefined };
  const context = newContext(parts, exchange, nobody, service);
  const { bucket, key } = s3Address(exchange.request, { hostSuffixes: parts.settings.hostSuffixes });
  const answer = await preflight(context, { bucket, key });
  const headers = { ...s3IdHeaders(exchange.ids), ...answer?.headers };
  return { status: answer?.status ?? 403, headers, body: undefined };
}

/** Adds the headers with which a browser lets a page of another origin read the answer. */
export async function crossOriginHeaders(
  parts: GatewayParts,
  exchange: Exchange,
  response: WireResponse,
): Promise<void> {
  const hook = exchange.service?.hooks.responseHeaders;
  if (!hook || !exchange.context || !exchange.input) return;
  try {
    Object.assign(response.headers, await hook(exchange.context, exchange.input));
  } catch (error) {
    // The answer stands without them: a browser then refuses to show it, which is the safe side.
    parts.log.warn("cross-origin headers could not be decided", { error });
  }
}

const nobody = {
  caller: anonymousCaller,
  region: undefined,
  authType: "NONE",
  signatureVersion: undefined,
  signatureAge: undefined,
} as const;

/**
 * The request path of every service, stage by stage: identify → authenticate → parse → validate → authorize → invoke →
 * serialize → record. Read this file first.
 */
import { newUuidAnswerIds } from "./answer-ids.ts";
import type { Exchange, GatewayParts } from "./exchange.ts";
import { codecFor } from "./protocols/codec.ts";
import { identify } from "./routing/identify.ts";
import { Unidentified } from "./routing/unidentified.ts";
import { authenticate } from "./stages/authenticate.ts";
import { answerPreflight, crossOriginHeaders, decideCrossOrigin } from "./stages/cross-origin.ts";
import { answerFailure } from "./stages/failure.ts";
import { credentialsFor } from "./stages/foreign-page.ts";
import { checkHeaderSection } from "./stages/header-limit.ts";
import { authorizeAndInvoke, requireOperation, withControls } from "./stages/invoke.ts";
import { isolatePage } from "./stages/isolated-page.ts";
import { newContext } from "./stages/new-context.ts";
import { answerPostForm, isPostForm } from "./stages/post-form.ts";
import { recordAnswer } from "./stages/record.ts";
import { refuseDocument } from "./stages/refuse-document.ts";
import { validateInput } from "./stages/validate.ts";
import { answerWebsite, websiteOf } from "./stages/website.ts";
import type { WireResponse } from "./wire.ts";

/** Answers one request. Never rejects: what goes wrong becomes the protocol's error answer. */
export async function answer(parts: GatewayParts, exchange: Exchange): Promise<WireResponse> {
  let response: WireResponse;
  try {
    response = await runStages(parts, exchange);
  } catch (error) {
    exchange.failure = error;
    // S3's ids are those of a request until it is known whose it is.
    if (error instanceof Unidentified && error.protocol !== "restXml") exchange.ids = newUuidAnswerIds(parts.ids);
    response = answerFailure(parts, exchange, error);
  }
  isolatePage(exchange, response);
  if (exchange.request.headers["origin"] !== undefined) await crossOriginHeaders(parts, exchange, response);
  return response;
}

async function runStages(parts: GatewayParts, exchange: Exchange): Promise<WireResponse> {
  const { request } = exchange;
  if (request.method === "OPTIONS") return answerPreflight(parts, exchange);
  const site = websiteOf(parts, exchange);
  if (site) return answerWebsite(parts, exchange, site);
  // What is at hand is not waited for: each wait costs as much as a small stage.
  const identifying = identify(request, { hostSuffixes: parts.settings.hostSuffixes });
  const identified = identifying instanceof Promise ? await identifying : identifying;
  exchange.identified = identified;
  if (request.headers["origin"] !== undefined) await decideCrossOrigin(parts, exchange, identified);
  if (!identified.service.name.startsWith("s3")) exchange.ids = newUuidAnswerIds(parts.ids);
  if (identified.service.name === "s3") checkHeaderSection(request);
  if (isPostForm(identified)) return answerPostForm(parts, exchange, identified);
  const authenticating = authenticate(request, identified, {
    credentials: credentialsFor(parts, request, identified),
    now: () => parts.clock.wall(),
  });
  const authenticated = authenticating instanceof Promise ? await authenticating : authenticating;
  exchange.authenticated = authenticated;
  const found = requireOperation(parts, identified);
  const { service, definition } = found instanceof Promise ? await found : found;
  exchange.service = service;
  const codec = codecFor(identified.protocol);
  const parsing = codec.parseRequest(identified, request, authenticated.body);
  const input =
    parsing instanceof Promise
      ? await parsing.catch((error) => refuseDocument(parts, exchange, { authenticated, service, definition }, error))
      : parsing;
  exchange.input = input;
  validateInput(identified.operation, identified.protocol, input);
  const context = newContext(parts, exchange, authenticated, service);
  exchange.context = context;
  const output = await authorizeAndInvoke(parts, definition, context, input);
  exchange.output = output;
  const response = codec.serializeResponse(identified.operation, output, exchange.ids, exchange.request);
  return withControls(response, context);
}

/** Called by the server when the answer's last byte is out (or the client left): metering, metrics, log. */
export function record(
  parts: GatewayParts,
  exchange: Exchange,
  answered: { status: number; bytesIn: number; bytesOut: number },
): void {
  recordAnswer(parts.recorder, exchange, answered);
}

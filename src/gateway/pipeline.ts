/**
 * The request path of every service, stage by stage: identify → authenticate → parse → validate → authorize → invoke →
 * serialize → record. Read this file first.
 */
import type { Context } from "../kernel/context.ts";
import { awsError } from "../kernel/errors.ts";
import type { OperationDefinition, Service } from "../kernel/operation.ts";
import { codecFor } from "./protocols/codec.ts";
import { identify } from "./routing/identify.ts";
import type { Authenticated } from "./signatures/authenticated.ts";
import { authenticate } from "./stages/authenticate.ts";
import { authorize, type PolicySource } from "./stages/authorize.ts";
import { answerPreflight, crossOriginHeaders } from "./stages/cross-origin.ts";
import { answerFailure } from "./stages/failure.ts";
import { newContext, type ContextParts, type RequestContext } from "./stages/new-context.ts";
import { answerPostForm, isPostForm } from "./stages/post-form.ts";
import { recordAnswer, type Recorder } from "./stages/record.ts";
import { validateInput } from "./stages/validate.ts";
import type { Credentials } from "./signatures/credentials.ts";
import type { AnswerIds, Identified, WireRequest, WireResponse } from "./wire.ts";

/** What the pipeline works with; `region.ts` fills it in. */
export interface GatewayParts extends ContextParts {
  /** The services that exist, loaded when first asked for; undefined for the others. */
  readonly services: (name: string) => Promise<Service | undefined>;
  readonly credentials: Credentials;
  readonly policies: PolicySource;
  readonly recorder: Recorder;
}

/** One request on its way; stages fill it in, in order. */
export interface Exchange {
  readonly request: WireRequest;
  readonly ids: AnswerIds;
  /** Its signal is aborted when the client goes away. */
  readonly leaving: { readonly signal: AbortSignal };
  /** Monotonic milliseconds at arrival. */
  readonly startedAt: number;
  identified: Identified | undefined;
  authenticated: Authenticated | undefined;
  service: Service | undefined;
  context: RequestContext | undefined;
  input: object | undefined;
  /** Why it failed, when it did. */
  failure: unknown;
}

/** Answers one request. Never rejects: what goes wrong becomes the protocol's error answer. */
export async function answer(parts: GatewayParts, exchange: Exchange): Promise<WireResponse> {
  let response: WireResponse;
  try {
    response = await runStages(parts, exchange);
  } catch (error) {
    exchange.failure = error;
    response = answerFailure(parts, exchange, error);
  }
  if (exchange.request.headers["origin"] !== undefined) await crossOriginHeaders(parts, exchange, response);
  return response;
}

async function runStages(parts: GatewayParts, exchange: Exchange): Promise<WireResponse> {
  const { request } = exchange;
  if (request.method === "OPTIONS") return answerPreflight(parts, exchange);
  const identified = await identify(request, { hostSuffixes: parts.settings.hostSuffixes });
  exchange.identified = identified;
  if (isPostForm(identified)) return answerPostForm(parts, exchange, identified);
  const authenticated = await authenticate(request, identified, {
    credentials: parts.credentials,
    now: () => parts.clock.wall(),
  });
  exchange.authenticated = authenticated;
  const { service, definition } = await requireOperation(parts, identified);
  exchange.service = service;
  const codec = codecFor(identified.protocol);
  const input = await codec.parseRequest(identified, request, authenticated.body);
  exchange.input = input;
  validateInput(identified.operation, identified.protocol, input);
  const context = newContext(parts, exchange, authenticated, service);
  exchange.context = context;
  const output = await authorizeAndInvoke(parts, definition, context, input);
  const response = codec.serializeResponse(identified.operation, output, exchange.ids);
  return withControls(response, context);
}

/** From authorization on: the part that calls between services share with requests from outside. */
export async function authorizeAndInvoke(
  parts: Pick<GatewayParts, "policies">,
  definition: OperationDefinition<never, never>,
  context: Context,
  input: object,
): Promise<object> {
  await authorize(parts.policies, definition, context, input);
  const uses = definition.usage?.(context, input);
  if (uses) for (const use of uses) context.meter.use(use);
  // oxlint-disable-next-line typescript/no-unnecessary-type-assertion -- the linter takes any result for an object; the compiler does not
  return definition.invoke(context, input) as Promise<object>;
}

/** The operation, or NotImplemented: known to AWS but not here. */
export async function requireOperation(
  parts: GatewayParts,
  identified: Identified,
): Promise<{ service: Service; definition: OperationDefinition<never, never> }> {
  const service = await parts.services(identified.service.name);
  const definition = service?.operations[identified.operation.name];
  if (!service || !definition) {
    const what = `${identified.service.name}:${identified.operation.name}`;
    throw awsError("NotImplemented", `Haneul does not implement ${what} yet.`, { status: 501 });
  }
  return { service, definition };
}

/** Lays what the operation said about the answer over what the model says. */
export function withControls(response: WireResponse, context: RequestContext): WireResponse {
  const { status, headers } = context.response;
  for (const name in headers) response.headers[name] = headers[name] as string;
  return status === undefined ? response : { ...response, status };
}

/** Called by the server when the answer's last byte is out (or the client left): metering, metrics, log. */
export function record(
  parts: GatewayParts,
  exchange: Exchange,
  answered: { status: number; bytesIn: number; bytesOut: number },
): void {
  recordAnswer(parts.recorder, exchange, answered);
}

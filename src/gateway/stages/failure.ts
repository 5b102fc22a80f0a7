/** Turns whatever a stage threw into the protocol's error answer; a bug becomes InternalError, with its cause in the log. */
import { AwsError } from "../../kernel/errors.ts";
import { loadServiceModel } from "../model/load.ts";
import type { ProtocolName, ServiceModel } from "../model/model.ts";
import { Unidentified } from "../routing/unidentified.ts";
import type { Exchange, GatewayParts } from "../exchange.ts";
import { codecFor } from "../protocols/codec.ts";
import type { WireError, WireRequest, WireResponse } from "../wire.ts";

/** The answer to a request that failed. */
export function answerFailure(parts: GatewayParts, exchange: Exchange, error: unknown): WireResponse {
  const { service, protocol } = exchange.identified ?? protocolOf(exchange.request, error);
  const wire = deniedIn(protocol, wireError(parts, exchange, error));
  const response = codecFor(protocol).serializeError(service, wire, exchange.ids, exchange.request);
  for (const name in wire.headers) response.headers[name] = wire.headers[name] as string;
  if (mayHaveUnstatedBody(exchange.request)) response.headers["connection"] ??= "close";
  return response;
}

/** Whether the client may have forgotten to say how long its body is, which would be read as its next request. */
function mayHaveUnstatedBody({ method, headers }: WireRequest): boolean {
  if (method !== "PUT" && method !== "POST") return false;
  return headers["content-length"] === undefined && headers["transfer-encoding"] === undefined;
}

/** A denial's name differs by family: the JSON protocols say AccessDeniedException, JSON-RPC with status 400. */
function deniedIn(protocol: ProtocolName, error: WireError): WireError {
  if (error.code !== "AccessDenied") return error;
  if (protocol === "restXml" || protocol === "awsQuery") return error;
  if (protocol === "ec2Query") return { ...error, code: "UnauthorizedOperation" };
  return { ...error, code: "AccessDeniedException", status: protocol === "restJson1" ? 403 : 400 };
}

function wireError(parts: GatewayParts, exchange: Exchange, error: unknown): WireError {
  const resource = exchange.request.path;
  if (error instanceof AwsError) {
    if (error.cause !== undefined) noteCause(parts, exchange, error);
    const { code, message, status, fields, headers } = error;
    return { code, message, status, fields, headers, resource };
  }
  parts.log.error("an operation failed", {
    error,
    requestId: exchange.ids.requestId,
    operation: exchange.identified?.operation.name,
    path: exchange.request.path,
  });
  const message = "We encountered an internal error. Please try again.";
  return { code: "InternalError", message, status: 500, fields: {}, headers: {}, resource };
}

/** A bad request's answer says what was wrong with it, and anybody could fill the log with malformed documents. */
function noteCause(parts: GatewayParts, exchange: Exchange, error: AwsError): void {
  const facts = { requestId: exchange.ids.requestId, error };
  if ((error.status ?? 400) === 400) parts.log.debug("a request was refused", facts);
  else parts.log.warn("a request failed", facts);
}

function protocolOf(request: WireRequest, error: unknown): { service: ServiceModel; protocol: ProtocolName } {
  const guessed = guessProtocol(request);
  if (!(error instanceof Unidentified)) return guessed;
  return { service: error.service ?? guessed.service, protocol: error.protocol };
}

/** A request that could not be identified still gets its error in the form its client reads. */
function guessProtocol(request: WireRequest): { service: ServiceModel; protocol: ProtocolName } {
  const type = request.headers["content-type"] ?? "";
  if (request.headers["x-amz-target"] !== undefined || type.startsWith("application/x-amz-json")) {
    const protocol = type.includes("1.0") ? "awsJson1_0" : "awsJson1_1";
    return { service: loadServiceModel("organizations"), protocol };
  }
  if (request.headers["smithy-protocol"] === "rpc-v2-cbor") {
    return { service: loadServiceModel("cloudwatch"), protocol: "rpcv2Cbor" };
  }
  const isForm = type.startsWith("application/x-www-form-urlencoded") && request.path === "/";
  if (isForm || /(^|&)Action=/.test(request.query)) {
    return { service: loadServiceModel("sts"), protocol: "awsQuery" };
  }
  return { service: loadServiceModel("s3"), protocol: "restXml" };
}

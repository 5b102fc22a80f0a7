/** Errors as JSON: the type with or without its namespace, the message under its modelled name, the fields. */
import type { ErrorModel, ServiceModel } from "../model/model.ts";
import type { AnswerIds, ProtocolCodec, WireError, WireRequest } from "../wire.ts";
import { describeFault } from "./fault.ts";
import type { Fault } from "./fault.ts";
import { idHeaders } from "./id-headers.ts";
import { JsonWriters, quoteJson } from "./json-write.ts";
import { bindHeaders, planStructure } from "./response-bindings.ts";

const plainNames = new JsonWriters(false);
const jsonNames = new JsonWriters(true);

/** Errors of awsJson 1.0 (shape ids) and 1.1 (bare names). */
export function jsonErrors(
  protocol: "awsJson1_0" | "awsJson1_1",
  contentType: string,
): ProtocolCodec["serializeError"] {
  return (service, error, ids, request) => {
    const fault = describeFault(service, error, protocol);
    const type = protocol === "awsJson1_0" ? errorShapeId(service, fault) : fault.name;
    const headers = jsonHeaders(service, fault, error, ids, request);
    headers["content-type"] = contentType;
    return { status: fault.status, headers, body: errorText(plainNames, fault, error, `"__type":${quoteJson(type)}`) };
  };
}

/** Errors of restJson1: the header names the error. */
export const serializeRestJsonError: ProtocolCodec["serializeError"] = (service, error, ids, request) => {
  const fault = describeFault(service, error, "restJson1");
  const headers = jsonHeaders(service, fault, error, ids, request);
  headers["content-type"] = "application/json";
  headers["x-amzn-errortype"] = fault.name;
  if (fault.model !== undefined) bindHeaders(planStructure(fault.model.shape), error.fields, headers);
  const body = request.method === "HEAD" ? undefined : errorText(jsonNames, fault, error, "");
  return { status: fault.status, headers, body };
};

/** Ids, the error's own headers, and the query code for clients that ask for it. */
export function jsonHeaders(
  service: ServiceModel,
  fault: Fault,
  error: WireError,
  ids: AnswerIds,
  request: WireRequest,
): Record<string, string> {
  const headers = { ...idHeaders(service, ids), ...error.headers };
  if (service.queryCompatible && request.headers["x-amzn-query-mode"] === "true") {
    headers["x-amzn-query-error"] = `${fault.queryCode};${fault.sender ? "Sender" : "Receiver"}`;
  }
  return headers;
}

/** `com.amazonaws.sqs#QueueDoesNotExist`; errors of the framework have namespaces of their own. */
export function errorShapeId(service: ServiceModel, fault: Fault): string {
  if (fault.model !== undefined) return `${service.namespace}#${fault.name}`;
  const family =
    fault.name === "ValidationException"
      ? "validate"
      : fault.name === "ThrottlingException"
        ? "availability"
        : "service";
  return `com.amazon.coral.${family}#${fault.name}`;
}

/** `message`, or `Message` where the error's shape spells it so. */
export function messageName(model: ErrorModel | undefined): string {
  return model?.shape.members.find((member) => member.name.toLowerCase() === "message")?.name ?? "message";
}

/** The members of an error that come from its fields, when the protocol puts them into the body. */
export function errorFields(
  fault: Fault,
  error: WireError,
): { modelled: ReturnType<typeof detailMembers>; free: string[] } {
  const modelled = detailMembers(fault.model);
  const known = new Set((fault.model?.shape.members ?? []).map((member) => member.name));
  return { modelled, free: Object.keys(error.fields).filter((name) => !known.has(name)) };
}

function detailMembers(model: ErrorModel | undefined) {
  if (model === undefined) return [];
  return planStructure(model.shape).body.filter((member) => member.name.toLowerCase() !== "message");
}

function errorText(writers: JsonWriters, fault: Fault, error: WireError, type: string): string {
  const { modelled, free } = errorFields(fault, error);
  const parts = type === "" ? [] : [type];
  parts.push(`${JSON.stringify(messageName(fault.model))}:${quoteJson(error.message)}`);
  for (const name of free) parts.push(`${JSON.stringify(name)}:${JSON.stringify(error.fields[name])}`);
  const details = modelled.length === 0 ? "" : writers.members(modelled)(error.fields).slice(1, -1);
  if (details !== "") parts.push(details);
  return `{${parts.join(",")}}`;
}

/** Errors as JSON: the type with or without its namespace, the message under its modelled name, the fields. */
import type { ErrorModel, ServiceModel } from "../model/model.ts";
import type { AnswerIds, ProtocolCodec, WireError, WireRequest } from "../wire.ts";
import { errorFields } from "./error-fields.ts";
import type { ErrorFields } from "./error-fields.ts";
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
    const fields = errorFields(fault, error, false);
    const body = errorText(plainNames, error, messageName(fault.model), fields, `"__type":${quoteJson(type)}`);
    return { status: fault.status, headers, body };
  };
}

/** Errors of restJson1: the header names the error. */
export const serializeRestJsonError: ProtocolCodec["serializeError"] = (service, error, ids, request) => {
  const fault = describeFault(service, error, "restJson1");
  const headers = jsonHeaders(service, fault, error, ids, request);
  headers["content-type"] = "application/json";
  headers["x-amzn-errortype"] = fault.name;
  if (fault.model !== undefined) bindHeaders(planStructure(fault.model.shape), error.fields, headers);
  if (request.method === "HEAD") return { status: fault.status, headers, body: undefined };
  const body = errorText(jsonNames, error, messageName(fault.model), errorFields(fault, error, true), "");
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

function errorText(writers: JsonWriters, error: WireError, name: string, fields: ErrorFields, type: string): string {
  const { modelled, free } = fields;
  const parts = type === "" ? [] : [type];
  // AWS's errors without a text (of KMS's ciphertexts and signatures) have no such member at all.
  if (error.message !== "") parts.push(`${JSON.stringify(name)}:${quoteJson(error.message)}`);
  for (const each of free) parts.push(`${JSON.stringify(each)}:${JSON.stringify(error.fields[each])}`);
  const details = modelled.length === 0 ? "" : writers.members(modelled)(error.fields).slice(1, -1);
  if (details !== "") parts.push(details);
  return `{${parts.join(",")}}`;
}

/**
 * The answers of query services as JSON, for who asks with `Accept: application/json`: Kubernetes' authenticator and Envoy
 * read STS's so. The envelope is that of the XML; dates are seconds, as JSON protocols have them.
 */
import type { OperationModel } from "../model/model.ts";
import type { AnswerIds, ProtocolCodec, WireRequest, WireResponse } from "../wire.ts";
import { errorFields } from "./error-fields.ts";
import { describeFault } from "./fault.ts";
import { idHeaders } from "./id-headers.ts";
import { JsonWriters, quoteJson } from "./json-write.ts";
import { bindHeaders, planStructure } from "./response-bindings.ts";

const contentType = "application/json";
const writers = new JsonWriters(false);

/** Only who names it first: a browser or SDK that takes anything gets XML. */
export function wantsJson(request: WireRequest | undefined): boolean {
  const accept = request?.headers["accept"];
  return accept !== undefined && /^\s*application\/json\s*(?:[,;]|$)/i.test(accept);
}

export function queryJsonResponse(operation: OperationModel, output: object, ids: AnswerIds): WireResponse {
  const { name } = operation;
  const result =
    operation.output.name === "Unit" ? "" : `"${name}Result":${writers.structure(operation.output)(output)},`;
  const body = `{"${name}Response":{${result}"ResponseMetadata":{"RequestId":${quoteJson(ids.requestId)}}}}`;
  return { status: 200, headers: { ...idHeaders(operation.service, ids), "content-type": contentType }, body };
}

export const queryJsonError: ProtocolCodec["serializeError"] = (service, error, ids) => {
  const fault = describeFault(service, error, "awsQuery");
  const headers: Record<string, string> = { ...idHeaders(service, ids), ...error.headers };
  if (fault.model !== undefined) bindHeaders(planStructure(fault.model.shape), error.fields, headers);
  headers["content-type"] = contentType;
  const { modelled, free } = errorFields(fault, error, true);
  const said = [
    `"Code":${quoteJson(fault.queryCode)}`,
    `"Message":${quoteJson(error.message)}`,
    `"Type":"${fault.sender ? "Sender" : "Receiver"}"`,
    ...free.map((name) => `${quoteJson(name)}:${JSON.stringify(error.fields[name])}`),
  ];
  const details = modelled.length === 0 ? "" : writers.members(modelled)(error.fields).slice(1, -1);
  if (details !== "") said.push(details);
  const body = `{"Error":{${said.join(",")}},"RequestId":${quoteJson(ids.requestId)}}`;
  return { status: fault.status, headers, body };
};

/** Errors as XML documents: S3's, those of other REST services, of query services, of EC2 and of SimpleDB. */
import type { ServiceModel } from "../model/model.ts";
import type { AnswerIds, ProtocolCodec, WireError, WireResponse } from "../wire.ts";
import { describeFault } from "./fault.ts";
import type { Fault } from "./fault.ts";
import { idHeaders } from "./id-headers.ts";
import { bindHeaders, planStructure } from "./response-bindings.ts";
import { errorFields } from "./error-fields.ts";
import { xmlDocuments } from "./xml-documents.ts";
import { escapeReadableXml, escapeXml } from "../../kernel/xml-text.ts";

const header = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** Errors of restXml services. HEAD and 304 answers have no body. */
export const serializeRestXmlError: ProtocolCodec["serializeError"] = (service, error, ids, request) => {
  const fault = describeFault(service, error, "restXml");
  const headers = errorHeaders(service, fault, error, ids);
  const bodiless = request.method === "HEAD" || fault.status === 304 || fault.status === 204;
  if (fault.status !== 304) headers["content-type"] = "application/xml";
  if (bodiless) return { status: fault.status, headers, body: undefined };
  const body = service.name === "s3" ? s3Error(service, fault, error, ids) : wrappedError(service, fault, error, ids);
  return { status: fault.status, headers, body };
};

/** Errors of awsQuery services. */
export const serializeQueryError: ProtocolCodec["serializeError"] = (service, error, ids) => {
  const fault = describeFault(service, error, "awsQuery");
  const body =
    service.name === "simpledb" ? ec2Error(service, fault, error, ids) : wrappedError(service, fault, error, ids);
  return xmlAnswer(service, fault, error, ids, body);
};

/** Errors of EC2. */
export const serializeEc2Error: ProtocolCodec["serializeError"] = (service, error, ids) => {
  const fault = describeFault(service, error, "ec2Query");
  return xmlAnswer(service, fault, error, ids, ec2Error(service, fault, error, ids));
};

function xmlAnswer(service: ServiceModel, fault: Fault, error: WireError, ids: AnswerIds, body: string): WireResponse {
  const headers = errorHeaders(service, fault, error, ids);
  headers["content-type"] = "text/xml";
  return { status: fault.status, headers, body };
}

function errorHeaders(service: ServiceModel, fault: Fault, error: WireError, ids: AnswerIds): Record<string, string> {
  const headers = { ...idHeaders(service, ids), ...error.headers };
  if (fault.model !== undefined) bindHeaders(planStructure(fault.model.shape), error.fields, headers);
  return headers;
}

function s3Error(service: ServiceModel, fault: Fault, error: WireError, ids: AnswerIds): string {
  const fields = fieldElements(service, fault, error);
  const said = element("Code", fault.name) + element("Message", error.message);
  return `${header}<Error>${said}${fields}${element("RequestId", ids.requestId)}${element("HostId", ids.hostId)}</Error>`;
}

/** Of answers that no operation gives: the action is none of the service's. */
const faultNamespace = "http://webservices.amazon.com/AWSFault/2005-15-09";

function wrappedError(service: ServiceModel, fault: Fault, error: WireError, ids: AnswerIds): string {
  const uri = error.code === "InvalidAction" ? faultNamespace : service.xmlNamespace;
  const namespace = uri === undefined ? "" : ` xmlns="${escapeXml(uri)}"`;
  // S3 Control says what S3 says, in this envelope.
  const type = service.name === "s3control" ? "" : element("Type", fault.sender ? "Sender" : "Receiver");
  const said = type + element("Code", fault.queryCode) + element("Message", error.message);
  const host = service.name === "s3control" ? element("HostId", ids.hostId) : "";
  const content = `<Error>${said}${fieldElements(service, fault, error)}</Error>${element("RequestId", ids.requestId)}${host}`;
  return `${header}<ErrorResponse${namespace}>${content}</ErrorResponse>`;
}

function ec2Error(service: ServiceModel, fault: Fault, error: WireError, ids: AnswerIds): string {
  const said =
    element("Code", fault.queryCode) + element("Message", error.message) + fieldElements(service, fault, error);
  return `${header}<Response><Errors><Error>${said}</Error></Errors>${element("RequestID", ids.requestId)}</Response>`;
}

/** Members the model knows are written as modelled, the others as plain text; the envelope has code and message. */
function fieldElements(service: ServiceModel, fault: Fault, error: WireError): string {
  const { modelled, free } = errorFields(fault, error, true);
  let text = "";
  for (const name of free) text += element(name, String(error.fields[name]));
  return modelled.length === 0 ? text : text + xmlDocuments(service).elements(modelled)(error.fields);
}

/** Errors repeat what they were sent; a parser that gives up on it would not see the code either. */
function element(name: string, text: string): string {
  return `<${name}>${escapeReadableXml(text)}</${name}>`;
}

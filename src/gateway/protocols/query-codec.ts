/** awsQuery and ec2Query: parameters in, XML in an envelope out (awsQuery: JSON to who accepts that). */
import { awsError } from "../../kernel/errors.ts";
import type { OperationModel, ServiceModel } from "../model/model.ts";
import type { AnswerIds, Identified, ProtocolCodec, WireRequest } from "../wire.ts";
import { inElementOrder } from "./element-order.ts";
import { addForm } from "./form-parse.ts";
import type { FormNode } from "./form-parse.ts";
import { idHeaders } from "./id-headers.ts";
import { queryJsonError, queryJsonResponse, wantsJson } from "./query-json.ts";
import { FormReaders } from "./query-read.ts";
import { escapeXml } from "../../kernel/xml-text.ts";
import { serializeEc2Error, serializeQueryError } from "./xml-error.ts";
import { XmlWriters } from "./xml-write.ts";

const bodyLimitBytes = 16 * 1024 * 1024;
const header = '<?xml version="1.0" encoding="UTF-8"?>\n';

const queryReaders = new FormReaders(false, (name, kind, value) =>
  awsError("MalformedInput", `Value (${shorten(value)}) for parameter ${name} is invalid. Must be a valid ${kind}.`, {
    status: 400,
  }),
);
const ec2Readers = new FormReaders(true, (name, kind, value) =>
  awsError("InvalidParameterValue", `Invalid value '${shorten(value)}' for ${name}. Must be a valid ${kind}.`, {
    status: 400,
  }),
);
const queryWriters = new XmlWriters("as needed");
const ec2Writers = new XmlWriters("always");
const identityWriters = new XmlWriters("never", inElementOrder);

function writersOf({ service }: OperationModel): XmlWriters {
  return service.name === "iam" || service.name === "sts" ? identityWriters : queryWriters;
}

function shorten(value: string): string {
  return value.length > 256 ? `${value.slice(0, 256)}…` : value;
}

/** Queues have URLs, and old clients name the queue by posting to its URL only. */
const queuePath = /^\/(?:queue\/[a-z0-9-]+\/)?[0-9]{12}\/[^/]+\/?$/;

async function readForm(
  identified: Identified,
  request: WireRequest,
  body: Parameters<ProtocolCodec["parseRequest"]>[2],
): Promise<FormNode> {
  const root: FormNode = { value: undefined, children: undefined };
  const bytes = identified.formBytes ?? (body.length === 0 ? undefined : await body.buffer(bodyLimitBytes));
  if (bytes !== undefined)
    addForm(root, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8"));
  if (request.query !== "") addForm(root, request.query);
  return root;
}

export const queryCodec: ProtocolCodec = {
  async parseRequest(identified, request, body) {
    const { input, service } = identified.operation;
    const form = await readForm(identified, request, body);
    const read = queryReaders.structure(input)(form) as Record<string, unknown>;
    const urlMissing =
      service.name === "sqs" && read["QueueUrl"] === undefined && input.member("QueueUrl") !== undefined;
    if (urlMissing && queuePath.test(request.path)) {
      read["QueueUrl"] =
        `${request.secure ? "https" : "http"}://${request.headers["host"] ?? request.host}${request.path}`;
    }
    return read;
  },
  serializeResponse(operation, output, ids, request) {
    if (answersJson(operation.service, request)) return queryJsonResponse(operation, output, ids);
    const { name, service } = operation;
    const namespace = service.xmlNamespace === undefined ? "" : ` xmlns="${escapeXml(service.xmlNamespace)}"`;
    const result = resultElement(operation, output);
    const metadata = `<ResponseMetadata><RequestId>${ids.requestId}</RequestId>${boxUsage(operation, output)}</ResponseMetadata>`;
    const body = `${header}<${name}Response${namespace}>${result}${metadata}</${name}Response>`;
    return { status: 200, headers: xmlHeaders(operation, ids), body };
  },
  serializeError(service, error, ids, request) {
    const serialize = answersJson(service, request) ? queryJsonError : serializeQueryError;
    return serialize(service, error, ids, request);
  },
};

/** SimpleDB has an older front, with XML alone. */
function answersJson(service: ServiceModel, request: WireRequest | undefined): boolean {
  return wantsJson(request) && service.name !== "simpledb";
}

function resultElement(operation: OperationModel, output: object): string {
  if (operation.output.members.length === 0)
    return operation.output.name === "Unit" ? "" : `<${operation.name}Result/>`;
  return `<${operation.name}Result>${writersOf(operation).content(operation.output)(output)}</${operation.name}Result>`;
}

/** SimpleDB tells the machine hours of each call, which its model has no member for. */
function boxUsage(operation: OperationModel, output: object): string {
  const usage = operation.service.name === "simpledb" ? (output as { BoxUsage?: string }).BoxUsage : undefined;
  return usage === undefined ? "" : `<BoxUsage>${escapeXml(usage)}</BoxUsage>`;
}

function xmlHeaders(operation: OperationModel, ids: AnswerIds): Record<string, string> {
  const headers = idHeaders(operation.service, ids);
  headers["content-type"] = "text/xml";
  return headers;
}

export const ec2QueryCodec: ProtocolCodec = {
  async parseRequest(identified, request, body) {
    const form = await readForm(identified, request, body);
    return ec2Readers.structure(identified.operation.input)(form) as object;
  },
  serializeResponse(operation, output, ids) {
    const { name, service } = operation;
    const namespace = service.xmlNamespace === undefined ? "" : ` xmlns="${escapeXml(service.xmlNamespace)}"`;
    const unit = operation.output.members.length === 0;
    const content = unit ? "<return>true</return>" : ec2Writers.content(operation.output)(output);
    const body = `${header}<${name}Response${namespace}><requestId>${ids.requestId}</requestId>${content}</${name}Response>`;
    return { status: 200, headers: xmlHeaders(operation, ids), body };
  },
  serializeError: serializeEc2Error,
};

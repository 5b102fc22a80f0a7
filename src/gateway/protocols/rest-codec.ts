/** restXml and restJson1: HTTP bindings around one document or payload. */
import { encodeEventStream, type StreamedEvents } from "./event-stream.ts";
import type { RequestBody, ResponseBody } from "../../kernel/body.ts";
import { keepDocument } from "../../kernel/document-body.ts";
import { awsError } from "../../kernel/errors.ts";
import type { Member, OperationModel } from "../model/model.ts";
import type { AnswerIds, ProtocolCodec, WireResponse } from "../wire.ts";
import { idHeaders } from "./id-headers.ts";
import { bindRequest, planRequest } from "./request-bindings.ts";
import type { RequestPlan } from "./request-bindings.ts";
import { bindHeaders, planResponse } from "./response-bindings.ts";
import type { ResponsePlan } from "./response-bindings.ts";
import { noteInputBeside } from "./unreadable-document.ts";

/** The form of documents: XML or JSON. */
export interface DocumentFormat {
  readonly contentType: string;
  /** Largest body that is read at once, in bytes. */
  readonly limitBytes: number;
  /** Reads a document whose parts are members of the input. */
  membersReader(operation: OperationModel, members: readonly Member[]): (bytes: Uint8Array, into: object) => void;
  /** Reads a document that is one structured member. */
  payloadReader(operation: OperationModel, member: Member): (bytes: Uint8Array) => unknown;
  /** Undefined when the operation's answers have no document. */
  membersWriter(
    operation: OperationModel,
    members: readonly Member[],
  ): ((output: object) => string | Uint8Array) | undefined;
  payloadWriter(operation: OperationModel, member: Member): (value: unknown) => string;
  readonly serializeError: ProtocolCodec["serializeError"];
}

interface RequestCodec {
  readonly plan: RequestPlan;
  /** Undefined when the operation reads no body at once. */
  readonly readBody: ((bytes: Uint8Array, into: Record<string, unknown>) => void) | undefined;
  /** The member that gets the body itself. */
  readonly stream: string | undefined;
  /** The body's absence is an error by S3's rules. */
  readonly bodyRequired: boolean;
  /** S3 checks digests of documents itself. */
  readonly keepsDocument: boolean;
  /** Largest document in bytes; undefined for the format's own limit. */
  readonly limitBytes?: number | undefined;
}

/** AWS docs: PutBucketWebsite takes 128 KB, PutBucketCors 64 KB. */
const documentLimits: ReadonlyMap<string, number> = new Map([
  ["PutBucketCors", 65_536],
  ["PutBucketWebsite", 131_072],
]);

interface ResponseCodec {
  readonly plan: ResponsePlan;
  readonly status: number;
  readonly body: (output: object, headers: Record<string, string>) => WireResponse["body"];
}

/** Makes the codec of a REST protocol. */
export function restCodec(format: DocumentFormat): ProtocolCodec {
  const requests = new WeakMap<OperationModel, RequestCodec>();
  const responses = new WeakMap<OperationModel, ResponseCodec>();
  return {
    parseRequest(identified, request, body) {
      const { operation } = identified;
      let codec = requests.get(operation);
      if (codec === undefined) requests.set(operation, (codec = requestCodec(format, operation)));
      const input = bindRequest(codec.plan, identified, request, body);
      if (codec.stream !== undefined) input[codec.stream] = body;
      else if (codec.readBody !== undefined) return readInput(format, codec, input, body);
      return input;
    },
    serializeResponse(operation, output, ids) {
      let codec = responses.get(operation);
      if (codec === undefined) responses.set(operation, (codec = responseCodec(format, operation)));
      return respond(codec, operation, output, ids);
    },
    serializeError: format.serializeError,
  };
}

async function readInput(
  format: DocumentFormat,
  codec: RequestCodec,
  input: Record<string, unknown>,
  body: RequestBody,
): Promise<object> {
  try {
    await readBody(format, codec, input, body);
  } catch (error) {
    if (codec.keepsDocument) noteInputBeside(error, input);
    throw error;
  }
  return input;
}

async function readBody(
  format: DocumentFormat,
  codec: RequestCodec,
  input: Record<string, unknown>,
  body: RequestBody,
): Promise<void> {
  const { limitBytes = format.limitBytes } = codec;
  if (codec.keepsDocument && (body.length ?? 0) > limitBytes) throw tooLong(limitBytes);
  const bytes = body.length === 0 ? undefined : await body.buffer(limitBytes);
  if (codec.keepsDocument) keepDocument(input, { bytes: bytes ?? new Uint8Array(), trailers: body.trailers });
  if (bytes !== undefined && bytes.length > 0) codec.readBody?.(bytes, input);
  else if (codec.bodyRequired) await refuseEmpty(body);
}

/** Reads the body's end, which may not be what was signed: that is told first. */
async function refuseEmpty(body: RequestBody): Promise<never> {
  if (body.length === 0) await body.buffer(0);
  throw awsError("MissingRequestBodyError", "Request Body is empty", { status: 400 });
}

function tooLong(limitBytes: number): Error {
  return awsError("MaxMessageLengthExceeded", "Your request was too big.", {
    status: 400,
    fields: { MaxMessageLengthBytes: limitBytes },
  });
}

function requestCodec(format: DocumentFormat, operation: OperationModel): RequestCodec {
  const plan = planRequest(operation);
  const { payload } = plan;
  const s3 = operation.service.name === "s3";
  if (payload === undefined) {
    const readBody = plan.body.length === 0 ? undefined : format.membersReader(operation, plan.body);
    const bodyRequired = s3 && plan.body.some((member) => member.required);
    return { plan, readBody, stream: undefined, bodyRequired, keepsDocument: s3 };
  }
  if (payload.traits["streaming"] !== undefined) {
    return { plan, readBody: undefined, stream: payload.name, bodyRequired: false, keepsDocument: false };
  }
  const read = payloadReader(format, operation, payload);
  const readBody: RequestCodec["readBody"] = (bytes, into) => {
    into[payload.name] = read(bytes);
  };
  // A text may be empty: a policy is then refused as one.
  const bodyRequired = s3 && payload.required && payload.shape.kind !== "string";
  const limitBytes = s3 ? documentLimits.get(operation.name) : undefined;
  return { plan, readBody, stream: undefined, bodyRequired, keepsDocument: s3, limitBytes };
}

function payloadReader(
  format: DocumentFormat,
  operation: OperationModel,
  member: Member,
): (bytes: Uint8Array) => unknown {
  if (member.shape.kind === "blob") return (bytes) => bytes;
  if (member.shape.kind === "string") return (bytes) => Buffer.from(bytes).toString("utf8");
  return format.payloadReader(operation, member);
}

function responseCodec(format: DocumentFormat, operation: OperationModel): ResponseCodec {
  const plan = planResponse(operation);
  const status = operation.http?.code ?? 200;
  const { payload } = plan;
  if (payload !== undefined) return { plan, status, body: payloadBody(format, operation, payload) };
  const write = status === 204 || plan.body.length === 0 ? undefined : format.membersWriter(operation, plan.body);
  if (operation.http?.method === "HEAD") return { plan, status, body: headBody(format, operation) };
  if (write === undefined) return { plan, status, body: () => undefined };
  return {
    plan,
    status,
    body: (output, headers) => {
      headers["content-type"] ??= format.contentType;
      return write(output);
    },
  };
}

/** S3 tells of a bucket's HEAD which type a body would have. */
function headBody(format: DocumentFormat, operation: OperationModel): ResponseCodec["body"] {
  if (operation.service.name !== "s3") return () => undefined;
  return (_output, headers) => {
    headers["content-type"] ??= format.contentType;
    return undefined;
  };
}

function payloadBody(format: DocumentFormat, operation: OperationModel, member: Member): ResponseCodec["body"] {
  const { name, shape, traits } = member;
  const held = (output: object): unknown => (output as Readonly<Record<string, unknown>>)[name];
  if (shape.kind === "union" && traits["streaming"] !== undefined) {
    return (output, headers) => {
      headers["content-type"] ??= "application/vnd.amazon.eventstream";
      return encodeEventStream((held(output) ?? []) as StreamedEvents);
    };
  }
  if (shape.kind === "blob" || shape.kind === "string" || traits["streaming"] !== undefined) {
    const type = plainContentType(operation, member);
    return (output, headers) => {
      const value = held(output) as ResponseBody | string | undefined;
      if (value !== undefined) headers["content-type"] ??= type;
      return value;
    };
  }
  const write = format.payloadWriter(operation, member);
  return (output, headers) => {
    const value = held(output);
    if (value === undefined || value === null) return undefined;
    headers["content-type"] ??= format.contentType;
    return write(value);
  };
}

function plainContentType(operation: OperationModel, member: Member): string {
  const stated = member.traits["mediaType"];
  if (typeof stated === "string") return stated;
  const s3 = operation.service.name === "s3";
  if (member.shape.kind === "string") return s3 ? "application/json" : "text/plain";
  if (member.shape.kind !== "blob") return "application/vnd.amazon.eventstream";
  return s3 ? "binary/octet-stream" : "application/octet-stream";
}

function respond(codec: ResponseCodec, operation: OperationModel, output: object, ids: AnswerIds): WireResponse {
  const { plan } = codec;
  const headers = idHeaders(operation.service, ids);
  bindHeaders(plan, output, headers);
  const body = codec.body(output, headers);
  const stated =
    plan.statusMember === undefined ? undefined : (output as Readonly<Record<string, unknown>>)[plan.statusMember];
  return { status: typeof stated === "number" ? stated : codec.status, headers, body };
}

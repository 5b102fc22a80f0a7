/** Small requests and answers for tests of the codecs. */
import type { RequestBody } from "../../src/kernel/body.ts";
import { loadServiceModel } from "../../src/gateway/model/load.ts";
import type { OperationModel, ProtocolName } from "../../src/gateway/model/model.ts";
import { codecFor } from "../../src/gateway/protocols/codec.ts";
import type { WireError, WireRequest, WireResponse } from "../../src/gateway/wire.ts";

export const ids = { requestId: "4442587FB7D0A2F9", hostId: "aG9zdA==" };
/** The first line of XML answers. */
export const header = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** An operation of a model; throws when there is none. */
export function operationOf(service: string, name: string): OperationModel {
  const operation = loadServiceModel(service).operations.get(name);
  if (operation === undefined) throw new Error(`no operation ${service}:${name}`);
  return operation;
}

/** A body of bytes that are there. */
export function bodyOf(bytes: Uint8Array | string): RequestBody {
  const content = Buffer.from(bytes as Uint8Array);
  return {
    length: content.length,
    signedSha256: undefined,
    trailers: {},
    buffer: async () => content,
    async *stream() {
      yield content;
    },
  };
}

/** A request with some of its facts stated. */
export function requestOf(over: Partial<WireRequest> = {}): WireRequest {
  const raw = { length: 0, stream: () => bodyOf("").stream(), buffer: async () => Buffer.alloc(0) };
  return {
    method: "POST",
    path: "/",
    query: "",
    headers: {},
    host: "localhost",
    sourceAddress: "127.0.0.1",
    secure: false,
    raw,
    ...over,
  };
}

/** What of a request matters to a codec. */
export interface Sent {
  readonly body?: Uint8Array | string;
  readonly request?: Partial<WireRequest>;
  readonly labels?: Record<string, string>;
}

/** What a request's input is. */
export async function parse(
  protocol: ProtocolName,
  service: string,
  name: string,
  sent: Sent,
): Promise<Record<string, unknown>> {
  const operation = operationOf(service, name);
  const labels = sent.labels ?? { Bucket: "b", Key: "k" };
  const identified = { service: operation.service, operation, protocol, labels, formBytes: undefined };
  const parsed = await codecFor(protocol).parseRequest(identified, requestOf(sent.request), bodyOf(sent.body ?? ""));
  return parsed as Record<string, unknown>;
}

/** The answer that carries an output. */
export function answer(protocol: ProtocolName, service: string, name: string, output: object): WireResponse {
  return codecFor(protocol).serializeResponse(operationOf(service, name), output, ids);
}

/** The answer that carries an error. */
export function failure(
  protocol: ProtocolName,
  service: string,
  error: Partial<WireError>,
  request: Partial<WireRequest> = {},
): WireResponse {
  const whole = { code: "Oops", message: "no", status: undefined, fields: {}, headers: {}, resource: "", ...error };
  return codecFor(protocol).serializeError(loadServiceModel(service), whole, ids, requestOf(request));
}

/** The text of an answer's body. */
export function textOf(response: WireResponse): string {
  return typeof response.body === "string" ? response.body : Buffer.from(response.body as Uint8Array).toString("utf8");
}

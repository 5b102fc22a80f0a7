/** rpcv2Cbor: one CBOR map each way. */
import type { ProtocolCodec } from "../wire.ts";
import { decodeCbor } from "./cbor-decode.ts";
import { CborWriters } from "./cbor-encode.ts";
import { describeFault } from "./fault.ts";
import { idHeaders } from "./id-headers.ts";
import { errorFields } from "./error-fields.ts";
import { errorShapeId, jsonHeaders, messageName } from "./json-error.ts";
import { ValueReaders } from "./json-read.ts";

const bodyLimitBytes = 16 * 1024 * 1024;
const readers = new ValueReaders({ jsonNames: false, binary: true });
const writers = new CborWriters();

function cborHeaders(headers: Record<string, string>): Record<string, string> {
  headers["content-type"] = "application/cbor";
  headers["smithy-protocol"] = "rpc-v2-cbor";
  return headers;
}

export const cborCodec: ProtocolCodec = {
  async parseRequest(identified, _request, body) {
    const bytes = body.length === 0 ? undefined : await body.buffer(bodyLimitBytes);
    const value = bytes === undefined || bytes.length === 0 ? undefined : decodeCbor(bytes);
    return readers.structure(identified.operation.input)(value ?? {}, 0) as object;
  },
  serializeResponse(operation, output, ids) {
    const headers = cborHeaders(idHeaders(operation.service, ids));
    return { status: 200, headers, body: writers.encode(operation.output, output) };
  },
  serializeError(service, error, ids, request) {
    const fault = describeFault(service, error, "rpcv2Cbor");
    const headers = cborHeaders(jsonHeaders(service, fault, error, ids, request));
    const { modelled, free } = errorFields(fault, error, false);
    const extra: Record<string, string | number | boolean> = {
      __type: errorShapeId(service, fault),
      [messageName(fault.model)]: error.message,
    };
    for (const name of free) extra[name] = error.fields[name] as string | number | boolean;
    return { status: fault.status, headers, body: writers.encodeWith(extra, modelled, error.fields) };
  },
};

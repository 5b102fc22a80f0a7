/** awsJson 1.0 and 1.1: one JSON document each way. */
import { crc32 } from "node:zlib";
import type { ProtocolCodec } from "../wire.ts";
import { idHeaders } from "./id-headers.ts";
import { jsonErrors } from "./json-error.ts";
import { parseJson } from "./json-parse.ts";
import { ValueReaders } from "./json-read.ts";
import { JsonWriters } from "./json-write.ts";

const bodyLimitBytes = 16 * 1024 * 1024;
const readers = new ValueReaders({ jsonNames: false, binary: false });
const writers = new JsonWriters(false);

/** Makes the codec of one of the two versions. */
export function jsonCodec(protocol: "awsJson1_0" | "awsJson1_1"): ProtocolCodec {
  const contentType = protocol === "awsJson1_0" ? "application/x-amz-json-1.0" : "application/x-amz-json-1.1";
  const serializeError = jsonErrors(protocol, contentType);
  return {
    async parseRequest(identified, _request, body) {
      const bytes = body.length === 0 ? undefined : await body.buffer(bodyLimitBytes);
      const value = bytes === undefined || bytes.length === 0 ? undefined : parseJson(bytes);
      return readers.structure(identified.operation.input)(value ?? {}, 0) as object;
    },
    serializeResponse(operation, output, ids) {
      const { service } = operation;
      const headers = idHeaders(service, ids);
      headers["content-type"] = contentType;
      const text =
        operation.output.members.length === 0
          ? emptyAnswer(operation.output.name)
          : writers.structure(operation.output)(output);
      if (service.name !== "dynamodb") return { status: 200, headers, body: text };
      const body = Buffer.from(text, "utf8");
      headers["x-amz-crc32"] = String(crc32(body));
      return { status: 200, headers, body };
    },
    serializeError,
  };
}

/** An operation without output answers with no body, one with an empty output with an empty object. */
function emptyAnswer(outputName: string): string {
  return outputName === "Unit" ? "" : "{}";
}

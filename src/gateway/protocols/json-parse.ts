/** Parses JSON bodies. */
import { isUtf8 } from "node:buffer";
import { serializationError } from "./json-read.ts";

/** The value of a body. Throws SerializationException when it is not JSON in UTF-8. */
export function parseJson(bytes: Uint8Array): unknown {
  if (!isUtf8(bytes)) throw serializationError("The request body is not valid UTF-8");
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8");
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // The parser's own words would describe our parser, not the caller's mistake.
    throw serializationError("Could not parse request body into json");
  }
}

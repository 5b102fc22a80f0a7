/** Finds `Action` and `Version` in a form body or a query without taking all of it apart. */
import { gunzipSync } from "node:zlib";
import { awsError } from "../../kernel/errors.ts";
import type { WireRequest } from "../wire.ts";
import { decodeQueryPart } from "./percent.ts";

/** More than any query service takes in one request. */
const formLimitBytes = 16 * 1024 * 1024;

/** What a query request says first of all. */
export interface FormAction {
  readonly action: string | undefined;
  readonly version: string | undefined;
}

/** From the query string. */
export function actionOfQuery(query: string): FormAction {
  return { action: textParameter(query, "Action="), version: textParameter(query, "Version=") };
}

/** Reads the whole body of a form, as it was sent. */
export async function readForm(request: WireRequest): Promise<Uint8Array> {
  return request.raw.buffer(formLimitBytes);
}

/** From a form's bytes, which may be compressed (CloudWatch's clients do that from 10 KiB on). */
export function actionOfForm(request: WireRequest, sent: Uint8Array): FormAction {
  const form =
    request.headers["content-encoding"] === "gzip"
      ? unzip(sent)
      : Buffer.from(sent.buffer, sent.byteOffset, sent.byteLength);
  return { action: byteParameter(form, "Action="), version: byteParameter(form, "Version=") };
}

function unzip(sent: Uint8Array): Buffer {
  try {
    return gunzipSync(sent, { maxOutputLength: formLimitBytes });
  } catch (cause) {
    throw awsError("MalformedQueryString", "The request body could not be decompressed.", { status: 400, cause });
  }
}

function textParameter(text: string, name: string): string | undefined {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (at > 0 && text.charCodeAt(at - 1) !== 0x26) continue;
    const end = text.indexOf("&", at);
    return decodeQueryPart(text.slice(at + name.length, end < 0 ? undefined : end));
  }
  return undefined;
}

function byteParameter(form: Buffer, name: string): string | undefined {
  for (let at = form.indexOf(name); at >= 0; at = form.indexOf(name, at + 1)) {
    if (at > 0 && form[at - 1] !== 0x26) continue;
    const end = form.indexOf("&", at);
    // People end a form they typed with a line break.
    return decodeQueryPart(form.toString("latin1", at + name.length, end < 0 ? form.length : end).trim());
  }
  return undefined;
}

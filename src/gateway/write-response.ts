/** Writes an answer to the socket: head and small bodies in one piece, large ones at the client's pace. */
import { once } from "node:events";
import type { ServerResponse } from "node:http";
import type { Writable } from "node:stream";
import type { StreamingBody, UnmeasuredBody } from "../kernel/body.ts";
import { writtenName } from "./http/response-head.ts";
import type { WireResponse } from "./wire.ts";

/** Writes the whole answer and gives the body's bytes sent; a promise of them for a streaming body. It rejects when a streaming body breaks off: the socket must then be destroyed, so that the client sees it. */
export function writeResponse(
  outgoing: ServerResponse,
  response: WireResponse,
  method: string,
): number | Promise<number> {
  const { status, headers, body } = response;
  headers["server"] ??= "Haneul";
  const bodiless = status === 204 || status === 304;
  if (bodiless) delete headers["content-length"];
  else stateLength(headers, body);
  keepSilently(outgoing);
  if (method === "HEAD" || bodiless || body === undefined) {
    outgoing.writeHead(status, written(headers));
    outgoing.end();
    return 0;
  }
  if (typeof body === "string" || body instanceof Uint8Array) {
    outgoing.writeHead(status, written(headers));
    outgoing.end(body);
    return bodyLength(body);
  }
  outgoing.writeHead(status, written(headers));
  return writeStream(outgoing, body).then((sent) => {
    outgoing.end();
    return sent;
  });
}

/**
 * In HTTP/1.1 a connection is kept without a word, and S3 says none. Whoever expects a `100 Continue` is told: Node ends the
 * connection when it answers such a request without one, and decides that only when it writes the head.
 */
function keepSilently(outgoing: ServerResponse): void {
  const { httpVersion, headers } = outgoing.req;
  const mayEnd = headers.expect?.toLowerCase().includes("100-continue") === true;
  if (outgoing.shouldKeepAlive && httpVersion === "1.1" && !mayEnd) outgoing.removeHeader("connection");
}

function written(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [writtenName(name), value]));
}

/** Writes a streaming body at the reader's pace and gives the bytes sent. It rejects when the body is not as long as it said. */
export async function writeStream(outgoing: Writable, body: StreamingBody | UnmeasuredBody): Promise<number> {
  let sent = 0;
  for await (const chunk of body.stream()) {
    if (outgoing.destroyed) return sent;
    sent += chunk.length;
    if (!outgoing.write(chunk)) await drained(outgoing);
  }
  if (body.length !== undefined && sent !== body.length)
    throw new Error(`a body of ${body.length} bytes broke off after ${sent}`);
  return sent;
}

/** Resolves when the socket takes more, or is gone. */
async function drained(outgoing: Writable): Promise<void> {
  if (outgoing.destroyed) return;
  const stop = new AbortController();
  try {
    await Promise.race([
      once(outgoing, "drain", { signal: stop.signal }),
      once(outgoing, "close", { signal: stop.signal }),
    ]);
  } finally {
    stop.abort();
  }
}

/** Says how long the body is, where that is known. */
export function stateLength(headers: Record<string, string>, body: WireResponse["body"]): void {
  const length = bodyLength(body);
  if (length !== undefined) headers["content-length"] ??= String(length);
}

/** Bytes of a body; undefined when only its end tells. */
export function bodyLength(body: Exclude<WireResponse["body"], UnmeasuredBody>): number;
export function bodyLength(body: WireResponse["body"]): number | undefined;
export function bodyLength(body: WireResponse["body"]): number | undefined {
  if (body === undefined) return 0;
  return typeof body === "string" ? Buffer.byteLength(body) : body.length;
}

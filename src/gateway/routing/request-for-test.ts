/** Makes wire requests for tests of routing. */
import type { WireRequest } from "../wire.ts";

/** What a test states; the rest is that of a plain request to localhost. */
export interface RequestParts {
  readonly method?: string;
  /** Path and query. */
  readonly url?: string;
  readonly host?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

/** A request as the server would hand it over. */
export function requestForTest(parts: RequestParts): WireRequest {
  const url = parts.url ?? "/";
  const split = url.indexOf("?");
  const bytes = typeof parts.body === "string" ? Buffer.from(parts.body) : (parts.body ?? new Uint8Array());
  return {
    method: parts.method ?? "GET",
    path: split < 0 ? url : url.slice(0, split),
    query: split < 0 ? "" : url.slice(split + 1),
    headers: parts.headers ?? {},
    host: parts.host ?? "localhost",
    sourceAddress: "127.0.0.1",
    secure: false,
    raw: { length: bytes.length, stream: () => streamOf(bytes), buffer: async () => bytes },
  };
}

/** The authorization header of a request signed for a service. */
export function signedFor(service: string): Record<string, string> {
  const scope = `AKIDEXAMPLE/20260101/us-east-1/${service}/aws4_request`;
  return { authorization: `AWS4-HMAC-SHA256 Credential=${scope}, SignedHeaders=host, Signature=00` };
}

async function* streamOf(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
}

/** One request's way through the pipeline, whichever parser read it. */
import type { Exchange, GatewayParts } from "./exchange.ts";
import { newAnswerIds } from "./answer-ids.ts";
import { answer, record } from "./pipeline.ts";
import type { CountedRawBody } from "./raw-body.ts";
import type { WireRequest, WireResponse } from "./wire.ts";

/** Own routes of the region (`/_haneul/…`), asked before any service; undefined: not one of them. */
export type OwnRoutes = (request: WireRequest) => Promise<WireResponse> | undefined;

/** A request, and what its answer goes to. */
export interface Served {
  readonly request: WireRequest;
  readonly body: CountedRawBody;
  readonly leaving: { readonly signal: AbortSignal };
  readonly to: {
    /** Writes the answer and gives the body's bytes sent. */
    send(response: WireResponse, method: string): number | Promise<number>;
    /** Breaks the connection: the client shall see that its answer is not whole. */
    destroy(): void;
  };
}

/** Answers a request, writes the answer and records both. Never rejects. */
export async function serveRequest(
  parts: GatewayParts,
  options: { readonly ownRoutes: OwnRoutes },
  { request, body, leaving, to }: Served,
): Promise<void> {
  const exchange: Exchange = {
    request,
    ids: newAnswerIds(parts.ids),
    leaving,
    startedAt: performance.now(),
    identified: undefined,
    authenticated: undefined,
    service: undefined,
    context: undefined,
    input: undefined,
    output: undefined,
    failure: undefined,
  };
  try {
    const response = await (options.ownRoutes(request) ?? answer(parts, exchange));
    const written = to.send(response, request.method);
    const bytesOut = typeof written === "number" ? written : await written;
    record(parts, exchange, { status: response.status, bytesIn: body.bytesRead(), bytesOut });
  } catch (error) {
    parts.log.debug("a connection broke", { error, requestId: exchange.ids.requestId });
    to.destroy();
    record(parts, exchange, { status: 0, bytesIn: body.bytesRead(), bytesOut: 0 });
  }
}

/** A request as the stages see it, from what a parser found. */
export function wireRequest(
  from: Pick<WireRequest, "method" | "headers" | "headerLines" | "sourceAddress" | "secure" | "tls"> & {
    readonly target: string;
  },
  raw: WireRequest["raw"],
): WireRequest {
  const { target, headers } = from;
  const mark = target.indexOf("?");
  const path = mark < 0 ? target : target.slice(0, mark);
  return {
    method: from.method,
    path: path.startsWith("/") ? path : pathOfAbsoluteTarget(path),
    query: mark < 0 ? "" : target.slice(mark + 1),
    headers,
    headerLines: from.headerLines,
    host: hostWithoutPort(headers["host"] ?? ""),
    sourceAddress: from.sourceAddress,
    secure: from.secure,
    tls: from.tls,
    raw,
  };
}

/** Proxies send `GET http://host/path`; anything else without a slash is not a path of ours. */
function pathOfAbsoluteTarget(target: string): string {
  const start = target.indexOf("/", target.indexOf("://") + 3);
  return target.includes("://") && start > 0 ? target.slice(start) : "/";
}

/** Nearly all requests of a client name the same. */
let lastHost = { sent: "", host: "" };

function hostWithoutPort(sent: string): string {
  if (sent === lastHost.sent) return lastHost.host;
  const end = sent.endsWith("]") ? -1 : sent.lastIndexOf(":");
  const host = (end < 0 ? sent : sent.slice(0, end)).toLowerCase();
  lastHost = { sent, host };
  return host;
}

/** What is watched of a running region: its last requests, its load over time. JSON of `/_haneul/requests` and `/_haneul/metrics/series`. */
import type { ExplainedUse, RequestExplanation } from "./trail.ts";
import { timeOfRequestId } from "./trail.ts";

/** One answered request, in short: `GET /_haneul/explain/ID` tells the rest. */
export interface LiveRequest {
  readonly requestId: string;
  /** Region time, milliseconds. */
  readonly at: number;
  /** Wall time at which its answer was out, milliseconds. */
  readonly endedAt: number;
  readonly service: string;
  readonly operation: string;
  readonly region: string;
  readonly caller: { readonly kind: string; readonly arn: string; readonly accountId: string };
  readonly status: number;
  readonly milliseconds: number;
  readonly bytesIn: number;
  readonly bytesOut: number;
  /** `none`: it failed before authorization was asked, or needs no permission. */
  readonly decision: "allowed" | "explicitDeny" | "implicitDeny" | "none";
  /** The kind of policy that decided, or whose allow is missing. */
  readonly by?: string;
  /** What was asked for: the resource of the question that decided. */
  readonly resource?: string;
  readonly errorCode?: string;
  readonly uses: readonly ExplainedUse[];
}

/** A request with what it cost by itself, at the price list. */
export interface PricedRequest extends LiveRequest {
  /** US dollars, a decimal string; undefined when a use of it has no known price. */
  readonly costUsd?: string;
}

/** `GET /_haneul/requests?after=CURSOR&limit=N`: the last requests of all workers, the newest first. */
export interface RequestsAnswer {
  readonly requests: readonly PricedRequest[];
  /** Give it as `after` to get what ended since then; what ended meanwhile may come twice. */
  readonly cursor: string;
}

/** What happened in one step of time. */
export interface SeriesPoint {
  /** Wall time at which it began, milliseconds. */
  readonly at: number;
  readonly requests: number;
  /** Answered with 4xx. */
  readonly clientErrors: number;
  /** Answered with 5xx. */
  readonly serverErrors: number;
  readonly receivedBytes: number;
  readonly sentBytes: number;
  /** Left out when nothing was answered. */
  readonly p50Milliseconds?: number;
  readonly p99Milliseconds?: number;
}

/** `GET /_haneul/metrics/series?step=SECONDS&since=WALL`: the last hour, the oldest first, also steps without requests. */
export interface SeriesAnswer {
  readonly stepSeconds: number;
  readonly points: readonly SeriesPoint[];
}

/** A request in short, from what explains it. */
export function liveRequestOf(explanation: RequestExplanation): LiveRequest {
  const { requestId, at, service, operation, region, questions, uses, http, error } = explanation;
  const { kind, arn, accountId } = explanation.caller;
  const decisive = questions.find(({ allowed }) => !allowed) ?? questions[0];
  return {
    requestId,
    at,
    endedAt: Math.round((timeOfRequestId(requestId) ?? 0) + http.milliseconds),
    service,
    operation,
    region,
    caller: { kind, arn, accountId },
    status: http.status,
    milliseconds: http.milliseconds,
    bytesIn: http.bytesIn,
    bytesOut: http.bytesOut,
    decision: decisive?.reason ?? "none",
    ...(decisive === undefined ? {} : { by: decisive.by, resource: decisive.resource }),
    ...(error === undefined ? {} : { errorCode: error.code }),
    uses,
  };
}

/** What happens once an answer is out: the books are closed, metrics counted, one log line written. */
import type { Log } from "../../kernel/log.ts";
import type { Exchange } from "../exchange.ts";
import { noteOnTrail, type TrailKeeper } from "./trail.ts";

/** Where finished requests are counted. */
export interface Recorder {
  readonly log: Log;
  /** Whether each request gets a log line. */
  readonly logRequests: boolean;
  count(request: FinishedRequest): void;
  /** Remembers who called what, and why it was allowed. */
  readonly trail?: TrailKeeper | undefined;
  /** Writes the access logs that buckets ask for, and counts what is asked of buckets. */
  readonly accessLog?: AccessLogKeeper | undefined;
}

/** Who keeps access logs. It must not throw, and is called after the answer is out. */
export interface AccessLogKeeper {
  note(
    exchange: Exchange,
    answered: {
      readonly status: number;
      readonly bytesIn: number;
      readonly bytesOut: number;
      readonly milliseconds: number;
    },
  ): void;
}

/** The facts of a finished request. */
export interface FinishedRequest {
  readonly service: string;
  readonly operation: string;
  readonly status: number;
  readonly milliseconds: number;
  readonly bytesIn: number;
  readonly bytesOut: number;
}

/** Records one answered request. */
export function recordAnswer(
  recorder: Recorder,
  exchange: Exchange,
  answered: { status: number; bytesIn: number; bytesOut: number },
): void {
  meterTransfer(exchange, answered);
  const finished: FinishedRequest = {
    service: exchange.identified?.service.name ?? "none",
    operation: exchange.identified?.operation.name ?? exchange.request.method,
    milliseconds: performance.now() - exchange.startedAt,
    status: answered.status,
    bytesIn: answered.bytesIn,
    bytesOut: answered.bytesOut,
  };
  recorder.count(finished);
  recorder.accessLog?.note(exchange, finished);
  const { trail } = recorder;
  if (trail) noteOnTrail(trail, exchange, finished);
  if (recorder.logRequests) recorder.log.info("request", { ...finished, requestId: exchange.ids.requestId });
}

function meterTransfer(exchange: Exchange, answered: { bytesIn: number; bytesOut: number }): void {
  const { context, service, input, identified } = exchange;
  if (!context) return;
  const transferred = service?.hooks.transferred;
  if (transferred && input && identified) {
    const bytes = { in: answered.bytesIn, out: answered.bytesOut };
    for (const use of transferred(context, identified.operation.name, input, bytes)) context.meter.use(use);
  }
  context.ledger.finish();
}

/** Finished requests while they wait to be packed: what their events are made of, and nothing else of them. */
import { isOutsideIdentity } from "../../gateway/stages/trail-record.ts";
import type { DecisionRecord } from "../../gateway/stages/authorize.ts";
import type { TrailedRequest } from "../../gateway/stages/trail.ts";
import type { Caller } from "../../kernel/caller.ts";
import type { Usage } from "../../kernel/meter.ts";
import type { KnownClient, KnownOperation } from "./shared.ts";

/**
 * One flat object: a request with its context, its body and its answer would be moved by each collection that comes while it
 * is held, and be strewn over memory when it is packed.
 */
export interface HeldRequest {
  /** When it came to its end: region time, milliseconds. */
  readonly at: number;
  readonly operation: KnownOperation;
  readonly caller: Caller;
  readonly invokedBy: string | undefined;
  /** Region that was asked. */
  readonly region: string;
  readonly client: KnownClient;
  readonly requestId: string;
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly bytesIn: number;
  readonly bytesOut: number;
  readonly milliseconds: number;
  readonly input: object | undefined;
  /** The answer, where the event shows some of it. */
  readonly output: object | undefined;
  readonly failure: unknown;
  readonly decisions: readonly DecisionRecord[];
  readonly used: readonly Usage[];
  /** Of S3, whose parameters are told by the address, too. */
  readonly request: TrailedRequest | undefined;
}

const nothingUsed: readonly Usage[] = [];

/** Takes from a finished request what its events are made of. */
export function heldRequest(
  request: TrailedRequest,
  { at, operation, client }: Pick<HeldRequest, "at" | "operation" | "client">,
): HeldRequest {
  const { exchange, context } = request;
  const { request: wire, failure } = exchange;
  const isShown = failure === undefined && (operation.hasElements || isOutsideIdentity(request));
  return {
    at,
    operation,
    caller: request.caller,
    invokedBy: request.invokedBy,
    region: request.region,
    client,
    requestId: exchange.ids.requestId,
    method: wire.method,
    path: wire.path,
    status: request.status,
    bytesIn: request.bytesIn,
    bytesOut: request.bytesOut,
    milliseconds: request.milliseconds,
    input: exchange.input,
    output: isShown ? exchange.output : undefined,
    failure,
    decisions: request.decisions,
    used: context === undefined ? nothingUsed : context.ledger.used,
    request: operation.isS3 ? request : undefined,
  };
}

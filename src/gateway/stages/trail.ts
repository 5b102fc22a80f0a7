/** What the trail is told of a finished request: everything that its record and its explanation are made of. */
import { anonymousCaller, type Caller } from "../../kernel/caller.ts";
import type { OperationModel } from "../model/model.ts";
import type { Exchange } from "../exchange.ts";
import type { DecisionRecord } from "./authorize.ts";
import type { RequestContext } from "./new-context.ts";

/** A finished request. */
export interface TrailedRequest {
  readonly exchange: Exchange;
  readonly operation: OperationModel;
  readonly caller: Caller;
  readonly region: string;
  readonly context: RequestContext | undefined;
  readonly decisions: readonly DecisionRecord[];
  readonly status: number;
  readonly bytesIn: number;
  readonly bytesOut: number;
  readonly milliseconds: number;
  /** Which service called on the caller's behalf, as records say it; undefined for requests from outside. */
  readonly invokedBy?: string;
}

/** Who keeps the trail. It must not throw, and is called after the answer is out. */
export interface TrailKeeper {
  note(request: TrailedRequest): void;
}

const undecided: readonly DecisionRecord[] = [];

/** Tells the keeper of an answered request, when it is known what it asked for. */
export function noteOnTrail(
  keeper: TrailKeeper,
  exchange: Exchange,
  answered: { status: number; bytesIn: number; bytesOut: number; milliseconds: number },
): void {
  const { identified, authenticated, context } = exchange;
  if (!identified) return;
  keeper.note({
    exchange,
    operation: identified.operation,
    caller: authenticated?.caller ?? anonymousCaller,
    region: context?.region ?? authenticated?.region ?? "us-east-1",
    context,
    decisions: context?.decisions ?? undecided,
    status: answered.status,
    bytesIn: answered.bytesIn,
    bytesOut: answered.bytesOut,
    milliseconds: answered.milliseconds,
  });
}

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

/** What became of a request. */
export type Answered = Pick<TrailedRequest, "status" | "bytesIn" | "bytesOut" | "milliseconds">;

/** Who keeps the trail. It must not throw, and is called after the answer is out. */
export interface TrailKeeper {
  /** Notes a request that is like one before, from what is at hand; false, and nothing noted, when it has to be told in full. */
  noteAlike(exchange: Exchange, answered: Answered): boolean;
  note(request: TrailedRequest): void;
}

const undecided: readonly DecisionRecord[] = [];

/** Tells the keeper of an answered request, when it is known what it asked for. */
export function noteOnTrail(keeper: TrailKeeper, exchange: Exchange, answered: Answered): void {
  if (keeper.noteAlike(exchange, answered)) return;
  const { identified } = exchange;
  if (identified) keeper.note(trailedRequest(exchange, identified.operation, answered));
}

/** All that is known of an answered request. */
export function trailedRequest(
  exchange: Exchange,
  operation: OperationModel,
  { status, bytesIn, bytesOut, milliseconds }: Answered,
): TrailedRequest {
  const { authenticated, context } = exchange;
  return {
    exchange,
    operation,
    caller: authenticated?.caller ?? anonymousCaller,
    region: context?.region ?? authenticated?.region ?? "us-east-1",
    context,
    decisions: context?.decisions ?? undecided,
    status,
    bytesIn,
    bytesOut,
    milliseconds,
  };
}

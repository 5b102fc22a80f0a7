/** What is remembered of requests: CloudTrail's events as rows, and why each was allowed or denied. */
import { defineTable } from "./table.ts";

/** A statement that spoke for a decision. */
export interface ExplainedStatement {
  /** `identity`, `resource`, `serviceControl` …: the kind of policy it stands in. */
  readonly kind: string;
  /** Name or ARN of the policy, where it has one: `user/alice/inline`, `arn:aws:iam::aws:policy/ReadOnlyAccess`, `p-12345678`. */
  readonly policy?: string;
  readonly sid?: string;
  /** Place of the statement in its policy, from 0. */
  readonly index: number;
  /** The statement itself, as JSON has it. */
  readonly statement: object;
}

/** One question that a request asked of authorization, and its answer. */
export interface ExplainedQuestion {
  readonly action: string;
  readonly resource: string;
  readonly allowed: boolean;
  readonly reason: "allowed" | "explicitDeny" | "implicitDeny";
  /** The kind of policy that decided, or whose allow is missing; `root`, `acl`. */
  readonly by: string;
  readonly statements: readonly ExplainedStatement[];
}

/** One use that a request was charged with. */
export interface ExplainedUse {
  readonly usageType: string;
  readonly operation: string;
  /** Whole number in decimal digits, in the usage type's unit. */
  readonly quantity: string;
  readonly resource: string;
  /** Account that pays, when not the caller's. */
  readonly account?: string;
  /** US dollars, a decimal string, at the price list: where prices were looked up, and known. */
  readonly costUsd?: string;
}

/** Why a request was answered as it was: the JSON of `GET /_haneul/explain/ID`. */
export interface RequestExplanation {
  readonly requestId: string;
  /** Region time, milliseconds. */
  readonly at: number;
  readonly service: string;
  readonly operation: string;
  readonly region: string;
  readonly caller: {
    readonly kind: string;
    readonly arn: string;
    readonly accountId: string;
    readonly accessKeyId?: string;
  };
  readonly questions: readonly ExplainedQuestion[];
  readonly uses: readonly ExplainedUse[];
  readonly http: {
    readonly method: string;
    /** Raw path as sent, without the query. */
    readonly path: string;
    readonly host: string;
    readonly status: number;
    readonly sourceAddress: string;
    readonly userAgent: string;
    readonly secure: boolean;
    readonly bytesIn: number;
    readonly bytesOut: number;
    /** From arrival to the answer's last byte. */
    readonly milliseconds: number;
  };
  readonly error?: { readonly code: string; readonly message: string };
}

/**
 * Events of one account and region that one process wrote together, in the order of their times. What many of them share
 * (who called, from where, what) is written once; trail-events.ts reads it.
 */
export interface TrailBatchRow {
  readonly accountId: string;
  /** As the records say: us-east-1 for global services. */
  readonly region: string;
  /** Time of the first event: region time, milliseconds. The others come at most `batchSpanMilliseconds` later. */
  readonly at: number;
  /** Fifteen random hex digits: they tell batches apart and end the ids of the batch's events. */
  readonly seed: string;
  /** Wall time, milliseconds, at which it was written: no earlier than the end of any of its requests. */
  readonly writtenAt: number;
  /** How many events. */
  readonly count: number;
  /** A JSON array of what the events refer to by number. */
  readonly shared: string;
  /** The older form: one JSON array a line, one line an event. */
  readonly lines: string;
  /** The events, packed (trail-packed.ts); batches of the older form have none. */
  readonly packed?: Uint8Array;
}

/** No event of a batch is later than its first one by more than this. */
export const batchSpanMilliseconds = 1_000;
/** Events of a batch: their number takes three hex digits of the id. */
export const batchLimit = 4_096;

export const trailBatches = defineTable<TrailBatchRow>("cloudtrail.event-batches", {
  scope: "partition",
  key: (row) => [row.accountId, row.region, row.at, row.seed],
  // Request ids begin with the wall time of their request: that finds the batch.
  indexes: { written: (row) => [row.writtenAt] },
  fields: ["accountId", "region", "at", "seed", "writtenAt", "count", "shared", "lines", "packed"],
});

/** The id of a batch's event: a UUID of version 7, whose beginning is the time, so that ids find their rows. */
export function eventIdOf(at: number, number: number, seed: string): string {
  const time = Math.max(0, at).toString(16).padStart(12, "0").slice(-12);
  const place = number.toString(16).padStart(3, "0");
  return `${time.slice(0, 8)}-${time.slice(8)}-7${place}-a${seed.slice(0, 3)}-${seed.slice(3, 15)}`;
}

/** The time that an event's id begins with; undefined when it is no such id. */
export function timeOfEventId(id: string): number | undefined {
  const match = /^([0-9a-f]{8})-([0-9a-f]{4})-7[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/.exec(id);
  return match ? Number.parseInt(`${match[1]}${match[2]}`, 16) : undefined;
}

/** What a request's id is made of, where it is a UUID. */
export interface RequestIdNumbers {
  /** Wall time, milliseconds: it begins with that. */
  readonly drawnAt: number;
  /** What is random of it, 24 bits each. */
  readonly high: number;
  readonly middle: number;
  readonly low: number;
}

const sixDigits = (number: number): string => number.toString(16).padStart(6, "0");

/** The id of these numbers: it looks like a UUID of version 4. */
export function requestIdOf({ drawnAt, high, middle, low }: RequestIdNumbers): string {
  const time = drawnAt.toString(16).padStart(12, "0");
  const drawn = sixDigits(high);
  const rest = `${sixDigits(middle)}${sixDigits(low)}`;
  return `${time.slice(0, 8)}-${time.slice(8)}-4${drawn.slice(0, 3)}-a${drawn.slice(3)}-${rest}`;
}

/** The numbers of an id; undefined when it is no such id. */
export function requestIdNumbers(id: string): RequestIdNumbers | undefined {
  const match = /^([0-9a-f]{8})-([0-9a-f]{4})-4([0-9a-f]{3})-a([0-9a-f]{3})-([0-9a-f]{6})([0-9a-f]{6})$/.exec(id);
  if (!match) return undefined;
  const number = (digits: string): number => Number.parseInt(digits, 16);
  const [, first = "", second = "", third = "", fourth = "", middle = "", low = ""] = match;
  return { drawnAt: number(first + second), high: number(third + fourth), middle: number(middle), low: number(low) };
}

/** The wall time that a request's id begins with; undefined when it is no such id. */
export function timeOfRequestId(id: string): number | undefined {
  if (/^[0-9A-Z]{16}$/.test(id)) return Number.parseInt(id.slice(0, 8), 36);
  return requestIdNumbers(id)?.drawnAt;
}

/** The type of the event by which a service has something that it did on its own account recorded: commit it with the rows. */
export const serviceEventType = "cloudtrail.ServiceEvent";

/** What such an event's detail says; account and region are the event's. */
export interface ServiceTrailEvent {
  /** Region time, milliseconds. */
  readonly at: number;
  /** `iam.amazonaws.com`. */
  readonly source: string;
  readonly name: string;
  readonly eventType: "AwsApiCall" | "AwsServiceEvent";
  /** JSON of the record's members beyond those that every record has. */
  readonly record: string;
}

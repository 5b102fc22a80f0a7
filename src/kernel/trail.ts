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

/** A resource that an event names: `AWS::IAM::User`, and its name or ARN. */
export interface TrailResource {
  readonly type: string;
  readonly name: string;
}

/** One event of one account's history. */
export interface TrailEventRow {
  readonly accountId: string;
  /** As the record says: us-east-1 for global services. */
  readonly region: string;
  /** Region time, milliseconds. */
  readonly at: number;
  /** The event's UUID; its first twelve hex digits are `at`. */
  readonly id: string;
  readonly requestId: string;
  /** `iam.amazonaws.com`. */
  readonly source: string;
  readonly name: string;
  readonly readOnly: boolean;
  /** Data events are kept only when they were denied, for who asks why; the event history does not show them. */
  readonly isData: boolean;
  /** User name, session name, `root`; "" where nobody has a name. */
  readonly userName: string;
  readonly accessKeyId: string;
  readonly resources: readonly TrailResource[];
  /** CloudTrail's record, as JSON. */
  readonly record: string;
  /** A `RequestExplanation`, as JSON; "" in accounts that are not the caller's. */
  readonly explanation: string;
}

export const trailEvents = defineTable<TrailEventRow>("cloudtrail.events", {
  scope: "partition",
  key: (row) => [row.accountId, row.region, row.at, row.id],
  indexes: { request: (row) => (row.explanation === "" ? undefined : [row.requestId]) },
  fields: [
    "accountId",
    "region",
    "at",
    "id",
    "requestId",
    "source",
    "name",
    "readOnly",
    "isData",
    "userName",
    "accessKeyId",
    "resources",
    "record",
    "explanation",
  ],
});

/** The id of an event: a UUID of version 7, whose beginning is the time, so that ids find their rows. */
export function newEventId(at: number, random: string): string {
  const time = Math.max(0, at).toString(16).padStart(12, "0").slice(-12);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${random.slice(0, 3)}-a${random.slice(3, 6)}-${random.slice(6, 18)}`;
}

/** The time that an event's id begins with; undefined when it is no such id. */
export function timeOfEventId(id: string): number | undefined {
  const match = /^([0-9a-f]{8})-([0-9a-f]{4})-7[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/.exec(id);
  return match ? Number.parseInt(`${match[1]}${match[2]}`, 16) : undefined;
}

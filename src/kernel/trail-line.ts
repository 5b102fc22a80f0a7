/** How an event is stored in a batch: what its line holds, and what lines share. The writer and the reader agree on it here. */
import type { ExplainedStatement } from "./trail.ts";

/** Of an operation. */
export interface SharedOperation {
  readonly service: string;
  readonly operation: string;
  /** `iam.amazonaws.com`. */
  readonly source: string;
  /** As records name it. */
  readonly name: string;
  readonly readOnly: boolean;
  readonly isData: boolean;
  /** Of a service without regions, or STS. */
  readonly isGlobal: boolean;
}

/** Of a caller. */
export interface SharedCaller {
  /** The record's `userIdentity`. */
  readonly identity: object;
  readonly kind: string;
  readonly arn: string;
  readonly accountId: string;
  readonly accessKeyId?: string;
  /** What LookupEvents shows; "" where nobody has a name. */
  readonly userName: string;
  /** Whether the caller signed in to the console. */
  readonly fromConsole: boolean;
  /** Whether the record goes to an account that is not the caller's first: it explains nothing. */
  readonly isForeign: boolean;
}

/** Of a client and its connection. */
export interface SharedClient {
  /** Region that was asked. */
  readonly region: string;
  readonly sourceAddress: string;
  readonly userAgent?: string;
  readonly host: string;
  readonly hostHeader?: string;
  readonly secure: boolean;
  readonly tlsVersion?: string;
  readonly cipherSuite?: string;
  /** S3's: `SigV4`, and how it came. */
  readonly signatureVersion?: string;
  readonly authenticationMethod?: string;
  /** What host ids (`x-amz-id-2`) have behind the request id. */
  readonly hostPart: string;
}

/** Of requests that differ in their ids, times, sizes, resources and some parameters alone. */
export interface SharedLikeness {
  readonly operation: number;
  readonly caller: number;
  readonly client: number;
  readonly status: number;
  readonly parameters: readonly SharedParameter[];
  /** What each of them asked about a resource of its own. */
  readonly question: {
    readonly action: string;
    /** What their resources begin with; the first of an event's texts is the rest. */
    readonly resourceStart?: string;
    readonly reason: string;
    readonly by: string;
    /** The resource's account; "" when unknown. */
    readonly owner: string;
    /** Places of the statements that spoke. */
    readonly statements?: readonly number[];
  };
}

/** A parameter of theirs: one value, or the place of the text that it is among each event's. */
export interface SharedParameter {
  /** As records have it. */
  readonly name: string;
  readonly value?: number | boolean;
  readonly textAt?: number;
}

/** What lines refer to by its place in the batch's array. */
export type Shared = SharedOperation | SharedCaller | SharedClient | SharedLikeness | ExplainedStatement | string;

/** Action, resource, reason, by, the resource's account ("" when unknown), places of the statements that spoke. */
export type LineQuestion = readonly [string, string, string, string, string, ...number[]];
/** Usage type, operation, quantity, resource, account ("" when the caller's). */
export type LineUse = readonly [string, string, string, string, string];

/** What few events have. */
export interface LineExtra {
  /** When not POST to "/". */
  readonly http?: readonly [method: string, path: string];
  readonly error?: readonly [code: string, message: string];
  readonly sharedEventId?: string;
}

/** An event of a request. */
export type RequestLine = readonly [
  number: number,
  /** Milliseconds after the batch's first event. */
  after: number,
  operation: number,
  caller: number,
  client: number,
  requestId: string,
  status: number,
  bytesIn: number,
  bytesOut: number,
  milliseconds: number,
  parameters: unknown,
  elements: unknown,
  questions: readonly LineQuestion[],
  uses: readonly LineUse[],
  extra?: LineExtra,
];

/** What is known of an event that is no request of a service. */
export interface OtherFacts {
  readonly source: string;
  readonly name: string;
  readonly eventType: string;
  readonly userName: string;
  readonly identityArn: string;
  /** The record's members beyond those that every record has. */
  readonly record: Readonly<Record<string, unknown>>;
}

/** An event that is no request of a service: a sign-in. */
export type OtherLine = readonly [number: number, after: number, facts: OtherFacts];

export type Line = RequestLine | OtherLine;

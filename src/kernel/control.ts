/** The JSON of a region's own control routes under `/_haneul/`: the `haneul` command and the console speak it. */
import type { AccountRow } from "./identity.ts";

/** Where the control routes begin. */
export const controlPrefix = "/_haneul";

/** What every control route answers, with a status of 4xx or 5xx, when it cannot do what it was asked. */
export interface ControlError {
  readonly error: {
    /** `NotFound`, `InvalidRequest`, `Conflict`, `Internal`. */
    readonly code: string;
    /** One sentence for people. */
    readonly message: string;
  };
}

/** A process of the region. */
export interface ProcessStatus {
  readonly role: "supervisor" | "worker" | "conductor";
  readonly pid: number;
  readonly state: "starting" | "running" | "stopping" | "failed";
  /** Wall time, milliseconds since 1970. */
  readonly startedAt: number;
  readonly residentBytes?: number;
}

/** A service the region speaks. */
export interface ServiceStatus {
  readonly name: string;
  /** As bills name it: `AmazonS3`. */
  readonly serviceCode: string;
  /** Operations that work, and operations in AWS's model. */
  readonly operations: { readonly implemented: number; readonly modelled: number };
}

/** `GET /_haneul/status`. */
export interface StatusAnswer {
  readonly version: string;
  readonly region: string;
  readonly endpoint: string;
  readonly dataDirectory: string;
  /** Wall time, milliseconds since 1970. */
  readonly startedAt: number;
  readonly time: TimeAnswer;
  readonly zones: readonly ZoneStatus[];
  readonly processes: readonly ProcessStatus[];
  readonly services: readonly ServiceStatus[];
  readonly accounts: number;
}

/** `GET /_haneul/time`, and the answer of `POST`. Milliseconds since 1970. */
export interface TimeAnswer {
  /** The region's clock. */
  readonly now: number;
  /** The machine's clock. */
  readonly wall: number;
  /** Region seconds per wall second: 1 is natural. */
  readonly rate: number;
}

/** `POST /_haneul/time`: one or both. The clock never goes backwards. */
export interface TimeRequest {
  readonly advanceMilliseconds?: number;
  readonly rate?: number;
}

/** One zone of the region. */
export interface ZoneStatus {
  readonly name: string;
  /** `healing`: written again, and given what it lacks. */
  readonly state: "up" | "failed" | "healing";
  /** Where its segments are: a folder, later also another machine. */
  readonly place: string;
  readonly storedBytes: number;
  readonly freeBytes: number;
  /** Segments that other zones have and this one lacks, in whole or in part. */
  readonly owedSegments: number;
  /** Bytes of these segments, and of those that healing has yet to look at. */
  readonly owedBytes: number;
  /** Why it is not up, or not written to. */
  readonly reason?: string;
  /** Since when it is in this state: wall time, milliseconds since 1970; left out when it always was. */
  readonly since?: number;
  /** How its last healing went: wall time, milliseconds since 1970. */
  readonly lastHeal?: { readonly startedAt: number; readonly finishedAt: number; readonly bytes: number };
  /** Which disk it is on: zones with the same one die together. Undefined where the folder is gone. */
  readonly disk?: string;
}

/** How far the scrub is, which reads every byte of every zone. */
export interface ScrubAnswer {
  /** Every byte that is not being written was read, or written, since then: wall time, milliseconds since 1970. */
  readonly oldestAt?: number;
  readonly segments: number;
  readonly bytes: number;
  readonly dueBytes: number;
  readonly everyDays: number;
}

/** `GET /_haneul/zones`, and the answer of `POST /_haneul/zones/NAME`. */
export interface ZonesAnswer {
  readonly zones: readonly ZoneStatus[];
  readonly scrub: ScrubAnswer;
}

/** `POST /_haneul/zones/NAME`. */
export interface ZoneRequest {
  readonly action: "fail" | "heal";
}

/** `GET /_haneul/accounts`. */
export interface AccountsAnswer {
  readonly accounts: readonly AccountRow[];
}

/** `POST /_haneul/accounts`: what is left out is made up. */
export interface AccountRequest {
  readonly name: string;
  readonly email: string;
  /** Twelve digits. */
  readonly id?: string;
  readonly accessKeyId?: string;
  readonly secretAccessKey?: string;
  /** 64 hex characters. */
  readonly canonicalId?: string;
}

/** The answer of `POST /_haneul/accounts`: the only time the secret is shown. */
export interface AccountCreated {
  readonly account: AccountRow;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

/** `POST /_haneul/session`: a person signs in. */
export interface SessionRequest {
  /** Twelve digits, or the account's alias; the root user may leave it out. */
  readonly account?: string;
  /** Left out: the root user, which gives `email` instead. */
  readonly userName?: string;
  readonly email?: string;
  readonly password: string;
  /** Wanted of who has an MFA device: 401 `MfaRequired` says so. */
  readonly mfaCode?: string;
  /** Wanted of who has to change the password: 401 `PasswordChangeRequired` says so. */
  readonly newPassword?: string;
  /** 900 to 129,600 seconds; twelve hours when left out, and at most for the root user. */
  readonly durationSeconds?: number;
}

/** The answer of `POST /_haneul/session`: temporary credentials for any client. */
export interface SessionAnswer {
  readonly arn: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string;
  /** Wall time, milliseconds since 1970. */
  readonly expiresAt: number;
}

/** `POST /_haneul/root-password`. */
export interface RootPasswordRequest {
  readonly account: string;
  readonly password: string;
}

/** The answer of `POST /_haneul/root-password`: what the root user signs in with. */
export interface RootPasswordAnswer {
  readonly account: string;
  readonly email: string;
}

/** `POST /_haneul/root-keys`. */
export interface RootKeysRequest {
  readonly account: string;
}

/** The answer of `POST /_haneul/root-keys`: the only time the secret is shown. */
export interface RootKeysAnswer {
  readonly accountId: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** Ids of the keys that are gone. */
  readonly deleted: readonly string[];
}

/** `GET /_haneul/keys`: generations of the sealing key. */
export interface KeysAnswer {
  /** The one that seals. */
  readonly current: number;
  /** Those that still open things; wall time, milliseconds since 1970; 0: since the region's start. */
  readonly generations: readonly { readonly generation: number; readonly createdAt: number }[];
}

/** The answer of `POST /_haneul/keys/rotate`. */
export interface KeysRotatedAnswer {
  readonly generation: number;
}

/** The answer of `POST /_haneul/keys/replace-root`. */
export interface RootKeyReplacedAnswer {
  /** Part of the names of the files it wraps. */
  readonly rootId: string;
}

/** `POST /_haneul/identity-keys`. */
export interface IdentityKeysRequest {
  /** The OpenID Connect provider: its issuer, with or without `https://`. */
  readonly url: string;
  /** The list of its JSON Web Key Set. */
  readonly keys: readonly object[];
}

/** The answer of `POST /_haneul/identity-keys`. */
export interface IdentityKeysAnswer {
  /** Without scheme. */
  readonly url: string;
  /** How many keys were registered. */
  readonly keys: number;
}

/** One background job. Region time, milliseconds since 1970. */
export interface JobStatus {
  readonly name: string;
  readonly everySeconds: number;
  readonly state: "waiting" | "running" | "failing";
  readonly runs: number;
  readonly lastRunAt?: number;
  readonly lastDurationMilliseconds?: number;
  readonly nextRunAt?: number;
  /** What the last run says it did. */
  readonly summary?: string;
  /** The last run's error, while the job is failing. */
  readonly error?: string;
  /** The last failure, also when runs since then succeeded. */
  readonly lastError?: string;
  readonly lastErrorAt?: number;
  /** Failures since the last success. */
  readonly failures?: number;
}

/** `GET /_haneul/jobs`. */
export interface JobsAnswer {
  readonly jobs: readonly JobStatus[];
}

/** What usage may be grouped by. */
export const usageDimensions = ["account", "region", "service", "usageType", "operation", "resource"] as const;
export type UsageDimension = (typeof usageDimensions)[number];

/** How long the periods are that usage is summed over; `total`: the whole span at once. UTC. */
export const usagePeriods = ["hour", "day", "month", "total"] as const;
export type UsagePeriod = (typeof usagePeriods)[number];

/**
 * `GET /_haneul/usage`, as query parameters. `since` and `until` are milliseconds since 1970 on whole hours of region
 * time: from the start of the running month to now when left out. `groupBy` is a comma-separated list of dimensions: all
 * of them when left out. Any dimension may also be given as a filter (`account=123456789012`).
 * @public
 */
export type UsageQuery = { readonly [dimension in UsageDimension]?: string } & {
  readonly since?: string;
  readonly until?: string;
  readonly groupBy?: string;
  readonly period?: UsagePeriod;
};

/** One row of usage. A dimension that was not grouped by is left out. */
export type UsageAnswerRow = { readonly [dimension in UsageDimension]?: string } & {
  /** Start of the period, milliseconds since 1970 of region time. */
  readonly periodStart: number;
  /** Whole number in decimal digits: the quantity is `amount` ÷ `divisor` of the usage type's unit, exactly. */
  readonly amount: string;
  /** 1 for what is counted, 3600000 for what is held over time (the amount is in unit-milliseconds, the quantity in unit-hours). */
  readonly divisor: 1 | 3_600_000;
};

/** The answer of `GET /_haneul/usage`. */
export interface UsageAnswer {
  readonly since: number;
  readonly until: number;
  readonly rows: readonly UsageAnswerRow[];
}

/** One thing that is held over time, and how much of it is held now. */
export type LevelAnswerRow = { readonly [dimension in UsageDimension]: string } & {
  /** Whole number in decimal digits, in the usage type's unit: bytes, for storage. */
  readonly level: string;
};

/** The answer of `GET /_haneul/usage/levels`, which takes dimensions as filters like `GET /_haneul/usage`. */
export interface LevelsAnswer {
  readonly levels: readonly LevelAnswerRow[];
}

/** How one replication rule of S3 is doing: a row of `GET /_haneul/s3/replication`. */
export interface ReplicationAnswerRow {
  /** Names of buckets. */
  readonly source: string;
  readonly destination: string;
  readonly ruleId: string;
  readonly pendingOperations: number;
  readonly pendingBytes: number;
  /** How long the oldest pending version has waited, on the region's clock. */
  readonly latencySeconds: number;
  readonly replicatedOperations: number;
  readonly replicatedBytes: number;
  /** Mean time from a write to its replica. */
  readonly meanLatencySeconds: number;
  readonly failedOperations: number;
}

/** The answer of `GET /_haneul/s3/replication`. */
export interface ReplicationAnswer {
  readonly rules: readonly ReplicationAnswerRow[];
}

/** A stored piece of an object: the whole of it, or a part of a multipart one. Wall time, milliseconds since 1970. */
export interface PlacementPiece {
  readonly sizeBytes: number;
  /** Zones that hold it, or are owed it. */
  readonly zones: readonly string[];
  /** The file in each zone, and where in it. */
  readonly segment: string;
  readonly offset: number;
  /** When the segment was sealed; undefined: it is being written. */
  readonly writtenAt?: number;
  /** When the scrub last read and checked it; undefined: not yet. */
  readonly scrubbedAt?: number;
}

/** `GET /_haneul/s3/placement?bucket=&key=&versionId=`. */
export interface PlacementAnswer {
  readonly etag: string;
  readonly checksum?: { readonly member: string; readonly value: string; readonly type: string };
  /** The first thousand. */
  readonly pieces: readonly PlacementPiece[];
}

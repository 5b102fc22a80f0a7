/** What the own routes work with; `region.ts` fills it in. */
import type {
  PlacementAnswer,
  ReplicationAnswerRow,
  ScrubAnswer,
  ServiceStatus,
  ZoneStatus,
} from "../kernel/control.ts";
import type { ProcessQuestion, ProcessReport } from "../kernel/process-report.ts";
import type { Log } from "../kernel/log.ts";
import type { PartitionRequest, PartitionsAnswer } from "../kernel/partitions-control.ts";
import type { Store } from "../kernel/store.ts";
import type { AccountParts } from "../platform/accounts/accounts.ts";
import type { RegionClock } from "../platform/clock/region-clock.ts";
import type { BillParts } from "./bill-parts.ts";
import type { OwnAccess } from "./own-access.ts";

/** Something that people do to the region without an AWS operation: signing in. */
export interface ControlEvent {
  readonly accountId: string;
  /** `signin.amazonaws.com`. */
  readonly source: string;
  readonly name: string;
  readonly eventType: "AwsConsoleSignIn";
  readonly userName: string;
  /** Members of the record beyond those that every record has. */
  readonly record: Readonly<Record<string, unknown>>;
  readonly identityArn: string;
}

export interface ControlParts {
  readonly version: string;
  readonly region: string;
  readonly endpoint: () => string;
  readonly dataDirectory: string;
  readonly startedAt: number;
  readonly log: Log;
  readonly store: Store;
  readonly clock: RegionClock;
  readonly accounts: AccountParts;
  /** What decides who may use the own routes. */
  readonly access: OwnAccess;
  readonly services: () => Promise<readonly ServiceStatus[]>;
  readonly zones: () => Promise<readonly ZoneStatus[]>;
  readonly scrub: () => Promise<ScrubAnswer>;
  /** Has every byte read again, beginning now. */
  readonly scrubNow: () => Promise<void>;
  readonly failZone: (name: string) => Promise<void>;
  readonly healZone: (name: string) => Promise<void>;
  /** Reports of every process of the region, with what each knows of the question. */
  readonly collect: (question?: ProcessQuestion) => Promise<readonly ProcessReport[]>;
  /** Has the rows that hold sealed bytes sealed again soon. */
  readonly wakeReseal: () => void;
  /** Adds an event that is no request of a service to the trail. */
  readonly noteEvent: (event: ControlEvent) => void;
  /** Brings the uses that all processes still buffer into the ledger. */
  readonly flushUsage: () => Promise<void>;
  readonly bill: BillParts;
  /** S3's partitions: of one bucket, or of all that have load or were split. Throws NotFound. */
  readonly partitions: (bucket?: string) => Promise<PartitionsAnswer>;
  readonly changePartitions: (bucket: string, request: PartitionRequest) => Promise<PartitionsAnswer>;
  /** How S3's replication rules are doing. */
  readonly replication: () => Promise<readonly ReplicationAnswerRow[]>;
  /** Where an object is; undefined: not there, or not the account's. */
  readonly placement: (question: {
    readonly bucket: string;
    readonly key: string;
    readonly versionId: string | undefined;
    readonly accountId: string | undefined;
  }) => Promise<PlacementAnswer | undefined>;
  /** Removes everything but accounts and the clock. */
  readonly reset: () => Promise<void>;
}

/** CloudTrail's rows: trails, how their deliveries go, and the events that wait for delivery. */
import type { AdvancedEventSelector, EventSelector } from "../../generated/cloudtrail.ts";
import type { Tags } from "../../kernel/identity/principals.ts";
import type { Transaction } from "../../kernel/store.ts";
import { defineTable } from "../../kernel/table.ts";
import type { TrailBatchRow } from "../../kernel/trail.ts";

/** A trail. */
export interface TrailRow {
  readonly accountId: string;
  readonly homeRegion: string;
  readonly name: string;
  readonly bucket: string;
  /** Without a slash at its end. */
  readonly prefix?: string;
  readonly multiRegion: boolean;
  readonly globalEvents: boolean;
  /** Of an organization trail: events of all its accounts. */
  readonly organizationId?: string;
  readonly logging: boolean;
  /** Region time, milliseconds. */
  readonly createdAt: number;
  readonly startedAt?: number;
  readonly stoppedAt?: number;
  /** At most one kind of selectors; with none, all management events are wanted. */
  readonly selectors?: readonly EventSelector[];
  readonly advancedSelectors?: readonly AdvancedEventSelector[];
  readonly tags: Tags;
  /** ARN of the key that log files and digest files are encrypted under. */
  readonly kmsKey?: string;
  /** Whether digest files are wanted. */
  readonly logFileValidation?: boolean;
  /** The last span of time whose log files are digested: open while the trail logs with validation. Region time, milliseconds. */
  readonly digests?: { readonly since: number; readonly until?: number };
}

export const trails = defineTable<TrailRow>("cloudtrail.trails", {
  keptDecoded: true,
  scope: "partition",
  key: (row) => [row.accountId, row.homeRegion, row.name],
  indexes: {
    logging: (row) => (row.logging ? [row.accountId, row.homeRegion, row.name] : undefined),
    organization: (row) =>
      row.organizationId === undefined ? undefined : [row.organizationId, row.homeRegion, row.name],
  },
});

/** How a trail's deliveries went; a row of its own, since the job writes it and people write the trail. */
export interface TrailDeliveryRow {
  readonly accountId: string;
  readonly homeRegion: string;
  readonly name: string;
  readonly attemptedAt?: number;
  readonly deliveredAt?: number;
  /** Code of the last attempt's error; undefined after a good one. */
  readonly error?: string;
  /** The same of digest files. */
  readonly digestDeliveredAt?: number;
  readonly digestError?: string;
}

export const trailDeliveries = defineTable<TrailDeliveryRow>("cloudtrail.deliveries", {
  scope: "partition",
  key: (row) => [row.accountId, row.homeRegion, row.name],
});

/** Events that a trail wants and has not delivered yet: a batch, or those of it that are wanted. */
export interface WaitingBatchRow extends Omit<TrailBatchRow, "writtenAt"> {
  readonly trailAccountId: string;
  readonly trailRegion: string;
  readonly trailName: string;
}

export const waitingBatches = defineTable<WaitingBatchRow>("cloudtrail.waiting-batches", {
  scope: "partition",
  key: (row) => [row.trailAccountId, row.trailRegion, row.trailName, row.accountId, row.region, row.at, row.seed],
});

/** A log file that is about to be written: whoever is killed over it writes the same file again. */
export interface PlannedFileRow {
  readonly trailAccountId: string;
  readonly trailRegion: string;
  readonly trailName: string;
  readonly accountId: string;
  readonly region: string;
  readonly objectKey: string;
  /** Its last batch. */
  readonly lastAt: number;
  readonly lastSeed: string;
}

export const plannedFiles = defineTable<PlannedFileRow>("cloudtrail.planned-batches", {
  scope: "partition",
  key: (row) => [row.trailAccountId, row.trailRegion, row.trailName, row.accountId, row.region],
});

/** Who wants data events at all: the one row that requests for objects look at. */
export interface DataInterestRow {
  readonly id: "region";
  readonly accounts: readonly string[];
  readonly organizations: readonly string[];
}

export const dataInterest = defineTable<DataInterestRow>("cloudtrail.data-interest", {
  keptDecoded: true,
  scope: "partition",
  key: (row) => [row.id],
});

/** A region has no more trails than anybody reads at once: five a region and account. */
export const allTrailsLimit = 10_000;

/** Writes a trail, and who wants data events now. */
export async function putTrail(tx: Transaction, row: TrailRow): Promise<void> {
  tx.put(trails, row);
  await refreshInterest(tx);
}

/** Brings the row of who wants data events up to date; call it after any change of trails. */
export async function refreshInterest(tx: Transaction): Promise<void> {
  const logging = await tx.indexRange(trails, "logging", { limit: allTrailsLimit });
  const interested = logging.filter(wantsData);
  const organizations = interested.flatMap((row) => (row.organizationId === undefined ? [] : [row.organizationId]));
  const accounts = [...new Set(interested.map((row) => row.accountId))];
  const before = await tx.get(dataInterest, ["region"]);
  const after: DataInterestRow = { id: "region", accounts, organizations: [...new Set(organizations)] };
  if (accounts.length > 0 || before !== undefined) tx.put(dataInterest, after);
}

function wantsData({ selectors = [], advancedSelectors = [] }: TrailRow): boolean {
  if (selectors.some((selector) => (selector.DataResources ?? []).length > 0)) return true;
  return advancedSelectors.some(({ FieldSelectors }) =>
    FieldSelectors.some(({ Field, Equals = [] }) => Field === "eventCategory" && Equals.includes("Data")),
  );
}

/** `arn:aws:cloudtrail:REGION:ACCOUNT:trail/NAME`. */
export const trailArn = (row: Pick<TrailRow, "accountId" | "homeRegion" | "name">): string =>
  `arn:aws:cloudtrail:${row.homeRegion}:${row.accountId}:trail/${row.name}`;

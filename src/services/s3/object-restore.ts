/** Archived objects: who may read them when, and how the answers tell of it. AWS docs: "Working with archived objects". */
import { awsError, type AwsError } from "../../kernel/errors.ts";
import { invalidArgument } from "./errors.ts";
import { isArchived, type Classed } from "./object-storage-class.ts";
import type { ObjectRow, RestoreState } from "./tables.ts";

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

type Tier = RestoreState["tier"];

/** How long a restore takes: within what AWS states as typical. */
const durations: Readonly<Record<"archive" | "deep", Readonly<Partial<Record<Tier, number>>>>> = {
  archive: { Expedited: 3 * minute, Standard: 4 * hour, Bulk: 8 * hour },
  deep: { Standard: 12 * hour, Bulk: 48 * hour },
};

/** True for the deeper archive, as a class or as a tier. */
export function isDeep({ storageClass, classed }: Classed): boolean {
  return storageClass === "DEEP_ARCHIVE" || classed?.tier === "DEEP_ARCHIVE_ACCESS";
}

/** Milliseconds until an object is back; undefined where the tier is not offered. */
export function restoreDuration(row: Classed, tier: Tier): number | undefined {
  return durations[isDeep(row) ? "deep" : "archive"][tier];
}

/** The midnight (UTC) that follows a moment; the moment itself when it is one. */
export function nextMidnight(time: number): number {
  return Math.ceil(time / day) * day;
}

/** When a copy that is there at `readyAt` for that many days goes. AWS docs: rounded to the next day, midnight UTC. */
export function restoreExpiry(readyAt: number, days: number): number {
  return nextMidnight(readyAt + days * day);
}

/** True when the bytes can be read now: they are not archived, or restored. */
export function isReadable(row: Classed, now: number): boolean {
  if (row.classed === undefined && row.storageClass === "STANDARD") return true;
  return !isArchived(row) || isRestored(row.classed?.restore, now);
}

/** True while a restored copy is there. */
export function isRestored(restore: RestoreState | undefined, now: number): boolean {
  return (
    restore !== undefined && now >= restore.readyAt && (restore.expiresAt === undefined || now < restore.expiresAt)
  );
}

/** The header `x-amz-restore`; undefined when nobody asked for the object, or when its copy is gone. */
export function restoreHeader(row: Classed, now: number): string | undefined {
  const restore = row.classed?.restore;
  if (restore === undefined) return undefined;
  if (now < restore.readyAt) return 'ongoing-request="true"';
  if (restore.expiresAt === undefined) return 'ongoing-request="false"';
  if (now >= restore.expiresAt) return undefined;
  return `ongoing-request="false", expiry-date="${new Date(restore.expiresAt).toUTCString()}"`;
}

/** How a listing tells of a restore. */
export interface RestoreStatus {
  IsRestoreInProgress: boolean;
  RestoreExpiryDate?: Date;
}

/** True when a listing's request wants to know of restores. Throws InvalidArgument for other attributes. */
export function asksForRestores(attributes: readonly string[] | undefined): boolean {
  for (const name of attributes ?? []) {
    if (name !== "RestoreStatus") {
      throw invalidArgument("Invalid attribute name specified", "x-amz-optional-object-attributes", name);
    }
  }
  return attributes !== undefined && attributes.length > 0;
}

/** The member of a listed object that is archived and was asked for. */
export function restoreStatus(row: Classed, now: number): { RestoreStatus?: RestoreStatus } {
  const restore = row.classed?.restore;
  if (!restore) return {};
  if (now < restore.readyAt) return { RestoreStatus: { IsRestoreInProgress: true } };
  if (!isRestored(restore, now) || restore.expiresAt === undefined) return {};
  return { RestoreStatus: { IsRestoreInProgress: false, RestoreExpiryDate: new Date(restore.expiresAt) } };
}

/** Throws InvalidObjectState for what has to be restored before it is read. */
export function requireReadable(row: ObjectRow, now: number): void {
  if (!isReadable(row, now)) throw invalidObjectState(row, "The operation is not valid for the object's storage class");
}

/** The source of a copy is read, too. */
export function requireCopyable(row: ObjectRow, now: number): void {
  if (isReadable(row, now)) return;
  throw invalidObjectState(row, "Operation is not valid for the source object's storage class");
}

export function invalidObjectState({ storageClass, classed }: Classed, message: string): AwsError {
  const tier = classed?.tier;
  const archived = tier === "ARCHIVE_ACCESS" || tier === "DEEP_ARCHIVE_ACCESS";
  return awsError("InvalidObjectState", message, {
    status: 403,
    fields: { StorageClass: storageClass, ...(archived ? { AccessTier: tier } : {}) },
  });
}

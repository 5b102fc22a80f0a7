/** Object lock: retention and legal hold as requests state them, the bucket's default, and what they forbid. */
import type { Context } from "../../kernel/context.ts";
import type { Reader } from "../../kernel/store.ts";
import { findConfiguration } from "./bucket.ts";
import { invalidArgument } from "./errors.ts";
import { lockedObject, lockHeadersWithoutLock } from "./object-errors.ts";
import type { BucketRow, ObjectRow } from "./tables.ts";

/** Until when (milliseconds) a version is kept, and how strictly. */
export type Retention = NonNullable<ObjectRow["retention"]>;

/** What protects a version. */
export interface LockState {
  readonly retention: Retention | undefined;
  readonly legalHold: boolean | undefined;
}

/** Headers of requests that make objects. */
export interface LockInput {
  readonly ObjectLockMode?: string | undefined;
  readonly ObjectLockRetainUntilDate?: Date | undefined;
  readonly ObjectLockLegalHoldStatus?: string | undefined;
}

/** True when the version may not be deleted now. */
export function isLocked(
  row: Pick<ObjectRow, "retention" | "legalHold">,
  now: number,
  bypassGovernance: boolean,
): boolean {
  if (row.legalHold === true) return true;
  if (!row.retention || row.retention.until <= now) return false;
  return row.retention.mode === "COMPLIANCE" || !bypassGovernance;
}

/** True when the request asks for a lock of its own. */
export function hasLockHeaders(input: LockInput): boolean {
  return (
    input.ObjectLockMode !== undefined ||
    input.ObjectLockRetainUntilDate !== undefined ||
    input.ObjectLockLegalHoldStatus !== undefined
  );
}

/** The lock a request's headers ask for. Throws InvalidArgument in AWS's words. */
export function requestedLock(input: LockInput, now: number): LockState {
  const { ObjectLockMode: mode, ObjectLockRetainUntilDate: until, ObjectLockLegalHoldStatus: hold } = input;
  if ((mode === undefined) !== (until === undefined)) {
    throw invalidArgument(
      "x-amz-object-lock-retain-until-date and x-amz-object-lock-mode must both be supplied",
      mode === undefined ? "x-amz-object-lock-mode" : "x-amz-object-lock-retain-until-date",
    );
  }
  if (hold !== undefined && hold !== "ON" && hold !== "OFF") {
    throw invalidArgument("Legal Hold must be either of 'ON' or 'OFF'", "x-amz-object-lock-legal-hold", hold);
  }
  const legalHold = hold === undefined ? undefined : hold === "ON";
  if (mode === undefined || until === undefined) return { retention: undefined, legalHold };
  if (mode !== "GOVERNANCE" && mode !== "COMPLIANCE") {
    throw invalidArgument("Unknown wormMode directive.", "x-amz-object-lock-mode", mode);
  }
  checkFuture(until, now, "x-amz-object-lock-retain-until-date");
  return { retention: { mode, until: until.getTime() }, legalHold };
}

/** Throws InvalidArgument for a date that is not in the future, or is none. */
export function checkFuture(until: Date, now: number, argument: string): void {
  if (until.getTime() > now) return;
  const value = Number.isNaN(until.getTime()) ? "" : shownDate(until, argument);
  throw invalidArgument("The retain until date must be in the future!", argument, value);
}

const pacificTime = new Intl.DateTimeFormat("en-US", {
  timeZone: "America/Los_Angeles",
  weekday: "short",
  year: "numeric",
  month: "short",
  day: "2-digit",
  hour: "2-digit",
  hourCycle: "h23",
  minute: "2-digit",
  second: "2-digit",
  timeZoneName: "short",
});

/** A header's date as it may have come; a document's as AWS shows it: `Tue Dec 31 16:00:00 PST 2019`. */
function shownDate(date: Date, argument: string): string {
  if (argument.startsWith("x-amz-")) return date.toISOString();
  const part: Partial<Record<Intl.DateTimeFormatPartTypes, string>> = {};
  for (const { type, value } of pacificTime.formatToParts(date)) part[type] = value;
  const time = `${part.hour}:${part.minute}:${part.second}`;
  return `${part.weekday} ${part.month} ${part.day} ${time} ${part.timeZoneName} ${part.year}`;
}

/** A bucket's default retention as PutObjectLockConfiguration stored it, bare or inside its request. */
interface LockConfiguration {
  readonly ObjectLockConfiguration?: LockConfiguration | undefined;
  readonly Rule?:
    | {
        readonly DefaultRetention?:
          | {
              readonly Mode?: string | undefined;
              readonly Days?: number | undefined;
              readonly Years?: number | undefined;
            }
          | undefined;
      }
    | undefined;
}

/** The lock of a new version: what the request asks for, else the bucket's default. Throws when the bucket has no locks. */
export async function newObjectLock(
  reader: Reader,
  bucket: BucketRow,
  requested: LockState | undefined,
  now: number,
): Promise<LockState> {
  if (requested && !bucket.objectLock) throw lockHeadersWithoutLock();
  const stated = requested ?? { retention: undefined, legalHold: undefined };
  if (!bucket.objectLock || stated.retention) return stated;
  const document = await findConfiguration<LockConfiguration>(reader, bucket, "object-lock");
  const rule = (document?.ObjectLockConfiguration ?? document)?.Rule?.DefaultRetention;
  if (rule?.Mode !== "GOVERNANCE" && rule?.Mode !== "COMPLIANCE") return stated;
  return { ...stated, retention: { mode: rule.Mode, until: defaultUntil(rule, now) } };
}

function defaultUntil(rule: { Days?: number | undefined; Years?: number | undefined }, now: number): number {
  const until = new Date(now);
  if (rule.Years === undefined) until.setUTCDate(until.getUTCDate() + (rule.Days ?? 0));
  else until.setUTCFullYear(until.getUTCFullYear() + rule.Years);
  return until.getTime();
}

/**
 * Checks that a version's retention may become another (or none): it may only grow and keep its mode, but for those who
 * may bypass governance. Throws AccessDenied.
 */
export function checkRetentionChange(
  row: Pick<ObjectRow, "retention">,
  next: Retention | undefined,
  options: { readonly now: number; readonly bypassGovernance: boolean },
): void {
  const held = row.retention;
  if (!held || held.until <= options.now) return;
  const grows = next !== undefined && next.mode === held.mode && next.until >= held.until;
  if (grows || (held.mode === "GOVERNANCE" && options.bypassGovernance)) return;
  throw lockedObject();
}

/**
 * Throws InvalidArgument where a delete says anything about overriding governance and the bucket has no object lock. In the
 * old days nobody minded: ceph's s3-tests say so of all that they delete.
 */
export function checkBypass({ settings }: Context, bucket: BucketRow, stated: boolean | undefined): void {
  if (stated === undefined || bucket.objectLock || settings.s3Era === "2023") return;
  const header = "x-amz-bypass-governance-retention";
  throw invalidArgument(`${header} is only applicable to Object Lock enabled buckets.`, header);
}

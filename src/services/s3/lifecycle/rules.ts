/** Lifecycle rules as they are stored, which objects they are about, and when they are due. Pure. */
import { isLocked } from "../object-lock.ts";
import { nextMidnight } from "../object-restore.ts";
import { isArchive, isTransition, keepsSmall } from "./transitions.ts";
import type { ObjectRow } from "../tables.ts";

const day = 86_400_000;

/** Which objects a rule is about: all conditions have to hold. */
export interface RuleFilter {
  readonly prefix: string;
  /** An empty one was stated, and is answered as it was. */
  readonly emptyPrefix?: boolean | undefined;
  readonly tags: Readonly<Record<string, string>>;
  /** The tags' keys as they were put, where the record has another order: keys that are numbers come first in one. */
  readonly tagOrder?: readonly string[] | undefined;
  /** Exclusive bounds, bytes. */
  readonly greaterThan?: number | undefined;
  readonly lessThan?: number | undefined;
}

/** A moment by age or by date (milliseconds, a midnight of UTC). */
export interface RuleTime {
  readonly days?: number | undefined;
  readonly date?: number | undefined;
}

/** A rule, checked. */
export interface Rule {
  readonly id: string;
  readonly enabled: boolean;
  /** As it was put, for reading it back. */
  readonly form: "prefix" | "filter" | "and" | "empty";
  readonly filter: RuleFilter;
  readonly expiration?: RuleTime | undefined;
  readonly expiredMarkers?: boolean | undefined;
  readonly transitions: readonly (RuleTime & { readonly storageClass: string })[];
  readonly noncurrentTransitions: readonly NoncurrentTransition[];
  readonly noncurrentExpiration?: NoncurrentTime | undefined;
  readonly abortDays?: number | undefined;
}

/** Days since a version was replaced, and how many newer noncurrent ones are kept whatever their age. */
export interface NoncurrentTime {
  readonly days: number;
  readonly newerKept?: number | undefined;
}

export type NoncurrentTransition = NoncurrentTime & { readonly storageClass: string };

/** A bucket's configuration as stored. */
export interface LifecycleDocument {
  readonly rules: readonly Rule[];
  /** `varies_by_storage_class`: small objects go to the archives all the same. */
  readonly minimumSize: "all_storage_classes_128K" | "varies_by_storage_class";
}

/** When something that many days after `since` is due: rounded to the midnight (UTC) that follows. */
function dueAfter(since: number, days: number): number {
  return nextMidnight(since + days * day);
}

function dueTime(time: RuleTime, since: number): number {
  return time.date ?? dueAfter(since, time.days ?? 0);
}

type Filtered = Pick<ObjectRow, "key" | "tags" | "size">;

/** True when an enabled rule is about the object. */
function isAbout({ enabled, filter }: Rule, object: Filtered): boolean {
  if (!enabled || !object.key.startsWith(filter.prefix)) return false;
  if (filter.greaterThan !== undefined && object.size <= filter.greaterThan) return false;
  if (filter.lessThan !== undefined && object.size >= filter.lessThan) return false;
  for (const name in filter.tags) if (object.tags?.[name] !== filter.tags[name]) return false;
  return true;
}

/** The expiration that comes first for a current object; undefined: none ever does. */
export function firstExpiration(
  { rules }: LifecycleDocument,
  row: Filtered & Pick<ObjectRow, "modifiedAt">,
): { readonly at: number; readonly ruleId: string } | undefined {
  let first: { at: number; ruleId: string } | undefined;
  for (const rule of rules) {
    if (!rule.expiration || !isAbout(rule, row)) continue;
    const at = dueTime(rule.expiration, row.modifiedAt);
    if (!first || at < first.at) first = { at, ruleId: rule.id };
  }
  return first;
}

/** When an unfinished upload is aborted, by which rule. */
export function firstAbort(
  { rules }: LifecycleDocument,
  upload: { readonly key: string; readonly initiatedAt: number },
): { readonly at: number; readonly ruleId: string } | undefined {
  let first: { at: number; ruleId: string } | undefined;
  for (const rule of rules) {
    if (rule.abortDays === undefined || !isAbout(rule, { key: upload.key, tags: undefined, size: 0 })) continue;
    const at = dueAfter(upload.initiatedAt, rule.abortDays);
    if (!first || at < first.at) first = { at, ruleId: rule.id };
  }
  return first;
}

/** What is to be done with a version now; undefined: nothing. */
export type DueAction = { readonly kind: "expire" } | { readonly kind: "move"; readonly storageClass: string };

/** What is due for a current object. */
export function dueForCurrent(document: LifecycleDocument, row: ObjectRow, now: number): DueAction | undefined {
  const expiration = firstExpiration(document, row);
  if (expiration && expiration.at <= now) return { kind: "expire" };
  const storageClass = dueTransition(document, row, now);
  return storageClass === undefined ? undefined : { kind: "move", storageClass };
}

/** The class that a current object is to be in by now; undefined: it stays where it is. */
export function dueTransition(document: LifecycleDocument, row: ObjectRow, now: number): string | undefined {
  const candidates: Candidate[] = [];
  for (const rule of document.rules) {
    if (rule.transitions.length === 0 || !isAbout(rule, row)) continue;
    for (const transition of rule.transitions) {
      const at = dueTime(transition, row.modifiedAt);
      if (at <= now) candidates.push({ rule, storageClass: transition.storageClass, at });
    }
  }
  return coldestOf(document, row, candidates);
}

/** What is due for a noncurrent version (or a noncurrent delete marker). */
export function dueForNoncurrent(
  document: LifecycleDocument,
  row: ObjectRow,
  at: { readonly replacedAt: number; readonly newerCount: number; readonly now: number },
): DueAction | undefined {
  const isDue = ({ days, newerKept = 0 }: NoncurrentTime): boolean =>
    at.newerCount >= newerKept && dueAfter(at.replacedAt, days) <= at.now;
  const candidates: Candidate[] = [];
  // What a lock keeps does not end, and moves meanwhile as any other version.
  const ends = !isLocked(row, at.now, false);
  for (const rule of document.rules) {
    if (!isAbout(rule, row)) continue;
    if (ends && rule.noncurrentExpiration && isDue(rule.noncurrentExpiration)) return { kind: "expire" };
    if (row.deleteMarker) continue;
    for (const transition of rule.noncurrentTransitions) {
      if (!isDue(transition)) continue;
      candidates.push({ rule, storageClass: transition.storageClass, at: dueAfter(at.replacedAt, transition.days) });
    }
  }
  const storageClass = coldestOf(document, row, candidates);
  return storageClass === undefined ? undefined : { kind: "move", storageClass };
}

/** When a noncurrent version ends, of which so many newer ones are kept; undefined: as things are it never does. */
export function noncurrentEnd(
  { rules }: LifecycleDocument,
  row: ObjectRow,
  { replacedAt, newerCount }: { readonly replacedAt: number; readonly newerCount: number },
): number | undefined {
  const ends = rules
    .filter((rule) => isAbout(rule, row))
    .flatMap(({ noncurrentExpiration: end }) => (end && newerCount >= (end.newerKept ?? 0) ? [end.days] : []))
    .map((days) => dueAfter(replacedAt, days));
  return ends.length === 0 ? undefined : Math.min(...ends);
}

/** A class that a rule wants for a version, and since when. */
interface Candidate {
  readonly rule: Rule;
  readonly storageClass: string;
  readonly at: number;
}

/**
 * The coldest class that the version can go to. AWS docs, "How Amazon S3 handles conflicts": of transitions that are due on one
 * day, INTELLIGENT_TIERING goes before all but the archives.
 */
function coldestOf(
  { minimumSize }: LifecycleDocument,
  row: ObjectRow,
  candidates: readonly Candidate[],
): string | undefined {
  const tieredAt = candidates.filter(({ storageClass }) => storageClass === "INTELLIGENT_TIERING").map(({ at }) => at);
  let coldest: string | undefined;
  for (const { rule, storageClass, at } of candidates) {
    if (!isTransition(row.storageClass, storageClass)) continue;
    if (isTransition("INTELLIGENT_TIERING", storageClass) && !isArchive(storageClass) && tieredAt.includes(at))
      continue;
    const sized = rule.filter.greaterThan !== undefined || rule.filter.lessThan !== undefined;
    // A rule that speaks of sizes itself knows what it wants.
    if (!sized && keepsSmall(minimumSize, storageClass, row.size)) continue;
    if (coldest === undefined || isTransition(coldest, storageClass)) coldest = storageClass;
  }
  return coldest;
}

/**
 * True when a delete marker that hides nothing any more is to go: by a rule for such markers, or by age.
 * AWS docs, "Removing expired object delete markers": an expiration in days counts for them, too.
 */
export function isMarkerDue({ rules }: LifecycleDocument, marker: ObjectRow, now: number): boolean {
  return rules.some((rule) => {
    if (!isAbout(rule, marker)) return false;
    if (rule.expiredMarkers === true) return true;
    return rule.expiration?.days !== undefined && dueTime(rule.expiration, marker.modifiedAt) <= now;
  });
}

/** What all keys that any rule is about begin with. */
export function commonPrefix({ rules }: LifecycleDocument): string {
  let common: string | undefined;
  for (const { enabled, filter } of rules) {
    if (!enabled) continue;
    common = common === undefined ? filter.prefix : sharedStart(common, filter.prefix);
  }
  return common ?? "";
}

function sharedStart(left: string, right: string): string {
  let length = 0;
  while (length < left.length && left[length] === right[length]) length += 1;
  // Half of a surrogate pair begins no key.
  return left.slice(0, length).replace(/[\ud800-\udbff]$/, "");
}

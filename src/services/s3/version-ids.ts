/** Version and upload ids: opaque to clients, yet their first characters order them, so that listings can resume anywhere. */
import type { Ids } from "../../kernel/ids.ts";
import { invalidArgument } from "./errors.ts";
import { invalidVersionId } from "./object-errors.ts";

/** The id of the version that a bucket without (or with suspended) versioning keeps. */
export const nullVersionId = "null";

const digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
/** 62⁹ exceeds 2⁵³. */
const orderedLength = 9;
const idPattern = /^[0-9A-Za-z._-]{32}$/;

/** Nine characters that order (by bytes) as the numbers do. */
function orderedText(value: number): string {
  let text = "";
  for (let rest = value; text.length < orderedLength; rest = Math.floor(rest / 62))
    text = digits.charAt(rest % 62) + text;
  return text;
}

/** Stands after the ordered characters of ids that end in a check; ids made by regions of old have no check. */
const checkedSign = "_";
const checkLength = 4;

/** Four characters by which an id that nobody gave out is known (FNV-1a over it and what it belongs to). */
function checkText(id: string, owner: string): string {
  let hash = 0x811c9dc5;
  for (const text of [id, owner]) {
    for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  let text = "";
  for (let rest = hash >>> 0; text.length < checkLength; rest = Math.floor(rest / 62)) text += digits.charAt(rest % 62);
  return text;
}

function newId(ids: Ids, order: number, form: { readonly length: number; readonly owner: string }): string {
  const random = ids.alphanumeric(form.length - orderedLength - 1 - checkLength);
  const id = orderedText(order) + checkedSign + random;
  return id + checkText(id, form.owner);
}

/** False for an id whose check does not hold; ids without one pass. */
function holdsCheck(id: string, owner: string): boolean {
  if (id.charAt(orderedLength) !== checkedSign) return true;
  return checkText(id.slice(0, -checkLength), owner) === id.slice(-checkLength);
}

/** Makes the id of the version with that sequence: 32 characters. */
export function newVersionId(ids: Ids, sequence: number): string {
  return newId(ids, sequence, { length: 32, owner: "" });
}

/** The sequence inside a version id; undefined for `null` and for text that is no id of ours. */
export function sequenceOfVersionId(versionId: string): number | undefined {
  return idPattern.test(versionId) ? orderOf(versionId) : undefined;
}

function orderOf(id: string): number | undefined {
  let value = 0;
  for (let index = 0; index < orderedLength; index++) {
    const digit = digits.indexOf(id.charAt(index));
    if (digit < 0) return undefined;
    value = value * 62 + digit;
  }
  return Number.isSafeInteger(value) ? value : undefined;
}

/** Makes an upload id; the uploads of one key order by when they began. */
export function newUploadId(ids: Ids, nowMilliseconds: number, key: string): string {
  return newId(ids, nowMilliseconds, { length: 96, owner: key });
}

/** When the upload began, in milliseconds; its row has whole seconds only. */
export function uploadBeganAt(uploadId: string): number {
  return orderOf(uploadId) ?? 0;
}

const uploadIdPattern = /^[0-9A-Za-z._-]{32,}$/;

/** False for what cannot be the id of an upload of that key, be it under way or over. */
export function isUploadIdOf(key: string, uploadId: string): boolean {
  return uploadIdPattern.test(uploadId) && holdsCheck(uploadId, key);
}

/** Whether that upload of the key was begun within the time before `nowMilliseconds`, be it under way or over. */
export function isRecentUploadId(
  key: string,
  uploadId: string,
  within: { readonly nowMilliseconds: number; readonly milliseconds: number },
): boolean {
  if (uploadId.charAt(orderedLength) !== checkedSign || !holdsCheck(uploadId, key)) return false;
  const age = within.nowMilliseconds - uploadBeganAt(uploadId);
  return age >= 0 && age < within.milliseconds;
}

/** Whether the text could be a version's id, of one that is there or is gone. */
export function isVersionId(versionId: string): boolean {
  if (versionId === nullVersionId) return true;
  if (!idPattern.test(versionId) || !holdsCheck(versionId, "")) return false;
  return (sequenceOfVersionId(versionId) ?? Infinity) < latestSequence;
}

/** Microseconds; in the year 2065. What orders later was made elsewhere. */
const latestSequence = 3e15;

/** Throws InvalidArgument unless the text could be a version id ("" counts as bad, as on AWS). */
export function checkVersionId(versionId: string | undefined): void {
  if (versionId === undefined || isVersionId(versionId)) return;
  throw invalidVersionId(versionId);
}

/** Throws InvalidArgument for a write whose query names a version: writes make versions and replace none. */
export function refuseVersionId(query: string): void {
  if (!query.includes("versionId")) return;
  const named = new URLSearchParams(query).get("versionId");
  if (named !== null) throw invalidArgument("This operation does not accept a version-id.", "versionId", named);
}

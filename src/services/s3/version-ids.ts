/** Version and upload ids: opaque to clients, yet their first characters order them, so that listings can resume anywhere. */
import type { Ids } from "../../kernel/ids.ts";
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

/** Makes the id of the version with that sequence: 32 characters. */
export function newVersionId(ids: Ids, sequence: number): string {
  return orderedText(sequence) + ids.alphanumeric(32 - orderedLength);
}

/** The sequence inside a version id; undefined for `null` and for text that is no id of ours. */
export function sequenceOfVersionId(versionId: string): number | undefined {
  if (!idPattern.test(versionId)) return undefined;
  let value = 0;
  for (let index = 0; index < orderedLength; index++) {
    const digit = digits.indexOf(versionId.charAt(index));
    if (digit < 0) return undefined;
    value = value * 62 + digit;
  }
  return Number.isSafeInteger(value) ? value : undefined;
}

/** Makes an upload id; the uploads of one key order by when they began. */
export function newUploadId(ids: Ids, nowMilliseconds: number): string {
  return orderedText(nowMilliseconds) + ids.alphanumeric(87);
}

/** Throws InvalidArgument unless the text could be a version id ("" counts as bad, as on AWS). */
export function checkVersionId(versionId: string | undefined): void {
  if (versionId === undefined || versionId === nullVersionId || idPattern.test(versionId)) return;
  throw invalidVersionId(versionId);
}

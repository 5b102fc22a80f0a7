/** What a group's name and filter may be. Pure. AWS: S3 API reference, errors of Storage Lens groups. */
import { duplicateElement, invalidTag, lensRefusal } from "./errors.ts";
import type { LensGroup, LensGroupFilter } from "./tables.ts";

/** Prefixes, suffixes or tags of one condition. */
const mostElements = 10;
const largestBytes = 50 * 1024 ** 4;

type Conditions = Omit<LensGroupFilter, "And" | "Or">;
type Tags = NonNullable<Conditions["MatchAnyTag"]>;

/** Throws what AWS answers to a group that cannot be so. */
export function checkGroup({ Name: name, Filter: filter }: LensGroup): void {
  if (!/^[a-zA-Z0-9_-]{1,64}$/.test(name)) throw lensRefusal("InvalidName");
  const { And: and, Or: or, ...single } = filter;
  const parts = [and, or, ...Object.values(single)].filter((part) => part !== undefined);
  if (parts.length !== 1) throw lensRefusal("InvalidFilter");
  checkConditions(single);
  for (const operator of [and, or]) {
    if (operator === undefined) continue;
    const count = Object.values(operator).filter((part) => part !== undefined).length;
    if (count < 2) throw lensRefusal("InvalidLogicalOperator");
    checkConditions(operator);
  }
  const keys = (and?.MatchAnyTag ?? []).map(({ Key }) => Key);
  if (new Set(keys).size < keys.length) throw duplicateElement("The And logical operator includes duplicate tag keys.");
}

function checkConditions(conditions: Conditions): void {
  const { MatchAnyPrefix: prefixes, MatchAnySuffix: suffixes, MatchAnyTag: tags } = conditions;
  if (prefixes) checkTexts(prefixes, "Prefix");
  if (suffixes) checkTexts(suffixes, "Suffix");
  if (tags) checkTags(tags);
  if (conditions.MatchObjectAge) checkAge(conditions.MatchObjectAge);
  if (conditions.MatchObjectSize) checkSize(conditions.MatchObjectSize);
}

function checkTexts(texts: readonly string[], kind: "Prefix" | "Suffix"): void {
  if (texts.length === 0) throw lensRefusal(`InvalidMatchAny${kind}`);
  if (texts.length > mostElements) throw lensRefusal("TooManyElements");
  if (texts.some((text) => text === "" || text.length > 1024)) throw lensRefusal(`Invalid${kind}`);
  if (new Set(texts).size < texts.length) {
    throw duplicateElement(`Logical operator includes duplicate ${kind === "Prefix" ? "prefixes" : "suffixes"}.`);
  }
}

function checkTags(tags: Tags): void {
  if (tags.length === 0) throw lensRefusal("InvalidMatchAnyTag");
  if (tags.length > mostElements) throw lensRefusal("TooManyElements");
  for (const { Key: key, Value: value } of tags) {
    if (key === "") throw invalidTag("The object tag key string can't be null or empty.");
    if (key.length > 128) throw invalidTag("The object tag key can't exceed 128 characters.");
    if (value.length > 256) throw invalidTag("The maximum length of a tag value is 256 characters.");
    if (!/^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u.test(key)) {
      throw invalidTag("The object tag key contains characters that aren't valid.");
    }
  }
  const pairs = new Set(tags.map(({ Key, Value }) => JSON.stringify([Key, Value])));
  if (pairs.size < tags.length) throw duplicateElement("Tags must be unique.");
}

function checkAge({ DaysGreaterThan: more, DaysLessThan: less }: NonNullable<Conditions["MatchObjectAge"]>): void {
  if (more === undefined && less === undefined) throw lensRefusal("InvalidMatchObjectAge");
  for (const days of [more, less]) {
    if (days !== undefined && (!Number.isInteger(days) || days <= 0)) throw lensRefusal("InvalidAge");
  }
  checkBounds(more, less);
}

function checkSize({ BytesGreaterThan: more, BytesLessThan: less }: NonNullable<Conditions["MatchObjectSize"]>): void {
  if (more === undefined && less === undefined) throw lensRefusal("InvalidMatchObjectSize");
  for (const bytes of [more, less]) {
    if (bytes !== undefined && (!Number.isInteger(bytes) || bytes <= 0)) throw lensRefusal("InvalidSize");
  }
  if ((more ?? 0) >= largestBytes || (less ?? 0) > largestBytes) throw lensRefusal("InvalidSize");
  checkBounds(more, less);
}

/** Both bounds are exclusive: something has to fit between them. */
function checkBounds(more: number | undefined, less: number | undefined): void {
  if (more !== undefined && less !== undefined && less - more < 2) throw lensRefusal("InvalidNumericCombination");
}

/** Which objects a Storage Lens group takes. Pure. AWS: S3 user guide, "Working with S3 Storage Lens groups". */
import type { LensItem } from "../../../kernel/lens-listing.ts";
import type { LensGroupFilter } from "./tables.ts";

const day = 86_400_000;

/** Whether the filter takes the item, as old as it is at `now`. */
export function matchesGroup({ And: and, Or: or, ...single }: LensGroupFilter, item: LensItem, now: number): boolean {
  if (and) return answers(and, item, now).every(Boolean);
  if (or) return answers(or, item, now).some(Boolean);
  return answers(single, item, now).every(Boolean);
}

/** What each stated condition says. */
function answers(conditions: Omit<LensGroupFilter, "And" | "Or">, item: LensItem, now: number): boolean[] {
  const { MatchAnyPrefix: prefixes, MatchAnySuffix: suffixes, MatchAnyTag: tags } = conditions;
  const { MatchObjectAge: age, MatchObjectSize: size } = conditions;
  const found: boolean[] = [];
  if (prefixes) found.push(prefixes.some((prefix) => item.key.startsWith(prefix)));
  if (suffixes) found.push(suffixes.some((suffix) => item.key.endsWith(suffix)));
  if (tags) found.push(tags.some(({ Key, Value }) => item.tags?.[Key] === Value));
  if (age) found.push(isBetween((now - item.modifiedAt) / day, age.DaysGreaterThan, age.DaysLessThan));
  if (size) found.push(isBetween(item.sizeBytes, size.BytesGreaterThan, size.BytesLessThan));
  return found;
}

function isBetween(value: number, more: number | undefined, less: number | undefined): boolean {
  return (more === undefined || value > more) && (less === undefined || value < less);
}

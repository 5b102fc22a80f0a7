/** The tiers of INTELLIGENT_TIERING: where an object belongs by its last read. AWS docs: "How S3 Intelligent-Tiering works". */
import { isTiered } from "../object-storage-class.ts";
import type { AccessTier, ObjectRow } from "../tables.ts";

const day = 86_400_000;

/** A configuration of archive tiers, checked; one that is disabled is kept and does nothing. */
export interface TieringRule {
  readonly id: string;
  readonly enabled: boolean;
  readonly form: "none" | "prefix" | "tag" | "and";
  readonly prefix: string;
  readonly tags: Readonly<Record<string, string>>;
  readonly tierings: readonly { readonly days: number; readonly tier: "ARCHIVE_ACCESS" | "DEEP_ARCHIVE_ACCESS" }[];
}

const order: readonly (AccessTier | undefined)[] = [undefined, "IA", "AIA", "ARCHIVE_ACCESS", "DEEP_ARCHIVE_ACCESS"];

/** The colder tier that an object is due for now; undefined when it stays where it is. */
export function dueTier(row: ObjectRow, rules: readonly TieringRule[], now: number): AccessTier | undefined {
  if (row.deleteMarker || !isTiered(row) || row.classed?.restore !== undefined) return undefined;
  const untouched = now - (row.classed?.accessedAt ?? row.classed?.since ?? row.modifiedAt);
  let tier: AccessTier | undefined;
  const propose = (next: AccessTier, days: number): void => {
    if (untouched >= days * day && order.indexOf(next) > order.indexOf(tier)) tier = next;
  };
  propose("IA", 30);
  propose("AIA", 90);
  for (const rule of rules) {
    if (isAbout(rule, row)) for (const tiering of rule.tierings) propose(tiering.tier, tiering.days);
  }
  return order.indexOf(tier) > order.indexOf(row.classed?.tier) ? tier : undefined;
}

function isAbout({ enabled, prefix, tags }: TieringRule, row: ObjectRow): boolean {
  if (!enabled || !row.key.startsWith(prefix)) return false;
  for (const name in tags) if (row.tags?.[name] !== tags[name]) return false;
  return true;
}

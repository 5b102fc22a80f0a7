/** Tags of Cost Explorer's own resources. */
import type { ResourceTag } from "../../generated/ce.ts";
import { invalid, tooManyTags } from "./errors.ts";
import { limits } from "./limits.ts";

/** Tags laid over those there were. Throws for reserved, doubled and too many keys. */
export function withTags(
  before: Readonly<Record<string, string>>,
  given: readonly ResourceTag[] | undefined,
  resource = "",
): Record<string, string> {
  const seen = new Set<string>();
  const after = { ...before };
  for (const { Key, Value } of given ?? []) {
    if (Key.toLowerCase().startsWith("aws:"))
      throw invalid("aws: prefixed tag key names are not allowed for external use.");
    if (Key === "" || Key.length > 128 || Value.length > 256)
      throw invalid("Tag keys have 1 to 128 characters, values up to 256.");
    if (seen.has(Key)) throw invalid(`Duplicate tag key: ${Key}`);
    seen.add(Key);
    after[Key] = Value;
  }
  if (Object.keys(after).length > limits.tags) throw tooManyTags(resource);
  return after;
}

/** As the API shows them, by key. */
export function tagOutput(tags: Readonly<Record<string, string>>): ResourceTag[] {
  return Object.entries(tags)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([Key, Value]) => ({ Key, Value }));
}

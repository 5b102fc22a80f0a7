/** Tags of keys: their rules (KMS guide, "Tags in AWS KMS"). */
import { limitExceeded, tagFault } from "./errors.ts";
import { limits } from "./limits.ts";

interface Tag {
  readonly TagKey: string;
  readonly TagValue: string;
}

/** The tags with new ones laid over. Throws TagException for tags that are none, LimitExceededException for too many. */
export function withTags(
  present: Readonly<Record<string, string>>,
  added: readonly Tag[] | undefined,
): Readonly<Record<string, string>> {
  const tags: Record<string, string> = { ...present };
  const seen = new Set<string>();
  for (const { TagKey: key, TagValue: value } of added ?? []) {
    if (seen.has(key)) throw tagFault("Duplicate tag keys");
    seen.add(key);
    if (key.length < 1 || key.length > limits.tagKeyLength) throw tagFault("Invalid tag key");
    if (key.startsWith("aws:")) throw tagFault("aws: prefixed tag key names are not allowed for external use.");
    if (value.length > limits.tagValueLength) throw tagFault("Invalid tag value");
    tags[key] = value;
  }
  if (Object.keys(tags).length > limits.tags) throw limitExceeded(`Tags may not exceed ${limits.tags}`);
  return tags;
}

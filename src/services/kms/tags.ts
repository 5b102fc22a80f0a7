/** Tags of keys: their rules (KMS guide, "Tags in AWS KMS"). */
import { limitExceeded, tagFault } from "./errors.ts";
import { limits } from "./limits.ts";

interface Tag {
  readonly TagKey: string;
  readonly TagValue: string;
}

/**
 * The tags with new ones laid over. Throws TagException for tags that cannot be given, LimitExceededException when a key
 * would come to carry too many.
 */
export function withTags(
  present: Readonly<Record<string, string>>,
  added: readonly Tag[] | undefined,
): Readonly<Record<string, string>> {
  const tags = new Map(Object.entries(present));
  const seen = new Set<string>();
  if ((added?.length ?? 0) > limits.tags) throw tagFault("Too many tags");
  for (const { TagKey: key, TagValue: value } of added ?? []) {
    if (seen.has(key)) throw tagFault("Duplicate tag keys");
    seen.add(key);
    if (key.toLowerCase().startsWith("aws:")) throw tagFault("Tags beginning with aws: are reserved");
    tags.set(key, value);
  }
  if (tags.size > limits.tags) throw limitExceeded(`Tags may not exceed ${limits.tags}`);
  return Object.fromEntries(tags);
}

/** Tags of roots, units, accounts and policies. */
import type { Tag } from "../../generated/organizations.ts";
import type { Tags } from "../../kernel/identity/principals.ts";
import { constraintViolation, invalidInput } from "./errors.ts";
import { limits } from "./limits.ts";

/** Tags of a request laid over those there were. Throws what AWS throws for doubled, reserved and too many keys. */
export function withTags(before: Tags, given: readonly Tag[] | undefined): Tags {
  const seen = new Set<string>();
  const after = new Map(Object.entries(before));
  for (const { Key, Value } of given ?? []) {
    if (seen.has(Key)) {
      throw invalidInput("DUPLICATE_TAG_KEY", "Your request includes duplicate tag keys.");
    }
    if (Key.toLowerCase().startsWith("aws:")) {
      throw invalidInput(
        "INVALID_SYSTEM_TAGS_PARAMETER",
        "You specified a tag key that is a system tag. You can't add, edit, or delete system tag keys because they're reserved for AWS use.",
      );
    }
    seen.add(Key);
    after.set(Key, Value);
  }
  if (after.size > limits.tags) {
    throw constraintViolation(
      "MAX_TAG_LIMIT_EXCEEDED",
      "You have exceeded the number of tags allowed on this resource.",
    );
  }
  return Object.fromEntries(after);
}

/** Without some keys; keys that are not there are no mistake. */
export function withoutTags(before: Tags, keys: readonly string[]): Tags {
  return Object.fromEntries(Object.entries(before).filter(([key]) => !keys.includes(key)));
}

/** As the API shows them, by key. */
export function tagOutput(tags: Tags): Tag[] {
  const pairs = Object.entries(tags).sort(([a], [b]) => (a < b ? -1 : 1));
  return pairs.map(([Key, Value]) => ({ Key, Value }));
}

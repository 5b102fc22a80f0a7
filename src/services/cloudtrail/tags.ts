/** Tags of trails. */
import type { Tags } from "../../kernel/identity/principals.ts";
import { invalidTag, tooManyTags } from "./errors.ts";
import { tagsPerTrail } from "./limits.ts";

/** The tags with others laid over them. Throws for tags that cannot be, and for too many. */
export function withTags(
  tags: Tags,
  added: readonly { readonly Key: string; readonly Value?: string | undefined }[],
): Tags {
  const result = new Map(Object.entries(tags));
  const keys = new Set<string>();
  for (const { Key, Value = "" } of added) {
    if (Key.length > 128 || Value.length > 256 || Key === "") {
      throw invalidTag("Tag keys have 1 to 128 characters, values at most 256.");
    }
    if (/^aws:/i.test(Key)) throw invalidTag("Tag keys must not begin with aws:.");
    if (keys.has(Key)) throw invalidTag("A tag key is named twice.");
    keys.add(Key);
    result.set(Key, Value);
  }
  if (result.size > tagsPerTrail) throw tooManyTags();
  return Object.fromEntries(result);
}

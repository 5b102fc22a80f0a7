/** Tags of IAM's resources (IAM user guide, "Tags for IAM resources"). */
import type { Tag } from "../../generated/iam.ts";
import type { Tags } from "../../kernel/identity/principals.ts";
import { awsError, type AwsError } from "../../kernel/errors.ts";
import { resourceTagKeys } from "../../kernel/tag-condition-keys.ts";
import { invalidInput, limitExceeded } from "./errors.ts";
import { tagsPerResource } from "./limits.ts";

/** Condition keys of a question. */
export type ConditionKeys = Readonly<Record<string, string | readonly string[]>>;

/** How keys are compared: users' and roles' in any case, others' as they are written. */
export type KeyCase = "any" | "exact";

/** The tags that a request gives, checked. Lengths and characters are the model's to check. Throws InvalidInput. */
export function tagsFrom(tags: readonly Tag[] | undefined, keyCase: KeyCase = "exact"): Tags {
  return mergeTags({}, tags ?? [], { keyCase });
}

/** Tags with more tags; a key that is there is replaced. Throws InvalidInput, LimitExceeded. */
export function mergeTags(
  existing: Tags,
  added: readonly Tag[],
  { keyCase, quota }: { readonly keyCase: KeyCase; readonly quota?: string },
): Tags {
  const keys = added.map(({ Key }) => Key);
  checkKeys(keys, keyCase);
  const kept = withoutTags(existing, keys, keyCase);
  const all = Object.entries(kept).concat(added.map(({ Key, Value }) => [Key, Value]));
  if (all.length > tagsPerResource) throw tooManyTags(quota);
  return Object.fromEntries(all);
}

/** Without a quota's name, AWS's words for what is neither a principal nor a policy. */
const tooManyTags = (quota: string | undefined): AwsError =>
  quota === undefined
    ? awsError("LimitExceeded", "The number of tags has reached the maximum limit.")
    : limitExceeded(quota, tagsPerResource);

/** Tags without some keys. */
export function withoutTags(existing: Tags, keys: readonly string[], keyCase: KeyCase): Tags {
  const gone = new Set(keys.map((key) => compared(key, keyCase)));
  return Object.fromEntries(Object.entries(existing).filter(([key]) => !gone.has(compared(key, keyCase))));
}

const compared = (key: string, keyCase: KeyCase): string => (keyCase === "any" ? key.toLowerCase() : key);

function checkKeys(keys: readonly string[], keyCase: KeyCase): void {
  if (new Set(keys.map((key) => compared(key, keyCase))).size !== keys.length) {
    const why = keyCase === "any" ? " Please note that Tag keys are case insensitive." : "";
    throw invalidInput(`Duplicate tag keys found.${why}`);
  }
  if (keys.some((key) => /^aws:/i.test(key))) {
    throw invalidInput("aws: prefixed tag key names are not allowed for external use.");
  }
}

/** As answers show them. */
export function tagList(tags: Tags): Tag[] {
  return Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
}

/** The member `Tags` of an answer, which is left out when there are none. */
export function tagsMember(tags: Tags): { Tags?: Tag[] } {
  const list = tagList(tags);
  return list.length === 0 ? {} : { Tags: list };
}

/** `aws:ResourceTag/…` and `iam:ResourceTag/…` of what there is. */
export function tagKeysOf(tags: Tags | undefined): ConditionKeys {
  return resourceTagKeys(tags, "iam:ResourceTag");
}

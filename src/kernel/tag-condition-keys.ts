/**
 * The condition keys of tags: those a resource has, those a request brings, and those it takes away.
 * AWS: IAM user guide, "AWS global condition context keys"; services' own names are in their pages of the Service Authorization Reference.
 */

/** Condition keys as a question takes them. */
export type TagConditionKeys = Record<string, string | readonly string[]>;

/** Tags as rows hold them. */
export type TagRecord = Readonly<Record<string, string>>;

/** A tag's key and value. */
export type TagPair = readonly [key: string, value: string];

/** A tag in each of the forms that requests give it. */
type StatedTag =
  | { readonly Key?: string | undefined; readonly Value?: string | undefined }
  | { readonly key: string; readonly value?: string | undefined }
  | { readonly TagKey: string; readonly TagValue?: string | undefined };

/** Tags of a request: a list in one of those forms, or a map. */
export type StatedTags = readonly StatedTag[] | TagRecord;

/** What the keys of a request's tags are called. */
interface RequestTagNames {
  readonly values: string;
  readonly keys: string;
}

const globalNames: RequestTagNames = { values: "aws:RequestTag", keys: "aws:TagKeys" };

/**
 * `aws:ResourceTag/KEY` of each tag that a resource has. `also`: services' own names for the same, such as `iam:ResourceTag`.
 * Names of condition keys have no case: of tags whose keys differ in case alone, the first counts.
 */
export function resourceTagKeys(tags: TagRecord | undefined, ...also: readonly string[]): Record<string, string> {
  const keys: Record<string, string> = {};
  if (tags === undefined) return keys;
  addTagValues(keys, "aws:ResourceTag", tags);
  for (const name of also) addTagValues(keys, name, tags);
  return keys;
}

/** `aws:RequestTag/KEY` and `aws:TagKeys` of a request that puts tags on; of one that takes `removed` off, `aws:TagKeys` alone. */
export function requestTagKeys(tags: StatedTags | undefined, removed: readonly string[] = []): TagConditionKeys {
  const keys: TagConditionKeys = {};
  if (tags !== undefined) addRequestTags(keys, pairsOf(tags));
  else if (removed.length > 0) keys[globalNames.keys] = removed;
  return keys;
}

/** Adds the keys of a request's tags. Without tags there are none: `Null` and `ForAllValues` tell an absent key from a present one. */
export function addRequestTags(keys: TagConditionKeys, tags: readonly TagPair[], names = globalNames): void {
  if (tags.length === 0) return;
  for (const [key, value] of tags) keys[`${names.values}/${key}`] = value;
  keys[names.keys] = tags.map(([key]) => key);
}

/** Adds `NAME/KEY` of each tag, in place: every request for a tagged object comes by here. */
export function addTagValues(keys: TagConditionKeys, name: string, tags: TagRecord | undefined): void {
  for (const key in tags) keys[`${name}/${key}`] = tags[key] ?? "";
}

function pairsOf(tags: StatedTags): readonly TagPair[] {
  return Array.isArray(tags) ? (tags as readonly StatedTag[]).map(pairOf) : Object.entries(tags as TagRecord);
}

function pairOf(tag: StatedTag): TagPair {
  if ("TagKey" in tag) return [tag.TagKey, tag.TagValue ?? ""];
  return "key" in tag ? [tag.key, tag.value ?? ""] : [tag.Key ?? "", tag.Value ?? ""];
}

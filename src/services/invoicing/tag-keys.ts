/** Condition keys of what has tags, and of the tags that a request states. */

/** The members by which requests state tags. */
export interface StatedTags {
  readonly ResourceTags?: readonly { readonly Key: string; readonly Value: string }[];
  readonly ResourceTagKeys?: readonly string[];
}

/** `aws:ResourceTag/…` of a row's tags, `aws:RequestTag/…` and `aws:TagKeys` of those that are stated. */
export function tagKeys(
  tags: Readonly<Record<string, string>> | undefined,
  { ResourceTags, ResourceTagKeys }: StatedTags,
): Record<string, string | readonly string[]> {
  const keys: Record<string, string | readonly string[]> = {};
  for (const [key, value] of Object.entries(tags ?? {})) keys[`aws:ResourceTag/${key}`] = value;
  for (const { Key, Value } of ResourceTags ?? []) keys[`aws:RequestTag/${Key}`] = Value;
  const names = ResourceTags?.map(({ Key }) => Key) ?? ResourceTagKeys;
  if (names !== undefined) keys["aws:TagKeys"] = names;
  return keys;
}

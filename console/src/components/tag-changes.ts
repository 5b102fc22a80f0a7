/** What has to be called for tags to become others. */

/** A tag; IAM's and Organizations' have this form. */
export interface Tag {
  readonly Key?: string | undefined;
  readonly Value?: string | undefined;
}

/** Tags to set, and keys to take away. */
export interface TagChanges {
  readonly set: { Key: string; Value: string }[];
  readonly remove: string[];
}

/** The difference; rows without a key do not count. */
export function tagChanges(before: readonly Tag[], after: readonly Tag[]): TagChanges {
  const old = new Map(before.map(({ Key = "", Value = "" }) => [Key, Value]));
  const wanted = new Map(after.filter(({ Key }) => Key).map(({ Key = "", Value = "" }) => [Key, Value]));
  return {
    set: [...wanted].filter(([key, value]) => old.get(key) !== value).map(([Key, Value]) => ({ Key, Value })),
    remove: [...old.keys()].filter((key) => !wanted.has(key)),
  };
}

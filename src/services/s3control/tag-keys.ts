/** The condition keys of tags: those that a resource has, and those that a request brings. */

/** Tags of a request. */
export type RequestTags = readonly { readonly Key: string; readonly Value: string }[];

export function resourceTagKeys(tags: Readonly<Record<string, string>> = {}): Record<string, string> {
  return Object.fromEntries(Object.entries(tags).map(([key, value]) => [`aws:ResourceTag/${key}`, value]));
}

export function requestTagKeys(tags: RequestTags = []): Record<string, string | readonly string[]> {
  if (tags.length === 0) return {};
  const keys = Object.fromEntries(tags.map(({ Key, Value }) => [`aws:RequestTag/${Key}`, Value]));
  return { ...keys, "aws:TagKeys": tags.map(({ Key }) => Key) };
}

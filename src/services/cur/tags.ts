/** Rules of a report's tags. */
import type { Tag } from "../../generated/cur.ts";
import { validationFailure } from "./errors.ts";

const mostTags = 200;

/** The tags with those added; throws ValidationException. */
export function checkTags(
  tags: Readonly<Record<string, string>>,
  added: readonly Tag[],
): Readonly<Record<string, string>> {
  const keys = added.map(({ Key: key }) => key);
  if (new Set(keys).size < keys.length) throw validationFailure("Tag keys must be unique.");
  if (keys.some((key) => key.toLowerCase().startsWith("aws:"))) {
    throw validationFailure("Tag keys must not begin with aws:.");
  }
  const all = { ...tags, ...Object.fromEntries(added.map(({ Key: key, Value: value }) => [key, value])) };
  if (Object.keys(all).length > mostTags) throw validationFailure(`A report can have up to ${mostTags} tags.`);
  return all;
}

/** Rules of an export's tags. */
import type { ResourceTag } from "../../generated/bcm-data-exports.ts";
import { validationFailure } from "./errors.ts";

const mostTags = 200;

/** The tags with those added; throws ValidationException. */
export function checkedTags(
  tags: Readonly<Record<string, string>>,
  added: readonly ResourceTag[],
): Readonly<Record<string, string>> {
  const entries = added.map(({ Key: key = "", Value: value = "" }) => [key, value] as const);
  if (entries.some(([key]) => key === "" || key.length > 128))
    throw validationFailure("Tag keys have 1 to 128 characters.");
  if (entries.some(([, value]) => value.length > 256)) throw validationFailure("Tag values have up to 256 characters.");
  if (new Set(entries.map(([key]) => key)).size < entries.length) throw validationFailure("Tag keys must be unique.");
  if (entries.some(([key]) => key.toLowerCase().startsWith("aws:"))) {
    throw validationFailure("Tag keys must not begin with aws:.");
  }
  const all = { ...tags, ...Object.fromEntries(entries) };
  if (Object.keys(all).length > mostTags) throw validationFailure(`An export can have up to ${mostTags} tags.`);
  return all;
}

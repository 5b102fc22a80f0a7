/** Rules of a plan's tags. */
import { invalid, tooManyTags } from "./errors.ts";

const mostTags = 200;

/** The tags with those added; throws for keys and values that cannot be. */
export function checkedTags(
  before: Readonly<Record<string, string>>,
  added: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  for (const [key, value] of Object.entries(added)) {
    if (key === "" || key.length > 128 || value.length > 256) {
      throw invalid("Tag keys have 1 to 128 characters, values up to 256.");
    }
    if (key.toLowerCase().startsWith("aws:")) throw invalid("Tag keys must not begin with aws:.");
  }
  const after = { ...before, ...added };
  if (Object.keys(after).length > mostTags) throw tooManyTags();
  return after;
}

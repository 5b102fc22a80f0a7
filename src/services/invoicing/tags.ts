/** Rules of a unit's tags. */
import type { ResourceTag } from "../../generated/invoicing.ts";
import { awsError } from "../../kernel/errors.ts";
import { invalid } from "./errors.ts";

const mostTags = 200;

/** The tags with those added; throws for keys and values that cannot be. */
export function checkedTags(
  before: Readonly<Record<string, string>>,
  added: readonly ResourceTag[],
): Readonly<Record<string, string>> {
  const keys = added.map(({ Key }) => Key);
  if (new Set(keys).size < keys.length) throw invalid("Tag keys must be unique.");
  for (const { Key, Value } of added) {
    if (Key === "" || Key.length > 128 || Value.length > 256) {
      throw invalid("Tag keys have 1 to 128 characters, values up to 256.");
    }
    if (Key.toLowerCase().startsWith("aws:")) throw invalid("Tag keys must not begin with aws:.");
  }
  const after = { ...before, ...Object.fromEntries(added.map(({ Key, Value }) => [Key, Value])) };
  if (Object.keys(after).length > mostTags) {
    throw awsError("ServiceQuotaExceededException", `A resource can have up to ${mostTags} tags.`, { status: 402 });
  }
  return after;
}

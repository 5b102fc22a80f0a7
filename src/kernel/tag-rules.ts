/** What tags of any resource may be (tagging user guide, "Tag naming limits and requirements"); each service refuses in its own words. */

/** What is wrong with a tag. */
export type TagProblem = "length" | "duplicate" | "reserved";

/** How a service refuses. */
export interface TagRefusals {
  readonly invalid: (problem: TagProblem, key: string) => Error;
  readonly tooMany: () => Error;
  /** On one resource; 200 when left out. */
  readonly most?: number;
}

/** The words for services whose own are not known. */
export const tagProblemText: Readonly<Record<TagProblem, string>> = {
  length: "Tag keys have 1 to 128 characters, values up to 256.",
  duplicate: "Tag keys must be unique.",
  reserved: "Tag keys must not begin with aws:.",
};

/** The tags with those added; throws what `refusals` make. */
export function withTags(
  before: Readonly<Record<string, string>>,
  added: Iterable<readonly [key: string, value: string]>,
  { invalid, tooMany, most = 200 }: TagRefusals,
): Record<string, string> {
  const seen = new Set<string>();
  // A map: `__proto__` is a tag's key like any other.
  const after = new Map(Object.entries(before));
  for (const [key, value] of added) {
    if (key === "" || key.length > 128 || value.length > 256) throw invalid("length", key);
    if (seen.has(key)) throw invalid("duplicate", key);
    if (key.toLowerCase().startsWith("aws:")) throw invalid("reserved", key);
    seen.add(key);
    after.set(key, value);
  }
  if (after.size > most) throw tooMany();
  return Object.fromEntries(after);
}

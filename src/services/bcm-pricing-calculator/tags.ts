/** Rules of tags (API reference, CreateBillEstimate). */
import { invalid } from "./errors.ts";

/** A resource may have 50; the others of 200 are AWS's own. */
const mostTags = 50;

/** The tags with those added; throws ValidationException. */
export function checkedTags(
  tags: Readonly<Record<string, string>>,
  added: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const trimmed = Object.entries(added).map(([key, value]) => [key.trim(), value.trim()] as const);
  const problem = trimmed.map(([key]) => keyProblem(key)).find((text) => text !== undefined);
  if (problem !== undefined) throw invalid(problem, { field: "tags" });
  if (new Set(trimmed.map(([key]) => key)).size < trimmed.length) {
    throw invalid("Tag keys must be unique.", { field: "tags" });
  }
  const all = { ...tags, ...Object.fromEntries(trimmed) };
  if (Object.keys(all).length > mostTags)
    throw invalid(`A resource can have up to ${mostTags} tags.`, { field: "tags" });
  return all;
}

function keyProblem(key: string): string | undefined {
  if (key === "") return "Tag keys must not be empty.";
  return key.toLowerCase().startsWith("aws:") ? "Tag keys must not begin with aws:." : undefined;
}

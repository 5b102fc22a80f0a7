/** Documents that were stored in one line, with line breaks. */

/** The text as it is, when it has line breaks or is no JSON; else with two spaces a level. */
export function readablePolicy(document: string): string {
  if (document.includes("\n")) return document;
  try {
    return JSON.stringify(JSON.parse(document), undefined, 2);
  } catch {
    return document;
  }
}

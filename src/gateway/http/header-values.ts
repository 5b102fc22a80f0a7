/** Header values that come again with each request: one text for all that say the same. */

const values = new Map<string, string>();
const mostValues = 1_000;

/** That text as one that is its own, and the same one each time: comparing it with itself takes no look at its characters. */
export function headerValue(value: string): string {
  const known = values.get(value);
  if (known !== undefined) return known;
  if (values.size >= mostValues) values.clear();
  // A piece cut from a head would keep all of it alive, and is compared by a call into the engine, even with its like.
  const own = Buffer.from(value, "latin1").toString("latin1");
  values.set(own, own);
  return own;
}

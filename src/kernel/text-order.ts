/** The order of texts in keys: by their UTF-8 bytes, which is the order of their code points. */

const lastCodePoint = 0x10ffff;
const surrogates = { first: 0xd800, last: 0xdfff } as const;

/**
 * The least text that follows every text beginning with `prefix`, in key order: a listing that has shown the common prefix
 * `photos/` goes on at `photos0`. Undefined when nothing follows (the empty prefix, or one of the very last characters only).
 */
export function textAfterPrefix(prefix: string): string | undefined {
  const symbols = Array.from(prefix);
  while (symbols.length > 0) {
    const code = (symbols.pop() as string).codePointAt(0) as number;
    if (code === lastCodePoint) continue;
    const next = code + 1;
    // Half a pair is no character: the one after them stands for the same bound.
    const character = next >= surrogates.first && next <= surrogates.last ? surrogates.last + 1 : next;
    return symbols.join("") + String.fromCodePoint(character);
  }
  return undefined;
}

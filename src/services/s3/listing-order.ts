/** Order of keys by their UTF-8 bytes, which is not the order of JavaScript's strings. */

/** Compares as UTF-8 bytes would: UTF-16 differs only where surrogates meet characters from U+E000 on. */
export function compareKeys(left: string, right: string): number {
  if (left === right) return 0;
  const length = Math.min(left.length, right.length);
  for (let index = 0; index < length; index++) {
    const [a, b] = [left.charCodeAt(index), right.charCodeAt(index)];
    if (a === b) continue;
    if (a >= 0xd800 && b >= 0xd800) return weight(a) - weight(b);
    return a - b;
  }
  return left.length - right.length;
}

/** Surrogates (characters beyond U+FFFF) come after U+E000 to U+FFFF. */
function weight(unit: number): number {
  return unit >= 0xe000 ? unit - 0x800 : unit + 0x2000;
}

/** The first string after all that begin with `text`; undefined when there is none. */
export function keyAfterPrefix(text: string): string | undefined {
  const points = Array.from(text);
  while (points.length > 0) {
    const last = points.pop()?.codePointAt(0) ?? 0;
    if (last >= 0x10ffff) continue;
    // Surrogates are no characters: after U+D7FF comes U+E000.
    return points.join("") + String.fromCodePoint(last >= 0xd7ff && last < 0xe000 ? 0xe000 : last + 1);
  }
  return undefined;
}

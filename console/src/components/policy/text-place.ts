/** Places in a text: lines of findings, and the statement that a simulation matched. */

/** A line and column, from 1. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** The place of an offset. */
export function placeAt(text: string, offset: number): TextPlace {
  const before = text.slice(0, offset);
  return { line: before.split("\n").length, column: offset - before.lastIndexOf("\n") };
}

/** The offset of a place; the text's end for what is behind it. */
export function offsetOf(text: string, { line, column }: TextPlace): number {
  let start = 0;
  for (let number = 1; number < line; number += 1) {
    const end = text.indexOf("\n", start);
    if (end === -1) return text.length;
    start = end + 1;
  }
  return Math.min(start + Math.max(column, 1) - 1, text.length);
}

/** From where to where something goes. */
export interface TextRange {
  readonly start: TextPlace;
  readonly end: TextPlace;
}

/** A piece of a text; marked when it belongs to one of the ranges. */
export interface TextPiece {
  readonly text: string;
  readonly isMarked: boolean;
}

/**
 * The text in pieces, marked where a range is. The simulator's starts are the place behind the token before the statement:
 * white space, commas and brackets at a range's ends are left unmarked.
 */
export function markedPieces(text: string, ranges: readonly TextRange[]): TextPiece[] {
  const marked = ranges
    .map(({ start, end }) => trimmed(text, offsetOf(text, start), offsetOf(text, end)))
    .filter(({ from, to }) => from < to)
    .sort((a, b) => a.from - b.from);
  const pieces: TextPiece[] = [];
  let done = 0;
  for (const { from, to } of marked) {
    if (from > done) pieces.push({ text: text.slice(done, from), isMarked: false });
    const begin = Math.max(from, done);
    if (to > begin) pieces.push({ text: text.slice(begin, to), isMarked: true });
    done = Math.max(done, to);
  }
  if (done < text.length) pieces.push({ text: text.slice(done), isMarked: false });
  return pieces;
}

function trimmed(text: string, from: number, to: number): { from: number; to: number } {
  let [start, end] = [from, to];
  while (start < end && /[\s,[]/.test(text[start] ?? "")) start += 1;
  while (end > start && /[\s,\]]/.test(text[end - 1] ?? "")) end -= 1;
  return { from: start, to: end };
}

/** From and to where the statements of a policy stand, as offsets; empty for what is no policy. */
export function statementRanges(text: string): readonly { readonly from: number; readonly to: number }[] {
  const found: { from: number; to: number }[] = [];
  const opened: number[] = [];
  let isStatement = false;
  for (const { index, 0: token } of text.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?|[{}]/g)) {
    if (token === "{") opened.push(index);
    else if (token === "}") {
      const from = opened.pop();
      if (from !== undefined && opened.length === 1 && isStatement) found.push({ from, to: index + 1 });
    } else if (opened.length === 1 && token.endsWith(":")) isStatement = token.startsWith('"Statement"');
  }
  return found;
}

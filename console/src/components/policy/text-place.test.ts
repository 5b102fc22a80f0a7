/** Lines, columns, and what is marked between them. */
import { describe, expect, it } from "vitest";
import { markedPieces, offsetOf, placeAt, statementRanges } from "./text-place.ts";

const text = '{\n  "Statement": [\n    {"Sid": "a"},\n    {"Sid": "b}"}\n  ]\n}';

describe("places in a text", () => {
  it("are found from offsets and back", () => {
    for (let offset = 0; offset <= text.length; offset += 1) {
      expect(offsetOf(text, placeAt(text, offset))).toBe(offset);
    }
  });

  it("behind the end are the end", () => {
    expect(offsetOf(text, { line: 99, column: 1 })).toBe(text.length);
  });

  it("mark a statement without the comma before it", () => {
    const pieces = markedPieces(text, [{ start: { line: 3, column: 17 }, end: { line: 4, column: 18 } }]);
    expect(pieces.map(({ isMarked }) => isMarked)).toEqual([false, true, false]);
    expect(pieces[1]?.text).toBe('{"Sid": "b}"}');
    expect(pieces.map((piece) => piece.text).join("")).toBe(text);
  });

  it("mark what overlaps once", () => {
    const whole = { start: { line: 1, column: 1 }, end: { line: 6, column: 2 } };
    const part = { start: { line: 3, column: 5 }, end: { line: 3, column: 17 } };
    expect(markedPieces(text, [part, whole])).toEqual([{ text, isMarked: true }]);
  });
});

describe("statements", () => {
  it("are found by their braces, whatever their texts hold", () => {
    expect(statementRanges(text).map(({ from, to }) => text.slice(from, to))).toEqual([
      '{"Sid": "a"}',
      '{"Sid": "b}"}',
    ]);
  });
});

/** Comma-separated values, there and back. */
import { expect, it } from "vitest";
import { readCsv, writeCsv } from "./csv.ts";

it("comes back as it was written", () => {
  const text = writeCsv([
    ["user", "note"],
    ['a,"b"', "two\nlines"],
    ["c", ""],
  ]);
  expect(readCsv(text)).toEqual([
    { user: 'a,"b"', note: "two\nlines" },
    { user: "c", note: "" },
  ]);
});

it("may end without a line break", () => {
  expect(readCsv("a,b\n1,2")).toEqual([{ a: "1", b: "2" }]);
  expect(readCsv("")).toEqual([]);
});

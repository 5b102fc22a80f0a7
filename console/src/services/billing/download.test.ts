/** Tables as comma-separated values. */
import { expect, test } from "vitest";
import { csvText } from "./download.ts";

test("cells are quoted where they have to be", () => {
  expect(
    csvText([
      ["a", 'say "b"'],
      ["1,5", "-0.5"],
    ]),
  ).toBe('a,"say ""b"""\r\n"1,5",-0.5\r\n');
});

test("a spreadsheet does not take a tag for a formula", () => {
  expect(csvText([["=1+1", "-cmd", "+1"]])).toBe("'=1+1,'-cmd,+1\r\n");
});

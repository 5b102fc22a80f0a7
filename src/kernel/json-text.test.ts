/** Strings written as JSON by hand are those that JSON.stringify writes. */
import { expect, test } from "vitest";
import { quoted } from "./json-text.ts";

test("a string is written as JSON.stringify writes it", () => {
  const texts = ["", "arn:aws:iam::111122223333:user/team/bob", 'a "b" \\ c', "tab\t", "\0", "\x7f", "ü 한", "\ud800"];
  for (let code = 0; code < 256; code += 1) texts.push(`a${String.fromCharCode(code)}b`);
  for (const text of texts) expect(JSON.parse(quoted(text)), JSON.stringify(text)).toBe(text);
  expect(quoted("\ud800")).toBe(JSON.stringify("\ud800"));
});

/** Bounds of texts that share a beginning. */
import { expect, test } from "vitest";
import { textAfterPrefix } from "./text-order.ts";

test("the text after a prefix is greater than all that begin with it and not greater than any other that follows", () => {
  expect(textAfterPrefix("photos/")).toBe("photos0");
  expect(textAfterPrefix("\ud7ff")).toBe("\ue000");
  expect(textAfterPrefix("a\u{10ffff}")).toBe("b");
  expect(textAfterPrefix("\uffff")).toBe("\u{10000}");
  expect(textAfterPrefix("한")).toBe("핝");
});

test("nothing follows everything", () => {
  expect(textAfterPrefix("")).toBeUndefined();
  expect(textAfterPrefix("\u{10ffff}\u{10ffff}")).toBeUndefined();
});

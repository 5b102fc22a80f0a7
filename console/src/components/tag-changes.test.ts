/** Differences of tags. */
import { expect, it } from "vitest";
import { tagChanges } from "./tag-changes.ts";

it("sets what is new or other, removes what is gone, and leaves the rest", () => {
  const before = [
    { Key: "a", Value: "1" },
    { Key: "b", Value: "2" },
    { Key: "c", Value: "3" },
  ];
  const after = [
    { Key: "a", Value: "1" },
    { Key: "b", Value: "9" },
    { Key: "d", Value: "" },
    { Key: "", Value: "x" },
  ];
  expect(tagChanges(before, after)).toEqual({
    set: [
      { Key: "b", Value: "9" },
      { Key: "d", Value: "" },
    ],
    remove: ["c"],
  });
});

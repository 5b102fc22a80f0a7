/** Filters of rules. */
import { expect, test } from "vitest";
import { filterOf, partsOf } from "./rule-filter.ts";

const none = { prefix: "", tags: [], largerThan: undefined, smallerThan: undefined };

test("one condition stands by itself, several below And", () => {
  const tag = { Key: "team", Value: "web" };
  expect(filterOf(none)).toEqual({ Prefix: "" });
  expect(filterOf({ ...none, prefix: "logs/" })).toEqual({ Prefix: "logs/" });
  expect(filterOf({ ...none, tags: [tag] })).toEqual({ Tag: tag });
  expect(filterOf({ ...none, largerThan: 5 })).toEqual({ ObjectSizeGreaterThan: 5 });
  expect(filterOf({ ...none, prefix: "logs/", tags: [tag], smallerThan: 9 })).toEqual({
    And: { Prefix: "logs/", Tags: [tag], ObjectSizeLessThan: 9 },
  });
});

test("every filter is read back as it was written", () => {
  const tags = [{ Key: "a", Value: "1" }];
  for (const parts of [
    none,
    { ...none, prefix: "p" },
    { ...none, tags },
    { prefix: "p", tags, largerThan: 1, smallerThan: 2 },
  ]) {
    expect(partsOf(filterOf(parts))).toEqual(parts);
  }
  expect(partsOf(undefined)).toEqual(none);
});

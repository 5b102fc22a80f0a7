/** Tests of what groups may be, and of what they take. */
import { describe, expect, test } from "vitest";
import type { LensItem } from "../../../kernel/lens-listing.ts";
import { checkGroup } from "./check-group.ts";
import { matchesGroup } from "./match-group.ts";
import type { LensGroupFilter } from "./tables.ts";

function codeOf(Filter: LensGroupFilter, Name = "group"): string {
  try {
    checkGroup({ Name, Filter });
    return "fine";
  } catch (error) {
    return (error as { code: string }).code;
  }
}

const prefixes = (count: number) => Array.from({ length: count }, (_, index) => `p${index}/`);
const terabyte = 1024 ** 4;

describe("a group is refused in AWS's words", () => {
  const cases: readonly [string, string, LensGroupFilter][] = [
    ["without any condition", "InvalidFilter", {}],
    ["with two conditions side by side", "InvalidFilter", { MatchAnyPrefix: ["a"], MatchAnySuffix: ["b"] }],
    ["with no prefix", "InvalidMatchAnyPrefix", { MatchAnyPrefix: [] }],
    ["with an empty suffix", "InvalidSuffix", { MatchAnySuffix: [""] }],
    ["with a prefix beyond 1,024 characters", "InvalidPrefix", { MatchAnyPrefix: ["x".repeat(1025)] }],
    ["with eleven prefixes", "TooManyElements", { MatchAnyPrefix: prefixes(11) }],
    ["with a prefix twice", "DuplicateElement", { MatchAnyPrefix: ["a", "a"] }],
    ["with a tag key of 129 characters", "InvalidTag", { MatchAnyTag: [{ Key: "k".repeat(129), Value: "" }] }],
    ["with an age of nothing", "InvalidMatchObjectAge", { MatchObjectAge: {} }],
    ["with an age of zero days", "InvalidAge", { MatchObjectAge: { DaysGreaterThan: 0 } }],
    ["with a size of more than 50 TB", "InvalidSize", { MatchObjectSize: { BytesLessThan: 50 * terabyte + 1 } }],
    ["from 50 TB on", "InvalidSize", { MatchObjectSize: { BytesGreaterThan: 50 * terabyte } }],
    [
      "with bounds that nothing is between",
      "InvalidNumericCombination",
      { MatchObjectAge: { DaysGreaterThan: 9, DaysLessThan: 10 } },
    ],
    ["with an operator of one condition", "InvalidLogicalOperator", { And: { MatchAnyPrefix: ["a", "b"] } }],
  ];
  test.each(cases)("%s", (_words, code, filter) => expect(codeOf(filter)).toBe(code));

  test("with a name that is none", () => {
    expect(codeOf({ MatchAnyPrefix: ["a"] }, "a.b")).toBe("InvalidName");
    expect(codeOf({ MatchAnyPrefix: ["a"] }, "a".repeat(65))).toBe("InvalidName");
  });
});

test("a group at its limits is fine", () => {
  expect(codeOf({ MatchAnyPrefix: prefixes(10) }, "a".repeat(64))).toBe("fine");
  expect(codeOf({ MatchObjectSize: { BytesGreaterThan: 1, BytesLessThan: 50 * terabyte } })).toBe("fine");
  expect(codeOf({ Or: { MatchAnySuffix: [".csv"], MatchObjectAge: { DaysGreaterThan: 1 } } })).toBe("fine");
});

const day = 86_400_000;
const item: LensItem = {
  kind: "current",
  key: "logs/a.csv",
  sizeBytes: 100,
  storageClass: "STANDARD",
  modifiedAt: 0,
  replication: undefined,
  locked: false,
  tags: { team: "blue" },
};

test("conditions joined by And all have to hold, of those joined by Or one", () => {
  const conditions = { MatchAnyPrefix: ["x/", "logs/"], MatchAnySuffix: [".gz"] };
  expect(matchesGroup({ And: conditions }, item, day)).toBe(false);
  expect(matchesGroup({ Or: conditions }, item, day)).toBe(true);
});

test("ages and sizes have to lie strictly between their bounds", () => {
  expect(matchesGroup({ MatchObjectAge: { DaysGreaterThan: 3 } }, item, 3 * day)).toBe(false);
  expect(matchesGroup({ MatchObjectAge: { DaysGreaterThan: 3 } }, item, 3 * day + 1)).toBe(true);
  expect(matchesGroup({ MatchObjectSize: { BytesGreaterThan: 100 } }, item, day)).toBe(false);
  expect(matchesGroup({ MatchObjectSize: { BytesGreaterThan: 99, BytesLessThan: 101 } }, item, day)).toBe(true);
});

test("a tag matches by key and value", () => {
  expect(matchesGroup({ MatchAnyTag: [{ Key: "team", Value: "red" }] }, item, day)).toBe(false);
  expect(matchesGroup({ MatchAnyTag: [{ Key: "team", Value: "blue" }] }, item, day)).toBe(true);
});

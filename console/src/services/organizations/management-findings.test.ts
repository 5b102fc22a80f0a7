/** Findings about management policies while they are written. */
import { expect, test } from "vitest";
import { managementFindings } from "./management-findings.ts";

const kindsOf = (document: unknown, type: "TAG_POLICY" | "GUARDDUTY_POLICY" = "TAG_POLICY"): string[] =>
  managementFindings(JSON.stringify(document), type).map(({ kind, detail }) => `${kind} ${detail}`.trim());

test("a policy whose values stand under operators is right", () => {
  expect(kindsOf({ tags: { costcenter: { tag_key: { "@@assign": "CostCenter" } } } })).toEqual([]);
  expect(kindsOf({ tags: { "@@operators_allowed_for_child_policies": ["@@none"] } })).toEqual([]);
  expect(kindsOf({ anything: { at: { all: { "@@append": ["x"] } } } }, "GUARDDUTY_POLICY")).toEqual([]);
});

test("the document begins with the one element of its kind", () => {
  expect(kindsOf({ plans: {} })).toEqual(["topElement plans"]);
  expect(kindsOf({})).toEqual(["topElement tags"]);
  expect(kindsOf({ tags: {}, more: {} })).toEqual(["topElement more"]);
  expect(kindsOf([])).toEqual(["notPolicy { … }"]);
});

test("values without an operator, unknown operators and single values where lists belong are found", () => {
  expect(kindsOf({ tags: { a: { tag_key: "A" } } })).toEqual(["noOperator tag_key"]);
  expect(kindsOf({ tags: { a: { tag_key: { "@@set": "A" } } } })).toEqual(["unknownOperator @@set"]);
  expect(kindsOf({ tags: { a: { tag_value: { "@@append": "A" } } } })).toEqual(["needsList @@append"]);
  expect(kindsOf({ tags: { a: { tag_key: { "@@assign": "A", more: {} } } } })).toEqual(["besideOperator more"]);
});

test("a finding stands where its element does, and JSON's fault where JSON ends", () => {
  const text = '{\n  "tags": {\n    "a": 1\n  }\n}';
  expect(managementFindings(text, "TAG_POLICY")).toMatchObject([{ kind: "noOperator", place: { line: 3, column: 5 } }]);
  expect(managementFindings('{ "tags": ', "TAG_POLICY")).toMatchObject([
    { kind: "notJson", place: { line: 1, column: 11 } },
  ]);
});

/** Management policies merge along the tree as AWS merges them. */
import { describe, expect, test } from "vitest";
import { mergePolicies, type SourceNode } from "./policy-merge.ts";

const control = "@@operators_allowed_for_child_policies";

/** The merged value of one setting, from its parts: two policies of the root, one of the account. */
function merged(first?: SourceNode, second?: SourceNode, account?: SourceNode): unknown {
  const policy = (setting: SourceNode | undefined): SourceNode[] =>
    setting === undefined ? [] : [{ tags: { Team: { tag_value: setting } } }];
  const result = mergePolicies([[...policy(first), ...policy(second)], policy(account)]);
  return (result as { tags?: { team?: { tag_value?: unknown } } }).tags?.team?.tag_value;
}

describe("along the tree", () => {
  test.each<[string, SourceNode, SourceNode, unknown]>([
    ["replaces", { "@@assign": ["red", "blue"] }, { "@@assign": ["green"] }, ["green"]],
    ["adds without doubling", { "@@assign": ["red"] }, { "@@append": ["red", "green"] }, ["red", "green"]],
    ["takes away", { "@@assign": ["red", "blue"] }, { "@@remove": ["red", "none"] }, ["blue"]],
    ["may leave an empty list", { "@@assign": ["red"] }, { "@@remove": ["red"] }, []],
    ["is held back", { "@@assign": ["red"], [control]: ["@@none"] }, { "@@assign": ["green"] }, ["red"]],
    [
      "keeps what is allowed",
      { "@@assign": ["red"], [control]: ["@@append"] },
      { "@@append": ["blue"] },
      ["red", "blue"],
    ],
    [
      "cannot lift a control",
      { "@@assign": ["red"], [control]: ["@@append"] },
      { "@@assign": ["green"], [control]: ["@@all"] },
      ["red"],
    ],
    [
      "applies several operators in order",
      { "@@assign": ["a"] },
      { "@@assign": ["b"], "@@append": ["c"], "@@remove": ["b"] },
      ["c"],
    ],
  ])("a policy below %s", (_name, above, below, expected) => {
    expect(merged(above, undefined, below)).toEqual(expected);
  });

  test("removing what was never set sets nothing", () => {
    expect(merged(undefined, undefined, { "@@remove": ["red"] })).toBeUndefined();
  });

  test("a container's control keeps new elements out and leaves those there are alone", () => {
    const root: SourceNode = { tags: { [control]: ["@@none"], team: { tag_value: { "@@assign": ["red"] } } } };
    const account: SourceNode = {
      tags: { team: { tag_value: { "@@assign": ["blue"] } }, cost: { tag_value: { "@@assign": ["x"] } } },
    };
    expect(mergePolicies([[root], [account]])).toEqual({ tags: { team: { tag_value: ["blue"] } } });
  });
});

describe("at one level", () => {
  test.each<[string, SourceNode, SourceNode, unknown]>([
    ["the first assignment counts", { "@@assign": ["red"] }, { "@@assign": ["blue"] }, ["red"]],
    ["additions follow assignments", { "@@append": ["red"] }, { "@@assign": ["blue"] }, ["blue", "red"]],
    ["removals come last", { "@@remove": ["red"] }, { "@@append": ["red"] }, []],
  ])("%s", (_name, first, second, expected) => {
    expect(merged(first, second)).toEqual(expected);
  });

  test("what is allowed below is what every policy allows", () => {
    const first = { "@@assign": ["red"], [control]: ["@@append"] };
    expect(merged(first, { [control]: ["@@remove"] }, { "@@append": ["green"] })).toEqual(["red"]);
  });
});

test("elements in which nothing is set disappear", () => {
  expect(mergePolicies([[{ plans: { daily: { rules: {} } } }]])).toEqual({});
});

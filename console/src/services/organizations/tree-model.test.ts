/** The organization's tree. */
import { describe, expect, it } from "vitest";
import {
  destinations,
  findNode,
  mayMove,
  moved,
  pathText,
  sortedNodes,
  type Tree,
  type TreeNode,
} from "./tree-model.ts";

const node = (kind: TreeNode["kind"], id: string, name: string): TreeNode => ({ kind, id, name, arn: "" });
const root = node("root", "r-1", "Root");
const units = [node("unit", "ou-a", "Apps"), node("unit", "ou-b", "Base")];
const accounts = [node("account", "1", "main"), node("account", "2", "web")];
const tree: Tree = { roots: [root], children: { "r-1": [...units, ...accounts], "ou-a": [] } };

describe("the tree", () => {
  it("tells the way to a node", () => {
    const found = findNode(tree, "2");
    expect(found && pathText(found)).toBe("Root / web");
  });

  it("offers roots and units as destinations", () => {
    expect(destinations(tree).map(pathText)).toEqual(["Root", "Root / Apps", "Root / Base"]);
  });

  it("has units before accounts", () => {
    expect(sortedNodes([...accounts, ...units.toReversed()]).map(({ name }) => name)).toEqual([
      "Apps",
      "Base",
      "main",
      "web",
    ]);
  });
});

describe("moving an account", () => {
  it("takes it from here and puts it there", () => {
    const after = moved(tree, "2", "ou-a");
    expect(after.children["r-1"]?.map(({ id }) => id)).toEqual(["ou-a", "ou-b", "1"]);
    expect(after.children["ou-a"]?.map(({ id }) => id)).toEqual(["2"]);
    expect(moved(after, "2", "r-1").children["r-1"]?.map(({ id }) => id)).toContain("2");
  });

  it("leaves what was not loaded to be loaded", () => {
    expect(moved(tree, "2", "ou-b").children["ou-b"]).toBeUndefined();
  });

  it("is nothing for units, accounts as targets, and where it is already", () => {
    expect(mayMove(tree, "ou-a", "ou-b")).toBe(false);
    expect(mayMove(tree, "2", "1")).toBe(false);
    expect(mayMove(tree, "2", "r-1")).toBe(false);
    expect(moved(tree, "2", "r-1")).toBe(tree);
  });
});

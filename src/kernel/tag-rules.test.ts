/** Rules of tags. */
import { expect, test } from "vitest";
import { withTags } from "./tag-rules.ts";

const refusals = {
  invalid: (problem: string, key: string): Error => new Error(`${problem} ${key}`),
  tooMany: (): Error => new Error("too many"),
  most: 2,
};
const added = (...tags: [string, string][]) => withTags({ team: "web" }, tags, refusals);

test("new values go over those there were", () => {
  expect(added(["team", "photos"], ["stage", ""])).toEqual({ team: "photos", stage: "" });
});

test("keys that are empty, long, doubled or AWS's own are refused", () => {
  expect(() => added(["", "x"])).toThrow("length");
  expect(() => added(["k".repeat(129), "x"])).toThrow("length");
  expect(() => added(["k", "v".repeat(257)])).toThrow("length k");
  expect(() => added(["k", "1"], ["k", "2"])).toThrow("duplicate k");
  expect(() => added(["AWS:k", "1"])).toThrow("reserved AWS:k");
});

test("a resource has no more tags than its service lets it", () => {
  expect(() => added(["a", "1"], ["b", "2"])).toThrow("too many");
});

test("a key is a key, also where a language has a meaning for it", () => {
  expect(Object.entries(added(["__proto__", "x"]))).toEqual([
    ["team", "web"],
    ["__proto__", "x"],
  ]);
  expect(() => added(["__proto__", "x"], ["constructor", "y"])).toThrow("too many");
});

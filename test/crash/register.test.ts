/** What the crash test's model of a key allows. */
import { expect, test } from "vitest";
import { contentOf, type Content } from "./content.ts";
import { nextMoment, Register } from "./register.ts";

const first = newContent("first");
const second = newContent("second");

function newContent(mark: string): Content {
  return contentOf(mark, Buffer.from(mark));
}

test("an acknowledged write is what is there", () => {
  const register = new Register();
  register.begin(first).acknowledge();
  register.begin(second).acknowledge();
  expect(register.allowed()).toEqual([second]);
  expect(register.certain()).toEqual({ content: second });
});

test("a write without an answer may have happened or not", () => {
  const register = new Register();
  register.begin(first).acknowledge();
  register.begin(undefined);
  expect(register.allowed()).toEqual([first, undefined]);
  expect(register.certain()).toBeUndefined();
  expect(register.isDoubtful).toBe(true);
});

test("of two writes at once either may be the last", () => {
  const register = new Register();
  const one = register.begin(first);
  const other = register.begin(second);
  one.acknowledge();
  other.acknowledge();
  expect(register.allowed()).toEqual([first, second]);
});

test("a read finds what was acknowledged before it began, or what is written meanwhile", () => {
  const register = new Register();
  register.begin(first).acknowledge();
  const start = nextMoment();
  register.begin(second);
  const end = nextMoment();
  expect(register.observe(first, start, end)).toBe(true);
  expect(register.observe(undefined, start, end)).toBe(false);
  expect(register.observe(second, start, end)).toBe(true);
  // Seen once, it has happened: nothing may go back.
  expect(register.observe(first, nextMoment(), nextMoment())).toBe(false);
});

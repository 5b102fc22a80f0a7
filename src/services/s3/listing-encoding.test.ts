/** How keys are written in answers that were asked to encode them. */
import { expect, test } from "vitest";
import { keyEncoder } from "./listing-encoding.ts";

test("keys are encoded as forms are, and keep their slashes", () => {
  const encode = keyEncoder("url");
  expect(encode(" a/b(c)+~*.한")).toBe("+a/b%28c%29%2B%7E*.%ED%95%9C");
  expect(encode('\u0001<>&"%\u0080')).toBe("%01%3C%3E%26%22%25%C2%80");
  expect(encode("plain/key-1_2.txt")).toBe("plain/key-1_2.txt");
});

test("keys are as they are unless an encoding was asked for, which has to be this one", () => {
  expect(keyEncoder(undefined)("a b")).toBe("a b");
  expect(() => keyEncoder("base64")).toThrow("Invalid Encoding Method specified in Request");
});

/** How keys are written in answers that were asked to encode them. */
import { expect, test } from "vitest";
import { keyEncoder } from "./listing-encoding.ts";

test("keys of versions and uploads are encoded as forms are, and keep their slashes", () => {
  const encode = keyEncoder("url", "versions and uploads");
  expect(encode(" a/b(c)+~*.한")).toBe("+a/b%28c%29%2B%7E*.%ED%95%9C");
  expect(encode("plain/key-1_2.txt")).toBe("plain/key-1_2.txt");
});

test("keys of objects have no space as a plus", () => {
  expect(keyEncoder("url", "objects")("a b+c")).toBe("a%20b%2Bc");
});

test("keys are as they are unless an encoding was asked for, which has to be this one", () => {
  expect(keyEncoder(undefined, "objects")("a b")).toBe("a b");
  expect(() => keyEncoder("base64", "versions and uploads")).toThrow("Invalid Encoding Method specified in Request");
});

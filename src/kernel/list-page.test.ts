/** Pages of lists that are read whole. */
import { expect, test } from "vitest";
import { cutList, listToken } from "./list-page.ts";

const badToken = (): Error => new Error("bad token");
const letters = ["a", "b", "c", "d", "e"];

test("pages follow each other to the end, and the last has no token", () => {
  const pages: (readonly string[])[] = [];
  let token: string | undefined;
  do {
    const cut = cutList(letters, { token, size: 2, badToken });
    pages.push(cut.page);
    token = cut.token;
  } while (token !== undefined);
  expect(pages).toEqual([["a", "b"], ["c", "d"], ["e"]]);
});

test("a page that ends with the list is the last one", () => {
  expect(cutList(letters, { token: listToken(3), size: 2, badToken })).toEqual({ page: ["d", "e"], token: undefined });
  expect(cutList(letters, { token: listToken(9), size: 2, badToken })).toEqual({ page: [], token: undefined });
});

test.each(["", "x", "MTI", Buffer.from("1:-1").toString("base64url")])("the token %j is none", (token) => {
  expect(() => cutList(letters, { token, size: 2, badToken })).toThrow("bad token");
});

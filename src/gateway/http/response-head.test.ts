/** The head of an answer, and what may not stand in it. */
import { expect, test } from "vitest";
import { newResponseHead } from "./response-head.ts";

test("an answer says that its connection ends, and nothing when it is kept", () => {
  const kept = newResponseHead(200, { etag: '"a"', date: "today" }, false);
  expect(kept).toBe('HTTP/1.1 200 OK\r\nETag: "a"\r\ndate: today\r\n\r\n');
  expect(newResponseHead(404, { date: "today" }, true)).toBe(
    "HTTP/1.1 404 Not Found\r\ndate: today\r\nConnection: close\r\n\r\n",
  );
  expect(newResponseHead(400, { date: "today", connection: "close" }, true)).toBe(
    "HTTP/1.1 400 Bad Request\r\ndate: today\r\nconnection: close\r\n\r\n",
  );
});

test("names are written as AWS writes them", () => {
  const headers = { vary: "Origin", "access-control-allow-origin": "*", "x-amz-meta-a": "b", server: "AmazonS3" };
  const head = newResponseHead(200, { date: "today", ...headers }, true);
  expect(head.split("\r\n").slice(2, 6)).toEqual([
    "Vary: Origin",
    "Access-Control-Allow-Origin: *",
    "x-amz-meta-a: b",
    "Server: AmazonS3",
  ]);
});

test("a value that was written before is written again, and another one anew", () => {
  const heads = ["a", "a", "b", "a"].map((etag) => newResponseHead(200, { etag, date: "today" }, true));
  expect(heads.map((head) => head.split("\r\n")[1])).toEqual(["ETag: a", "ETag: a", "ETag: b", "ETag: a"]);
  expect(() => newResponseHead(200, { etag: "a\r\nb: c" }, true)).toThrow(TypeError);
  expect(newResponseHead(200, { etag: "a", date: "today" }, true)).toBe(heads[0]);
});

test("an answer carries the date", () => {
  const [, date] = /^Date: (.+ GMT)\r$/m.exec(newResponseHead(200, {}, false)) ?? [];
  expect(Math.abs(Date.parse(date ?? "") - Date.now())).toBeLessThan(30_000);
});

test.each([
  ["a line break in a value", { a: "b\r\nc: d" }],
  ["a character beyond Latin-1 in a value", { a: "\u{20ac}" }],
  ["a space in a name", { "a b": "c" }],
  ["a line break in a name", { "a\r\nb": "c" }],
])("%s is not written", (_what, headers) => {
  expect(() => newResponseHead(200, headers as Record<string, string>, false)).toThrow(TypeError);
});

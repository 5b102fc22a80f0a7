/** Which heads are read here, and which are left to Node. */
import { expect, test } from "vitest";
import { readHead } from "./request-head.ts";

const line = "PUT /bucket/key%20a?x-id=PutObject HTTP/1.1";

test("an everyday head is read: line, headers in lower case without space around, length", () => {
  expect(readHead(`${line}\r\nHost: localhost:4566\r\nContent-Length:  12 \r\nX-Amz-Meta-A: b: c`)).toEqual({
    method: "PUT",
    target: "/bucket/key%20a?x-id=PutObject",
    headers: { host: "localhost:4566", "content-length": "12", "x-amz-meta-a": "b: c" },
    length: 12,
  });
});

test.each([
  ["no host", `${line}\r\nAccept: */*`],
  ["a header that comes twice", `${line}\r\nHost: a\r\nHost: b`],
  ["chunks", `${line}\r\nHost: a\r\nTransfer-Encoding: chunked`],
  ["an expectation", `${line}\r\nHost: a\r\nExpect: 100-continue`],
  ["an upgrade", `${line}\r\nHost: a\r\nUpgrade: h2c`],
  ["a connection that ends", `${line}\r\nHost: a\r\nConnection: close`],
  ["a length that is none", `${line}\r\nHost: a\r\nContent-Length: +1`],
  ["another version", "GET / HTTP/1.0\r\nHost: a"],
  ["another method", "PATCH / HTTP/1.1\r\nHost: a"],
  ["a whole URL", "GET http://a/ HTTP/1.1\r\nHost: a"],
  ["a fragment", "GET /#a HTTP/1.1\r\nHost: a"],
  ["a space in the path", "GET /a b HTTP/1.1\r\nHost: a"],
  ["a byte beyond ASCII in the path", "GET /\xe9 HTTP/1.1\r\nHost: a"],
  ["a folded header", `${line}\r\nHost: a\r\nX: b\r\n c`],
  ["a space before the colon", `${line}\r\nHost: a\r\nX : b`],
  ["a header without a colon", `${line}\r\nHost: a\r\nX`],
  ["a bare line feed", `${line}\r\nHost: a\nX: b`],
  ["a bare carriage return", `${line}\r\nHost: a\rX: b`],
  ["a zero", `${line}\r\nHost: a\0`],
  ["an empty line in front", `\r\n${line}\r\nHost: a`],
  ["a name of Object's own", `${line}\r\nHost: a\r\n__proto__: b\r\nconstructor: c`],
])("a head with %s is left to Node's parser", (_what, text) => {
  expect(readHead(text)).toBeUndefined();
});

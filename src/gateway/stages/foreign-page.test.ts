/** Which requests may be signed with the loopback keys. */
import { expect, test } from "vitest";
import type { GatewayParts } from "../exchange.ts";
import type { Identified, WireRequest } from "../wire.ts";
import { credentialsFor } from "./foreign-page.ts";

const parts = {
  settings: { hostSuffixes: ["localhost", "region.example"] },
  credentials: { find: async () => undefined },
} as unknown as GatewayParts;

function isOpen(service: string, method: string, headers: Record<string, string>, key = "test"): boolean {
  const host = (headers["host"] ?? "localhost:4566").replace(/:\d+$/, "");
  const request = { method, headers: { host: "localhost:4566", ...headers }, host } as unknown as WireRequest;
  const identified = { service: { name: service } } as unknown as Identified;
  try {
    void credentialsFor(parts, request, identified).find(key, undefined, "127.0.0.1");
    return true;
  } catch {
    return false;
  }
}

const browser = { "accept-language": "ko" };

test.each([
  ["a program", {}, true],
  ["a program by a name of its own", { host: "storage.example:4566" }, true],
  ["a page of this machine", { ...browser, origin: "http://localhost:3000", "sec-fetch-site": "same-site" }, true],
  ["a page at another loopback address", { origin: "http://127.0.0.1:3000", "sec-fetch-site": "cross-site" }, true],
  ["a page of a bucket's host", { origin: "http://site.localhost:4566" }, true],
  ["an extension", { ...browser, origin: "chrome-extension://abc" }, true],
  ["a page under one of the region's names", { host: "region.example", origin: "https://region.example" }, true],
  ["a page from elsewhere", { ...browser, origin: "https://evil.example" }, false],
  ["a page at another address", { ...browser, origin: "http://192.0.2.1" }, false],
  ["a page at another IPv6 address", { ...browser, origin: "http://[2001:db8::1]:80" }, false],
  ["a page whose name only looks local", { ...browser, origin: "http://localhost.evil.example" }, false],
  ["a sandboxed page", { ...browser, origin: "null" }, false],
  ["a form or picture of a page from elsewhere", { ...browser, "sec-fetch-site": "cross-site" }, false],
  ["a page whose name was made to lead here", { ...browser, host: "evil.example:4566" }, false],
  ["such a page's upload", { host: "evil.example:4566", origin: "http://evil.example:4566" }, false],
])("%s may sign with loopback keys: %s", (_, headers: Record<string, string>, expected) => {
  expect(isOpen("iam", "GET", headers)).toBe(expected);
  expect(isOpen("iam", "GET", headers, "111111111111")).toBe(expected);
});

test("a picture may come out of a bucket into a page of another place", () => {
  const headers = { ...browser, "sec-fetch-site": "cross-site" };
  expect(isOpen("s3", "GET", headers)).toBe(true);
  expect(isOpen("s3", "POST", headers)).toBe(false);
});

test("keys that are somebody's are signed with wherever", () => {
  expect(isOpen("iam", "POST", { ...browser, origin: "https://evil.example" }, "AKIAEXAMPLE")).toBe(true);
});

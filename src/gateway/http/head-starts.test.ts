/** Heads that begin as ones before: what they say is what they would say alone. */
import { beforeAll, expect, test } from "vitest";
import { readHead } from "./request-head.ts";

const line = "GET /bucket/key HTTP/1.1";
const first = { host: "localhost:4566", "user-agent": "a client of that name and version", accept: "*/*" };
const text = (headers: Readonly<Record<string, string>>): string =>
  [line, ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`)].join("\r\n");

beforeAll(() => {
  for (let request = 0; request < 3; request += 1) readHead(text({ ...first, "x-amz-date": `${request}` }));
});

test.each([
  ["that ends with them", first],
  ["with more headers", { ...first, "x-amz-date": "4", "content-length": "7" }],
  ["with a longer value", { ...first, accept: "*/*, text/xml" }],
  ["with a shorter value", { ...first, accept: "*/" }],
  ["with another value among them", { ...first, "user-agent": "a client of this name and version" }],
  ["with fewer of them", { host: first.host, accept: "*/*" }],
])("a head %s", (_what, headers) => {
  // Again, when it has been learned from.
  for (let time = 0; time < 3; time += 1) expect(readHead(text(headers))?.headers).toEqual(headers);
});

test.each([
  ["a header of them again", `${text(first)}\r\nHost: other`],
  ["a line that goes on", `${text(first)}\r\n more`],
  ["a control character behind them", `${text(first)}\r\nx: a\0b`],
  ["an empty line behind them", `${text(first)}\r\n\r\nx: a`],
  ["a bare line feed behind them", `${text(first)}\nx: a`],
])("a head with %s is left to Node's parser", (_what, head) => {
  for (let time = 0; time < 3; time += 1) expect(readHead(head)).toBeUndefined();
});

test("who changes the headers of one head does not change another's", () => {
  const changed = readHead(text(first))?.headers as Record<string, string>;
  changed["host"] = "elsewhere";
  expect(readHead(text(first))?.headers["host"]).toBe(first.host);
});

test("clients of many kinds, one after the other and side by side", () => {
  const clients = Array.from({ length: 40 }, (_, each) => ({
    ...first,
    "user-agent": `client ${each}`.repeat(each + 1),
  }));
  for (let round = 0; round < 50; round += 1) {
    for (const client of clients) {
      const headers = { ...client, "x-amz-date": `${round}` };
      expect(readHead(text(headers))?.headers).toEqual(headers);
    }
  }
});

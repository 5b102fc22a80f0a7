/** Bodies in chunks that are far longer than their payload was said to be. */
import { expect, test } from "vitest";
import { chunkedBody } from "./chunked-body.ts";
import { bodyOf, refusalOf } from "./test-requests.ts";

test.each([100, 300_000])("%i bytes more than stated are told as one is", async (excess) => {
  const size = 5 + excess;
  const text = `${size.toString(16)}\r\n${"x".repeat(size)}\r\n0\r\n\r\n`;
  const body = chunkedBody(bodyOf(text), { decodedLength: 5, signatures: undefined, trailerNames: [] });
  expect(await refusalOf(body.buffer(100))).toMatchObject({ code: "IncompleteBody", status: 400 });
});

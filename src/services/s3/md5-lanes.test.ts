/** MD5 in lanes against Node's own. */
import { createHash, randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import { md5Of } from "./md5-lanes.ts";

function expected(bytes: Uint8Array): string {
  return createHash("md5").update(bytes).digest("hex");
}

test.each([1, 2, 3, 4, 5, 7, 8, 9, 21])(
  "%i messages of any lengths asked for at once get their own digests",
  async (count) => {
    const messages = Array.from({ length: count }, (_, at) =>
      randomBytes(2048 + ((at * 7919 + count * 104_729) % 63_488)),
    );
    expect(await Promise.all(messages.map(async (message) => md5Of(message)))).toEqual(messages.map(expected));
  },
);

test("messages that end just before, at and behind the border of a block are padded as RFC 1321 says", async () => {
  const messages = Array.from({ length: 130 }, (_, at) => randomBytes(4096 + at));
  expect(await Promise.all(messages.map(async (message) => md5Of(message)))).toEqual(messages.map(expected));
});

test("what is too short or too long for the lanes is computed at once", () => {
  for (const sizeBytes of [0, 1, 2047, 1_048_577]) {
    const message = randomBytes(sizeBytes);
    expect(md5Of(message)).toBe(expected(message));
  }
});

test("the longest and the shortest message of a lane come with others", async () => {
  const messages = [65_536, 2048, 65_535, 2049, 2048].map((sizeBytes) => randomBytes(sizeBytes));
  expect(await Promise.all(messages.map(async (message) => md5Of(message)))).toEqual(messages.map(expected));
});

test("messages of many windows are computed beside short ones, and beside such as come while they are", async () => {
  const sizes = [
    1_048_576, 65_537, 131_072, 3000, 131_071, 524_288, 1_000_000, 65_536, 700_001, 4096, 1_048_575, 131_073,
  ];
  const messages = sizes.map((sizeBytes) => randomBytes(sizeBytes));
  const begun = messages.map(async (message) => md5Of(message));
  await new Promise((resolve) => setImmediate(resolve));
  const later = messages.map(async (message) => md5Of(message));
  expect(await Promise.all(begun)).toEqual(messages.map(expected));
  expect(await Promise.all(later)).toEqual(messages.map(expected));
});

/** Range headers as S3 reads them. */
import { expect, test } from "vitest";
import { contentRange, parseRange } from "./object-range.ts";

test.each([
  ["bytes=0-4", { start: 0, end: 5 }],
  ["bytes=4-", { start: 4, end: 10 }],
  ["bytes=-3", { start: 7, end: 10 }],
  ["bytes=-30", { start: 0, end: 10 }],
  ["bytes=9-9", { start: 9, end: 10 }],
  ["bytes=2-100", { start: 2, end: 10 }],
])("%s of ten bytes is a range", (header, range) => {
  expect(parseRange(header, 10)).toEqual(range);
});

test.each(["bytes=0-1,3-4", "bytes=5-2", "bytes=-", "bytes=a-b", "items=0-1", "0-4", ""])(
  "%j is ignored, as S3 does",
  (header) => {
    expect(parseRange(header, 10)).toBeUndefined();
  },
);

test.each(["bytes=10-", "bytes=10-12", "bytes=-0"])("%s of ten bytes cannot be satisfied", (header) => {
  expect(() => parseRange(header, 10)).toThrow(
    expect.objectContaining({
      code: "InvalidRange",
      status: 416,
      fields: { RangeRequested: header, ActualObjectSize: 10 },
    }),
  );
});

test("no range of an empty object can be satisfied", () => {
  expect(() => parseRange("bytes=0-", 0)).toThrow(expect.objectContaining({ code: "InvalidRange" }));
  expect(() => parseRange("bytes=-1", 0)).toThrow(expect.objectContaining({ code: "InvalidRange" }));
});

test("Content-Range names the last byte", () => {
  expect(contentRange({ start: 2, end: 5 }, 10)).toBe("bytes 2-4/10");
});

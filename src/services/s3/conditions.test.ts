/** Conditional requests: the table of what holds when. */
import { expect, test } from "vitest";
import {
  checkDelete,
  checkSource,
  checkWrite,
  checkWriteHeaders,
  isRangeOf,
  judgeRead,
  type Conditions,
} from "./conditions.ts";

const object = { etag: "abc", modifiedAt: Date.parse("2026-05-01T10:00:00.700Z"), size: 3, deleteMarker: false };
const before = new Date("2026-05-01T09:59:59Z");
const same = new Date("2026-05-01T10:00:00Z");
const after = new Date("2026-05-01T10:00:01Z");

const table: [string, Conditions, string][] = [
  ["no condition", {}, "ok"],
  ["its own tag", { ifMatch: '"abc"' }, "ok"],
  ["its tag without quotes", { ifMatch: "abc" }, "ok"],
  ["any tag", { ifMatch: "*" }, "ok"],
  ["its tag with one quote", { ifMatch: 'abc"' }, "ok"],
  ["its tag with the other quote", { ifMatch: '"abc' }, "ok"],
  ["a quote alone", { ifMatch: '"' }, "If-Match"],
  ["its tag in a list", { ifMatch: '"x", "abc"' }, "ok"],
  ["another tag", { ifMatch: '"x"' }, "If-Match"],
  ["none of its tag", { ifNoneMatch: '"abc"' }, "not-modified"],
  ["none of another tag", { ifNoneMatch: '"x"' }, "ok"],
  ["modified since before", { ifModifiedSince: before }, "ok"],
  ["modified since the same second", { ifModifiedSince: same }, "not-modified"],
  ["modified since later", { ifModifiedSince: after }, "not-modified"],
  ["unmodified since before", { ifUnmodifiedSince: before }, "If-Unmodified-Since"],
  ["unmodified since the same second", { ifUnmodifiedSince: same }, "ok"],
  ["a true If-Match over a false If-Unmodified-Since", { ifMatch: "abc", ifUnmodifiedSince: before }, "ok"],
  [
    "a false If-None-Match over a true If-Modified-Since",
    { ifNoneMatch: "abc", ifModifiedSince: before },
    "not-modified",
  ],
  ["a true If-None-Match over a false If-Modified-Since", { ifNoneMatch: "x", ifModifiedSince: after }, "ok"],
  ["a false If-Match before all", { ifMatch: "x", ifNoneMatch: "abc" }, "If-Match"],
];

test.each(table)("a read judges %s", (_name, conditions, verdict) => {
  expect(judgeRead(conditions, object)).toBe(verdict);
});

test("a copy answers 412 for whatever does not hold of its source", () => {
  expect(() => checkSource({ ifNoneMatch: "abc" }, object, "x-amz-copy-source-")).toThrow(
    expect.objectContaining({ code: "PreconditionFailed", fields: { Condition: "x-amz-copy-source-If-None-Match" } }),
  );
  expect(() => checkSource({ ifModifiedSince: after }, object, "x-amz-copy-source-")).toThrow(
    expect.objectContaining({ status: 412 }),
  );
  expect(() => checkSource({ ifMatch: "abc" }, object, "x-amz-copy-source-")).not.toThrow();
});

test("a write takes one condition", () => {
  const both = { IfMatch: "a", IfNoneMatch: "*" };
  expect(() => checkWriteHeaders(both)).toThrow(expect.objectContaining({ code: "NotImplemented", status: 501 }));
  expect(() => checkWriteHeaders({ IfNoneMatch: "*" })).not.toThrow();
});

test("a write cannot be made to depend on any object, or on the absence of a tag", () => {
  for (const [Header, input] of [
    ["If-Match", { IfMatch: "*" }],
    ["If-None-Match", { IfNoneMatch: "abc" }],
  ] as const) {
    const additionalMessage = `We don't accept the provided value of ${Header} header for this API`;
    expect(() => checkWriteHeaders(input)).toThrow(
      expect.objectContaining({ code: "NotImplemented", status: 501, fields: { Header, additionalMessage } }),
    );
  }
});

test("a write with If-Match needs that object, one with If-None-Match none", () => {
  expect(() => checkWrite({ IfMatch: "abc" }, "k", undefined)).toThrow(expect.objectContaining({ code: "NoSuchKey" }));
  expect(() => checkWrite({ IfMatch: "x" }, "k", object)).toThrow(expect.objectContaining({ status: 412 }));
  expect(() => checkWrite({ IfMatch: '"abc"' }, "k", object)).not.toThrow();
  expect(() => checkWrite({ IfNoneMatch: "*" }, "k", object)).toThrow(expect.objectContaining({ status: 412 }));
  expect(() => checkWrite({ IfNoneMatch: "*" }, "k", undefined)).not.toThrow();
});

test("a delete checks tag, size and date of what it removes", () => {
  expect(() => checkDelete({}, undefined, "k")).not.toThrow();
  expect(() => checkDelete({ etag: "*" }, undefined, "k")).toThrow(expect.objectContaining({ code: "NoSuchKey" }));
  const marker = { ...object, deleteMarker: true };
  expect(() => checkDelete({ etag: "*" }, marker, "k")).toThrow(expect.objectContaining({ status: 412 }));
  expect(() => checkDelete({ etag: "abc", sizeBytes: 3, modifiedAt: same }, object, "k")).not.toThrow();
  expect(() => checkDelete({ sizeBytes: 4 }, object, "k")).toThrow(expect.objectContaining({ status: 412 }));
  expect(() => checkDelete({ modifiedAt: before }, object, "k")).toThrow(expect.objectContaining({ status: 412 }));
});

test.each([
  [undefined, true],
  ['"abc"', true],
  ["abc", true],
  ['"x"', false],
  ['W/"abc"', false],
  ["*", false],
  ["Fri, 01 May 2026 10:00:00 GMT", true],
  ["Fri, 01 May 2026 09:59:59 GMT", false],
  ["Fri, 01 May 2026 10:00:01 GMT", false],
  ["yesterday", false],
])("If-Range %s lets a range of the object count: %s", (header, counts) => {
  expect(isRangeOf(header, object)).toBe(counts);
});

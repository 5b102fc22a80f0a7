/** Packed parameters: read back, they are what the text of the same input says, whatever it holds. */
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { member, structure } from "../../../test/support/sample-shapes.ts";
import { PackedWriter } from "../../kernel/trail-packed.ts";
import { packedTags } from "../../kernel/trail-packed-form.ts";
import type { Shared } from "../../kernel/trail-line.ts";
import { unpackedLines } from "../../kernel/trail-unpacked.ts";
import { StructurePacker } from "./trail-packed-parameters.ts";
import { requestParameters, responseElements } from "./trail-parameters.ts";

const text = { kind: "string" };
const inner = structure(member("Key", text), member("Value", text, { sensitive: true }), member("Flag", text));
const shape = structure(
  member("UserName", text),
  member("Limit", text),
  member("Inner", inner),
  member("Tags", { kind: "list", element: member("member", inner) }),
  member("Names", { kind: "list", element: member("member", text) }),
  member("Settings", { kind: "map", value: member("value", text) }),
  member("Secrets", { kind: "map", value: member("value", text, { sensitive: true }) }),
  member("Password", text),
  member("Body", text, { streaming: true }),
);

const simple = fc.oneof(
  fc.string(),
  fc.string({ unit: "binary", maxLength: 300 }),
  fc.constantFrom("\ud800", "한글", "a".repeat(95), "a".repeat(96), '"', "\u0000"),
  fc.double(),
  fc.integer(),
  fc.maxSafeNat(),
  fc.boolean(),
  fc.bigInt(),
  fc.date({ noInvalidDate: false }),
  fc.uint8Array({ maxLength: 100 }),
  fc.constantFrom(undefined, null, () => 1),
);
const innerValue = fc.oneof(
  fc.record({ Key: simple, Value: simple, Flag: simple }),
  fc.constantFrom(null, undefined, 1),
);
const input = fc.record(
  {
    UserName: simple,
    Limit: simple,
    Inner: innerValue,
    Tags: fc.oneof(fc.array(innerValue, { maxLength: 4 }), simple),
    Names: fc.array(simple, { maxLength: 5 }),
    Settings: fc.dictionary(fc.string(), simple, { maxKeys: 4, noNullPrototype: true }),
    Secrets: fc.dictionary(fc.string(), simple, { maxKeys: 2, noNullPrototype: true }),
    Password: simple,
    Body: simple,
  },
  { requiredKeys: [] },
);

/** The value as it comes back; undefined when it was too large to be packed. */
function packedAndRead(secrets: "hide" | "omit", value: object | undefined): unknown {
  const writer = new PackedWriter();
  // A line of something else that holds the value where its facts belong.
  writer.byte(1);
  writer.integer(0);
  writer.integer(0);
  const before = writer.size;
  if (!new StructurePacker(writer, { secrets }).pack(shape, value)) {
    expect(writer.size).toBe(before);
    return undefined;
  }
  const shared = JSON.parse(writer.shared()) as Shared[];
  return unpackedLines(writer.packed(), shared)[0]?.[2];
}

test("packed, any input says what its text says, and nothing secret", () => {
  fc.assert(
    fc.property(input, (value) => {
      const asked = packedAndRead("hide", value);
      const answered = packedAndRead("omit", value);
      if (asked !== undefined) expect(asked).toEqual(JSON.parse(requestParameters(shape, value)));
      if (answered !== undefined) expect(answered).toEqual(JSON.parse(responseElements(shape, value)));
    }),
    { numRuns: 1_000 },
  );
});

test("what shows nothing is null", () => {
  expect(packedAndRead("hide", undefined)).toBeNull();
  expect(packedAndRead("omit", { Password: "secret" })).toBeNull();
});

test("what may be too large for a record is left to the text", () => {
  expect(packedAndRead("hide", { UserName: "x".repeat(2_049) })).toBeUndefined();
  expect(packedAndRead("hide", { Names: Array.from({ length: 500 }, () => "name") })).toBeUndefined();
  expect(packedAndRead("hide", { UserName: "x".repeat(2_000) })).toEqual({ userName: "x".repeat(2_000) });
});

test("no secret is among the bytes", () => {
  const writer = new PackedWriter();
  const value = { UserName: "seen", Password: "hunter-2", Inner: { Key: "k", Value: "hunter-2" } };
  new StructurePacker(writer, { secrets: "hide" }).pack(shape, value);
  const bytes = Buffer.from(writer.packed()).toString("latin1");
  expect(bytes).toContain("seen");
  expect(bytes).not.toContain("hunter");
  expect(bytes).toContain(String.fromCharCode(packedTags.hidden));
});

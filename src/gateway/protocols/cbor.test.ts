/** CBOR, honest and hostile. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AwsError } from "../../kernel/errors.ts";
import { decodeCbor } from "./cbor-decode.ts";

const decode = (hex: string): unknown => decodeCbor(Buffer.from(hex, "hex"));

describe("the CBOR decoder", () => {
  it.each([
    ["00", 0],
    ["1864", 100],
    ["1a000f4240", 1_000_000],
    ["1b001fffffffffffff", Number.MAX_SAFE_INTEGER],
    ["1bffffffffffffffff", 18446744073709551615n],
    ["3903e7", -1000],
    ["3bffffffffffffffff", -18446744073709551616n],
    ["f90000", 0],
    ["f93c00", 1],
    ["f97bff", 65504],
    ["f90001", 5.960464477539063e-8],
    ["f9fc00", -Infinity],
    ["fa47c35000", 100000],
    ["fb3ff199999999999a", 1.1],
    ["f4", false],
    ["f6", null],
    ["f7", null],
    ["6161", "a"],
    ["63e6b0b4", "水"],
    ["7f657374726561646d696e67ff", "streaming"],
    ["80", []],
    ["9f018202039f0405ffff", [1, [2, 3], [4, 5]]],
    ["a26161016162820203", { a: 1, b: [2, 3] }],
    ["bf6346756ef563416d7421ff", { Fun: true, Amt: -2 }],
    ["c11a514b67b0", new Date("2013-03-21T20:04:00Z")],
    ["c1fb41d452d9ec200000", new Date("2013-03-21T20:04:00.500Z")],
    ["c249010000000000000000", 18446744073709551616n],
    ["d74401020304", Buffer.from([1, 2, 3, 4])],
  ])("decodes %s as RFC 8949 says", (hex, expected) => {
    expect(decode(hex)).toEqual(expected);
  });

  it("joins byte strings of indefinite length", () => {
    expect(decode("5f42010243030405ff")).toEqual(Buffer.from([1, 2, 3, 4, 5]));
  });

  it("keeps a key named __proto__ as a key like any other", () => {
    const map = decode("a1695f5f70726f746f5f5fa1616101") as object;
    expect(Object.getPrototypeOf(map)).toBe(Object.prototype);
    expect(Object.keys(map)).toEqual(["__proto__"]);
  });

  it.each([
    ["nothing", ""],
    ["more than one item", "0000"],
    ["a lone break", "ff"],
    ["a cut head", "19"],
    ["a cut text", "6261"],
    ["a text longer than memory", "7bffffffffffffffff61"],
    ["an array of four billion", "9affffffff"],
    ["an array of 2^64", "9bffffffffffffffff00"],
    ["a break inside of a counted array", "82ff00"],
    ["a break in place of a value", "bf6161ff"],
    ["an odd map", "bf6161"],
    ["a number for a key", "a10000"],
    ["text that is not UTF-8", "62c328"],
    ["chunks of another kind", "5f6161ff"],
    ["chunks inside of chunks", "5f5f4101ffff"],
    ["a reserved head", "1c"],
    ["a time that is text", "c16161"],
    ["a time beyond all time", "c1fb7ff0000000000000"],
    ["a tag of nothing", "c1"],
  ])("refuses %s", (_what, hex) => {
    expect(() => decode(hex)).toThrow(AwsError);
  });

  it("refuses nesting beyond its limit without falling over", () => {
    expect(() => decode("81".repeat(100_000))).toThrow(AwsError);
    expect(() => decode("9f".repeat(100_000))).toThrow(AwsError);
    expect(() => decode("c1".repeat(100_000))).toThrow(AwsError);
  });

  it("answers any bytes with a value or a SerializationException", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        try {
          decodeCbor(bytes);
        } catch (error) {
          expect(error).toMatchObject({ code: "SerializationException", status: 400 });
        }
      }),
      { numRuns: 3000 },
    );
  });
});

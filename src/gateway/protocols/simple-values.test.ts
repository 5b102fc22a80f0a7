/** Text forms of dates, numbers and bytes. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  formatTimestamp,
  parseBase64,
  parseBoolean,
  parseFloatText,
  parseInteger,
  parseTimestamp,
} from "./simple-values.ts";

describe("timestamps", () => {
  it.each([
    ["2009-10-12T17:50:30.000Z", "2009-10-12T17:50:30.000Z"],
    ["2009-10-12T17:50:30Z", "2009-10-12T17:50:30.000Z"],
    ["2009-10-12T17:50:30.5+09:00", "2009-10-12T08:50:30.500Z"],
    ["2009-10-12T17:50:30", "2009-10-12T17:50:30.000Z"],
    ["2009-10-12", "2009-10-12T00:00:00.000Z"],
    ["20091012T175030Z", "2009-10-12T17:50:30.000Z"],
    ["Mon, 12 Oct 2009 17:50:30 GMT", "2009-10-12T17:50:30.000Z"],
    ["Monday, 12-Oct-09 17:50:30 GMT", "2009-10-12T17:50:30.000Z"],
    ["Mon Oct 12 17:50:30 2009", "2009-10-12T17:50:30.000Z"],
    ["1255369830", "2009-10-12T17:50:30.000Z"],
    ["1255369830.25", "2009-10-12T17:50:30.250Z"],
    ["1.25536983E9", "2009-10-12T17:50:30.000Z"],
  ])("reads %s in UTC", (text, expected) => {
    expect(parseTimestamp(text)?.toISOString()).toBe(expected);
  });

  it.each([
    "",
    "soon",
    "2009-13-01T00:00:00Z",
    "2009-02-30",
    "2009-10-12T25:00:00Z",
    "99999999999999999999",
    "x".repeat(1000),
  ])("makes nothing of %j", (text) => {
    expect(parseTimestamp(text)).toBeUndefined();
  });

  it("writes ISO dates as JavaScript does, with or without the zero fraction", () => {
    const dates = fc.date({ noInvalidDate: true });
    fc.assert(
      fc.property(dates, (date) => {
        expect(formatTimestamp(date, "date-time", true)).toBe(date.toISOString());
        expect(formatTimestamp(date, "date-time", false)).toBe(date.toISOString().replace(".000Z", "Z"));
      }),
    );
  });

  it("writes the other formats", () => {
    const date = new Date("2009-10-12T17:50:30.250Z");
    expect(formatTimestamp(date, "http-date", true)).toBe("Mon, 12 Oct 2009 17:50:30 GMT");
    expect(formatTimestamp(date, "epoch-seconds", true)).toBe("1255369830.25");
  });
});

describe("other simple values", () => {
  it("reads whole numbers of 64 bits and refuses the rest", () => {
    expect([" 42 ", "-7", "+1", "-0"].map(parseInteger)).toEqual([42, -7, 1, 0]);
    for (const text of ["", "1.5", "0x10", "1e3", "9".repeat(30), "9".repeat(100_000), "NaN"]) {
      expect(parseInteger(text)).toBeUndefined();
    }
  });

  it("reads decimals and the words for what is not finite", () => {
    expect(["1.5", "-2e3", ".5", "7."].map(parseFloatText)).toEqual([1.5, -2000, 0.5, 7]);
    expect(["NaN", "Infinity", "-Infinity"].map(parseFloatText)).toEqual([Number.NaN, Infinity, -Infinity]);
    expect(["", "e", "1.2.3", "one"].map(parseFloatText)).toEqual([undefined, undefined, undefined, undefined]);
  });

  it("reads booleans in any case", () => {
    expect(["true", "FALSE", " True ", "yes", ""].map(parseBoolean)).toEqual([true, false, true, undefined, undefined]);
  });

  it("reads base64 with line breaks and refuses other text", () => {
    expect(parseBase64("aGVs\r\nbG8=")).toEqual(Buffer.from("hello"));
    expect(["a", "aGVsbG8", "!!!!", "===="].map(parseBase64)).toEqual([undefined, undefined, undefined, undefined]);
  });
});

it("writes HTTP dates as Date does, also when one day follows another", () => {
  for (let at = 0; at < 500; at++) {
    const date = new Date(((at * 7_919_000_333) % 8e12) - 2e12 + (at % 3) * 43_200_000);
    expect(formatTimestamp(date, "http-date", true)).toBe(date.toUTCString());
  }
});

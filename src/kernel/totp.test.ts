/** The published vectors of RFC 4226 and RFC 6238, and which codes count when. */
import { describe, expect, it } from "vitest";
import { findConsecutiveSteps, findTotpStep, hotp, totp, totpStep } from "./totp.ts";

const seed = Buffer.from("12345678901234567890");

describe("HOTP", () => {
  it("makes the ten codes of RFC 4226, appendix D", () => {
    const codes = Array.from({ length: 10 }, (_, counter) => hotp(seed, counter));
    expect(codes).toEqual("755224 287082 359152 969429 338314 254676 287922 162583 399871 520489".split(" "));
  });
});

describe("TOTP", () => {
  it.each([
    [59, "94287082"],
    [1111111109, "07081804"],
    [1111111111, "14050471"],
    [1234567890, "89005924"],
    [2000000000, "69279037"],
    [20000000000, "65353130"],
  ])("makes the SHA-1 code of RFC 6238, appendix B, at second %d", (second, code) => {
    expect(totp(seed, second * 1000, 8)).toBe(code);
  });

  it("counts steps of thirty seconds", () => {
    expect([totpStep(0), totpStep(29_999), totpStep(30_000)]).toEqual([0, 0, 1]);
  });

  it("finds a code within the window and not beyond it", () => {
    const code = hotp(seed, 100);
    expect(findTotpStep(seed, code, { aroundStep: 101, windowSteps: 1 })).toBe(100);
    expect(findTotpStep(seed, code, { aroundStep: 99, windowSteps: 1 })).toBe(100);
    expect(findTotpStep(seed, code, { aroundStep: 102, windowSteps: 1 })).toBeUndefined();
  });

  it("does not find a code of a step that was already used", () => {
    const code = hotp(seed, 100);
    expect(findTotpStep(seed, code, { aroundStep: 100, windowSteps: 1, afterStep: 99 })).toBe(100);
    expect(findTotpStep(seed, code, { aroundStep: 100, windowSteps: 1, afterStep: 100 })).toBeUndefined();
  });

  it("does not take a code of another length", () => {
    expect(findTotpStep(seed, "", { aroundStep: 100, windowSteps: 1 })).toBeUndefined();
    expect(findTotpStep(seed, "0000000", { aroundStep: 100, windowSteps: 1 })).toBeUndefined();
  });

  it("recognises two codes that follow one another, in that order only", () => {
    const [first, second] = [hotp(seed, 200), hotp(seed, 201)] as const;
    const options = { aroundStep: 205, windowSteps: 10 };
    expect(findConsecutiveSteps(seed, [first, second], options)).toBe(201);
    expect(findConsecutiveSteps(seed, [second, first], options)).toBeUndefined();
    expect(findConsecutiveSteps(seed, [first, first], options)).toBeUndefined();
  });
});

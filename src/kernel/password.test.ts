/** Hashing and verifying passwords. */
import { randomBytes } from "node:crypto";
import { describe, expect, it } from "vitest";
import { hashPassword, passwordSaltBytes, verifyPassword } from "./password.ts";

describe("a hashed password", () => {
  it("is recognised, and another one is not", async () => {
    const stored = await hashPassword("Correct horse 1!", randomBytes(passwordSaltBytes));
    expect(await verifyPassword("Correct horse 1!", stored)).toBe(true);
    expect(await verifyPassword("correct horse 1!", stored)).toBe(false);
    expect(await verifyPassword("", stored)).toBe(false);
  });

  it("differs for the same password with another salt", async () => {
    const first = await hashPassword("same", randomBytes(passwordSaltBytes));
    const second = await hashPassword("same", randomBytes(passwordSaltBytes));
    expect(Buffer.from(first.hash).equals(Buffer.from(second.hash))).toBe(false);
  });

  it("that is not there is never right", async () => {
    expect(await verifyPassword("", undefined)).toBe(false);
  });

  it("keeps the cost it was made with", async () => {
    const { scryptSync } = await import("node:crypto");
    const salt = randomBytes(passwordSaltBytes);
    const hash = scryptSync("old", salt, 32, { N: 1024, r: 8, p: 1 });
    expect(await verifyPassword("old", { salt, hash, cost: 1024 })).toBe(true);
  });
});

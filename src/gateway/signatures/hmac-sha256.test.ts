/** The short way to an HMAC against Node's own. */
import { createHmac, randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import { hmacSha256 } from "./hmac-sha256.ts";

test("keys of any length, one after the other, give what Node's HMAC gives for texts of any length", () => {
  for (const keyBytes of [0, 1, 32, 64, 65, 200]) {
    const key = randomBytes(keyBytes);
    for (const length of [0, 1, 63, 64, 150, 1_024, 1_025, 5_000]) {
      const text = randomBytes(length).toString("latin1");
      expect(hmacSha256(key, text)).toBe(createHmac("sha256", key).update(text, "latin1").digest("hex"));
    }
  }
});

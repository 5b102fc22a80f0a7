/** Account numbers in access key ids. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { randomBytes } from "node:crypto";
import type { Ids } from "../ids.ts";
import { accountOfAccessKeyId, newAccessKeyId } from "./access-key-id.ts";

const ids = { bytes: (count: number) => new Uint8Array(randomBytes(count)) } as Ids;

test("an id gives back the account it was made for", () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 999_999_999_999n }), (number) => {
      const account = number.toString().padStart(12, "0");
      const id = newAccessKeyId(ids, "ASIA", account);
      expect(id).toMatch(/^ASIA[A-Z2-7]{16}$/);
      expect(accountOfAccessKeyId(id)).toBe(account);
    }),
  );
});

test("ids made by AWS are read the same way", () => {
  expect(accountOfAccessKeyId("ASIAQNZGKIQY56JQ7WML")).toBe("029608264753");
});

test("ids of the old form, and other texts, have no account", () => {
  expect(accountOfAccessKeyId("AKIAIOSFODNN7EXAMPLE")).toBeUndefined();
  expect(accountOfAccessKeyId("AKIA0000000000000000")).toBeUndefined();
  expect(accountOfAccessKeyId("test")).toBeUndefined();
});

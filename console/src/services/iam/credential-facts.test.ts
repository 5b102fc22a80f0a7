/** Facts of the credential report. */
import { expect, it } from "vitest";
import { credentialFacts } from "./credential-facts.ts";

const now = Date.parse("2026-06-01T00:00:00Z");

it("finds users without a second factor, and keys that nobody uses", () => {
  const lines = [
    { user: "<root_account>", password_enabled: "not_supported", mfa_active: "false" },
    {
      user: "ann",
      password_enabled: "true",
      mfa_active: "true",
      access_key_1_active: "true",
      access_key_1_last_used_date: "2026-05-30T00:00:00+00:00",
      access_key_1_last_rotated: "2025-01-01T00:00:00+00:00",
    },
    {
      user: "bob",
      password_enabled: "true",
      mfa_active: "false",
      access_key_1_active: "true",
      access_key_1_last_used_date: "N/A",
      access_key_1_last_rotated: "2026-01-01T00:00:00+00:00",
    },
    { user: "eve", password_enabled: "false", mfa_active: "false", access_key_2_active: "false" },
  ];
  expect(credentialFacts(lines, now)).toEqual({ usersWithoutMfa: ["bob"], unusedKeys: ["bob"] });
});

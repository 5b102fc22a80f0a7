/** An account's password policy: IAM keeps it, sign-in obeys its expiry. */
import { defineTable } from "../table.ts";
import type { LoginProfileRow } from "./sign-in.ts";

/** A password policy that an account set; accounts without a row have AWS's default policy. */
export interface PasswordPolicyRow {
  readonly accountId: string;
  /** 6 to 128 characters. */
  readonly minimumLength: number;
  readonly requireSymbols: boolean;
  readonly requireNumbers: boolean;
  readonly requireUppercase: boolean;
  readonly requireLowercase: boolean;
  readonly usersMayChange: boolean;
  /** Undefined: passwords do not expire. */
  readonly maximumAgeDays?: number;
  /** How many passwords, the present one included, must not come again. */
  readonly remembered?: number;
  /** An expired password can only be reset by an administrator. */
  readonly hardExpiry?: boolean;
}

export const passwordPolicies = defineTable<PasswordPolicyRow>("iam.password-policies", {
  scope: "partition",
  key: (row) => [row.accountId],
});

const dayMilliseconds = 86_400_000;

/** When a password expires (region time, milliseconds); undefined: never. The root user's does not. */
export function passwordExpiresAt(
  policy: PasswordPolicyRow | undefined,
  profile: Pick<LoginProfileRow, "changedAt" | "userName">,
): number | undefined {
  if (policy?.maximumAgeDays === undefined || profile.userName === "") return undefined;
  return profile.changedAt + policy.maximumAgeDays * dayMilliseconds;
}

/**
 * What sign-in makes of a right password's age: `expired` has to be changed on the spot, `locked` cannot be used until an
 * administrator resets it (hard expiry).
 */
export function passwordState(
  policy: PasswordPolicyRow | undefined,
  profile: Pick<LoginProfileRow, "changedAt" | "userName" | "resetRequired">,
  now: number,
): "good" | "expired" | "locked" {
  const expiresAt = passwordExpiresAt(policy, profile);
  if (expiresAt !== undefined && now >= expiresAt) return policy?.hardExpiry === true ? "locked" : "expired";
  return profile.resetRequired ? "expired" : "good";
}

/** Which passwords an account accepts: its password policy, or AWS's default one (IAM user guide, "Set an account password policy"). */
import { awsError, type AwsError } from "../errors.ts";
import type { PasswordPolicyRow } from "./password-policy.ts";
import type { HashedPassword, LoginProfileRow } from "./sign-in.ts";
import { verifyPassword } from "../password.ts";

/** How many hashes are kept, whatever the present policy remembers: a stricter one may come. It is the most a policy may ask. */
const keptPasswords = 24;

const classes = {
  uppercase: /[A-Z]/,
  lowercase: /[a-z]/,
  number: /[0-9]/,
  symbol: /[!@#$%^&*()_+\-=[\]{}|']/,
} as const;

/** PasswordPolicyViolation, 400. */
const passwordPolicyViolation = (message: string): AwsError => awsError("PasswordPolicyViolation", message);

/** Throws PasswordPolicyViolation for the first rule that the password breaks. `names`: what it must not be by default. */
export function checkPassword(policy: PasswordPolicyRow | undefined, password: string, names: readonly string[]): void {
  if (policy === undefined) checkDefault(password, names);
  else checkOwn(policy, password);
}

function checkOwn(policy: PasswordPolicyRow, password: string): void {
  const { minimumLength, requireUppercase, requireLowercase, requireNumbers, requireSymbols } = policy;
  if (password.length < minimumLength) {
    throw passwordPolicyViolation(`Password should have a minimum length of ${minimumLength}`);
  }
  const required: readonly [boolean, RegExp, string][] = [
    [requireUppercase, classes.uppercase, "uppercase letter"],
    [requireLowercase, classes.lowercase, "lowercase letter"],
    [requireNumbers, classes.number, "number"],
    [requireSymbols, classes.symbol, "symbol"],
  ];
  for (const [wanted, pattern, name] of required) {
    if (wanted && !pattern.test(password)) {
      throw passwordPolicyViolation(`Password should have at least one ${name}`);
    }
  }
}

/** Eight characters, three of the four classes, and neither the account's name nor its e-mail address. */
function checkDefault(password: string, names: readonly string[]): void {
  const minimumLength = 8;
  if (password.length < minimumLength) {
    throw passwordPolicyViolation(`Password should have a minimum length of ${minimumLength}`);
  }
  const found = Object.values(classes).filter((pattern) => pattern.test(password)).length;
  if (found < 3 || names.includes(password)) {
    throw passwordPolicyViolation("Password does not conform to the account password policy.");
  }
}

/** Throws PasswordPolicyViolation when the password is one of those that must not come again. */
export async function checkNotUsedBefore(
  policy: PasswordPolicyRow | undefined,
  profile: LoginProfileRow,
  password: string,
): Promise<void> {
  if (policy?.remembered === undefined) return;
  const remembered = [profile.password, ...profile.earlier].slice(0, policy.remembered);
  const matches = await Promise.all(remembered.map((stored) => verifyPassword(password, stored)));
  if (matches.includes(true)) {
    throw passwordPolicyViolation("Password does not conform to the account password policy.");
  }
}

/** The profile with another password: the present one joins the earlier ones. */
export function withPassword(
  profile: LoginProfileRow,
  password: HashedPassword,
  options: { readonly now: number; readonly resetRequired: boolean },
): LoginProfileRow {
  return {
    ...profile,
    password,
    resetRequired: options.resetRequired,
    changedAt: options.now,
    earlier: [profile.password, ...profile.earlier].slice(0, keptPasswords),
  };
}

/** How large policies may be, and how AWS counts. */
import { PolicyError, wordingOf } from "./policy-error.ts";
import type { PolicyUse } from "./document.ts";

/**
 * Sizes that a single policy may have, in the units of `policySize`. IAM guide, "IAM and STS quotas"; Organizations
 * guide, "Quotas"; S3 guide, "Bucket policies". Inline policies are limited in sum: `inlinePolicyLimits`. A role's trust
 * policy may grow to 4,096 on request.
 */
export const policySizeLimits: Readonly<Partial<Record<PolicyUse, number>>> = {
  managed: 6_144,
  boundary: 6_144,
  session: 2_048,
  trust: 2_048,
  serviceControl: 10_240,
  resourceControl: 5_120,
  bucket: 20_480,
};

/** What all inline policies of one principal may have together, in characters but white space. */
export const inlinePolicyLimits = { user: 2_048, role: 10_240, group: 5_120 } as const;

/** Characters of a policy as IAM counts them: white space is free. */
export function countPolicyCharacters(text: string): number {
  return text.replace(/\s/g, "").length;
}

/** The size that counts: bytes for buckets; all characters for organizations and sessions; else as IAM counts. */
function policySize(text: string, use: PolicyUse): number {
  if (use === "bucket") return Buffer.byteLength(text);
  return wordingOf(use) === "organizations" || use === "session" ? text.length : countPolicyCharacters(text);
}

/** Throws PolicyError `tooLarge` (IAM: LimitExceeded) in AWS's words. `limit` stands for a raised quota. */
export function checkPolicySize(text: string, use: PolicyUse, limit = policySizeLimits[use]): void {
  if (limit === undefined || policySize(text, use) <= limit) return;
  throw new PolicyError("tooLarge", tooLargeMessage(use, limit), wordingOf(use));
}

/** Throws PolicyError `tooLarge` when a principal's inline policies are larger than they may be in sum. */
export function checkInlinePolicySize(
  kind: keyof typeof inlinePolicyLimits,
  name: string,
  texts: readonly string[],
): void {
  const limit = inlinePolicyLimits[kind];
  if (texts.reduce((sum, text) => sum + countPolicyCharacters(text), 0) <= limit) return;
  throw new PolicyError("tooLarge", `Maximum policy size of ${limit} bytes exceeded for ${kind} ${name}`, "iam");
}

function tooLargeMessage(use: PolicyUse, limit: number): string {
  switch (use) {
    case "trust":
      return `Cannot exceed quota for ACLSizePerRole: ${limit}`;
    case "bucket":
      return `Normalized policy document exceeds the maximum allowed size of ${limit} bytes.`;
    case "serviceControl":
    case "resourceControl":
      return "You have exceeded the maximum policy size.";
    default:
      return `Cannot exceed quota for PolicySize: ${limit}`;
  }
}

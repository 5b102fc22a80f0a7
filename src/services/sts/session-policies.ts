/** Session policies: what a session is cut down to, and how much room that takes. */
import { deflateRawSync } from "node:zlib";
import { parsePolicyArn } from "../../kernel/identity/managed-policies.ts";
import type { Session } from "../../kernel/identity/session.ts";
import { PolicyError } from "../../kernel/policy/policy-error.ts";
import { parsePolicyCached } from "../../kernel/policy/parse.ts";
import { malformedPolicy, packedPolicyTooLarge, validationError } from "./errors.ts";
import { sessionPolicyArnLimit, packedPolicyLimitBytes } from "./limits.ts";
import { hasTags, type SessionTags } from "./session-tags.ts";

/** Session policies as requests have them. */
export interface PolicyInput {
  readonly Policy?: string | undefined;
  readonly PolicyArns?: readonly { readonly arn?: string | undefined }[] | undefined;
}

/**
 * The members of a session that its policies make; nothing when none are passed. `accountId` owns the managed policies.
 * Throws MalformedPolicyDocument and ValidationError.
 */
export function sessionPolicies(input: PolicyInput, accountId: string): Pick<Session, "policies" | "policyArns"> {
  const policyArns = (input.PolicyArns ?? []).map(({ arn = "" }) => requirePolicyArn(arn, accountId));
  if (policyArns.length > sessionPolicyArnLimit) {
    throw validationError(
      `1 validation error detected: Value at 'policyArns' failed to satisfy constraint: Member must have length less than or equal to ${sessionPolicyArnLimit}`,
    );
  }
  if (input.Policy !== undefined) checkPolicy(input.Policy);
  return {
    ...(input.Policy === undefined ? {} : { policies: [input.Policy] }),
    ...(policyArns.length === 0 ? {} : { policyArns }),
  };
}

function checkPolicy(text: string): void {
  try {
    parsePolicyCached(text, "identity");
  } catch (error) {
    if (error instanceof PolicyError) throw malformedPolicy(error.message);
    throw error;
  }
}

function requirePolicyArn(arn: string, accountId: string): string {
  const parsed = parsePolicyArn(arn);
  if (!parsed) throw validationError(`ARN ${arn} is not valid.`);
  if (parsed.accountId !== "aws" && parsed.accountId !== accountId) {
    throw validationError(`The policy ${arn} does not belong to the account ${accountId}.`);
  }
  return arn;
}

/**
 * The share of a token's room that policies and tags take, in percent; undefined when there are none. AWS packs them in
 * a form of its own, so that its percentages differ. Throws PackedPolicyTooLarge above a hundred.
 */
export function packedPercent(
  policies: Pick<Session, "policies" | "policyArns">,
  tags: SessionTags,
): number | undefined {
  const tagged = hasTags(tags);
  if (!policies.policies && !policies.policyArns && !tagged) return undefined;
  const packed = deflateRawSync(JSON.stringify([policies.policies, policies.policyArns, tagged ? tags : undefined]));
  const percent = Math.max(1, Math.ceil((packed.length / packedPolicyLimitBytes) * 100));
  if (percent > 100) throw packedPolicyTooLarge(percent, tagged);
  return percent;
}

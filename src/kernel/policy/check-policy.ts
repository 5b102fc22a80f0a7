/** Everything AWS checks of a policy before it stores it. */
import { parsePolicy } from "./parse.ts";
import { PolicyError, wordingOf, type Fail } from "./policy-error.ts";
import { checkPolicySize } from "./policy-size.ts";
import type { PolicyDocument, PolicyStatement, PolicyUse } from "./document.ts";

/**
 * Parses and checks a policy that is about to be stored: its size, its grammar, and what its use forbids. Throws
 * PolicyError with AWS's message; services choose the code by `fault` (`tooLarge` is IAM's LimitExceeded).
 * `sizeLimit` stands for a raised quota. Not checked: whether principals exist (IAM's question), whether a bucket's
 * policy fits the bucket (`checkBucketPolicy`), the sum of inline policies (`checkInlinePolicySize`).
 */
export function checkPolicy(text: string, use: PolicyUse, sizeLimit?: number): PolicyDocument {
  checkPolicySize(text, use, sizeLimit);
  const document = parsePolicy(text, use);
  if (wordingOf(use) !== "organizations") return document;
  const fail: Fail = (fault, detail = "") => {
    throw new PolicyError(fault, detail, wordingOf(use));
  };
  // Organizations guide, "SCP syntax" and "RCP syntax": both have to state the newer version.
  if (document.version !== "2012-10-17") fail("version", document.version);
  if (use === "resourceControl") for (const statement of document.statements) checkResourceControl(statement, fail);
  return document;
}

/** Organizations guide, "RCP syntax": allowing is for RCPFullAWSAccess alone, which AWS makes. */
function checkResourceControl(statement: PolicyStatement, fail: Fail): void {
  if (statement.effect !== "Deny") fail("control", "Effect");
  const { principals, actions } = statement;
  if (principals === undefined || !isEverybody(principals)) return fail("control", "Principal");
  if (actions === undefined) return fail("control", "NotAction");
  if (actions.includes("*")) fail("control", "Action");
}

function isEverybody({ aws, service, federated, canonicalUser }: NonNullable<PolicyStatement["principals"]>): boolean {
  const others = service.length + federated.length + canonicalUser.length;
  return aws.length === 1 && aws[0] === "*" && others === 0;
}

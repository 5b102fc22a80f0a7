/** What "public" means to S3's block public access: an allow that no fixed value keeps to known parties. */
import { parseIpRange, rangeContains, type IpRange } from "./ip-range.ts";
import type { PolicyCondition, PolicyDocument, PolicyStatement } from "./document.ts";

/**
 * Keys of which one fixed value makes an allow not public (S3 user guide, "The meaning of public"). Lower case.
 */
const limitingKeys: ReadonlySet<string> = new Set([
  "aws:sourcearn",
  "aws:sourcevpc",
  "aws:sourcevpce",
  "aws:sourceowner",
  "aws:sourceaccount",
  "aws:sourceorgid",
  "aws:userid",
  "aws:principalarn",
  "aws:principalaccount",
  "aws:principalorgid",
  "s3:x-amz-server-side-encryption-aws-kms-key-id",
  "s3:dataaccesspointarn",
  "s3:dataaccesspointaccount",
]);

const limitingOperators: ReadonlySet<string> = new Set([
  "StringEquals",
  "StringEqualsIgnoreCase",
  "StringLike",
  "ArnEquals",
  "ArnLike",
]);

const answers = new WeakMap<PolicyStatement, boolean>();

/** Whether any statement grants something to the public. */
export function isPublicPolicy(document: PolicyDocument): boolean {
  return document.statements.some(isPublicStatement);
}

/** Whether the statement grants something to the public. Remembered per statement. */
export function isPublicStatement(statement: PolicyStatement): boolean {
  let answer = answers.get(statement);
  if (answer === undefined) {
    answer = statement.effect === "Allow" && namesEverybody(statement) && !statement.conditions.some(isLimiting);
    answers.set(statement, answer);
  }
  return answer;
}

/** An allow for all but a few is an allow for everybody. */
function namesEverybody({ principals, notPrincipals }: PolicyStatement): boolean {
  if (notPrincipals !== undefined) return true;
  return principals !== undefined && [...principals.aws, ...principals.service].some((value) => value.includes("*"));
}

function isLimiting(condition: PolicyCondition): boolean {
  // An absent key passes these, so that they limit nobody.
  if (condition.ifExists || condition.qualifier === "ForAllValues" || condition.values.length === 0) return false;
  const key = condition.key.toLowerCase();
  if (key === "aws:sourceip") return condition.operator === "IpAddress" && condition.values.every(isNarrow);
  if (!limitingKeys.has(key) || !limitingOperators.has(condition.operator)) return false;
  const isFixed = key === "s3:dataaccesspointarn" ? isFixedAccessPoint : isFixedValue;
  return condition.values.every(isFixed);
}

function isFixedValue(value: string): boolean {
  return !/[*?]|\$\{/.test(value);
}

/** The name of an access point may be open as long as its account is not. */
function isFixedAccessPoint(value: string): boolean {
  const parts = value.split(":");
  return parts.length >= 6 && isFixedValue(parts[4] ?? "") && !value.includes("${");
}

const privateRanges: readonly IpRange[] = ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16"].flatMap(
  (text) => parseIpRange(text) ?? [],
);

/** Wider than /8 (IPv6: /32) counts as everywhere. */
function isNarrow(value: string): boolean {
  const range = parseIpRange(value);
  if (range === undefined) return false;
  if (privateRanges.some((known) => rangeContains(known, range))) return true;
  return range.prefixLength >= (range.version === 4 ? 8 : 32);
}

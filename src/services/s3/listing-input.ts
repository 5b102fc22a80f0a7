/** Parameters that listings share, checked as AWS does. */
import { invalidArgument } from "./errors.ts";

/** The most entries of a page. */
const maximumPage = 1000;

/** How many entries a page may have: 1,000 unless fewer are asked for. Throws InvalidArgument for negative numbers. */
export function checkMaximum(requested: number | undefined, parameter: string): number {
  if (requested === undefined) return maximumPage;
  if (!Number.isInteger(requested) || requested < 0 || requested > 2_147_483_647) {
    const message = `Argument ${parameter} must be an integer between 0 and 2147483647`;
    throw invalidArgument(message, parameter, String(requested));
  }
  return Math.min(requested, maximumPage);
}

const tokenPrefix = "1";

/** An opaque continuation token: where the next page begins after. */
export function newContinuationToken(last: string): string {
  return tokenPrefix + Buffer.from(last).toString("base64url");
}

/** The key inside a continuation token; throws InvalidArgument for what is none of ours. */
export function readContinuationToken(token: string): string {
  const bytes = Buffer.from(token.slice(tokenPrefix.length), "base64url");
  const last = bytes.toString();
  if (token.startsWith(tokenPrefix) && last !== "" && newContinuationToken(last) === token) return last;
  throw invalidArgument("The continuation token provided is incorrect", "continuation-token", token);
}

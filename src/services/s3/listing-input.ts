/** Parameters that listings share, checked as AWS does. */
import { invalidArgument } from "./errors.ts";

/** The most entries of a page. */
const maximumPage = 1000;

/** How many entries a page may have: 1,000 unless fewer are asked for. Throws InvalidArgument for negative numbers. */
export function checkMaximum(requested: number | undefined, parameter: string): number {
  if (requested === undefined) return maximumPage;
  return Math.min(checkRange(requested, parameter, String(requested)), maximumPage);
}

/** Gives back a number of 31 bits. AWS tells numbers below 0 apart from what it cannot read as a number. */
export function checkRange(value: number, parameter: string, text: string): number {
  if (!Number.isInteger(value) || Math.abs(value) > 2_147_483_647) {
    // Where it cannot be read, it has its name on the wire.
    const name = parameter === "maxKeys" ? "max-keys" : parameter;
    throw invalidArgument(`Provided ${name} not an integer or within integer range`, name, text);
  }
  if (value >= 0) return value;
  throw invalidArgument(`Argument ${parameter} must be an integer between 0 and 2147483647`, parameter, text);
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

/** Pages of lists: the token is the key of the last row that was shown. */
import { invalidToken } from "./errors.ts";

const largestPage = 1000;

/** Limits of one page. */
export function pageSize(wanted: number | undefined): number {
  return Math.min(Math.max(wanted ?? largestPage, 1), largestPage);
}

export function tokenOf(key: string): string {
  return Buffer.from(key).toString("base64url");
}

/** Throws InvalidNextTokenException for a token that none of ours is. */
export function keyOfToken(token: string): string {
  const key = Buffer.from(token, "base64url").toString();
  if (key === "" || tokenOf(key) !== token) throw invalidToken();
  return key;
}

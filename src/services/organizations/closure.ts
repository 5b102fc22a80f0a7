/** How many accounts may be closed. */
import type { MembershipRow } from "../../kernel/identity/organization.ts";
import { constraintViolation } from "./errors.ts";
import { closureLimit, closureWindowMilliseconds, limits } from "./limits.ts";

/** Throws ConstraintViolationException when three closures are under way, or the last thirty days saw too many. */
export function refuseTooManyClosures(members: readonly MembershipRow[], now: number): void {
  if (members.filter((row) => row.state === "PENDING_CLOSURE").length >= limits.concurrentClosures) {
    throw constraintViolation(
      "CLOSE_ACCOUNT_REQUESTS_LIMIT_EXCEEDED",
      "You attempted to exceed the number of accounts that you can close at a time.",
    );
  }
  const recent = members.filter((row) => row.closedAt !== undefined && now - row.closedAt < closureWindowMilliseconds);
  // The management account is no member that could be closed.
  if (recent.length >= closureLimit(members.length - 1)) {
    throw constraintViolation(
      "CLOSE_ACCOUNT_QUOTA_EXCEEDED",
      "You have exceeded close account quota for the past 30 days.",
    );
  }
}

/** How long sessions last. */
import type { Caller } from "../../kernel/caller.ts";
import type { RoleRow } from "../../kernel/identity/principals.ts";
import { validationError } from "./errors.ts";
import { chainedSessionSeconds, defaultRoleSessionSeconds, defaultTokenSeconds, rootSessionSeconds } from "./limits.ts";

/** Seconds of a role's session: an hour, or as asked up to the role's maximum. Throws ValidationError beyond it. */
export function roleSessionSeconds(role: RoleRow, asked: number | undefined, isChained: boolean): number {
  const seconds = asked ?? defaultRoleSessionSeconds;
  if (seconds > role.maxSessionSeconds) {
    throw validationError("The requested DurationSeconds exceeds the MaxSessionDuration set for this role.");
  }
  if (isChained && seconds > chainedSessionSeconds) {
    throw validationError(
      "The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining.",
    );
  }
  return seconds;
}

/** Seconds of a session that somebody asks for in its own name: twelve hours, or as asked; root's are cut to one hour. */
export function ownSessionSeconds(caller: Caller, asked: number | undefined): number {
  const seconds = asked ?? defaultTokenSeconds;
  return caller.kind === "root" ? Math.min(seconds, rootSessionSeconds) : seconds;
}

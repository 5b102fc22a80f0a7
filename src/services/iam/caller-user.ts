/** The user that a request means when it names none: the caller itself. */
import type { Context } from "../../kernel/context.ts";
import { validationError } from "./errors.ts";

/**
 * The name of the user that is meant; undefined for the root user, who is meant when root names nobody. Throws
 * ValidationError when the caller is neither.
 */
export function meantUser(context: Pick<Context, "caller">, stated: string | undefined): string | undefined {
  if (stated !== undefined) return stated;
  const { kind, userName } = context.caller;
  if (kind === "root") return undefined;
  if (kind === "user" && userName !== undefined) return userName;
  throw validationError("Must specify userName when calling with non-User credentials");
}

/** Paths, names and ids of what IAM keeps. */
import type { Context } from "../../kernel/context.ts";

/** Beginnings of unique ids (IAM user guide, "Understanding unique ID prefixes"). */
export type IdPrefix = "AIDA" | "AGPA" | "AROA" | "AIPA" | "ANPA" | "ASCA" | "AKIA" | "APKA" | "ACCA" | "ABIA";

/** A new id: `AIDA` and 17 more characters (access keys: 16). */
export function newUniqueId(context: Pick<Context, "ids">, prefix: IdPrefix): string {
  return prefix + context.ids.upperAlphanumeric(prefix === "AKIA" ? 16 : 17);
}

/** The path that a request means: "/" when it names none. */
export const pathOrRoot = (path: string | undefined): string => path ?? "/";

/** Whether a thing's path begins with what a list asks for. */
export const isBelow = (path: string, prefix: string | undefined): boolean => path.startsWith(prefix ?? "/");

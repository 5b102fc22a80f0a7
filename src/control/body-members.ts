/** Members of the own routes' JSON bodies. */
import { awsError } from "../kernel/errors.ts";
import type { ControlRequest } from "./json.ts";

/** A text member, when given. Throws InvalidRequest for anything else. */
export function findText(body: ControlRequest["body"], name: string): string | undefined {
  const value = body[name];
  if (value === undefined || typeof value === "string") return value;
  throw awsError("InvalidRequest", `${name} must be a string.`, { status: 400 });
}

/** A text member that has to be there. */
export function requireText(body: ControlRequest["body"], name: string): string {
  const value = findText(body, name);
  if (value === undefined) throw awsError("InvalidRequest", `${name} is required.`, { status: 400 });
  return value;
}

/** A whole number within bounds, when given. */
export function findWholeNumber(
  body: ControlRequest["body"],
  name: string,
  { least, most }: { readonly least: number; readonly most: number },
): number | undefined {
  const value = body[name];
  if (value === undefined) return undefined;
  if (typeof value === "number" && Number.isInteger(value) && value >= least && value <= most) return value;
  throw awsError("InvalidRequest", `${name} must be a whole number from ${least} to ${most}.`, { status: 400 });
}

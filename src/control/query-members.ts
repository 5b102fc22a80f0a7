/** Members of the own routes' query strings. */
import { awsError } from "../kernel/errors.ts";

/** A whole number within bounds, when given. Throws InvalidRequest for anything else. */
export function findQueryNumber(
  query: URLSearchParams,
  name: string,
  { least, most }: { readonly least: number; readonly most: number },
): number | undefined {
  const text = query.get(name);
  if (text === null) return undefined;
  const value = /^\d{1,16}$/.test(text) ? Number(text) : Number.NaN;
  if (value >= least && value <= most) return value;
  throw awsError("InvalidRequest", `${name} must be a whole number from ${least} to ${most}.`, { status: 400 });
}

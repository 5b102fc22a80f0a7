/** The statuses that a request may give to a credential. */
import { invalidInput } from "./errors.ts";

/** The API's list of statuses has "Expired" too, but nobody can set it: throws InvalidInput. */
export function settableStatus(status: string): "Active" | "Inactive" {
  if (status === "Active" || status === "Inactive") return status;
  throw invalidInput(`Status ${status} cannot be set.`);
}

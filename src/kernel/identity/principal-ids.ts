/** Unique ids as principals of policies: they stand for a user or role that is there, or for nobody any more. */
import type { Reader } from "../store.ts";
import { roles, users } from "./principals.ts";

/** `AIDA…` or `AROA…`. */
export const isUniqueId = (principal: string): boolean => /^A(?:IDA|ROA)[A-Z0-9]+$/.test(principal);

/** Whether a user or role has the id. A policy that names any other is refused: whom it named was deleted. */
export async function isIdThere(reader: Reader, id: string): Promise<boolean> {
  const options = { prefix: [id], limit: 1 };
  const found = await (id.startsWith("AIDA")
    ? reader.indexRange(users, "id", options)
    : reader.indexRange(roles, "id", options));
  return found.length > 0;
}

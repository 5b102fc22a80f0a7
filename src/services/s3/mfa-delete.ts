/** MFA delete: removing versions and changing versioning take a code of the device of the owning account's root user. */
import type { Context } from "../../kernel/context.ts";
import { verifyMfa } from "../../kernel/identity/mfa.ts";
import type { Transaction } from "../../kernel/store.ts";
import { accessDenied } from "./errors.ts";
import type { BucketRow } from "./tables.ts";

/**
 * Throws AccessDenied unless the header `x-amz-mfa` (the device's serial number, a space, its code) is good for the root
 * user. The code is used up when the transaction commits. AWS docs: "Configuring MFA delete".
 */
export async function requireMfa(
  context: Context,
  tx: Transaction,
  bucket: BucketRow,
  header: string | undefined,
): Promise<void> {
  const { caller, clock, secrets } = context;
  const [serialNumber, code, ...more] = (header ?? "").trim().split(/ +/);
  if (serialNumber === undefined || serialNumber === "" || code === undefined || more.length > 0) throw withoutMfa();
  if (caller.kind !== "root" || caller.accountId !== bucket.accountId) throw accessDenied();
  const given = { accountId: caller.accountId, serialNumber, userName: "", code, nowWall: clock.wall(), secrets };
  if (!(await verifyMfa(tx, given))) throw withoutMfa();
}

function withoutMfa(): Error {
  return accessDenied("Mfa Authentication must be used for this request");
}

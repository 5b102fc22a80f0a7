/** Whose invoices a caller sees: a payer's family's, everybody else only their own. */
import type { Context } from "../../kernel/context.ts";
import { denied } from "./errors.ts";

/** Accounts whose invoices the caller sees, itself first. */
export async function visibleAccounts({ caller, costs }: Context): Promise<readonly string[]> {
  const own = caller.accountId;
  const { payer, members } = await costs.family(own);
  return payer === own ? [own, ...members.filter((member) => member !== own)] : [own];
}

/** Throws AccessDeniedException for accounts that the caller does not pay for. */
export async function checkVisible(context: Context, accounts: readonly string[]): Promise<void> {
  const visible = new Set(await visibleAccounts(context));
  const foreign = accounts.find((account) => !visible.has(account));
  if (foreign !== undefined) throw denied(`You do not have access to invoices of account ${foreign}.`);
}

/** Throws AccessDeniedException for members: units are the payer's business. */
export async function requirePayer({ caller, costs }: Context): Promise<readonly string[]> {
  const { payer, members } = await costs.family(caller.accountId);
  if (payer !== caller.accountId) throw denied("Only the management account can use invoice units.");
  return members;
}

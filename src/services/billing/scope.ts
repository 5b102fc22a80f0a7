/** Whose bills a caller sees: a payer its family's, everybody else only its own. */
import type { Context } from "../../kernel/context.ts";
import { memberships } from "../../kernel/identity/organization.ts";
import { denied } from "./errors.ts";

/** A caller among those on the same bill. */
export interface Scope {
  readonly account: string;
  readonly payer: string;
  readonly isPayer: boolean;
  /** Accounts that it may ask about: itself, and for a payer all that it pays for. */
  readonly visible: readonly string[];
  /** All accounts on the same bill. */
  readonly members: readonly string[];
}

/** The caller's. */
export async function readScope({ caller, costs }: Pick<Context, "caller" | "costs">): Promise<Scope> {
  const account = caller.accountId;
  const { payer, members } = await costs.family(account);
  const isPayer = payer === account;
  return { account, payer, isPayer, members, visible: isPayer ? members : [account] };
}

/** Throws AccessDeniedException for an account that the caller does not pay for. */
export function checkVisible({ visible }: Scope, account: string | undefined): void {
  if (account === undefined || visible.includes(account)) return;
  throw denied(`You do not have access to the billing data of account ${account}.`);
}

/** Throws AccessDeniedException for everybody but the management account of an organization. */
export async function requireManagement({ caller, store }: Pick<Context, "caller" | "store">): Promise<void> {
  const membership = await store.read((reader) => reader.get(memberships, [caller.accountId]));
  if (membership?.isManagement !== true) {
    throw denied("Only the management account of a consolidated billing family can set sharing preferences.");
  }
}

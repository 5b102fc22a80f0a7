/** Whose estimates these are: a management account's, a member's, or those of an account by itself. */
import type { Context } from "../../kernel/context.ts";
import { memberships } from "../../kernel/identity/organization.ts";
import { monthStart } from "../../pricing/rate/billing-period.ts";
import { invalid } from "./errors.ts";
import { preferences, type Interval, type RateType } from "./tables.ts";

/** The caller's place in its family of accounts. */
export interface Who {
  readonly account: string;
  readonly kind: "management" | "member" | "standalone";
  readonly payer: string;
  /** Accounts whose use the caller may model: a payer's whole family, else its own. */
  readonly members: readonly string[];
}

/** Reads it. */
export async function whoIs({ caller, store, costs }: Pick<Context, "caller" | "store" | "costs">): Promise<Who> {
  const account = caller.accountId;
  const membership = await store.read((reader) => reader.get(memberships, [account]));
  const { payer, members } = await costs.family(account);
  const kind = membership === undefined ? "standalone" : membership.isManagement ? "management" : "member";
  return { account, kind, payer, members: payer === account ? members : [account] };
}

/** "Bill estimates are only available to management accounts and standalone accounts" (Cost Management guide). */
export function refuseMembers({ kind }: Who): void {
  if (kind !== "member") return;
  throw invalid(
    "Bill scenarios and bill estimates are available to management accounts and standalone accounts only.",
    {
      reason: "invalidRequestFromMember",
    },
  );
}

export const allRateTypes: readonly RateType[] = [
  "BEFORE_DISCOUNTS",
  "AFTER_DISCOUNTS",
  "AFTER_DISCOUNTS_AND_COMMITMENTS",
];

/** What member accounts may choose until the management account says otherwise. */
export const memberRateTypes: readonly RateType[] = ["BEFORE_DISCOUNTS"];

/** The rates that the caller may choose. */
export async function rateTypesOf({ store }: Pick<Context, "store">, who: Who): Promise<readonly RateType[]> {
  const owner = who.kind === "member" ? who.payer : who.account;
  const row = await store.read((reader) => reader.get(preferences, [owner]));
  if (who.kind === "member") return row?.member ?? memberRateTypes;
  return (who.kind === "management" ? row?.management : row?.standalone) ?? allRateTypes;
}

/** How long after its end a month's bill becomes final: docs/bill.md. */
const graceMilliseconds = 3 * 86_400_000;

/** The last month whose bill is final: what AWS calls the last completed anniversary bill. */
export function lastCompleteMonth({ clock }: Pick<Context, "clock">): Interval {
  const end = monthStart(clock.now() - graceMilliseconds);
  return { start: monthStart(end - 1), end };
}

/** Thirteen months after it was made, as AWS's estimates show. */
export function defaultExpiry(createdAt: number): number {
  const date = new Date(createdAt);
  date.setUTCMonth(date.getUTCMonth() + 13);
  return date.getTime();
}

/** A stated expiry: it has to be to come. */
export function checkedExpiry(expiresAt: Date, now: number): number {
  const time = expiresAt.getTime();
  if (!(time > now)) throw invalid("expiresAt must be in the future.", { field: "expiresAt" });
  return time;
}

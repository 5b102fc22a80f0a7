/** The accounts that are billed as one in a month, and what of the terms is for them. */
import { hourMilliseconds, nextMonthStart } from "./billing-period.ts";
import type { Member } from "./members.ts";
import type { SharingPreference, Terms } from "./terms.ts";

/** One payer's accounts in one month. */
export interface Family {
  readonly month: number;
  /** The account that pays. */
  readonly payer: string;
  /** Sorted. */
  readonly members: readonly Member[];
  /** The month, cut off at the end of the terms' period: what has not passed yet is not reckoned. */
  readonly span: { readonly start: number; readonly end: number };
  /** Whether an account's commitments, credits and fees are this family's. */
  readonly includes: (account: string) => boolean;
}

/** Groups members, and adds families without use for the months of the terms' period. In order of month and payer. */
export function familiesOf(members: readonly Member[], terms: Terms): Family[] {
  const payer = terms.payer ?? firstAccount(members, terms);
  const groups = new Map<string, Member[]>();
  for (const month of periodMonths(terms)) groups.set(`${month}\n`, []);
  for (const member of members) {
    const key = `${member.month}\n${member.family}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [member]);
    else group.push(member);
  }
  return [...groups]
    .map(([key, group]) => {
      const [month = "", family = ""] = key.split("\n");
      return newFamily(Number(month), {
        payer: family === "" ? payer : family,
        isApart: family !== "",
        members: group,
        terms,
      });
    })
    .sort((a, b) => a.month - b.month || (a.payer < b.payer ? -1 : 1));
}

function newFamily(
  month: number,
  { payer, isApart, members, terms }: { payer: string; isApart: boolean; members: readonly Member[]; terms: Terms },
): Family {
  const end = nextMonthStart(month);
  const hasJoined = (account: string): boolean => (terms.joinedAt?.[account] ?? -Infinity) < end;
  return {
    month,
    payer,
    members,
    span: { start: month, end: Math.max(month, Math.min(end, wholeHour(terms.period?.end ?? end))) },
    // What an account bought before it joined is the family's from the month on in which it joined.
    includes: isApart ? () => false : (account) => hasJoined(account),
  };
}

function wholeHour(time: number): number {
  return Math.ceil(time / hourMilliseconds) * hourMilliseconds;
}

function* periodMonths({ period }: Terms): Generator<number> {
  if (period === undefined) return;
  for (let start = period.start; start < period.end; start = nextMonthStart(start)) {
    yield Date.UTC(new Date(start).getUTCFullYear(), new Date(start).getUTCMonth());
  }
}

function firstAccount(members: readonly Member[], terms: Terms): string {
  const bought = [...(terms.reservations ?? []), ...(terms.savingsPlans ?? [])].map(({ account }) => account);
  return [...members.map(({ account }) => account), ...bought].sort()[0] ?? "";
}

/** Whether an account gives and takes in a month: the last preference before the month's end decides; at first all share. */
export function isSharing(
  preferences: readonly SharingPreference[] | undefined,
  account: string,
  { month, what }: { month: number; what: "discounts" | "credits" },
): boolean {
  let latest: SharingPreference | undefined;
  for (const preference of preferences ?? []) {
    if (preference.account !== account || preference.since >= nextMonthStart(month)) continue;
    if (latest === undefined || preference.since >= latest.since) latest = preference;
  }
  return latest?.[what] ?? true;
}

/** Billing preferences: which accounts share discounts and credits, and whether a credit is used. They act on every bill that is not closed. */
import type { Billing, BillingPreferenceForKey, BillingPreferenceSummary } from "../../../generated/billing.ts";
import type { Context } from "../../../kernel/context.ts";
import { costCredits, costSharing } from "../../../kernel/cost-terms.ts";
import { accounts } from "../../../kernel/identity.ts";
import type { Operation } from "../../../kernel/operation.ts";
import type { Reader } from "../../../kernel/store.ts";
import { readCredits } from "../credits.ts";
import { denied, invalid } from "../errors.ts";
import { pageOf } from "../page.ts";
import { readScope, requireManagement, type Scope } from "../scope.ts";
import { type Shared, sharingChanges, sharingOf } from "../sharing.ts";

const mostPerPage = 50;

/** The group key that is in effect: everything is shared across the family. */
const openSharing = "open-sharing";

const sharedBy: Readonly<Record<string, Shared>> = {
  RI_SHARING: "discounts",
  RI_SHARING_HISTORY: "discounts",
  CREDIT_SHARING: "credits",
  CREDIT_SHARING_HISTORY: "credits",
};

export const getBillingPreferences: Operation<Billing, "GetBillingPreferences"> = async (context, input) => {
  const [feature = "", ...more] = input.features;
  if (more.length > 0) throw invalid("Specify exactly one feature.");
  const keys = input.filters?.flatMap(({ value = [] }) => value);
  if (feature === "BENEFIT_LEVEL_SHARING" && keys?.length !== 1) {
    throw invalid("BENEFIT_LEVEL_SHARING needs a PREFERENCE_KEY filter with exactly one value.");
  }
  const scope = await readScope(context);
  const all = await context.store.read((reader) => preferencesOf(reader, feature, scope));
  const wanted = all.filter(({ key = "" }) => keys === undefined || keys.includes(key));
  const { page, next } = pageOf(wanted, { nextToken: input.nextToken, maxResults: input.maxResults ?? mostPerPage });
  return { billingPreferences: page, ...next };
};

function preferencesOf(reader: Reader, feature: string, scope: Scope): Promise<BillingPreferenceSummary[]> {
  const shared = sharedBy[feature];
  if (feature === "CREDIT_PREFERENCE_OPTIONS") return creditStatuses(reader, scope);
  // Features that this region has no switch for have no preferences.
  if (shared === undefined) return Promise.resolve([]);
  return feature.endsWith("_HISTORY")
    ? sharingHistory(reader, { feature, shared, scope })
    : sharingNow(reader, { feature, shared, scope });
}

interface SharingQuestion {
  readonly feature: string;
  readonly shared: Shared;
  readonly scope: Scope;
}

const valueOf = (isEnabled: boolean): string => (isEnabled ? "ENABLED" : "DISABLED");

async function sharingNow(reader: Reader, { feature, shared, scope }: SharingQuestion) {
  const found: BillingPreferenceSummary[] = [{ feature, key: openSharing, value: "ENABLED" }];
  for (const account of scope.visible) {
    const value = valueOf((await sharingOf(reader, account))[shared]);
    found.push({ feature, key: account, value, ...(await named(reader, account)) });
  }
  return found;
}

/** The months in which an account's sharing changed, with what held at their end; the newest first. */
async function sharingHistory(reader: Reader, { feature, shared, scope }: SharingQuestion) {
  const found: { at: number; preference: BillingPreferenceSummary }[] = [];
  for (const account of scope.visible) {
    const months = new Map<string, { at: number; isEnabled: boolean }>();
    for (const row of await sharingChanges(reader, account)) {
      months.set(new Date(row.since).toISOString().slice(0, 7), { at: row.since, isEnabled: row[shared] });
    }
    let before = true;
    for (const { at, isEnabled } of months.values()) {
      const date = new Date(at);
      const billingPeriod = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1 };
      const preference = { feature, key: account, value: valueOf(isEnabled), billingPeriod };
      if (isEnabled !== before) found.push({ at, preference: { ...preference, ...(await named(reader, account)) } });
      before = isEnabled;
    }
  }
  return found.sort((a, b) => b.at - a.at).map(({ preference }) => preference);
}

async function named(reader: Reader, accountId: string) {
  const account = await reader.get(accounts, [accountId]);
  return { accountId, ...(account !== undefined && { accountName: account.name.slice(0, 50) }) };
}

const statusKey = (number: string): string => `credit/${number}/status`;

async function creditStatuses(reader: Reader, { visible }: Scope): Promise<BillingPreferenceSummary[]> {
  const credits = await readCredits(reader, visible);
  return credits.map(({ row, number }) => ({
    feature: "CREDIT_PREFERENCE_OPTIONS",
    key: statusKey(number),
    value: valueOf(row.isDisabled !== true),
  }));
}

export const updateBillingPreferences: Operation<Billing, "UpdateBillingPreferences"> = async (context, input) => {
  const { feature, billingPreferencesPerKey: preferences } = input;
  const keys = preferences.map(({ key }) => key);
  if (new Set(keys).size < keys.length) throw invalid("Preference keys must not be duplicated.");
  if (feature.endsWith("_HISTORY")) throw invalid(`${feature} is read-only and cannot be updated.`);
  const shared = sharedBy[feature];
  if (shared !== undefined) await updateSharing(context, shared, preferences);
  else if (feature === "CREDIT_PREFERENCE_OPTIONS") await updateCredit(context, preferences);
  else throw invalid(`${feature} can't be changed: this region has nothing that it would act on.`);
  return {};
};

async function updateSharing(
  context: Context,
  shared: Shared,
  preferences: readonly BillingPreferenceForKey[],
): Promise<void> {
  await requireManagement(context);
  const { members } = await readScope(context);
  const changed = preferences.filter((preference) => !isOpenSharing(preference));
  const foreign = changed.find(({ key }) => !members.includes(key));
  if (foreign !== undefined) throw invalid(`${foreign.key} is no preference key of an account in your family.`);
  await context.store.transact(async (tx) => {
    const since = Math.floor(context.clock.now());
    for (const { key: account, value } of changed) {
      const before = await sharingOf(tx, account);
      const after = { ...before, [shared]: value === "ENABLED" };
      if (after[shared] !== before[shared]) tx.put(costSharing, { account, since, ...after });
    }
  });
}

/** Groups by cost category are not offered: sharing is open, as it was. */
function isOpenSharing({ key, value }: BillingPreferenceForKey): boolean {
  if (key === openSharing && value === "ENABLED") return true;
  if (key === openSharing || /^(costcategory|benefitgroup)-/.test(key)) {
    throw invalid("Sharing by groups is not available: open-sharing is in effect.");
  }
  return false;
}

async function updateCredit(context: Context, preferences: readonly BillingPreferenceForKey[]): Promise<void> {
  const { visible } = await readScope(context);
  const [preference] = preferences;
  const number = /^credit\/(\d{1,32})\/status$/.exec(preference?.key ?? "")?.[1];
  if (number === undefined || preferences.length > 1)
    throw invalid("The key is credit/{creditId}/status of one credit.");
  await context.store.transact(async (tx) => {
    const credit = (await readCredits(tx, visible)).find((each) => each.number === number);
    if (credit === undefined) throw denied(`You do not have access to credit ${number}.`);
    if (credit.isSignUp) throw invalid("The credit of the free plan can't be disabled.");
    const { isDisabled: _, ...row } = credit.row;
    tx.put(costCredits, { ...row, ...(preference?.value === "DISABLED" && { isDisabled: true }) });
  });
}

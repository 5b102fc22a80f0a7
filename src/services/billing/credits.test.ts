/** Tests of credits on rated bills, and of preferences that act on them. */
import { afterEach, beforeEach, expect, test } from "vitest";
import { otherId, ownerId } from "../../../test/authorization/world.ts";
import { costPromotions } from "../../kernel/cost-terms.ts";
import { type BillingWorld, february, january, openBillingWorld } from "../../../test/support/billing-world.ts";

let opened: BillingWorld;
beforeEach(async () => void (opened = await openBillingWorld()));
afterEach(() => opened.world.close());

const startDate = new Date(january);
const money = (currencyAmount: string) => ({ currencyCode: "USD", currencyAmount });
const history = async (accountId = ownerId) =>
  (await opened.call("GetCreditAllocationHistory", { accountId, startDate, endDate: new Date(february) }))
    .creditAllocationHistoryList;

test("a credit shows what it has left, before and after the bill is final", async () => {
  await opened.give();
  await opened.give({ id: "gift of old", expiresAt: january });
  opened.spend(40);
  const credits = async () => (await opened.call("GetCredits", { accountId: ownerId, startDate })).credits;
  const [credit, ...more] = (await credits()) ?? [];
  expect(more).toEqual([]);
  expect(credit).toMatchObject({
    creditId: "1001",
    creditType: "Promotion",
    initialAmount: money("1.00"),
    remainingAmount: money("1.00"),
    estimatedAmount: money("0.60"),
    shareableAccounts: [ownerId, otherId],
    creditStatus: "ENABLED",
  });
  expect(credit?.exhaustDate).toBeUndefined();
  opened.spend(100);
  await opened.closeJanuary();
  expect(await credits()).toMatchObject([
    {
      remainingAmount: money("0.00"),
      estimatedAmount: money("0.00"),
      exhaustDate: new Date(february - 1_000),
    },
  ]);
});

test("GetCredits refuses times that AWS refuses, and other people's accounts", async () => {
  const ask = (changes: object, caller = opened.world.callers.owner) =>
    opened.call("GetCredits", { accountId: ownerId, startDate, ...changes }, caller);
  const refused = [
    { startDate: new Date(opened.now() + 1_000) },
    { startDate: new Date(Date.UTC(2024, 11, 31)) },
    { endDate: new Date(opened.now() + 1_000) },
    { startDate: new Date(opened.now() - 1_000), endDate: new Date(opened.now() - 2_000) },
    { accountId: "me" },
  ];
  for (const changes of refused) await expect(ask(changes)).rejects.toMatchObject({ code: "ValidationException" });
  await expect(ask({}, opened.world.callers.other)).rejects.toMatchObject({ code: "AccessDeniedException" });
  await opened.give({ account: otherId });
  expect((await ask({ payerAccountFlag: true })).credits).toHaveLength(1);
  expect((await ask({})).credits).toEqual([]);
});

test("the history tells which service of which account a credit paid, by month", async () => {
  await opened.give();
  opened.spend(30);
  opened.spend(20, opened.world.callers.other);
  expect(await history()).toMatchObject([
    { accountId: ownerId, creditAmount: money("-0.30"), billingMonth: "2026-01", isEstimatedBill: true },
    { accountId: otherId, creditAmount: money("-0.20"), appliedServiceName: "Amazon Simple Storage Service" },
  ]);
  expect(await history(otherId)).toMatchObject([{ creditId: "1001", accountId: otherId }]);
  const span = { accountId: ownerId, startDate: new Date(january + 1), endDate: new Date(february) };
  expect((await opened.call("GetCreditAllocationHistory", span)).creditAllocationHistoryList).toEqual([]);
  const long = { accountId: ownerId, startDate, endDate: new Date(Date.UTC(2028, 0, 2)) };
  await expect(opened.call("GetCreditAllocationHistory", long)).rejects.toMatchObject({ code: "ValidationException" });
  const filtered = { accountId: ownerId, creditId: 7, startDate, endDate: new Date(february) };
  expect((await opened.call("GetCreditAllocationHistory", filtered)).creditAllocationHistoryList).toEqual([]);
});

test("an account that shares no credits takes none of its family's", async () => {
  await opened.give();
  opened.spend(20, opened.world.callers.other);
  const off = { feature: "CREDIT_SHARING", billingPreferencesPerKey: [{ key: otherId, value: "DISABLED" }] };
  await opened.call("UpdateBillingPreferences", off);
  expect(await history()).toEqual([]);
  const preferences = async (feature: string) =>
    (await opened.call("GetBillingPreferences", { features: [feature] })).billingPreferences;
  expect(await preferences("CREDIT_SHARING")).toMatchObject([
    { key: "open-sharing", value: "ENABLED" },
    { key: ownerId, value: "ENABLED", accountName: "owner" },
    { key: otherId, value: "DISABLED", accountId: otherId },
  ]);
  expect(await preferences("RI_SHARING")).toMatchObject([{}, { value: "ENABLED" }, { value: "ENABLED" }]);
  expect(await preferences("CREDIT_SHARING_HISTORY")).toMatchObject([
    { key: otherId, value: "DISABLED", billingPeriod: { year: 2026, month: 1 } },
  ]);
  expect(await preferences("RI_SHARING_HISTORY")).toEqual([]);
  await expect(opened.call("UpdateBillingPreferences", off, opened.world.callers.other)).rejects.toMatchObject({
    code: "AccessDeniedException",
  });
});

test("preferences that cannot be are refused", async () => {
  const set = (feature: string, ...keys: string[]) =>
    opened.call("UpdateBillingPreferences", {
      feature,
      billingPreferencesPerKey: keys.map((key) => ({ key, value: "ENABLED" })),
    });
  const refused = [
    set("RI_SHARING_HISTORY", otherId),
    set("RI_SHARING", otherId, otherId),
    set("RI_SHARING", "999999999999"),
    set("RI_SHARING", "costcategory-restricted/arn:aws:ce::111111111111:costcategory/1"),
    set("BILLING_ALERTS", "alerts"),
    set("CREDIT_PREFERENCE_OPTIONS", "credit/1001"),
  ];
  for (const each of refused) await expect(each).rejects.toMatchObject({ code: "ValidationException" });
  await set("RI_SHARING", "open-sharing");
  const unfiltered = opened.call("GetBillingPreferences", { features: ["BENEFIT_LEVEL_SHARING"] });
  await expect(unfiltered).rejects.toMatchObject({ code: "ValidationException" });
});

test("a disabled credit pays nothing until it is enabled again", async () => {
  await opened.give();
  opened.spend(30);
  const set = (value: string) =>
    opened.call("UpdateBillingPreferences", {
      feature: "CREDIT_PREFERENCE_OPTIONS",
      billingPreferencesPerKey: [{ key: "credit/1001/status", value }],
    });
  await set("DISABLED");
  expect(await history()).toEqual([]);
  await opened.closeJanuary();
  expect((await opened.call("GetCredits", { accountId: ownerId, startDate })).credits).toMatchObject([
    { remainingAmount: money("1.00"), creditStatus: "DISABLED" },
  ]);
  await set("ENABLED");
  opened.spend(10);
  expect((await opened.call("GetCredits", { accountId: ownerId, startDate })).credits).toMatchObject([
    { estimatedAmount: money("0.90") },
  ]);
});

test("a split takes what no open bill reserves, and its parts pay what comes after", async () => {
  await opened.give({ amount: "300" });
  opened.spend(5_000);
  const portions = [{ amount: "150" }, { amount: "100", description: "Second" }];
  const ask = (more: object = {}) => opened.call("SplitCredit", { creditId: "1001", portions, ...more });
  await expect(ask({ portions: [{ amount: "150" }, { amount: "150" }] })).rejects.toMatchObject({
    code: "ValidationException",
  });
  await expect(ask({ portions: [{ amount: "240" }, { amount: "10" }] })).rejects.toMatchObject({
    code: "ValidationException",
  });
  expect(await ask({ dryRun: true })).toEqual({
    parentCreditId: "1001",
    dryRun: true,
    childCredits: [{ amount: "150" }, { amount: "100" }],
  });
  const made = await ask({ clientToken: "once" });
  expect(await ask({ clientToken: "once" })).toEqual(made);
  await expect(ask({ clientToken: "once", creditId: "2" })).rejects.toMatchObject({ code: "ValidationException" });
  await expect(ask()).rejects.toMatchObject({ code: "ConflictException" });
  opened.spend(16_000);
  const { credits = [] } = await opened.call("GetCredits", { accountId: ownerId, startDate });
  const left = credits.map(({ estimatedAmount }) => Number(estimatedAmount?.currencyAmount)).sort((a, b) => a - b);
  expect(left[0]).toBe(0);
  expect(left.reduce((all, each) => all + each, 0)).toBe(90);
  expect(credits.map(({ description }) => description)).toEqual(["Gift", "Gift - 1/2", "Second"]);
  await opened.closeJanuary();
  const after = (await opened.call("GetCredits", { accountId: ownerId, startDate })).credits ?? [];
  expect(after.reduce((all, { remainingAmount }) => all + Number(remainingAmount?.currencyAmount), 0)).toBe(90);
});

test("a code that the operator issued brings one credit, once", async () => {
  const { store, call, world } = opened;
  await store.transact(async (tx) => tx.put(costPromotions, { code: "LAUNCH", amount: "25" }));
  await expect(call("RedeemCredits", { promoCode: "OTHER" })).rejects.toMatchObject({ code: "ValidationException" });
  await call("RedeemCredits", { promoCode: "LAUNCH" }, world.callers.other);
  const again = call("RedeemCredits", { promoCode: "LAUNCH" });
  await expect(again).rejects.toMatchObject({ code: "ValidationException" });
  opened.spend(500, world.callers.other);
  expect((await call("GetCredits", { accountId: otherId, startDate })).credits).toMatchObject([
    { accountId: otherId, initialAmount: money("25.00"), estimatedAmount: money("20.00") },
  ]);
});

test("a payer moves a credit between accounts of its family, once", async () => {
  await opened.give({ amount: "3" });
  opened.spend(100);
  const ask = (more: object = {}, caller = opened.world.callers.owner) =>
    opened.call("TransferCredit", { creditId: "1001", destinationAccountId: otherId, ...more }, caller);
  await expect(ask({ creditId: "9" })).rejects.toMatchObject({ code: "ResourceNotFoundException" });
  await expect(ask({ destinationAccountId: ownerId })).rejects.toMatchObject({ code: "ValidationException" });
  await expect(ask({ destinationAccountId: "999999999999" })).rejects.toMatchObject({ code: "ValidationException" });
  await expect(ask({}, opened.world.callers.other)).rejects.toMatchObject({ code: "ResourceNotFoundException" });
  expect(await ask({ dryRun: true })).toMatchObject({ amount: "2", dryRun: true });
  const moved = {
    sourceCreditId: "1001",
    newCreditId: "1001",
    destinationAccountId: otherId,
    amount: "2",
    dryRun: false,
  };
  expect(await ask({ clientToken: "once" })).toEqual(moved);
  expect(await ask({ clientToken: "once" })).toEqual(moved);
  expect(await history()).toMatchObject([{ creditId: "1001", accountId: ownerId, creditAmount: money("-1.00") }]);
  expect((await opened.call("GetCredits", { accountId: otherId, startDate })).credits).toMatchObject([
    { accountId: otherId, remainingAmount: money("3.00"), estimatedAmount: money("2.00") },
  ]);
});

test("what final bills left goes on in the parts of a split, and with a credit that moves", async () => {
  const { call, give, spend } = opened;
  await give({ amount: "300" });
  await give({ id: "1002", amount: "3", expiresAt: Date.UTC(2026, 5, 1) });
  spend(5_100);
  await opened.closeJanuary();
  const portions = [{ amount: "150" }, { amount: "102" }];
  await expect(call("TransferCredit", { creditId: "1002", destinationAccountId: otherId })).rejects.toMatchObject({
    code: "ConflictException",
  });
  await call("SplitCredit", { creditId: "1001", portions });
  const credits = async (accountId: string) => {
    const { credits: all = [] } = await call("GetCredits", { accountId, startDate });
    return all.map(({ remainingAmount, estimatedAmount }) => [
      remainingAmount?.currencyAmount,
      estimatedAmount?.currencyAmount,
    ]);
  };
  expect(await credits(ownerId)).toEqual([
    ["0.00", "0.00"],
    ["0.00", "0.00"],
    ["150.00", "150.00"],
    ["102.00", "102.00"],
  ]);
  const { credits: all = [] } = await call("GetCredits", { accountId: ownerId, startDate });
  await call("TransferCredit", { creditId: all[2]?.creditId ?? "", destinationAccountId: otherId });
  spend(500);
  expect(await credits(otherId)).toEqual([["150.00", "145.00"]]);
  expect((await credits(ownerId)).at(-1)).toEqual(["102.00", "102.00"]);
});

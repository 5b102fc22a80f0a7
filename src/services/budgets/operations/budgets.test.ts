/** Budgets, their alerts and actions, through the SDK. */
import type { CreateBudgetCommandInput } from "@aws-sdk/client-budgets";
import { IAM } from "@aws-sdk/client-iam";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { mails } from "../../../kernel/mail.ts";
import { type CostRegion, dayMilliseconds, openCostRegion, payer } from "../../../../test/support/cost-region.ts";
import { refusal } from "../../../../test/support/organizations-region.ts";

const now = Date.UTC(2026, 2, 10, 12);
let world: CostRegion;

beforeEach(async () => {
  // A dollar a day.
  world = await openCostRegion({ from: Date.UTC(2026, 0, 20), now, usesOn: () => [{ quantity: 200_000 }] });
});

afterEach(() => world.close());

const AccountId = payer;
const BudgetName = "lunch";
const mail = { SubscriptionType: "EMAIL", Address: "eat@example.com" } as const;
const actual = { NotificationType: "ACTUAL", ComparisonOperator: "GREATER_THAN", Threshold: 80 } as const;
const forecasted = { ...actual, NotificationType: "FORECASTED", Threshold: 100 } as const;

function create(limit: string, more: Partial<CreateBudgetCommandInput> = {}, budget: object = {}) {
  return world.budgets().createBudget({
    AccountId,
    Budget: {
      BudgetName,
      TimeUnit: "MONTHLY",
      BudgetType: "COST",
      BudgetLimit: { Amount: limit, Unit: "USD" },
      ...budget,
    },
    ...more,
  });
}

const subjects = async (): Promise<string[]> => {
  const rows = await world.store.read((reader) => reader.range(mails, { limit: 100 }));
  return rows.map(({ subject, text }) => `${subject} (${/(ACTUAL|FORECASTED) Amount: (.*)/.exec(text)?.[0]})`);
};

test("a budget is described as it was made, with what AWS adds", async () => {
  await create(
    "100",
    { ResourceTags: [{ Key: "team", Value: "sky" }] },
    { CostFilters: { Service: ["Amazon Simple Storage Service"] } },
  );
  await world.region.runJob("budgets.evaluate");
  const { Budget } = await world.budgets().describeBudget({ AccountId, BudgetName });
  expect(Budget).toMatchObject({
    BudgetName,
    BudgetLimit: { Amount: "100", Unit: "USD" },
    CostFilters: { Service: ["Amazon Simple Storage Service"] },
    CostTypes: { IncludeTax: true, UseBlended: false },
    TimePeriod: { Start: new Date(Date.UTC(2026, 2)), End: new Date(Date.UTC(2087, 5, 15)) },
    CalculatedSpend: { ActualSpend: { Amount: "10", Unit: "USD" } },
    BudgetType: "COST",
  });
  expect(Number(Budget?.CalculatedSpend?.ForecastedSpend?.Amount)).toBeCloseTo(31, 0);
  const ResourceARN = `arn:aws:budgets::${payer}:budget/lunch`;
  expect((await world.budgets().listTagsForResource({ ResourceARN })).ResourceTags).toEqual([
    { Key: "team", Value: "sky" },
  ]);
});

test("a budget of usage without a filter counts all usage", async () => {
  await create("1", {}, { BudgetType: "USAGE", BudgetLimit: { Amount: "1", Unit: "Requests" } });
  await world.region.runJob("budgets.evaluate");
  const { Budget } = await world.budgets().describeBudget({ AccountId, BudgetName });
  expect(Budget?.CalculatedSpend?.ActualSpend).toEqual({ Amount: "2000000", Unit: "Requests" });
});

test("an actual alert is told once a period, also when it was looked at often", async () => {
  await create("10", { NotificationsWithSubscribers: [{ Notification: actual, Subscribers: [mail] }] });
  await world.region.runJob("budgets.evaluate");
  await world.region.runJob("budgets.evaluate");
  expect(await subjects()).toEqual(["AWS Budgets: lunch has exceeded your alert threshold (ACTUAL Amount: $10.00)"]);
  const { Notifications } = await world.budgets().describeNotificationsForBudget({ AccountId, BudgetName });
  expect(Notifications).toEqual([{ ...actual, ThresholdType: "PERCENTAGE", NotificationState: "ALARM" }]);
  // April has cost nothing yet.
  world.advance(25 * dayMilliseconds);
  await world.region.runJob("budgets.evaluate");
  expect(await subjects()).toHaveLength(1);
  const after = await world.budgets().describeNotificationsForBudget({ AccountId, BudgetName });
  expect(after.Notifications?.[0]?.NotificationState).toBe("OK");
});

test("a forecast goes off before the money is spent", async () => {
  await create("20", { NotificationsWithSubscribers: [{ Notification: forecasted, Subscribers: [mail] }] });
  await world.region.runJob("budgets.evaluate");
  expect(await subjects()).toEqual([expect.stringMatching(/FORECASTED Amount: \$3\d\./)]);
});

test("budgets that adjust themselves take the average of the months before", async () => {
  const AutoAdjustData = { AutoAdjustType: "HISTORICAL", HistoricalOptions: { BudgetAdjustmentPeriod: 2 } };
  await create("", {}, { BudgetLimit: undefined, AutoAdjustData });
  await world.region.runJob("budgets.evaluate");
  const { Budget } = await world.budgets().describeBudget({ AccountId, BudgetName });
  // 12 days of January, 28 of February.
  expect(Budget?.BudgetLimit).toEqual({ Amount: "20", Unit: "USD" });
  expect(Budget?.AutoAdjustData?.LastAutoAdjustTime).toEqual(new Date(now));
});

test("planned limits hold in their months", async () => {
  const seconds = (month: number): string => String(Date.UTC(2026, month) / 1_000);
  const PlannedBudgetLimits = {
    [seconds(2)]: { Amount: "7", Unit: "USD" },
    [seconds(3)]: { Amount: "9", Unit: "USD" },
  };
  await create("", {}, { BudgetLimit: undefined, PlannedBudgetLimits });
  const limit = async () =>
    (await world.budgets().describeBudget({ AccountId, BudgetName })).Budget?.BudgetLimit?.Amount;
  expect(await limit()).toBe("7");
  world.advance(25 * dayMilliseconds);
  expect(await limit()).toBe("9");
});

test("the history tells months, the newest first", async () => {
  await create("100", {}, { TimePeriod: { Start: new Date(Date.UTC(2026, 0)) } });
  const { BudgetPerformanceHistory } = await world
    .budgets()
    .describeBudgetPerformanceHistory({ AccountId, BudgetName });
  expect(
    BudgetPerformanceHistory?.BudgetedAndActualAmountsList?.map(({ ActualAmount }) => ActualAmount?.Amount),
  ).toEqual(["10", "28", "12"]);
});

describe("an action", () => {
  const trust = {
    Version: "2012-10-17",
    Statement: { Effect: "Allow", Principal: { Service: "budgets.amazonaws.com" }, Action: "sts:AssumeRole" },
  };
  const grant = { Version: "2012-10-17", Statement: { Effect: "Allow", Action: "iam:*", Resource: "*" } };
  const deny = "arn:aws:iam::aws:policy/ReadOnlyAccess";

  async function withAction(ApprovalModel: "AUTOMATIC" | "MANUAL") {
    const credentials = { accessKeyId: payer, secretAccessKey: "test" };
    const iam = new IAM({ endpoint: world.region.endpoint, region: "us-east-1", credentials });
    await iam.createUser({ UserName: "ann" });
    const { Role } = await iam.createRole({ RoleName: "budgets", AssumeRolePolicyDocument: JSON.stringify(trust) });
    await iam.putRolePolicy({ RoleName: "budgets", PolicyName: "all", PolicyDocument: JSON.stringify(grant) });
    await create("10");
    const { ActionId = "" } = await world.budgets().createBudgetAction({
      AccountId,
      BudgetName,
      NotificationType: "ACTUAL",
      ActionType: "APPLY_IAM_POLICY",
      ActionThreshold: { ActionThresholdValue: 80, ActionThresholdType: "PERCENTAGE" },
      Definition: { IamActionDefinition: { PolicyArn: deny, Users: ["ann"] } },
      ExecutionRoleArn: Role?.Arn ?? "",
      ApprovalModel,
      Subscribers: [mail],
    });
    await world.region.runJob("budgets.evaluate");
    await world.region.runJob("budgets.run-actions");
    const status = async () =>
      (await world.budgets().describeBudgetAction({ AccountId, BudgetName, ActionId })).Action?.Status;
    const attached = async () =>
      (await iam.listAttachedUserPolicies({ UserName: "ann" })).AttachedPolicies?.map(({ PolicyArn }) => PolicyArn);
    return { ActionId, status, attached };
  }

  test("attaches its policy when the threshold is passed, and takes it off when it is reversed", async () => {
    const { ActionId, status, attached } = await withAction("AUTOMATIC");
    expect(await status()).toBe("EXECUTION_SUCCESS");
    expect(await attached()).toEqual([deny]);
    const order = { AccountId, BudgetName, ActionId, ExecutionType: "REVERSE_BUDGET_ACTION" as const };
    await world.budgets().executeBudgetAction(order);
    await world.region.runJob("budgets.run-actions");
    expect(await status()).toBe("REVERSE_SUCCESS");
    expect(await attached()).toEqual([]);
    const { ActionHistories = [] } = await world
      .budgets()
      .describeBudgetActionHistories({ AccountId, BudgetName, ActionId });
    expect(ActionHistories.map(({ Status }) => Status)).toContain("EXECUTION_SUCCESS");
  });

  test("waits for approval where it has to be approved", async () => {
    const { ActionId, status, attached } = await withAction("MANUAL");
    expect(await status()).toBe("PENDING");
    expect(await attached()).toEqual([]);
    const order = { AccountId, BudgetName, ActionId, ExecutionType: "APPROVE_BUDGET_ACTION" as const };
    await world.budgets().executeBudgetAction(order);
    await world.region.runJob("budgets.run-actions");
    expect(await attached()).toEqual([deny]);
    expect((await refusal(world.budgets().executeBudgetAction(order))).code).toBe("InvalidParameterException");
  });
});

describe("refuses", () => {
  test("a second budget of the name, and one that is not there", async () => {
    await create("1");
    expect(await refusal(create("1"))).toMatchObject({
      code: "DuplicateRecordException",
      message: "Error creating budget: lunch - the budget already exists.",
    });
    expect(await refusal(world.budgets().describeBudget({ AccountId, BudgetName: "none" }))).toMatchObject({
      code: "NotFoundException",
      status: 404,
      message: "Unable to get budget: none - the budget doesn't exist.",
    });
    const Notification = { NotificationType: "ACTUAL", ComparisonOperator: "GREATER_THAN", Threshold: 80 } as const;
    const alert = { AccountId, BudgetName: "none", Notification };
    expect(await refusal(world.budgets().deleteNotification(alert))).toMatchObject({
      code: "NotFoundException",
      message: "Unable to delete notification - the budget doesn't exist.",
    });
  });

  test("other accounts' budgets", async () => {
    expect(await refusal(world.budgets("111122223333").describeBudgets({ AccountId }))).toMatchObject({
      code: "AccessDeniedException",
    });
  });

  test("two topics for one alert", async () => {
    const topics = ["a", "b"].map((name) => ({
      SubscriptionType: "SNS" as const,
      Address: `arn:aws:sns:us-east-1:${payer}:${name}`,
    }));
    const given = create("1", { NotificationsWithSubscribers: [{ Notification: actual, Subscribers: topics }] });
    expect(await refusal(given)).toMatchObject({
      code: "CreationLimitExceededException",
      message: "one notification can only have 1 subscribers with type of SNS",
    });
  });

  test("forecasts of daily budgets", async () => {
    const alerts = [{ Notification: forecasted, Subscribers: [mail] }];
    expect((await refusal(create("1", { NotificationsWithSubscribers: alerts }, { TimeUnit: "DAILY" }))).code).toBe(
      "InvalidParameterException",
    );
  });
});

/** Budgets' actions: the requests that fields make. */
import { expect, test } from "vitest";
import { actionInput, executionsFor, isActionComplete, newAction } from "./action-facts.ts";

const budget = { AccountId: "000000000000", BudgetName: "everything" };
const iam = {
  ...newAction,
  policy: "arn:aws:iam::aws:policy/AWSDenyAll",
  roleArn: "arn:aws:iam::000000000000:role/budgets",
  users: "ann, bob",
  emails: "owner@example.com",
};

test("a policy for people names only the kinds of people that are given", () => {
  expect(isActionComplete(iam)).toBe(true);
  expect(actionInput(iam, budget)).toMatchObject({
    ActionThreshold: { ActionThresholdValue: 100, ActionThresholdType: "PERCENTAGE" },
    Definition: { IamActionDefinition: { PolicyArn: iam.policy, Users: ["ann", "bob"] } },
    Subscribers: [{ SubscriptionType: "EMAIL", Address: "owner@example.com" }],
  });
  expect(Object.keys(actionInput(iam, budget).Definition?.IamActionDefinition ?? {})).toEqual(["PolicyArn", "Users"]);
});

test("each kind needs its own targets", () => {
  expect(isActionComplete({ ...iam, users: " , " })).toBe(false);
  expect(isActionComplete({ ...iam, type: "APPLY_SCP_POLICY" })).toBe(false);
  expect(isActionComplete({ ...iam, type: "APPLY_SCP_POLICY", targets: "111111111111" })).toBe(true);
  expect(isActionComplete({ ...iam, type: "RUN_SSM_DOCUMENTS", policy: "", instances: "i-1" })).toBe(true);
});

test("only what a state allows can be asked for", () => {
  expect(executionsFor("PENDING")).toEqual(["APPROVE_BUDGET_ACTION"]);
  expect(executionsFor("STANDBY")).toEqual([]);
  expect(executionsFor("EXECUTION_SUCCESS")).toEqual(["REVERSE_BUDGET_ACTION", "RESET_BUDGET_ACTION"]);
});

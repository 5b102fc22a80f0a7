/** Budgets of forms. */
import { expect, test } from "vitest";
import { alertOf, budgetOf, fieldsOf, isAlertComplete, newAlert, spendText } from "./budget-facts.ts";

const fields = {
  name: "all",
  type: "COST",
  timeUnit: "MONTHLY",
  amount: "5",
  unit: "",
  services: ["Amazon S3"],
} as const;

test("a form becomes a budget, and a budget its form", () => {
  const budget = budgetOf(fields);
  expect(budget).toEqual({
    BudgetName: "all",
    BudgetType: "COST",
    TimeUnit: "MONTHLY",
    BudgetLimit: { Amount: "5", Unit: "USD" },
    CostFilters: { Service: ["Amazon S3"] },
  });
  expect(fieldsOf(budget)).toEqual({ ...fields, unit: "USD" });
});

test("a change keeps what the form does not show, and leaves out what AWS reckons", () => {
  const before = {
    ...budgetOf(fields),
    CostTypes: { UseAmortized: true },
    CostFilters: { Region: ["us-east-1"], Service: ["Amazon S3"] },
    CalculatedSpend: { ActualSpend: { Amount: "1", Unit: "USD" } },
  };
  expect(budgetOf({ ...fields, amount: "7", services: [] }, before)).toEqual({
    BudgetName: "all",
    BudgetType: "COST",
    TimeUnit: "MONTHLY",
    BudgetLimit: { Amount: "7", Unit: "USD" },
    CostTypes: { UseAmortized: true },
    CostFilters: { Region: ["us-east-1"] },
  });
});

test("alerts of coverage look for less, others for more", () => {
  const alert = { ...newAlert, emails: "a@example.com, b@example.com" };
  expect(alertOf(alert, "COST").Notification?.ComparisonOperator).toBe("GREATER_THAN");
  expect(alertOf(alert, "RI_COVERAGE").Notification?.ComparisonOperator).toBe("LESS_THAN");
  expect(alertOf(alert, "COST").Subscribers).toHaveLength(2);
  expect(isAlertComplete(newAlert)).toBe(false);
});

test("amounts are written with their units", () => {
  expect(spendText({ Amount: "12.5", Unit: "USD" })).toBe("$12.50");
  expect(spendText({ Amount: "80", Unit: "PERCENTAGE" })).toBe("80%");
  expect(spendText(undefined)).toBe("–");
});

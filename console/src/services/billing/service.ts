/** The pages about money: what was spent, why, what it will be, and what it would be. */
import type { ConsoleService } from "../../frame/console-service.ts";

const texts = {
  dashboard: { en: "Home", ko: "홈" },
  bills: { en: "Bills", ko: "청구서" },
  explorer: { en: "Cost Explorer", ko: "Cost Explorer" },
  budgets: { en: "Budgets", ko: "예산" },
  budget: { en: "Budget", ko: "예산" },
  createBudget: { en: "Create budget", ko: "예산 만들기" },
};

export const service: ConsoleService = {
  navigation: [
    { text: texts.dashboard, path: "" },
    { section: { en: "Billing and payments", ko: "결제 및 납부" }, items: [{ text: texts.bills, path: "bills" }] },
    { section: { en: "Cost analysis", ko: "비용 분석" }, items: [{ text: texts.explorer, path: "explorer" }] },
    {
      section: { en: "Budgets and planning", ko: "예산 및 계획" },
      items: [{ text: texts.budgets, path: "budgets" }],
    },
  ],
  routes: [
    { path: "", title: texts.dashboard, page: () => import("./dashboard.tsx").then((file) => file.Dashboard) },
    { path: "bills", title: texts.bills, page: () => import("./bills.tsx").then((file) => file.Bills) },
    {
      path: "explorer",
      title: texts.explorer,
      page: () => import("./explorer/explorer-page.tsx").then((file) => file.CostExplorerPage),
    },
    {
      path: "budgets",
      title: texts.budgets,
      page: () => import("./budgets/budget-list.tsx").then((file) => file.BudgetList),
    },
    {
      path: "budgets-create",
      title: texts.createBudget,
      page: () => import("./budgets/budget-form.tsx").then((file) => file.BudgetCreate),
    },
    {
      path: "budgets/:name",
      title: texts.budget,
      example: { name: "everything" },
      page: () => import("./budgets/budget-detail.tsx").then((file) => file.BudgetDetail),
    },
    {
      path: "budgets/:name/edit",
      title: texts.budget,
      example: { name: "everything" },
      page: () => import("./budgets/budget-form.tsx").then((file) => file.BudgetEdit),
    },
  ],
};

/** The pages about money: what was spent, why, what it will be, and what it would be. */
import type { ConsoleService } from "../../frame/console-service.ts";

const texts = {
  dashboard: { en: "Home", ko: "홈" },
  bills: { en: "Bills", ko: "청구서" },
  explorer: { en: "Cost Explorer", ko: "Cost Explorer" },
  budgets: { en: "Budgets", ko: "예산" },
  budget: { en: "Budget", ko: "예산" },
  exports: { en: "Data exports", ko: "데이터 내보내기" },
  createExport: { en: "Create export", ko: "내보내기 만들기" },
  plans: { en: "Savings plans", ko: "절감형 플랜" },
  reserved: { en: "Reserved instances", ko: "예약 인스턴스" },
  recommendations: { en: "Purchase recommendations", ko: "구매 권장 사항" },
  tags: { en: "Cost allocation tags", ko: "비용 할당 태그" },
  categories: { en: "Cost categories", ko: "비용 범주" },
  anomalies: { en: "Cost anomalies", ko: "비용 이상" },
  calculator: { en: "Pricing calculator", ko: "요금 계산기" },
  estimate: { en: "Estimate", ko: "견적" },
  whatIf: { en: "What if", ko: "가정 분석" },
  tco: { en: "Own machines or the cloud", ko: "자체 장비와 클라우드" },
  settings: { en: "Billing settings", ko: "결제 설정" },
  createBudget: { en: "Create budget", ko: "예산 만들기" },
};

export const service: ConsoleService = {
  navigation: [
    { text: texts.dashboard, path: "" },
    { section: { en: "Billing and payments", ko: "결제 및 납부" }, items: [{ text: texts.bills, path: "bills" }] },
    {
      section: { en: "Cost analysis", ko: "비용 분석" },
      items: [
        { text: texts.explorer, path: "explorer" },
        { text: texts.anomalies, path: "anomalies" },
        { text: texts.exports, path: "exports" },
      ],
    },
    {
      section: { en: "Budgets and planning", ko: "예산 및 계획" },
      items: [
        { text: texts.budgets, path: "budgets" },
        { text: texts.calculator, path: "calculator" },
        { text: texts.whatIf, path: "what-if" },
        { text: texts.tco, path: "tco" },
      ],
    },
    {
      section: { en: "Commitments", ko: "약정" },
      items: [
        { text: texts.plans, path: "savings-plans" },
        { text: texts.reserved, path: "reserved-instances" },
        { text: texts.recommendations, path: "recommendations" },
      ],
    },
    {
      section: { en: "Cost organization", ko: "비용 구성" },
      items: [
        { text: texts.tags, path: "tags" },
        { text: texts.categories, path: "categories" },
      ],
    },
    { section: { en: "Preferences", ko: "기본 설정" }, items: [{ text: texts.settings, path: "settings" }] },
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
    {
      path: "exports",
      title: texts.exports,
      page: () => import("./exports/export-list.tsx").then((file) => file.ExportList),
    },
    {
      path: "exports-create",
      title: texts.createExport,
      page: () => import("./exports/export-create.tsx").then((file) => file.ExportCreate),
    },
    { path: "what-if", title: texts.whatIf, page: () => import("./plan/what-if.tsx").then((file) => file.WhatIf) },
    { path: "tco", title: texts.tco, page: () => import("./plan/tco.tsx").then((file) => file.Tco) },
    {
      path: "settings",
      title: texts.settings,
      page: () => import("./settings/bill-settings.tsx").then((file) => file.Settings),
    },
    {
      path: "savings-plans",
      title: texts.plans,
      page: () => import("./commitments/savings-plans.tsx").then((file) => file.SavingsPlans),
    },
    {
      path: "reserved-instances",
      title: texts.reserved,
      page: () => import("./commitments/reserved-instances.tsx").then((file) => file.ReservedInstances),
    },
    {
      path: "recommendations",
      title: texts.recommendations,
      exampleQueries: [{}, { kind: "Reservation" }],
      page: () => import("./commitments/recommendations.tsx").then((file) => file.Recommendations),
    },
    {
      path: "calculator",
      title: texts.calculator,
      page: () => import("./calculator/estimate-list.tsx").then((file) => file.EstimateList),
    },
    {
      path: "calculator/:id",
      title: texts.estimate,
      example: { id: "new" },
      page: () => import("./calculator/estimate-page.tsx").then((file) => file.EstimatePage),
    },
    { path: "tags", title: texts.tags, page: () => import("./allocation/cost-tags.tsx").then((file) => file.CostTags) },
    {
      path: "categories",
      title: texts.categories,
      page: () => import("./allocation/cost-categories.tsx").then((file) => file.CostCategories),
    },
    {
      path: "anomalies",
      title: texts.anomalies,
      page: () => import("./anomalies/anomalies-page.tsx").then((file) => file.Anomalies),
    },
  ],
};

/** The pages about money: what was spent, why, what it will be, and what it would be. */
import type { ConsoleService } from "../../frame/console-service.ts";

const texts = {
  dashboard: { en: "Home", ko: "홈" },
  bills: { en: "Bills", ko: "청구서" },
  explorer: { en: "Cost Explorer", ko: "Cost Explorer" },
};

export const service: ConsoleService = {
  navigation: [
    { text: texts.dashboard, path: "" },
    { section: { en: "Billing and payments", ko: "결제 및 납부" }, items: [{ text: texts.bills, path: "bills" }] },
    { section: { en: "Cost analysis", ko: "비용 분석" }, items: [{ text: texts.explorer, path: "explorer" }] },
  ],
  routes: [
    { path: "", title: texts.dashboard, page: () => import("./dashboard.tsx").then((file) => file.Dashboard) },
    { path: "bills", title: texts.bills, page: () => import("./bills.tsx").then((file) => file.Bills) },
    {
      path: "explorer",
      title: texts.explorer,
      page: () => import("./explorer/explorer-page.tsx").then((file) => file.CostExplorerPage),
    },
  ],
};

/** Support's pages: cases, a new one, the plan, and the desk that answers. */
import type { ConsoleService } from "../../frame/console-service.ts";

const texts = {
  cases: { en: "Your support cases", ko: "내 지원 사례" },
  create: { en: "Create case", ko: "사례 만들기" },
  plan: { en: "Support plan", ko: "지원 플랜" },
  desk: { en: "Answer cases", ko: "사례에 답하기" },
  one: { en: "Case", ko: "사례" },
};

export const service: ConsoleService = {
  navigation: [
    { text: texts.cases, path: "" },
    { text: texts.create, path: "create" },
    { text: texts.plan, path: "plan" },
    { section: { en: "As the region's owner", ko: "리전 주인으로서" }, items: [{ text: texts.desk, path: "desk" }] },
  ],
  routes: [
    { path: "", title: texts.cases, page: () => import("./case-list.tsx").then((file) => file.CaseList) },
    { path: "create", title: texts.create, page: () => import("./create-case.tsx").then((file) => file.CreateCase) },
    { path: "plan", title: texts.plan, page: () => import("./plan.tsx").then((file) => file.Plan) },
    { path: "desk", title: texts.desk, page: () => import("./desk.tsx").then((file) => file.Desk) },
    {
      path: "cases/:caseId",
      title: texts.one,
      page: () => import("./case-detail.tsx").then((file) => file.CaseDetail),
    },
  ],
};

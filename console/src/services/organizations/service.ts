/** Organizations' pages. */
import type { ConsoleService } from "../../frame/console-service.ts";

const accounts = { en: "AWS accounts", ko: "AWS 계정" };
const invitations = { en: "Invitations", ko: "초대" };
const services = { en: "Services", ko: "서비스" };
const policies = { en: "Policies", ko: "정책" };
const settings = { en: "Settings", ko: "설정" };

export const service: ConsoleService = {
  navigation: [
    { text: accounts, path: "" },
    { text: invitations, path: "invitations" },
    { text: policies, path: "policies" },
    { text: services, path: "services" },
    { text: settings, path: "settings" },
  ],
  routes: [
    {
      path: "",
      title: accounts,
      exampleQueries: [{}, { view: "list" }],
      page: () => import("./accounts-page.tsx").then((file) => file.AccountsPage),
    },
    {
      path: "create-account",
      title: { en: "Add an account", ko: "계정 추가" },
      page: () => import("./create-account-page.tsx").then((file) => file.CreateAccountPage),
    },
    {
      path: "accounts/:account",
      example: { account: "000000000000" },
      exampleQueries: [{}, { tab: "effective" }],
      title: accounts,
      page: () => import("./node-page.tsx").then((file) => file.AccountPage),
    },
    { path: "units/:unit", title: accounts, page: () => import("./node-page.tsx").then((file) => file.UnitPage) },
    {
      path: "invitations",
      title: invitations,
      page: () => import("./invitations-page.tsx").then((file) => file.InvitationsPage),
    },
    {
      path: "policies",
      title: policies,
      page: () => import("./policies-page.tsx").then((file) => file.PoliciesPage),
    },
    {
      path: "policies/:policy",
      example: { policy: "p-FullAWSAccess" },
      title: policies,
      page: () => import("./policy-page.tsx").then((file) => file.PolicyPage),
    },
    {
      path: "create-policy",
      title: { en: "Create policy", ko: "정책 생성" },
      page: () => import("./create-policy-page.tsx").then((file) => file.CreatePolicyPage),
    },
    {
      path: "services",
      title: services,
      page: () => import("./services-page.tsx").then((file) => file.ServicesPage),
    },
    {
      path: "settings",
      title: settings,
      page: () => import("./settings-page.tsx").then((file) => file.SettingsPage),
    },
  ],
};

/** IAM's pages. */
import type { ConsoleRoute, ConsoleService } from "../../frame/console-service.ts";

const users = { en: "Users", ko: "사용자" };
const groups = { en: "User groups", ko: "사용자 그룹" };
const roles = { en: "Roles", ko: "역할" };
const policies = { en: "Policies", ko: "정책" };
const providers = { en: "Identity providers", ko: "자격 증명 공급자" };
const settings = { en: "Account settings", ko: "계정 설정" };
const report = { en: "Credential report", ko: "자격 증명 보고서" };
const simulator = { en: "Policy simulator", ko: "정책 시뮬레이터" };
const mine = { en: "My security credentials", ko: "내 보안 자격 증명" };
const dashboard = { en: "Dashboard", ko: "대시보드" };

const aboutPrincipals: readonly ConsoleRoute[] = [
  { path: "users", title: users, page: () => import("./user-list.tsx").then((file) => file.UserList) },
  {
    path: "users/create",
    title: { en: "Create user", ko: "사용자 생성" },
    page: () => import("./user-create.tsx").then((file) => file.UserCreate),
  },
  {
    path: "users/:user",
    example: { user: "ann" },
    exampleQueries: [{}, { tab: "groups" }, { tab: "tags" }, { tab: "credentials" }, { tab: "accessed" }],
    title: users,
    page: () => import("./user-detail.tsx").then((file) => file.UserDetail),
  },
  { path: "groups", title: groups, page: () => import("./group-list.tsx").then((file) => file.GroupList) },
  {
    path: "groups/:group",
    example: { group: "readers" },
    exampleQueries: [{}, { tab: "permissions" }],
    title: groups,
    page: () => import("./group-detail.tsx").then((file) => file.GroupDetail),
  },
  { path: "roles", title: roles, page: () => import("./role-list.tsx").then((file) => file.RoleList) },
  {
    path: "roles/create",
    title: { en: "Create role", ko: "역할 생성" },
    page: () => import("./role-create.tsx").then((file) => file.RoleCreate),
  },
  {
    path: "roles/:role",
    example: { role: "keeper" },
    exampleQueries: [{}, { tab: "trust" }, { tab: "sessions" }],
    title: roles,
    page: () => import("./role-detail.tsx").then((file) => file.RoleDetail),
  },
];

const aboutPolicies: readonly ConsoleRoute[] = [
  { path: "policies", title: policies, page: () => import("./policy-list.tsx").then((file) => file.PolicyList) },
  {
    path: "policies/create",
    exampleQueries: [{}, { editor: "json" }],
    title: { en: "Create policy", ko: "정책 생성" },
    page: () => import("./policy-create.tsx").then((file) => file.PolicyCreate),
  },
  {
    path: "policies/:policy",
    title: policies,
    example: { policy: "arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess" },
    page: () => import("./policy-detail.tsx").then((file) => file.PolicyDetail),
  },
  { path: "simulator", title: simulator, page: () => import("./simulator.tsx").then((file) => file.Simulator) },
];

const aboutAccount: readonly ConsoleRoute[] = [
  { path: "", title: dashboard, page: () => import("./dashboard.tsx").then((file) => file.Dashboard) },
  {
    path: "providers",
    title: providers,
    page: () => import("./provider-list.tsx").then((file) => file.ProviderList),
  },
  {
    path: "providers/:provider",
    title: providers,
    example: { provider: "arn:aws:iam::000000000000:oidc-provider/accounts.example.com" },
    exampleQueries: [{}, { tab: "thumbprints" }, { tab: "roles" }, { tab: "tags" }],
    page: () => import("./provider-detail.tsx").then((file) => file.ProviderDetail),
  },
  {
    path: "settings",
    title: settings,
    page: () => import("./account-settings.tsx").then((file) => file.AccountSettings),
  },
  {
    path: "credential-report",
    title: report,
    page: () => import("./credential-report.tsx").then((file) => file.CredentialReport),
  },
  {
    path: "switch-role",
    title: { en: "Switch role", ko: "역할 전환" },
    page: () => import("./switch-role-page.tsx").then((file) => file.SwitchRolePage),
  },
  {
    path: "my-credentials",
    title: mine,
    page: () => import("./my-credentials.tsx").then((file) => file.MyCredentials),
  },
];

export const service: ConsoleService = {
  navigation: [
    { text: dashboard, path: "" },
    {
      section: { en: "Access management", ko: "액세스 관리" },
      items: [
        { text: groups, path: "groups" },
        { text: users, path: "users" },
        { text: roles, path: "roles" },
        { text: policies, path: "policies" },
        { text: providers, path: "providers" },
        { text: settings, path: "settings" },
      ],
    },
    {
      section: { en: "Access reports", ko: "액세스 보고서" },
      items: [
        { text: simulator, path: "simulator" },
        { text: report, path: "credential-report" },
      ],
    },
    { text: mine, path: "my-credentials" },
  ],
  routes: [...aboutAccount, ...aboutPrincipals, ...aboutPolicies],
};

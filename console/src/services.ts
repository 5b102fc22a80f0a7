/** The services that the console has pages for. A row whose folder has no `service.ts` is left out. */
import type { ConsoleService } from "./frame/console-service.ts";
import { defineMessages, type Message } from "./language/messages.ts";

/** A service as menus show it, before anything of it is loaded. */
export interface ServiceRow {
  /** Its folder under `services/`, and the first part of its addresses. */
  readonly id: string;
  readonly title: Message;
  readonly description: Message;
  readonly group: keyof (typeof groups)["en"];
  /** Further words that a search finds it by. */
  readonly words: string;
  readonly load: () => Promise<ConsoleService>;
}

/** Groups of services in menus. */
export const groups = defineMessages({
  en: { storage: "Storage", security: "Security and identity", money: "Billing and costs", region: "Region" },
  ko: { storage: "스토리지", security: "보안 및 자격 증명", money: "결제 및 비용", region: "리전" },
});

const folders = import.meta.glob<ConsoleService>("./services/*/service.ts", { import: "service" });

const rows: readonly Omit<ServiceRow, "load">[] = [
  {
    id: "s3",
    title: { en: "S3", ko: "S3" },
    description: { en: "Buckets and objects", ko: "버킷과 객체" },
    group: "storage",
    words: "simple storage service bucket object 버킷 객체 저장소",
  },
  {
    id: "iam",
    title: { en: "IAM", ko: "IAM" },
    description: { en: "Users, roles and policies", ko: "사용자, 역할, 정책" },
    group: "security",
    words: "identity access management user role policy group mfa 사용자 역할 정책 그룹",
  },
  {
    id: "organizations",
    title: { en: "Organizations", ko: "Organizations" },
    description: { en: "Accounts and their policies", ko: "계정과 조직 정책" },
    group: "security",
    words: "account organization unit ou scp 계정 조직",
  },
  {
    id: "billing",
    title: { en: "Billing and Cost Management", ko: "결제 및 비용 관리" },
    description: { en: "Bills, costs, budgets and prices", ko: "청구서, 비용, 예산, 요금" },
    group: "money",
    words: "bill cost explorer budget invoice pricing calculator 청구서 비용 예산 요금 계산기",
  },
  {
    id: "region",
    title: { en: "Region", ko: "리전" },
    description: { en: "Zones, clock, jobs and requests", ko: "영역, 시계, 작업, 요청" },
    group: "region",
    words: "zone clock partition durability job metrics explain trail 영역 시계 내구성 작업 지표",
  },
  {
    id: "support",
    title: { en: "Support", ko: "지원" },
    description: { en: "Cases and communications", ko: "사례와 연락" },
    group: "region",
    words: "case severity 사례",
  },
];

/** The services that are there, in the order of menus. */
export const services: readonly ServiceRow[] = rows.flatMap((row) => {
  const load = folders[`./services/${row.id}/service.ts`];
  return load === undefined ? [] : [{ ...row, load }];
});

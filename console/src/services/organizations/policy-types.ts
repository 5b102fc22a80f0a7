/** The kinds of policies that organizations have. */
import type { PolicyType } from "@aws-sdk/client-organizations";
import { defineMessages } from "../../language/messages.ts";

/** The kinds, in the order of pages. */
export const policyTypes = [
  "SERVICE_CONTROL_POLICY",
  "RESOURCE_CONTROL_POLICY",
  "TAG_POLICY",
  "BACKUP_POLICY",
] as const satisfies readonly PolicyType[];
export type OrganizationPolicyType = (typeof policyTypes)[number];

/** The kind in an address; SCPs when it is none. */
export function policyTypeOf(text: string | undefined): OrganizationPolicyType {
  return policyTypes.find((type) => type === text) ?? "SERVICE_CONTROL_POLICY";
}

/** What kinds are called, and what they are for. */
export const policyTypeMessages = defineMessages({
  en: {
    SERVICE_CONTROL_POLICY: "Service control policies",
    RESOURCE_CONTROL_POLICY: "Resource control policies",
    TAG_POLICY: "Tag policies",
    BACKUP_POLICY: "Backup policies",
    SERVICE_CONTROL_POLICY_what:
      "The most that users, roles and roots of accounts may do. They allow nothing by themselves.",
    RESOURCE_CONTROL_POLICY_what: "The most that anybody may do with resources of accounts.",
    TAG_POLICY_what: "How tags of resources are to be written.",
    BACKUP_POLICY_what: "Backup plans for accounts.",
  },
  ko: {
    SERVICE_CONTROL_POLICY: "서비스 제어 정책",
    RESOURCE_CONTROL_POLICY: "리소스 제어 정책",
    TAG_POLICY: "태그 정책",
    BACKUP_POLICY: "백업 정책",
    SERVICE_CONTROL_POLICY_what:
      "계정의 사용자, 역할, 루트가 할 수 있는 최대 범위입니다. 그 자체로는 아무것도 허용하지 않습니다.",
    RESOURCE_CONTROL_POLICY_what: "계정의 리소스에 대해 누구나 할 수 있는 최대 범위입니다.",
    TAG_POLICY_what: "리소스 태그를 표기하는 방식입니다.",
    BACKUP_POLICY_what: "계정의 백업 계획입니다.",
  },
});

/** What a new policy begins with. */
export const newOrganizationPolicy: Readonly<Record<OrganizationPolicyType, string>> = {
  SERVICE_CONTROL_POLICY: json({
    Version: "2012-10-17",
    Statement: [{ Effect: "Deny", Action: [], Resource: "*" }],
  }),
  RESOURCE_CONTROL_POLICY: json({
    Version: "2012-10-17",
    Statement: [{ Effect: "Deny", Principal: "*", Action: [], Resource: "*" }],
  }),
  TAG_POLICY: json({ tags: { costcenter: { tag_key: { "@@assign": "CostCenter" } } } }),
  BACKUP_POLICY: json({ plans: {} }),
};

function json(value: object): string {
  return JSON.stringify(value, undefined, 2);
}

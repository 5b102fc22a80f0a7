/** The kinds of policies that organizations have. */
import type { PolicyType } from "@aws-sdk/client-organizations";

/** The kinds, in the order of pages: what limits, then what manages. */
export const policyTypes = [
  "SERVICE_CONTROL_POLICY",
  "RESOURCE_CONTROL_POLICY",
  "TAG_POLICY",
  "BACKUP_POLICY",
  "AISERVICES_OPT_OUT_POLICY",
  "CHATBOT_POLICY",
  "DECLARATIVE_POLICY_EC2",
  "SECURITYHUB_POLICY",
  "SECURITYHUB_CSPM_POLICY",
  "INSPECTOR_POLICY",
  "GUARDDUTY_POLICY",
  "BEDROCK_POLICY",
  "S3_POLICY",
  "UPGRADE_ROLLOUT_POLICY",
  "NETWORK_SECURITY_DIRECTOR_POLICY",
] as const satisfies readonly PolicyType[];
export type OrganizationPolicyType = (typeof policyTypes)[number];

/** Kinds written in IAM's language: they limit, and nothing of them is merged. */
export type ControlPolicyType = "SERVICE_CONTROL_POLICY" | "RESOURCE_CONTROL_POLICY";
/** Kinds that are merged from the root down. */
export type ManagementPolicyType = Exclude<OrganizationPolicyType, ControlPolicyType>;

/** Whether a kind is written in IAM's language. */
export function isControlType(type: OrganizationPolicyType): type is ControlPolicyType {
  return type === "SERVICE_CONTROL_POLICY" || type === "RESOURCE_CONTROL_POLICY";
}

/** The kind in an address; SCPs when it is none. */
export function policyTypeOf(text: string | undefined): OrganizationPolicyType {
  return policyTypes.find((type) => type === text) ?? "SERVICE_CONTROL_POLICY";
}

/** The one element that a kind's documents begin with, where it is known (Organizations user guide, "Syntax and examples"). */
export const topElements: Readonly<Partial<Record<ManagementPolicyType, string>>> = {
  TAG_POLICY: "tags",
  BACKUP_POLICY: "plans",
  AISERVICES_OPT_OUT_POLICY: "services",
  CHATBOT_POLICY: "chatbots",
  DECLARATIVE_POLICY_EC2: "ec2_attributes",
  SECURITYHUB_POLICY: "securityhub",
  INSPECTOR_POLICY: "inspector",
  BEDROCK_POLICY: "bedrock",
  S3_POLICY: "s3_attributes",
  UPGRADE_ROLLOUT_POLICY: "upgrade_rollout",
};

const beginnings: Readonly<Partial<Record<OrganizationPolicyType, object>>> = {
  SERVICE_CONTROL_POLICY: { Version: "2012-10-17", Statement: [{ Effect: "Deny", Action: [], Resource: "*" }] },
  RESOURCE_CONTROL_POLICY: {
    Version: "2012-10-17",
    Statement: [{ Effect: "Deny", Principal: "*", Action: [], Resource: "*" }],
  },
  TAG_POLICY: { tags: { costcenter: { tag_key: { "@@assign": "CostCenter" } } } },
  AISERVICES_OPT_OUT_POLICY: { services: { default: { opt_out_policy: { "@@assign": "optOut" } } } },
  DECLARATIVE_POLICY_EC2: {
    ec2_attributes: { image_block_public_access: { state: { "@@assign": "block_new_sharing" } } },
  },
};

/** What a new policy of a kind begins with. */
export function newOrganizationPolicy(type: OrganizationPolicyType): string {
  const top = isControlType(type) ? undefined : topElements[type];
  return JSON.stringify(beginnings[type] ?? (top === undefined ? {} : { [top]: {} }), undefined, 2);
}

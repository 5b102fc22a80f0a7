/** What is known of each type of policy: sizes, counts, the top-level element of its document. */
import type { RegionSettings } from "../../kernel/context.ts";
import type { OrganizationPolicyType } from "../../kernel/identity/organization.ts";

/** Facts of one type (Organizations user guide, "Quotas and service limits"). */
export interface PolicyTypeFacts {
  /** Longest document, in characters. */
  readonly maxCharacters: number;
  /** Policies of the type in one organization. */
  readonly maxPolicies: number;
  /** Policies of the type on one target. */
  readonly maxAttached: number;
  /** The one key a document begins with; undefined: policies in IAM's language, or not known. */
  readonly topLevel?: string;
  /** A policy of the type that AWS attaches to everything while it is enabled. */
  readonly fullAccess?: string;
}

const management = (topLevel?: string, facts: Partial<PolicyTypeFacts> = {}): PolicyTypeFacts => ({
  maxCharacters: 10_000,
  maxPolicies: 1_000,
  maxAttached: 10,
  ...(topLevel === undefined ? {} : { topLevel }),
  ...facts,
});

export const policyTypes: Readonly<Record<OrganizationPolicyType, PolicyTypeFacts>> = {
  // Since 15 May 2026; half of both before.
  SERVICE_CONTROL_POLICY: {
    maxCharacters: 10_240,
    maxPolicies: 10_000,
    maxAttached: 10,
    fullAccess: "p-FullAWSAccess",
  },
  RESOURCE_CONTROL_POLICY: {
    maxCharacters: 5_120,
    maxPolicies: 1_000,
    maxAttached: 5,
    fullAccess: "p-RCPFullAWSAccess",
  },
  TAG_POLICY: management("tags"),
  BACKUP_POLICY: management("plans"),
  AISERVICES_OPT_OUT_POLICY: management("services", { maxCharacters: 2_500, maxAttached: 5 }),
  CHATBOT_POLICY: management("chatbots", { maxAttached: 5 }),
  DECLARATIVE_POLICY_EC2: management("ec2_attributes"),
  SECURITYHUB_POLICY: management("securityhub"),
  SECURITYHUB_CSPM_POLICY: management(),
  INSPECTOR_POLICY: management("inspector"),
  GUARDDUTY_POLICY: management(),
  BEDROCK_POLICY: management("bedrock"),
  S3_POLICY: management("s3_attributes"),
  UPGRADE_ROLLOUT_POLICY: management("upgrade_rollout"),
  NETWORK_SECURITY_DIRECTOR_POLICY: management(),
};

/** What a type's policies may be, as the region's quotas have it. */
export function factsOf(type: OrganizationPolicyType, quotas: RegionSettings["organizationQuotas"]): PolicyTypeFacts {
  const facts = policyTypes[type];
  if (quotas !== "classic" || type !== "SERVICE_CONTROL_POLICY") return facts;
  return { ...facts, maxCharacters: 5_120, maxAttached: 5 };
}

/** Narrows a text that the model's enum has checked. */
export function isPolicyType(text: string | undefined): text is OrganizationPolicyType {
  return text !== undefined && Object.hasOwn(policyTypes, text);
}

/** The policies that AWS keeps in every organization. */
export const awsManagedPolicies = [
  {
    id: "p-FullAWSAccess",
    type: "SERVICE_CONTROL_POLICY",
    name: "FullAWSAccess",
    description: "Allows access to every operation",
    text: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}',
  },
  {
    id: "p-RCPFullAWSAccess",
    type: "RESOURCE_CONTROL_POLICY",
    name: "RCPFullAWSAccess",
    description: "Allows access to every resource",
    text: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"*","Resource":"*"}]}',
  },
] as const;

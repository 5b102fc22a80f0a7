/**
 * The managed policies that AWS provides in every account: read when one is first asked for, kept by this process. What
 * they allow is written after AWS's managed policy reference; it says the same in fewer words where AWS's lists are long.
 */
import { administrationPolicies } from "./aws-managed/administration.ts";
import { applicationPolicies } from "./aws-managed/applications.ts";
import { computePolicies } from "./aws-managed/compute.ts";
import { dataPolicies } from "./aws-managed/data.ts";
import { deviceAndLanguagePolicies } from "./aws-managed/devices-and-languages.ts";
import { policiesFrom } from "./aws-managed/entry.ts";
import { jobFunctionPolicies } from "./aws-managed/job-functions.ts";
import { linkedRolePolicies } from "./aws-managed/linked-roles.ts";
import { managementPolicies } from "./aws-managed/management.ts";
import { readingPolicies } from "./aws-managed/reading.ts";
import { serviceRolePolicies } from "./aws-managed/service-roles.ts";

/** A managed policy of AWS's own. */
export interface AwsManagedPolicy {
  /** `arn:aws:iam::aws:policy/PATH/NAME`. */
  readonly arn: string;
  readonly policyName: string;
  /** Begins and ends with "/". */
  readonly path: string;
  /** `ANPA…`; where AWS's own is not known, one that follows from the name. */
  readonly policyId: string;
  readonly defaultVersionId: string;
  /** Milliseconds. */
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly description: string;
  /** The document of the default version, as JSON. */
  readonly text: string;
}

/** Texts in short form, by subject: they cost nothing before they are read. */
const subjects = [
  administrationPolicies,
  readingPolicies,
  jobFunctionPolicies,
  computePolicies,
  dataPolicies,
  applicationPolicies,
  managementPolicies,
  deviceAndLanguagePolicies,
  serviceRolePolicies,
  linkedRolePolicies,
];

let byArn: ReadonlyMap<string, AwsManagedPolicy> | undefined;

function loaded(): ReadonlyMap<string, AwsManagedPolicy> {
  if (byArn !== undefined) return byArn;
  const policies = subjects.flatMap(policiesFrom).toSorted((a, b) => (a.policyName < b.policyName ? -1 : 1));
  return (byArn = new Map(policies.map((policy) => [policy.arn, policy])));
}

/** AWS's policy with that ARN, or undefined. */
export function awsManagedPolicy(arn: string): AwsManagedPolicy | undefined {
  return loaded().get(arn);
}

/** All of AWS's policies, by name. */
export function awsManagedPolicies(): readonly AwsManagedPolicy[] {
  return [...loaded().values()];
}

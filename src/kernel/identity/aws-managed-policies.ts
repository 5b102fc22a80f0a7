/** The managed policies that AWS provides in every account: made when one is first asked for, kept by this process. */
import { administrationPolicies } from "./aws-managed/administration.ts";
import { policyFrom, type PolicyEntry } from "./aws-managed/entry.ts";

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

/** One function a subject: its entries cost nothing before it is called. */
const subjects: readonly (() => readonly PolicyEntry[])[] = [administrationPolicies];

let byArn: ReadonlyMap<string, AwsManagedPolicy> | undefined;

function loaded(): ReadonlyMap<string, AwsManagedPolicy> {
  if (byArn !== undefined) return byArn;
  const policies = subjects.flatMap((entries) => entries().map(policyFrom));
  policies.sort((a, b) => (a.policyName < b.policyName ? -1 : 1));
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

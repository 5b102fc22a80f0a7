/** Policies of all enabled kinds: those there are, and those attached to one root, unit or account. */
import {
  ListRootsCommand,
  paginateListPolicies,
  paginateListPoliciesForTarget,
  type OrganizationsClient,
  type PolicySummary,
  type Root,
} from "@aws-sdk/client-organizations";
import { allItems } from "../../aws/all-items.ts";
import { policyTypes, type OrganizationPolicyType } from "./policy-types.ts";

/** The kinds that are enabled in a root. */
export function enabledTypes(root: Root | undefined): readonly OrganizationPolicyType[] {
  const enabled = new Set(root?.PolicyTypes?.filter(({ Status }) => Status === "ENABLED").map(({ Type }) => Type));
  return policyTypes.filter((type) => enabled.has(type));
}

/** The root, whose kinds of policies are the organization's. */
export async function rootOf(client: OrganizationsClient, abortSignal?: AbortSignal): Promise<Root | undefined> {
  const { Roots } = await client.send(new ListRootsCommand({}), { ...(abortSignal && { abortSignal }) });
  return Roots?.[0];
}

/** All policies that could be attached. */
export async function allPolicies(client: OrganizationsClient): Promise<readonly PolicySummary[]> {
  const types = enabledTypes(await rootOf(client));
  const lists = types.map((Filter) => allItems(paginateListPolicies({ client }, { Filter }), (page) => page.Policies));
  return (await Promise.all(lists)).flat();
}

/** Policies attached right here. Of kinds that are not enabled there are none. */
export async function policiesOfTarget(
  client: OrganizationsClient,
  TargetId: string,
  types: readonly OrganizationPolicyType[],
): Promise<readonly PolicySummary[]> {
  const lists = types.map((Filter) =>
    allItems(paginateListPoliciesForTarget({ client }, { TargetId, Filter }), (page) => page.Policies),
  );
  return (await Promise.all(lists)).flat();
}

/** Texts of the policies that a simulation names, by what it calls them. */
import {
  GetPolicyCommand,
  GetPolicyVersionCommand,
  GetRoleCommand,
  GetUserCommand,
  paginateListGroupsForUser,
  type IAMClient,
} from "@aws-sdk/client-iam";
import { DescribePolicyCommand, type OrganizationsClient } from "@aws-sdk/client-organizations";
import { allItems } from "../../aws/all-items.ts";
import type { VerdictStatement } from "./verdict.ts";
import { attachedPolicies, inlinePolicyText, type Principal } from "./principal-calls.ts";

/** Who was simulated, and the texts that came with the question. */
export interface SimulatedSources {
  /** Undefined: only `given`. */
  readonly principal: Principal | undefined;
  readonly given: Readonly<Record<string, string>>;
}

/** The principal behind an ARN of the account. */
export function principalOf(arn: string): Principal | undefined {
  const match = /^arn:aws:iam::\d{12}:(user|group|role)\/(?:.*\/)?([^/]+)$/.exec(arn);
  return match ? { kind: match[1] as Principal["kind"], name: match[2] ?? "" } : undefined;
}

/** A statement's whole policy. Throws what the calls throw; gives undefined when nothing has that name. */
export async function policySourceText(
  { iam, organizations }: { readonly iam: IAMClient; readonly organizations: OrganizationsClient },
  { principal, given }: SimulatedSources,
  { source, decider }: VerdictStatement,
): Promise<string | undefined> {
  if (given[source] !== undefined) return given[source];
  if (decider === "serviceControl") {
    const { Policy } = await organizations.send(new DescribePolicyCommand({ PolicyId: source }));
    return Policy?.Content;
  }
  if (!principal) return undefined;
  if (decider === "boundary") return managedText(iam, (await boundaryOf(iam, principal)) ?? "");
  const owners = [principal, ...(await groupsOf(iam, principal))];
  const owner = owners.find(({ kind, name }) => source.startsWith(`${kind}_${name}_`));
  if (owner) return inlinePolicyText(iam, owner, source.slice(`${owner.kind}_${owner.name}_`.length));
  const lists = await Promise.all(owners.map((one) => attachedPolicies(iam, one)));
  const found = lists.flat().find(({ PolicyName }) => PolicyName === source);
  return found?.PolicyArn === undefined ? undefined : managedText(iam, found.PolicyArn);
}

async function groupsOf(client: IAMClient, { kind, name }: Principal): Promise<readonly Principal[]> {
  if (kind !== "user") return [];
  const groups = await allItems(paginateListGroupsForUser({ client }, { UserName: name }), (page) => page.Groups);
  return groups.map(({ GroupName = "" }) => ({ kind: "group" as const, name: GroupName }));
}

async function boundaryOf(iam: IAMClient, { kind, name }: Principal): Promise<string | undefined> {
  if (kind === "user") {
    const { User } = await iam.send(new GetUserCommand({ UserName: name }));
    return User?.PermissionsBoundary?.PermissionsBoundaryArn;
  }
  const { Role } = await iam.send(new GetRoleCommand({ RoleName: name }));
  return Role?.PermissionsBoundary?.PermissionsBoundaryArn;
}

async function managedText(iam: IAMClient, PolicyArn: string): Promise<string> {
  const { Policy } = await iam.send(new GetPolicyCommand({ PolicyArn }));
  const got = await iam.send(new GetPolicyVersionCommand({ PolicyArn, VersionId: Policy?.DefaultVersionId }));
  return decodeURIComponent(got.PolicyVersion?.Document ?? "");
}

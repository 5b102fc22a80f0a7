/** What counts for an account: control policies by level, and merged management policies. */
import {
  DescribePolicyCommand,
  ListParentsCommand,
  type OrganizationsClient,
  type PolicySummary,
} from "@aws-sdk/client-organizations";
import SpaceBetween from "@cloudscape-design/components/space-between";
import Link from "@cloudscape-design/components/link";
import { ItemTable } from "../../components/item-table.tsx";
import { Loaded } from "../../components/loaded.tsx";
import { follow } from "../../frame/router.ts";
import { useMessages } from "../../language/use-messages.ts";
import { useRequest } from "../../requests/use-request.ts";
import { controlSummary, type ControlSummary } from "./control-summary.ts";
import { MergedPolicy } from "./merged-policy.tsx";
import { policyLink } from "./organization-links.ts";
import { enabledTypes, policiesOfTarget, rootOf } from "./policies-of.ts";
import { policyPageMessages } from "./policy-page-messages.ts";
import { policyTypeMessages } from "./policy-type-messages.ts";
import { isControlType, policyTypeOf, type ManagementPolicyType } from "./policy-types.ts";

interface ControlPolicy extends ControlSummary {
  /** The root, unit or account that it is attached to. */
  readonly level: string;
  readonly policy: PolicySummary;
}

interface Effective {
  readonly controls: readonly ControlPolicy[];
  readonly management: readonly ManagementPolicyType[];
}

/** The panels. */
export function EffectivePolicies({
  client,
  accountId,
}: {
  readonly client: OrganizationsClient;
  readonly accountId: string;
}) {
  const effective = useRequest(() => effectiveOf(client, accountId), [client, accountId]);
  return (
    <Loaded asked={effective}>
      {({ controls, management }) => (
        <SpaceBetween size="l">
          <Controls accountId={accountId} controls={controls} />
          {management.map((type) => (
            <MergedPolicy key={type} client={client} accountId={accountId} type={type} />
          ))}
        </SpaceBetween>
      )}
    </Loaded>
  );
}

function Controls({
  accountId,
  controls,
}: {
  readonly accountId: string;
  readonly controls: readonly ControlPolicy[];
}) {
  const text = useMessages(policyPageMessages);
  const kinds = useMessages(policyTypeMessages);
  return (
    <ItemTable
      id="organizations.effective"
      title={`${kinds("SERVICE_CONTROL_POLICY")}, ${kinds("RESOURCE_CONTROL_POLICY")}`}
      description={text("effectiveScp")}
      items={controls}
      itemKey={({ level, policy }) => `${level} ${policy.Id}`}
      columns={[
        {
          id: "level",
          header: text("level"),
          text: ({ level }) => level,
          cell: ({ level }) => (level === accountId ? text("directly") : text("inherited", { name: level })),
          isRowHeader: true,
        },
        {
          id: "policy",
          header: text("name"),
          text: ({ policy }) => policy.Name,
          cell: ({ policy }) => (
            <Link href={policyLink(policy.Id ?? "")} onFollow={follow}>
              {policy.Name}
            </Link>
          ),
        },
        { id: "type", header: text("type"), text: ({ policy }) => kinds(policyTypeOf(policy.Type)) },
        { id: "allows", header: text("allows"), text: ({ allows }) => allows.join(", ") },
        { id: "denies", header: text("denies"), text: ({ denies }) => denies.join(", ") },
      ]}
      empty={text("effectiveNone")}
    />
  );
}

async function effectiveOf(client: OrganizationsClient, accountId: string): Promise<Effective> {
  const [types, path] = await Promise.all([
    rootOf(client).then((root) => enabledTypes(root)),
    pathTo(client, accountId),
  ]);
  const lists = await Promise.all(
    path.map(async (level) =>
      (await policiesOfTarget(client, level, types.filter(isControlType))).map((policy) => ({ level, policy })),
    ),
  );
  const placed = lists.flat();
  const summaries = new Map<string, ControlSummary>();
  for (const id of new Set(placed.map(({ policy }) => policy.Id ?? ""))) {
    const { Policy } = await client.send(new DescribePolicyCommand({ PolicyId: id }));
    summaries.set(id, controlSummary(Policy?.Content ?? ""));
  }
  return {
    controls: placed.map((one) => ({ ...one, ...(summaries.get(one.policy.Id ?? "") ?? controlSummary("")) })),
    management: types.flatMap((type) => (isControlType(type) ? [] : [type])),
  };
}

/** From the root to the account itself. */
async function pathTo(client: OrganizationsClient, accountId: string): Promise<readonly string[]> {
  const path = [accountId];
  for (;;) {
    const [ChildId = ""] = path;
    if (ChildId.startsWith("r-")) return path;
    const { Parents = [] } = await client.send(new ListParentsCommand({ ChildId }));
    const parent = Parents[0]?.Id;
    if (parent === undefined) return path;
    path.unshift(parent);
  }
}

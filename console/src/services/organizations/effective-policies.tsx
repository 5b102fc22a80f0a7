/** What counts for an account: control policies by level, and merged management policies. */
import {
  DescribeEffectivePolicyCommand,
  ListParentsCommand,
  type OrganizationsClient,
} from "@aws-sdk/client-organizations";
import Box from "@cloudscape-design/components/box";
import Container from "@cloudscape-design/components/container";
import Header from "@cloudscape-design/components/header";
import Link from "@cloudscape-design/components/link";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { ItemTable } from "../../components/item-table.tsx";
import { follow, linkTo } from "../../frame/router.ts";
import { useMessages } from "../../language/use-messages.ts";
import { useRequest } from "../../requests/use-request.ts";
import { PolicyText } from "../../components/policy/policy-text.tsx";
import { policiesOfTarget } from "./attached-policies.tsx";
import { policyPageMessages } from "./policy-page-messages.ts";
import { policyTypeMessages, policyTypeOf } from "./policy-types.ts";

/** The panels. */
export function EffectivePolicies({
  client,
  accountId,
}: {
  readonly client: OrganizationsClient;
  readonly accountId: string;
}) {
  const text = useMessages(policyPageMessages);
  const kinds = useMessages(policyTypeMessages);
  const levels = useRequest(async () => {
    const path = await pathTo(client, accountId);
    const lists = await Promise.all(
      path.map(async (level) => (await policiesOfTarget(client, level)).map((policy) => ({ level, policy }))),
    );
    return lists.flat();
  }, [client, accountId]);
  return (
    <SpaceBetween size="l">
      <ItemTable
        id="organizations.effective"
        title={`${kinds("SERVICE_CONTROL_POLICY")}, ${kinds("RESOURCE_CONTROL_POLICY")}`}
        description={text("effectiveScp")}
        items={{ ...levels, value: levels.value?.filter(({ policy }) => policy.Type?.endsWith("CONTROL_POLICY")) }}
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
              <Link href={linkTo(`organizations/policies/${policy.Id}`)} onFollow={follow}>
                {policy.Name}
              </Link>
            ),
          },
          { id: "type", header: text("type"), text: ({ policy }) => kinds(policyTypeOf(policy.Type)) },
        ]}
        empty={text("effectiveNone")}
      />
      {(["TAG_POLICY", "BACKUP_POLICY"] as const).map((type) => (
        <Merged
          key={type}
          client={client}
          accountId={accountId}
          type={type}
          isAttached={levels.value?.some(({ policy }) => policy.Type === type) ?? false}
        />
      ))}
    </SpaceBetween>
  );
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

function Merged({
  client,
  accountId,
  type,
  isAttached,
}: {
  readonly client: OrganizationsClient;
  readonly accountId: string;
  readonly type: "TAG_POLICY" | "BACKUP_POLICY";
  /** Without a policy on any level there is nothing to merge, and nothing to ask for. */
  readonly isAttached: boolean;
}) {
  const text = useMessages(policyPageMessages);
  const kinds = useMessages(policyTypeMessages);
  const effective = useRequest(
    async (abortSignal) => {
      if (!isAttached) return undefined;
      const command = new DescribeEffectivePolicyCommand({ PolicyType: type, TargetId: accountId });
      try {
        return (await client.send(command, { abortSignal })).EffectivePolicy?.PolicyContent;
      } catch (error) {
        if (error instanceof Error && error.name === "EffectivePolicyNotFoundException") return undefined;
        throw error;
      }
    },
    [client, accountId, type, isAttached],
  );
  const content = effective.value;
  return (
    <Container header={<Header variant="h3">{kinds(type)}</Header>}>
      {content === undefined ? (
        <Box>{text("effectiveNone")}</Box>
      ) : (
        <PolicyText
          text={JSON.stringify(JSON.parse(content), undefined, 2)}
          label={`${text("effective")}: ${kinds(type)}`}
        />
      )}
    </Container>
  );
}

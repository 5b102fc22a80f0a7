/** The policies of one kind as they are merged for an account, and what keeps them from being carried out. */
import {
  DescribeEffectivePolicyCommand,
  paginateListEffectivePolicyValidationErrors,
  type EffectivePolicyValidationError,
  type OrganizationsClient,
} from "@aws-sdk/client-organizations";
import Alert from "@cloudscape-design/components/alert";
import Box from "@cloudscape-design/components/box";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { allItems } from "../../aws/all-items.ts";
import { lineOfCommand } from "../../aws/line-of-command.ts";
import { CommandLine } from "../../components/command-line.tsx";
import { Panel } from "../../components/panel.tsx";
import { PolicyText } from "../../components/policy/policy-text.tsx";
import { readablePolicy } from "../../components/policy/readable-policy.ts";
import { useMessages } from "../../language/use-messages.ts";
import { FailureAlert } from "../../requests/failure-text.tsx";
import { useRequest } from "../../requests/use-request.ts";
import { policyPageMessages } from "./policy-page-messages.ts";
import { policyTypeMessages } from "./policy-type-messages.ts";
import type { ManagementPolicyType } from "./policy-types.ts";

/** The panel. */
export function MergedPolicy({
  client,
  accountId,
  type,
}: {
  readonly client: OrganizationsClient;
  readonly accountId: string;
  readonly type: ManagementPolicyType;
}) {
  const text = useMessages(policyPageMessages);
  const kinds = useMessages(policyTypeMessages);
  const command = new DescribeEffectivePolicyCommand({ PolicyType: type, TargetId: accountId });
  const effective = useRequest(() => effectiveOf(client, command), [client, accountId, type]);
  const { content, errors = [] } = effective.value ?? {};
  return (
    <Panel title={kinds(type)} level="h3" actions={<CommandLine command={lineOfCommand(command)} />}>
      <SpaceBetween size="m">
        {effective.error !== undefined && <FailureAlert error={effective.error} onRetry={effective.reload} />}
        {errors.length > 0 && (
          <Alert type="warning" header={text("invalid")}>
            {errors.map(({ PathToError, ErrorMessage }) => (
              <Box key={`${PathToError} ${ErrorMessage}`}>
                {PathToError}: {ErrorMessage}
              </Box>
            ))}
          </Alert>
        )}
        {content === undefined ? (
          <Box>{text("effectiveNone")}</Box>
        ) : (
          <PolicyText text={readablePolicy(content)} label={`${text("effective")}: ${kinds(type)}`} />
        )}
      </SpaceBetween>
    </Panel>
  );
}

interface Merged {
  readonly content: string | undefined;
  readonly errors: readonly EffectivePolicyValidationError[];
}

async function effectiveOf(client: OrganizationsClient, command: DescribeEffectivePolicyCommand): Promise<Merged> {
  const { PolicyType, TargetId: AccountId } = command.input;
  try {
    const { EffectivePolicy } = await client.send(command);
    const content = EffectivePolicy?.PolicyContent;
    if (content === undefined || content === "{}") return { content: undefined, errors: [] };
    const pages = paginateListEffectivePolicyValidationErrors({ client }, { AccountId, PolicyType });
    return { content, errors: await allItems(pages, (page) => page.EffectivePolicyValidationErrors) };
  } catch (error) {
    if (error instanceof Error && error.name === "EffectivePolicyNotFoundException") {
      return { content: undefined, errors: [] };
    }
    throw error;
  }
}

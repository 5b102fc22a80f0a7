/** Whether roles of the account get tokens by which services elsewhere know them. */
import {
  DisableOutboundWebIdentityFederationCommand,
  EnableOutboundWebIdentityFederationCommand,
  GetOutboundWebIdentityFederationInfoCommand,
  IAMClient,
} from "@aws-sdk/client-iam";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useClient } from "../../aws/use-client.ts";
import { Copyable } from "../../components/copyable.tsx";
import { Loaded } from "../../components/loaded.tsx";
import { Panel } from "../../components/panel.tsx";
import { useMessages } from "../../language/use-messages.ts";
import { useRequest } from "../../requests/use-request.ts";
import { accountMessages } from "./account-messages.ts";
import { SwitchRow } from "./switch-row.tsx";

/** The panel. */
export function OutboundFederationPanel() {
  const text = useMessages(accountMessages);
  const iam = useClient(IAMClient);
  const asked = useRequest((signal) => findIssuer(iam, signal), [iam]);
  return (
    <Panel title={text("outbound")}>
      <Loaded asked={asked}>
        {({ issuer }) => (
          <SpaceBetween size="s">
            <SwitchRow
              name={text("outbound")}
              what={text("outboundWhat")}
              isOn={issuer !== undefined}
              command={
                issuer === undefined
                  ? new EnableOutboundWebIdentityFederationCommand({})
                  : new DisableOutboundWebIdentityFederationCommand({})
              }
              onChanged={asked.reload}
            />
            {issuer !== undefined && (
              <span>
                {text("issuer")}: <Copyable value={issuer} />
              </span>
            )}
          </SpaceBetween>
        )}
      </Loaded>
    </Panel>
  );
}

async function findIssuer(iam: IAMClient, abortSignal: AbortSignal): Promise<{ issuer: string | undefined }> {
  try {
    const answer = await iam.send(new GetOutboundWebIdentityFederationInfoCommand({}), { abortSignal });
    return { issuer: answer.IssuerIdentifier };
  } catch (error) {
    if (error instanceof Error && error.name.startsWith("FeatureDisabled")) return { issuer: undefined };
    throw error;
  }
}

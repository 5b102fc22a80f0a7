/** What the management account may do with its members' root users. */
import {
  DisableOrganizationsRootCredentialsManagementCommand,
  DisableOrganizationsRootSessionsCommand,
  EnableOrganizationsRootCredentialsManagementCommand,
  EnableOrganizationsRootSessionsCommand,
  IAMClient,
  ListOrganizationsFeaturesCommand,
  type FeatureType,
} from "@aws-sdk/client-iam";
import Box from "@cloudscape-design/components/box";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useClient } from "../../aws/use-client.ts";
import { Loaded } from "../../components/loaded.tsx";
import { Panel } from "../../components/panel.tsx";
import { useMessages } from "../../language/use-messages.ts";
import { useRequest } from "../../requests/use-request.ts";
import { accountMessages } from "./account-messages.ts";
import { SwitchRow } from "./switch-row.tsx";

/** The panel. */
export function RootAccessPanel() {
  const text = useMessages(accountMessages);
  const iam = useClient(IAMClient);
  const asked = useRequest((signal) => findFeatures(iam, signal), [iam]);
  return (
    <Panel title={text("rootAccess")} description={text("rootAccessWhat")}>
      <Loaded asked={asked}>
        {(found) =>
          "reason" in found ? (
            <Box>{text("rootAccessNot", { reason: found.reason })}</Box>
          ) : (
            <SpaceBetween size="l">
              <SwitchRow
                name={text("rootCredentials")}
                what={text("rootCredentialsWhat")}
                isOn={found.features.includes("RootCredentialsManagement")}
                command={
                  found.features.includes("RootCredentialsManagement")
                    ? new DisableOrganizationsRootCredentialsManagementCommand({})
                    : new EnableOrganizationsRootCredentialsManagementCommand({})
                }
                onChanged={asked.reload}
              />
              <SwitchRow
                name={text("rootSessions")}
                what={text("rootSessionsWhat")}
                isOn={found.features.includes("RootSessions")}
                command={
                  found.features.includes("RootSessions")
                    ? new DisableOrganizationsRootSessionsCommand({})
                    : new EnableOrganizationsRootSessionsCommand({})
                }
                onChanged={asked.reload}
              />
            </SpaceBetween>
          )
        }
      </Loaded>
    </Panel>
  );
}

/** Why the features are not this account's to switch (IAM API reference, ListOrganizationsFeatures). */
const notHere: ReadonlySet<string> = new Set([
  "AccountNotManagementOrDelegatedAdministratorException",
  "OrganizationNotFoundException",
  "OrganizationNotInAllFeaturesModeException",
  "ServiceAccessNotEnabledException",
]);

type Found = { readonly features: readonly FeatureType[] } | { readonly reason: string };

async function findFeatures(iam: IAMClient, abortSignal: AbortSignal): Promise<Found> {
  try {
    const { EnabledFeatures = [] } = await iam.send(new ListOrganizationsFeaturesCommand({}), { abortSignal });
    return { features: EnabledFeatures };
  } catch (error) {
    if (error instanceof Error && notHere.has(error.name)) return { reason: error.message };
    throw error;
  }
}

/** Which session tokens STS's global endpoint gives out. */
import {
  GetAccountSummaryCommand,
  IAMClient,
  SetSecurityTokenServicePreferencesCommand,
  type GlobalEndpointTokenVersion,
} from "@aws-sdk/client-iam";
import Button from "@cloudscape-design/components/button";
import FormField from "@cloudscape-design/components/form-field";
import RadioGroup from "@cloudscape-design/components/radio-group";
import { useState } from "react";
import { useClient } from "../../aws/use-client.ts";
import { CommandDialog } from "../../components/command-dialog.tsx";
import { Loaded } from "../../components/loaded.tsx";
import { Panel } from "../../components/panel.tsx";
import { useDialog, type DialogEnds } from "../../components/use-dialog.ts";
import { useMessages } from "../../language/use-messages.ts";
import { useRequest } from "../../requests/use-request.ts";
import { accountMessages } from "./account-messages.ts";

/** The panel. */
export function TokenPanel() {
  const text = useMessages(accountMessages);
  const iam = useClient(IAMClient);
  const asked = useRequest(
    async (abortSignal): Promise<GlobalEndpointTokenVersion> => {
      const { SummaryMap } = await iam.send(new GetAccountSummaryCommand({}), { abortSignal });
      return SummaryMap?.["GlobalEndpointTokenVersion"] === 2 ? "v2Token" : "v1Token";
    },
    [iam],
  );
  const dialog = useDialog<"change">(asked.reload);
  return (
    <Panel
      title={text("tokens")}
      description={text("tokensWhat")}
      actions={
        <Button ariaLabel={`${text("changeTokens")}: ${text("tokenVersion")}`} onClick={() => dialog.open("change")}>
          {text("changeTokens")}
        </Button>
      }
    >
      <Loaded asked={asked}>
        {(version) => (
          <>
            {text(version === "v2Token" ? "token2" : "token1")}
            {dialog.name === "change" && <ChangeTokens before={version} ends={dialog.ends} />}
          </>
        )}
      </Loaded>
    </Panel>
  );
}

function ChangeTokens({ before, ends }: { readonly before: GlobalEndpointTokenVersion; readonly ends: DialogEnds }) {
  const text = useMessages(accountMessages);
  const [version, setVersion] = useState(before);
  return (
    <CommandDialog
      client={useClient(IAMClient)}
      title={text("tokens")}
      submit={text("changeTokens")}
      success={text("tokensSaved")}
      isIncomplete={version === before}
      commands={[new SetSecurityTokenServicePreferencesCommand({ GlobalEndpointTokenVersion: version })]}
      {...ends}
    >
      <FormField label={text("tokenVersion")}>
        <RadioGroup
          value={version}
          items={[
            { value: "v1Token", label: text("token1") },
            { value: "v2Token", label: text("token2") },
          ]}
          onChange={({ detail }) => setVersion(detail.value === "v2Token" ? "v2Token" : "v1Token")}
        />
      </FormField>
    </CommandDialog>
  );
}

/** Whether a user may sign in to the console, and with which password. */
import {
  CreateLoginProfileCommand,
  DeleteLoginProfileCommand,
  GetLoginProfileCommand,
  IAMClient,
  UpdateLoginProfileCommand,
} from "@aws-sdk/client-iam";
import Button from "@cloudscape-design/components/button";
import Checkbox from "@cloudscape-design/components/checkbox";
import FormField from "@cloudscape-design/components/form-field";
import Input from "@cloudscape-design/components/input";
import StatusIndicator from "@cloudscape-design/components/status-indicator";
import { useState } from "react";
import { useClient } from "../../aws/use-client.ts";
import { CommandConfirm, CommandDialog } from "../../components/command-dialog.tsx";
import { Panel } from "../../components/panel.tsx";
import { useDialog, type DialogEnds } from "../../components/use-dialog.ts";
import { useMessages } from "../../language/use-messages.ts";
import { FailureAlert } from "../../requests/failure-text.tsx";
import { useRequest } from "../../requests/use-request.ts";
import { credentialMessages } from "./credential-messages.ts";
import { ifThere } from "./not-there.ts";

/** The panel. */
export function ConsolePasswordPanel({ userName: UserName }: { readonly userName: string }) {
  const text = useMessages(credentialMessages);
  const iam = useClient(IAMClient);
  const profile = useRequest(
    async (abortSignal) =>
      (await ifThere(iam.send(new GetLoginProfileCommand({ UserName }), { abortSignal }))) !== undefined,
    [iam, UserName],
  );
  const dialog = useDialog<"set" | "disable">(profile.reload);
  const isOn = profile.value === true;
  return (
    <Panel
      title={text("console")}
      actions={
        <>
          {isOn && <Button onClick={() => dialog.open("disable")}>{text("disableConsole")}</Button>}
          <Button onClick={() => dialog.open("set")}>{text(isOn ? "changePassword" : "enableConsole")}</Button>
        </>
      }
    >
      {profile.error === undefined ? (
        <StatusIndicator type={isOn ? "success" : "stopped"}>{text(isOn ? "consoleOn" : "consoleOff")}</StatusIndicator>
      ) : (
        <FailureAlert error={profile.error} onRetry={profile.reload} />
      )}
      {dialog.name === "set" && <SetPassword userName={UserName} isNew={!isOn} {...dialog.ends} />}
      {dialog.name === "disable" && (
        <CommandConfirm
          client={iam}
          title={text("disableConsole")}
          action={text("disableConsole")}
          commands={[new DeleteLoginProfileCommand({ UserName })]}
          success={text("consoleDisabled")}
          {...dialog.ends}
        >
          {text("disableWhat")}
        </CommandConfirm>
      )}
    </Panel>
  );
}

function SetPassword({
  userName: UserName,
  isNew,
  ...ends
}: DialogEnds & { readonly userName: string; readonly isNew: boolean }) {
  const text = useMessages(credentialMessages);
  const iam = useClient(IAMClient);
  const [password, setPassword] = useState("");
  const [mustChange, setMustChange] = useState(true);
  const input = { UserName, Password: password, PasswordResetRequired: mustChange };
  return (
    <CommandDialog
      client={iam}
      title={text(isNew ? "enableConsole" : "changePassword")}
      submit={text(isNew ? "enableConsole" : "changePassword")}
      success={text("passwordSet")}
      isIncomplete={password === ""}
      commands={[isNew ? new CreateLoginProfileCommand(input) : new UpdateLoginProfileCommand(input)]}
      {...ends}
    >
      <FormField label={text("newPassword")}>
        <Input
          type="password"
          autoComplete="new-password"
          value={password}
          onChange={({ detail }) => setPassword(detail.value)}
        />
      </FormField>
      <Checkbox checked={mustChange} onChange={({ detail }) => setMustChange(detail.checked)}>
        {text("mustChange")}
      </Checkbox>
    </CommandDialog>
  );
}

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
import Container from "@cloudscape-design/components/container";
import FormField from "@cloudscape-design/components/form-field";
import Header from "@cloudscape-design/components/header";
import Input from "@cloudscape-design/components/input";
import SpaceBetween from "@cloudscape-design/components/space-between";
import StatusIndicator from "@cloudscape-design/components/status-indicator";
import { useState } from "react";
import { useClient } from "../../aws/use-client.ts";
import { CommandConfirm, CommandDialog } from "../../components/command-dialog.tsx";
import { useMessages } from "../../language/use-messages.ts";
import { FailureAlert } from "../../requests/failure-text.tsx";
import { useRequest } from "../../requests/use-request.ts";
import { credentialMessages } from "./credential-messages.ts";
import { isNotThere } from "./deletion-commands.ts";

/** The panel. */
export function ConsolePasswordPanel({ userName: UserName }: { readonly userName: string }) {
  const text = useMessages(credentialMessages);
  const iam = useClient(IAMClient);
  const profile = useRequest(
    async (abortSignal) => {
      try {
        await iam.send(new GetLoginProfileCommand({ UserName }), { abortSignal });
        return true;
      } catch (error) {
        if (isNotThere(error)) return false;
        throw error;
      }
    },
    [iam, UserName],
  );
  const [open, setOpen] = useState<"set" | "disable">();
  const close = (): void => setOpen(undefined);
  const done = (): void => {
    close();
    profile.reload();
  };
  const isOn = profile.value === true;
  return (
    <Container
      header={
        <Header
          variant="h2"
          actions={
            <SpaceBetween direction="horizontal" size="xs">
              {isOn && <Button onClick={() => setOpen("disable")}>{text("disableConsole")}</Button>}
              <Button onClick={() => setOpen("set")}>{text(isOn ? "changePassword" : "enableConsole")}</Button>
            </SpaceBetween>
          }
        >
          {text("console")}
        </Header>
      }
    >
      {profile.error === undefined ? (
        <StatusIndicator type={isOn ? "success" : "stopped"}>{text(isOn ? "consoleOn" : "consoleOff")}</StatusIndicator>
      ) : (
        <FailureAlert error={profile.error} onRetry={profile.reload} />
      )}
      {open === "set" && <SetPassword userName={UserName} isNew={!isOn} onDone={done} onCancel={close} />}
      {open === "disable" && (
        <CommandConfirm
          client={iam}
          title={text("disableConsole")}
          action={text("disableConsole")}
          commands={[new DeleteLoginProfileCommand({ UserName })]}
          success={text("consoleDisabled")}
          onDone={done}
          onCancel={close}
        >
          {text("disableWhat")}
        </CommandConfirm>
      )}
    </Container>
  );
}

function SetPassword({
  userName: UserName,
  isNew,
  ...on
}: {
  readonly userName: string;
  readonly isNew: boolean;
  onDone(): void;
  onCancel(): void;
}) {
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
      {...on}
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

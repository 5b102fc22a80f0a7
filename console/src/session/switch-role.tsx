/** Switching to a role of this account or of another one. */
import { AssumeRoleCommand, STSClient } from "@aws-sdk/client-sts";
import Box from "@cloudscape-design/components/box";
import Button from "@cloudscape-design/components/button";
import FormField from "@cloudscape-design/components/form-field";
import Input from "@cloudscape-design/components/input";
import Modal from "@cloudscape-design/components/modal";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useState } from "react";
import { cliLine } from "../aws/cli-line.ts";
import { newClient } from "../aws/use-client.ts";
import { CommandLine } from "../components/command-line.tsx";
import { defineMessages } from "../language/messages.ts";
import { useMessages } from "../language/use-messages.ts";
import { FailureAlert } from "../requests/failure-text.tsx";
import { useMutation } from "../requests/use-mutation.tsx";
import { currentSession, setSession } from "./session.ts";

const messages = defineMessages({
  en: {
    title: "Switch role",
    account: "Account",
    accountHelp: "Twelve digits.",
    role: "Role",
    switch: "Switch",
    cancel: "Cancel",
  },
  ko: {
    title: "역할 전환",
    account: "계정",
    accountHelp: "숫자 12자리입니다.",
    role: "역할",
    switch: "전환",
    cancel: "취소",
  },
});

/** The dialog; draw it only while it is open. `account` and `role` are offered, as links to switch roles state them. */
export function SwitchRole({
  onClose,
  ...offered
}: {
  onClose(): void;
  readonly account?: string | undefined;
  readonly role?: string | undefined;
}) {
  const text = useMessages(messages);
  const [account, setAccount] = useState(offered.account ?? currentSession()?.accountId ?? "");
  const [role, setRole] = useState(offered.role ?? "OrganizationAccountAccessRole");
  const input = {
    RoleArn: `arn:aws:iam::${account}:role/${role}`,
    RoleSessionName: (currentSession()?.name ?? "console").replaceAll(/[^\w+=,.@-]/g, "-").padEnd(2, "-"),
  };
  const change = useMutation({ make: () => assumeRole(input, account), onDone: onClose, quiet: true });
  return (
    <Modal
      visible
      header={text("title")}
      onDismiss={onClose}
      footer={
        <Box float="right">
          <SpaceBetween direction="horizontal" size="xs">
            <CommandLine command={cliLine("sts", "AssumeRole", input)} />
            <Button variant="link" onClick={onClose}>
              {text("cancel")}
            </Button>
            <Button variant="primary" loading={change.isRunning} onClick={() => void change.run()}>
              {text("switch")}
            </Button>
          </SpaceBetween>
        </Box>
      }
    >
      <SpaceBetween size="m">
        <FormField label={text("account")} constraintText={text("accountHelp")}>
          <Input value={account} inputMode="numeric" onChange={({ detail }) => setAccount(detail.value)} />
        </FormField>
        <FormField label={text("role")}>
          <Input value={role} onChange={({ detail }) => setRole(detail.value)} />
        </FormField>
        {change.error !== undefined && <FailureAlert error={change.error} />}
      </SpaceBetween>
    </Modal>
  );
}

async function assumeRole(
  input: { readonly RoleArn: string; readonly RoleSessionName: string },
  accountId: string,
): Promise<void> {
  const before = currentSession();
  const { Credentials, AssumedRoleUser } = await newClient(STSClient).send(new AssumeRoleCommand(input));
  if (!before || !Credentials || !AssumedRoleUser) return;
  const { AccessKeyId = "", SecretAccessKey = "", SessionToken = "", Expiration } = Credentials;
  setSession({
    arn: AssumedRoleUser.Arn ?? input.RoleArn,
    accountId,
    name: `${input.RoleArn.split("/").at(-1)}/${before.name}`,
    accessKeyId: AccessKeyId,
    secretAccessKey: SecretAccessKey,
    sessionToken: SessionToken,
    expiresAt: Expiration?.getTime() ?? Date.now() + 3_600_000,
    back: before.back ?? before,
  });
}

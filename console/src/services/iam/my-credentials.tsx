/** Credentials of whoever is signed in. */
import { ChangePasswordCommand, IAMClient } from "@aws-sdk/client-iam";
import Alert from "@cloudscape-design/components/alert";
import Button from "@cloudscape-design/components/button";
import FormField from "@cloudscape-design/components/form-field";
import Input from "@cloudscape-design/components/input";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useState } from "react";
import { useClient } from "../../aws/use-client.ts";
import { CommandDialog } from "../../components/command-dialog.tsx";
import { usePage } from "../../frame/page-frame.ts";
import { useMessages } from "../../language/use-messages.ts";
import { useSession } from "../../session/session.ts";
import { AccessKeysPanel } from "./access-keys-panel.tsx";
import { accountMessages } from "./account-messages.ts";
import { Copyable } from "../../components/copyable.tsx";
import { credentialMessages } from "./credential-messages.ts";
import { DetailHeader } from "../../components/detail-header.tsx";
import { iamMessages } from "./iam-messages.ts";
import { MfaPanel } from "./mfa-panel.tsx";
import { SshKeysPanel } from "./ssh-keys-panel.tsx";

/** The page. */
export function MyCredentials() {
  const text = useMessages(accountMessages);
  const words = useMessages(iamMessages);
  const secrets = useMessages(credentialMessages);
  const session = useSession();
  usePage({ title: text("mine") });
  const [isChanging, setChanging] = useState(false);
  if (!session) return null;
  const { arn, accountId, name } = session;
  const isRoot = arn.endsWith(":root");
  const isUser = arn.includes(":user/");
  return (
    <SpaceBetween size="l">
      <DetailHeader
        title={text("mine")}
        actions={isUser && <Button onClick={() => setChanging(true)}>{text("changeMine")}</Button>}
        pairs={[
          { label: text("whoAmI"), value: isRoot ? text("rootUser") : name },
          { label: words("arn"), value: <Copyable value={arn} /> },
          { label: text("accountId"), value: <Copyable value={accountId} /> },
        ]}
      />
      {isRoot && <Alert type="warning">{secrets("rootKeys")}</Alert>}
      {isRoot || isUser ? (
        <>
          <MfaPanel
            userName={isRoot ? "" : name}
            account={accountId}
            deviceName={isRoot ? "root-account-mfa-device" : name}
          />
          <AccessKeysPanel {...(isRoot ? {} : { userName: name })} />
          {isUser && <SshKeysPanel userName={name} />}
        </>
      ) : (
        <Alert type="info">{text("isRole")}</Alert>
      )}
      {isChanging && <ChangePassword onClose={() => setChanging(false)} />}
    </SpaceBetween>
  );
}

function ChangePassword({ onClose }: { onClose(): void }) {
  const text = useMessages(accountMessages);
  const secrets = useMessages(credentialMessages);
  const iam = useClient(IAMClient);
  const [before, setBefore] = useState("");
  const [next, setNext] = useState("");
  return (
    <CommandDialog
      client={iam}
      title={text("changeMine")}
      submit={text("changeMine")}
      success={text("mineChanged")}
      isIncomplete={before === "" || next === ""}
      commands={[new ChangePasswordCommand({ OldPassword: before, NewPassword: next })]}
      onDone={onClose}
      onCancel={onClose}
    >
      <FormField label={secrets("oldPassword")}>
        <Input
          type="password"
          autoComplete="current-password"
          value={before}
          onChange={({ detail }) => setBefore(detail.value)}
        />
      </FormField>
      <FormField label={secrets("newPassword")}>
        <Input
          type="password"
          autoComplete="new-password"
          value={next}
          onChange={({ detail }) => setNext(detail.value)}
        />
      </FormField>
    </CommandDialog>
  );
}

/** A SAML provider: its metadata, and keys that open encrypted assertions. */
import {
  GetSAMLProviderCommand,
  IAMClient,
  UpdateSAMLProviderCommand,
  type GetSAMLProviderResponse,
  type SAMLPrivateKey,
} from "@aws-sdk/client-iam";
import Button from "@cloudscape-design/components/button";
import FormField from "@cloudscape-design/components/form-field";
import Textarea from "@cloudscape-design/components/textarea";
import { useState } from "react";
import { useClient } from "../../aws/use-client.ts";
import { ActionTable } from "../../components/action-table.tsx";
import { useDateColumn } from "../../components/columns.tsx";
import { CommandConfirm, CommandDialog } from "../../components/command-dialog.tsx";
import { Copyable } from "../../components/copyable.tsx";
import { DetailPage } from "../../components/detail-page.tsx";
import { Loaded } from "../../components/loaded.tsx";
import { useDialog, type DialogEnds } from "../../components/use-dialog.ts";
import { useDateText } from "../../language/use-date-text.ts";
import { useMessages } from "../../language/use-messages.ts";
import { useRequest, type Requested } from "../../requests/use-request.ts";
import { downloadText } from "../../components/download.ts";
import { Panel } from "../../components/panel.tsx";
import { iamMessages } from "./iam-messages.ts";
import { providerName } from "./provider-calls.ts";
import { providerMessages } from "./provider-messages.ts";
import type { ProviderPageProps } from "./provider-oidc.tsx";
import { samlFacts } from "./saml-facts.ts";

/** The page. */
export function SamlProviderPage({ provider, actions, tabs }: ProviderPageProps) {
  const text = useMessages(providerMessages);
  const words = useMessages(iamMessages);
  const date = useDateText();
  const iam = useClient(IAMClient);
  const { arn } = provider;
  const name = providerName(provider);
  const asked = useRequest(
    (abortSignal) => iam.send(new GetSAMLProviderCommand({ SAMLProviderArn: arn }), { abortSignal }),
    [iam, arn],
  );
  return (
    <Loaded asked={asked}>
      {(saml) => {
        const { issuer, signInPage } = samlFacts(saml.SAMLMetadataDocument ?? "");
        const isRequired = saml.AssertionEncryptionMode === "Required";
        return (
          <DetailPage
            title={name}
            actions={actions}
            pairs={[
              { label: words("arn"), value: <Copyable value={arn} /> },
              { label: text("kind"), value: text("saml") },
              { label: words("created"), value: date(saml.CreateDate) },
              { label: text("validUntil"), value: date(saml.ValidUntil) },
              { label: text("issuer"), value: <Copyable value={issuer} /> },
              { label: text("signInPage"), value: <Copyable value={signInPage} /> },
              { label: text("encryption"), value: text(isRequired ? "encryptionRequired" : "encryptionNot") },
            ]}
            tabs={[
              {
                id: "metadata",
                label: text("metadata"),
                content: <Metadata arn={arn} name={name} saml={saml} onSaved={asked.reload} />,
              },
              {
                id: "keys",
                label: text("decryptionKeys"),
                content: (
                  <DecryptionKeys
                    arn={arn}
                    isRequired={isRequired}
                    asked={{ ...asked, value: saml.PrivateKeyList ?? [] }}
                  />
                ),
              },
              ...tabs,
            ]}
          />
        );
      }}
    </Loaded>
  );
}

function Metadata({
  arn,
  name,
  saml,
  onSaved,
}: {
  readonly arn: string;
  readonly name: string;
  readonly saml: GetSAMLProviderResponse;
  onSaved(): void;
}) {
  const text = useMessages(providerMessages);
  const dialog = useDialog<"replace">(onSaved);
  const document = saml.SAMLMetadataDocument ?? "";
  return (
    <Panel
      title={text("metadata")}
      actions={
        <>
          <Button iconName="download" onClick={() => downloadText(`${name}-metadata.xml`, document, "application/xml")}>
            {text("download")}
          </Button>
          <Button onClick={() => dialog.open("replace")}>{text("replaceMetadata")}</Button>
        </>
      }
    >
      <pre className="console-text" tabIndex={0} aria-label={text("metadata")}>
        {document}
      </pre>
      {dialog.name === "replace" && (
        <UpdateDialog
          title={text("replaceMetadata")}
          label={text("metadata")}
          success={text("metadataSaved")}
          command={(SAMLMetadataDocument) =>
            new UpdateSAMLProviderCommand({ SAMLProviderArn: arn, SAMLMetadataDocument })
          }
          ends={dialog.ends}
        />
      )}
    </Panel>
  );
}

/** Asks for a text and gives it to the provider. */
function UpdateDialog({
  title,
  label,
  success,
  command,
  ends,
}: {
  readonly title: string;
  readonly label: string;
  readonly success: string;
  readonly command: (value: string) => UpdateSAMLProviderCommand;
  readonly ends: DialogEnds;
}) {
  const [value, setValue] = useState("");
  return (
    <CommandDialog
      client={useClient(IAMClient)}
      title={title}
      submit={title}
      success={success}
      commands={value.trim() === "" ? [] : [command(value)]}
      {...ends}
    >
      <FormField label={label}>
        <Textarea value={value} rows={12} spellcheck={false} onChange={({ detail }) => setValue(detail.value)} />
      </FormField>
    </CommandDialog>
  );
}

type KeyDialog = "add" | "remove" | "switch";

function DecryptionKeys({
  arn: SAMLProviderArn,
  isRequired,
  asked,
}: {
  readonly arn: string;
  readonly isRequired: boolean;
  readonly asked: Requested<readonly SAMLPrivateKey[]>;
}) {
  const text = useMessages(providerMessages);
  const dateColumn = useDateColumn();
  const iam = useClient(IAMClient);
  const switchText = text(isRequired ? "allow" : "require");
  return (
    <ActionTable<SAMLPrivateKey, KeyDialog>
      id="iam.provider-keys"
      title={text("decryptionKeys")}
      description={text("decryptionKeysWhat")}
      items={asked}
      itemKey={({ KeyId = "" }) => KeyId}
      columns={[
        { id: "id", header: text("keyId"), text: ({ KeyId }) => KeyId, isRowHeader: true },
        dateColumn({ id: "added", header: text("addedAt") }, ({ Timestamp }) => Timestamp),
      ]}
      empty={text("noDecryptionKeys")}
      actions={({ chosen, open }) => (
        <>
          <Button onClick={() => open("switch")}>{switchText}</Button>
          <Button disabled={chosen.length === 0} onClick={() => open("remove")}>
            {text("removeKey")}
          </Button>
          <Button onClick={() => open("add")}>{text("addKey")}</Button>
        </>
      )}
      dialogs={{
        add: ({ ends }) => (
          <UpdateDialog
            title={text("addKey")}
            label={text("privateKey")}
            success={text("keyAdded")}
            command={(AddPrivateKey) => new UpdateSAMLProviderCommand({ SAMLProviderArn, AddPrivateKey })}
            ends={ends}
          />
        ),
        remove: ({ item, ends }) => (
          <CommandConfirm
            client={iam}
            title={text("removeKey")}
            action={text("removeKey")}
            commands={[new UpdateSAMLProviderCommand({ SAMLProviderArn, RemovePrivateKey: item?.KeyId })]}
            success={text("keyRemoved")}
            {...ends}
          >
            {item?.KeyId}
          </CommandConfirm>
        ),
        switch: ({ ends }) => (
          <CommandConfirm
            client={iam}
            title={switchText}
            action={switchText}
            commands={[
              new UpdateSAMLProviderCommand({
                SAMLProviderArn,
                AssertionEncryptionMode: isRequired ? "Allowed" : "Required",
              }),
            ]}
            success={text("encryptionSaved")}
            {...ends}
          />
        ),
      }}
    />
  );
}

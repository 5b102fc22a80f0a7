/** An OpenID Connect provider: its audiences and thumbprints. */
import {
  AddClientIDToOpenIDConnectProviderCommand,
  GetOpenIDConnectProviderCommand,
  IAMClient,
  RemoveClientIDFromOpenIDConnectProviderCommand,
  UpdateOpenIDConnectProviderThumbprintCommand,
} from "@aws-sdk/client-iam";
import Box from "@cloudscape-design/components/box";
import Button from "@cloudscape-design/components/button";
import FormField from "@cloudscape-design/components/form-field";
import Input from "@cloudscape-design/components/input";
import Textarea from "@cloudscape-design/components/textarea";
import type { TabsProps } from "@cloudscape-design/components/tabs";
import { useState, type ReactNode } from "react";
import { useClient } from "../../aws/use-client.ts";
import { ActionTable } from "../../components/action-table.tsx";
import { CommandConfirm, CommandDialog } from "../../components/command-dialog.tsx";
import { Copyable } from "../../components/copyable.tsx";
import { DetailPage } from "../../components/detail-page.tsx";
import { Loaded } from "../../components/loaded.tsx";
import { Panel } from "../../components/panel.tsx";
import { useDialog, type DialogEnds } from "../../components/use-dialog.ts";
import { useDateText } from "../../language/use-date-text.ts";
import { useMessages } from "../../language/use-messages.ts";
import { useRequest, type Requested } from "../../requests/use-request.ts";
import { iamMessages } from "./iam-messages.ts";
import { providerName, type Provider } from "./provider-calls.ts";
import { providerMessages } from "./provider-messages.ts";

/** What pages of both kinds of providers are given. */
export interface ProviderPageProps {
  readonly provider: Provider;
  readonly actions: ReactNode;
  /** After the kind's own. */
  readonly tabs: readonly TabsProps.Tab[];
}

/** The page. */
export function OidcProviderPage({ provider, actions, tabs }: ProviderPageProps) {
  const text = useMessages(providerMessages);
  const words = useMessages(iamMessages);
  const date = useDateText();
  const iam = useClient(IAMClient);
  const { arn } = provider;
  const asked = useRequest(
    (abortSignal) => iam.send(new GetOpenIDConnectProviderCommand({ OpenIDConnectProviderArn: arn }), { abortSignal }),
    [iam, arn],
  );
  return (
    <Loaded asked={asked}>
      {({ Url, CreateDate, ClientIDList = [], ThumbprintList = [] }) => (
        <DetailPage
          title={providerName(provider)}
          actions={actions}
          pairs={[
            { label: words("arn"), value: <Copyable value={arn} /> },
            { label: text("url"), value: <Copyable value={`https://${Url?.replace(/^https:\/\//, "")}`} /> },
            { label: text("kind"), value: text("oidc") },
            { label: words("created"), value: date(CreateDate) },
          ]}
          tabs={[
            {
              id: "audiences",
              label: text("audiences"),
              content: <Audiences arn={arn} asked={{ ...asked, value: ClientIDList }} />,
            },
            {
              id: "thumbprints",
              label: text("thumbprints"),
              content: <Thumbprints arn={arn} present={ThumbprintList} onSaved={asked.reload} />,
            },
            ...tabs,
          ]}
        />
      )}
    </Loaded>
  );
}

function Audiences({
  arn: OpenIDConnectProviderArn,
  asked,
}: {
  readonly arn: string;
  readonly asked: Requested<readonly string[]>;
}) {
  const text = useMessages(providerMessages);
  const iam = useClient(IAMClient);
  return (
    <ActionTable<string, "add" | "remove">
      id="iam.provider-audiences"
      title={text("audiences")}
      description={text("audiencesWhat")}
      items={asked}
      itemKey={(id) => id}
      columns={[{ id: "id", header: text("audience"), text: (id) => id, isRowHeader: true }]}
      selection="multi"
      empty={text("noAudiences")}
      actions={({ chosen, open }) => (
        <>
          <Button disabled={chosen.length === 0} onClick={() => open("remove")}>
            {text("removeAudience")}
          </Button>
          <Button onClick={() => open("add")}>{text("addAudience")}</Button>
        </>
      )}
      dialogs={{
        add: ({ ends }) => <AddAudience arn={OpenIDConnectProviderArn} ends={ends} />,
        remove: ({ chosen, ends }) => (
          <CommandConfirm
            client={iam}
            title={text("removeAudience")}
            action={text("removeAudience")}
            commands={chosen.map(
              (ClientID) => new RemoveClientIDFromOpenIDConnectProviderCommand({ OpenIDConnectProviderArn, ClientID }),
            )}
            success={text("audienceRemoved")}
            {...ends}
          >
            {chosen.join(", ")}
          </CommandConfirm>
        ),
      }}
    />
  );
}

function AddAudience({ arn, ends }: { readonly arn: string; readonly ends: DialogEnds }) {
  const text = useMessages(providerMessages);
  const [ClientID, setClientId] = useState("");
  return (
    <CommandDialog
      client={useClient(IAMClient)}
      title={text("addAudience")}
      submit={text("addAudience")}
      success={text("audienceAdded")}
      isIncomplete={ClientID === ""}
      commands={[new AddClientIDToOpenIDConnectProviderCommand({ OpenIDConnectProviderArn: arn, ClientID })]}
      {...ends}
    >
      <FormField label={text("audience")}>
        <Input value={ClientID} onChange={({ detail }) => setClientId(detail.value)} />
      </FormField>
    </CommandDialog>
  );
}

interface ThumbprintProps {
  readonly arn: string;
  readonly present: readonly string[];
  onSaved(): void;
}

function Thumbprints({ arn, present, onSaved }: ThumbprintProps) {
  const text = useMessages(providerMessages);
  const dialog = useDialog<"edit">(onSaved);
  return (
    <Panel
      title={text("thumbprints")}
      description={text("thumbprintsWhat")}
      actions={<Button onClick={() => dialog.open("edit")}>{text("manageThumbprints")}</Button>}
    >
      {present.length === 0 && <Box>{text("noThumbprints")}</Box>}
      {present.map((one) => (
        <Box key={one} variant="code" display="block">
          {one}
        </Box>
      ))}
      {dialog.name === "edit" && <EditThumbprints arn={arn} present={present} ends={dialog.ends} />}
    </Panel>
  );
}

function EditThumbprints({ arn, present, ends }: Omit<ThumbprintProps, "onSaved"> & { readonly ends: DialogEnds }) {
  const text = useMessages(providerMessages);
  const before = present.join("\n");
  const [lines, setLines] = useState(before);
  const ThumbprintList = lines.split(/\s+/).filter(Boolean);
  return (
    <CommandDialog
      client={useClient(IAMClient)}
      title={text("manageThumbprints")}
      submit={text("manageThumbprints")}
      success={text("thumbprintsSaved")}
      isIncomplete={lines === before}
      commands={[new UpdateOpenIDConnectProviderThumbprintCommand({ OpenIDConnectProviderArn: arn, ThumbprintList })]}
      {...ends}
    >
      <FormField label={text("thumbprints")} constraintText={text("thumbprintsHint")}>
        <Textarea value={lines} rows={5} spellcheck={false} onChange={({ detail }) => setLines(detail.value)} />
      </FormField>
    </CommandDialog>
  );
}

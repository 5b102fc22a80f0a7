/** OpenID Connect and SAML providers: whose people may take roles. */
import {
  CreateOpenIDConnectProviderCommand,
  CreateSAMLProviderCommand,
  DeleteOpenIDConnectProviderCommand,
  DeleteSAMLProviderCommand,
  IAMClient,
  ListOpenIDConnectProvidersCommand,
  ListSAMLProvidersCommand,
} from "@aws-sdk/client-iam";
import Button from "@cloudscape-design/components/button";
import FormField from "@cloudscape-design/components/form-field";
import Input from "@cloudscape-design/components/input";
import RadioGroup from "@cloudscape-design/components/radio-group";
import SpaceBetween from "@cloudscape-design/components/space-between";
import Textarea from "@cloudscape-design/components/textarea";
import { useState } from "react";
import { lineOfCommand } from "../../aws/line-of-command.ts";
import { useClient } from "../../aws/use-client.ts";
import { CommandConfirm, CommandDialog } from "../../components/command-dialog.tsx";
import { CommandLine } from "../../components/command-line.tsx";
import { ItemTable } from "../../components/item-table.tsx";
import { usePage } from "../../frame/page-frame.ts";
import { defineMessages } from "../../language/messages.ts";
import { useMessages } from "../../language/use-messages.ts";
import { useRequest } from "../../requests/use-request.ts";
import { Copyable } from "../../components/copyable.tsx";
import { iamMessages } from "./iam-messages.ts";

const messages = defineMessages({
  en: {
    title: "Identity providers",
    empty: "No providers yet. With one, people whom it knows take roles without users here.",
    add: "Add provider",
    provider: "Provider",
    kind: "Type",
    oidc: "OpenID Connect",
    saml: "SAML",
    url: "Provider URL",
    urlHint: "Begins with https://",
    audience: "Audience (client ID)",
    thumbprint: "Thumbprint of its certificate",
    thumbprintHint: "40 hexadecimal digits; may be left empty",
    metadata: "Metadata document",
    name: "Provider name",
    added: "The provider is there.",
  },
  ko: {
    title: "자격 증명 공급자",
    empty: "아직 공급자가 없습니다. 공급자가 있으면 공급자가 아는 사람이 사용자 없이 역할을 맡을 수 있습니다.",
    add: "공급자 추가",
    provider: "공급자",
    kind: "유형",
    oidc: "OpenID Connect",
    saml: "SAML",
    url: "공급자 URL",
    urlHint: "https://로 시작해야 합니다",
    audience: "대상(클라이언트 ID)",
    thumbprint: "인증서 지문",
    thumbprintHint: "16진수 40자리. 비워 둘 수 있습니다",
    metadata: "메타데이터 문서",
    name: "공급자 이름",
    added: "공급자를 추가했습니다.",
  },
});

interface Provider {
  readonly arn: string;
  readonly kind: "oidc" | "saml";
}

const nameOf = ({ arn }: Provider): string => arn.slice(arn.indexOf("/") + 1);

/** The page. */
export function ProviderList() {
  const text = useMessages(messages);
  const words = useMessages(iamMessages);
  const iam = useClient(IAMClient);
  usePage({ title: text("title"), contentType: "table" });
  const providers = useRequest(
    async (abortSignal): Promise<readonly Provider[]> => {
      const [oidc, saml] = await Promise.all([
        iam.send(new ListOpenIDConnectProvidersCommand({}), { abortSignal }),
        iam.send(new ListSAMLProvidersCommand({}), { abortSignal }),
      ]);
      return [
        ...(oidc.OpenIDConnectProviderList ?? []).map(({ Arn = "" }) => ({ arn: Arn, kind: "oidc" as const })),
        ...(saml.SAMLProviderList ?? []).map(({ Arn = "" }) => ({ arn: Arn, kind: "saml" as const })),
      ];
    },
    [iam],
  );
  const [selected, setSelected] = useState<readonly Provider[]>([]);
  const [open, setOpen] = useState<"add" | "delete">();
  const [chosen] = selected;
  const done = (): void => {
    setOpen(undefined);
    setSelected([]);
    providers.reload();
  };
  return (
    <>
      <ItemTable
        id="iam.providers"
        title={text("title")}
        headingTag="h1"
        variant="full-page"
        items={providers}
        itemKey={({ arn }) => arn}
        columns={[
          { id: "name", header: text("provider"), text: nameOf, isRowHeader: true },
          { id: "kind", header: text("kind"), text: ({ kind }) => text(kind) },
          {
            id: "arn",
            header: words("arn"),
            text: ({ arn }) => arn,
            cell: ({ arn }) => <Copyable value={arn} />,
          },
        ]}
        selection="single"
        selected={selected}
        onSelect={setSelected}
        empty={text("empty")}
        actions={
          <SpaceBetween direction="horizontal" size="xs">
            <CommandLine
              command={[
                lineOfCommand(new ListOpenIDConnectProvidersCommand({})),
                lineOfCommand(new ListSAMLProvidersCommand({})),
              ]}
            />
            <Button disabled={!chosen} onClick={() => setOpen("delete")}>
              {words("delete")}
            </Button>
            <Button variant="primary" onClick={() => setOpen("add")}>
              {text("add")}
            </Button>
          </SpaceBetween>
        }
      />
      {open === "add" && <AddProvider onDone={done} onCancel={() => setOpen(undefined)} />}
      {open === "delete" && chosen && (
        <CommandConfirm
          client={iam}
          title={words("deleteTitle", { name: nameOf(chosen) })}
          word={nameOf(chosen)}
          commands={[
            chosen.kind === "oidc"
              ? new DeleteOpenIDConnectProviderCommand({ OpenIDConnectProviderArn: chosen.arn })
              : new DeleteSAMLProviderCommand({ SAMLProviderArn: chosen.arn }),
          ]}
          success={words("deleted", { name: nameOf(chosen) })}
          onDone={done}
          onCancel={() => setOpen(undefined)}
        />
      )}
    </>
  );
}

function AddProvider(on: { onDone(): void; onCancel(): void }) {
  const text = useMessages(messages);
  const iam = useClient(IAMClient);
  const [kind, setKind] = useState<Provider["kind"]>("oidc");
  const [name, setName] = useState("");
  const [second, setSecond] = useState("");
  const [thumbprint, setThumbprint] = useState("");
  const isOidc = kind === "oidc";
  const command = isOidc
    ? new CreateOpenIDConnectProviderCommand({
        Url: name,
        ClientIDList: [second],
        ...(thumbprint === "" ? {} : { ThumbprintList: [thumbprint] }),
      })
    : new CreateSAMLProviderCommand({ Name: name, SAMLMetadataDocument: second });
  return (
    <CommandDialog
      client={iam}
      title={text("add")}
      submit={text("add")}
      success={text("added")}
      isIncomplete={name === "" || second === ""}
      commands={[command]}
      {...on}
    >
      <FormField label={text("kind")}>
        <RadioGroup
          value={kind}
          items={[
            { value: "oidc", label: text("oidc") },
            { value: "saml", label: text("saml") },
          ]}
          onChange={({ detail }) => setKind(detail.value === "saml" ? "saml" : "oidc")}
        />
      </FormField>
      <FormField label={text(isOidc ? "url" : "name")} constraintText={isOidc ? text("urlHint") : undefined}>
        <Input value={name} onChange={({ detail }) => setName(detail.value)} />
      </FormField>
      <FormField label={text(isOidc ? "audience" : "metadata")}>
        {isOidc ? (
          <Input value={second} onChange={({ detail }) => setSecond(detail.value)} />
        ) : (
          <Textarea value={second} rows={8} onChange={({ detail }) => setSecond(detail.value)} />
        )}
      </FormField>
      {isOidc && (
        <FormField label={text("thumbprint")} constraintText={text("thumbprintHint")}>
          <Input value={thumbprint} onChange={({ detail }) => setThumbprint(detail.value)} />
        </FormField>
      )}
    </CommandDialog>
  );
}

/** OpenID Connect and SAML providers: whose people may take roles. */
import { IAMClient, ListOpenIDConnectProvidersCommand, ListSAMLProvidersCommand } from "@aws-sdk/client-iam";
import { useClient } from "../../aws/use-client.ts";
import { nameColumn } from "../../components/columns.tsx";
import { useDialog } from "../../components/use-dialog.ts";
import { usePage } from "../../frame/page-frame.ts";
import { useMessages } from "../../language/use-messages.ts";
import { useRequest } from "../../requests/use-request.ts";
import { Copyable } from "../../components/copyable.tsx";
import { EntityList } from "./entity-list.tsx";
import { providerLink } from "./iam-links.ts";
import { iamMessages } from "./iam-messages.ts";
import { AddProvider } from "./provider-add.tsx";
import { deleteProviderCommand, providerName, type Provider } from "./provider-calls.ts";
import { providerMessages } from "./provider-messages.ts";

/** The page. */
export function ProviderList() {
  const text = useMessages(providerMessages);
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
  const dialog = useDialog<"add">(providers.reload);
  return (
    <>
      <EntityList<Provider>
        id="iam.providers"
        title={text("title")}
        items={providers}
        columns={[
          nameColumn(text("provider"), providerName, ({ arn }) => providerLink(arn)),
          { id: "kind", header: text("kind"), text: ({ kind }) => text(kind) },
          {
            id: "arn",
            header: words("arn"),
            text: ({ arn }) => arn,
            cell: ({ arn }) => <Copyable value={arn} />,
          },
        ]}
        nameOf={providerName}
        keyOf={({ arn }) => arn}
        command={[new ListOpenIDConnectProvidersCommand({}), new ListSAMLProvidersCommand({})]}
        deletion={async (provider) => [deleteProviderCommand(provider)]}
        empty={text("empty")}
        createText={text("add")}
        onCreate={() => dialog.open("add")}
      />
      {dialog.name === "add" && <AddProvider {...dialog.ends} />}
    </>
  );
}

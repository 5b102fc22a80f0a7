/** One identity provider: what it is known by, who trusts it, tags. */
import { IAMClient, paginateListRoles, type Role } from "@aws-sdk/client-iam";
import Button from "@cloudscape-design/components/button";
import { useAllItems } from "../../aws/use-all-items.ts";
import { useClient } from "../../aws/use-client.ts";
import { nameColumn } from "../../components/columns.tsx";
import { ItemTable } from "../../components/item-table.tsx";
import { isPolicy, readPolicy } from "../../components/policy/policy-model.ts";
import { TagsPanel } from "../../components/tags-panel.tsx";
import { useDialog } from "../../components/use-dialog.ts";
import type { PageProps } from "../../frame/console-service.ts";
import { usePage } from "../../frame/page-frame.ts";
import { follow, linkTo, navigate } from "../../frame/router.ts";
import { useMessages } from "../../language/use-messages.ts";
import { useRequest } from "../../requests/use-request.ts";
import { DeletionConfirm } from "./deletion-confirm.tsx";
import { roleLink } from "./iam-links.ts";
import { iamMessages } from "./iam-messages.ts";
import { OidcProviderPage } from "./provider-oidc.tsx";
import {
  deleteProviderCommand,
  providerName,
  providerOf,
  providerTags,
  tagProviderCommand,
  untagProviderCommand,
  type Provider,
} from "./provider-calls.ts";
import { providerMessages } from "./provider-messages.ts";
import { SamlProviderPage } from "./provider-saml.tsx";

/** The page. */
export function ProviderDetail({ parameters }: PageProps) {
  const provider = providerOf(parameters["provider"] ?? "");
  const name = providerName(provider);
  const text = useMessages(providerMessages);
  const words = useMessages(iamMessages);
  const dialog = useDialog<"delete">();
  const list = linkTo("iam/providers");
  usePage({ title: name, crumbs: [{ text: text("title"), href: list }] });
  const parts = {
    provider,
    actions: (
      <>
        <Button href={linkTo("iam/roles/create", { provider: provider.arn })} onFollow={follow}>
          {text("assignRole")}
        </Button>
        <Button onClick={() => dialog.open("delete")}>{words("delete")}</Button>
      </>
    ),
    tabs: [
      { id: "roles", label: text("trustedRoles"), content: <TrustingRoles provider={provider} /> },
      { id: "tags", label: words("tags"), content: <ProviderTags provider={provider} /> },
    ],
  };
  return (
    <>
      {provider.kind === "oidc" ? <OidcProviderPage {...parts} /> : <SamlProviderPage {...parts} />}
      {dialog.name === "delete" && (
        <DeletionConfirm
          name={name}
          find={async () => [deleteProviderCommand(provider)]}
          onDone={() => navigate(list)}
          onCancel={dialog.ends.onCancel}
        />
      )}
    </>
  );
}

function trusts({ AssumeRolePolicyDocument = "" }: Role, arn: string): boolean {
  const policy = readPolicy(decodeURIComponent(AssumeRolePolicyDocument));
  return isPolicy(policy) && policy.statements.some(({ principals }) => principals.some(({ value }) => value === arn));
}

function TrustingRoles({ provider: { arn } }: { readonly provider: Provider }) {
  const text = useMessages(providerMessages);
  const words = useMessages(iamMessages);
  const client = useClient(IAMClient);
  const roles = useAllItems(
    () => paginateListRoles({ client, pageSize: 1_000 }, {}),
    (page) => page.Roles?.filter((role) => trusts(role, arn)),
    [client, arn],
  );
  return (
    <ItemTable<Role>
      id="iam.provider-roles"
      title={text("trustedRoles")}
      items={roles}
      itemKey={({ RoleName = "" }) => RoleName}
      columns={[
        nameColumn(
          text("role"),
          ({ RoleName }) => RoleName,
          ({ RoleName = "" }) => roleLink(RoleName),
        ),
        { id: "arn", header: words("arn"), text: ({ Arn }) => Arn },
      ]}
      empty={text("noTrustedRoles")}
    />
  );
}

function ProviderTags({ provider }: { readonly provider: Provider }) {
  const iam = useClient(IAMClient);
  const asked = useRequest(() => providerTags(iam, provider), [iam, provider.arn]);
  return (
    <TagsPanel
      client={iam}
      asked={asked}
      tag={(tags) => tagProviderCommand(provider, tags)}
      untag={(keys) => untagProviderCommand(provider, keys)}
    />
  );
}

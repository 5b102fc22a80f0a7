/** Whom a new role trusts, by kind of entity. */
import { IAMClient, ListOpenIDConnectProvidersCommand, ListSAMLProvidersCommand } from "@aws-sdk/client-iam";
import Autosuggest from "@cloudscape-design/components/autosuggest";
import Checkbox from "@cloudscape-design/components/checkbox";
import FormField from "@cloudscape-design/components/form-field";
import Input from "@cloudscape-design/components/input";
import RadioGroup from "@cloudscape-design/components/radio-group";
import Select from "@cloudscape-design/components/select";
import SpaceBetween from "@cloudscape-design/components/space-between";
import Tiles from "@cloudscape-design/components/tiles";
import { useClient } from "../../aws/use-client.ts";
import { useMessages } from "../../language/use-messages.ts";
import { useRequest } from "../../requests/use-request.ts";
import { useSession } from "../../session/session.ts";
import { roleMessages } from "./role-messages.ts";
import { roleServices, samlAudience, type TrustedEntity } from "./trust-policy.ts";

/** The choices; `undefined` is a policy written by hand. */
export type EntityChoice = TrustedEntity | undefined;

interface EntityProps {
  readonly entity: EntityChoice;
  onChange(entity: EntityChoice): void;
}

/** The form. */
export function TrustedEntityForm({ entity, onChange }: EntityProps) {
  const text = useMessages(roleMessages);
  const own = useSession()?.accountId ?? "";
  const beginnings: Readonly<Record<string, EntityChoice>> = {
    service: { kind: "service", service: "ec2.amazonaws.com" },
    account: { kind: "account", accountId: own, externalId: "", needsMfa: false },
    webIdentity: { kind: "webIdentity", providerArn: "", audience: "", subject: "" },
    saml: { kind: "saml", providerArn: "", audience: samlAudience },
  };
  return (
    <SpaceBetween size="l">
      <FormField label={text("entityType")} stretch>
        <Tiles
          value={entity?.kind ?? "custom"}
          columns={3}
          items={[
            { value: "service", label: text("service"), description: text("serviceWhat") },
            { value: "account", label: text("account"), description: text("accountWhat") },
            { value: "webIdentity", label: text("webIdentity"), description: text("webIdentityWhat") },
            { value: "saml", label: text("saml"), description: text("samlWhat") },
            { value: "custom", label: text("custom"), description: text("customWhat") },
          ]}
          onChange={({ detail }) => onChange(beginnings[detail.value])}
        />
      </FormField>
      {entity?.kind === "service" && (
        <FormField label={text("servicePrincipal")}>
          <Autosuggest
            value={entity.service}
            options={roleServices.map((value) => ({ value }))}
            enteredTextLabel={(value) => value}
            onChange={({ detail }) => onChange({ ...entity, service: detail.value })}
          />
        </FormField>
      )}
      {entity?.kind === "account" && <AccountFields entity={entity} own={own} onChange={onChange} />}
      {(entity?.kind === "webIdentity" || entity?.kind === "saml") && (
        <ProviderFields entity={entity} onChange={onChange} />
      )}
    </SpaceBetween>
  );
}

function AccountFields({
  entity,
  own,
  onChange,
}: {
  readonly entity: Extract<TrustedEntity, { kind: "account" }>;
  readonly own: string;
  onChange(entity: TrustedEntity): void;
}) {
  const text = useMessages(roleMessages);
  const isOwn = entity.accountId === own;
  return (
    <SpaceBetween size="m">
      <FormField label={text("account")}>
        <RadioGroup
          value={isOwn ? "own" : "other"}
          items={[
            { value: "own", label: text("thisAccount", { id: own }) },
            { value: "other", label: text("otherAccount") },
          ]}
          onChange={({ detail }) => onChange({ ...entity, accountId: detail.value === "own" ? own : "" })}
        />
      </FormField>
      {!isOwn && (
        <FormField label={text("accountId")}>
          <Input
            value={entity.accountId}
            inputMode="numeric"
            onChange={({ detail }) => onChange({ ...entity, accountId: detail.value })}
          />
        </FormField>
      )}
      <FormField label={text("needExternal")} constraintText={text("externalHint")}>
        <Input value={entity.externalId} onChange={({ detail }) => onChange({ ...entity, externalId: detail.value })} />
      </FormField>
      <Checkbox checked={entity.needsMfa} onChange={({ detail }) => onChange({ ...entity, needsMfa: detail.checked })}>
        {text("needMfa")}
      </Checkbox>
    </SpaceBetween>
  );
}

function ProviderFields({
  entity,
  onChange,
}: {
  readonly entity: Extract<TrustedEntity, { kind: "webIdentity" | "saml" }>;
  onChange(entity: TrustedEntity): void;
}) {
  const text = useMessages(roleMessages);
  const iam = useClient(IAMClient);
  const isSaml = entity.kind === "saml";
  const providers = useRequest(async () => {
    if (isSaml) return (await iam.send(new ListSAMLProvidersCommand({}))).SAMLProviderList ?? [];
    return (await iam.send(new ListOpenIDConnectProvidersCommand({}))).OpenIDConnectProviderList ?? [];
  }, [iam, isSaml]);
  const option = (value: string) => ({ value, label: value.slice(value.indexOf("/") + 1) });
  return (
    <SpaceBetween size="m">
      <FormField label={text("provider")}>
        <Select
          selectedOption={entity.providerArn === "" ? null : option(entity.providerArn)}
          options={(providers.value ?? []).map(({ Arn = "" }) => option(Arn))}
          statusType={providers.isLoading ? "loading" : "finished"}
          empty={text("noProviders")}
          onChange={({ detail }) => onChange({ ...entity, providerArn: detail.selectedOption.value ?? "" })}
        />
      </FormField>
      <FormField label={text("audience")}>
        <Input value={entity.audience} onChange={({ detail }) => onChange({ ...entity, audience: detail.value })} />
      </FormField>
      {entity.kind === "webIdentity" && (
        <FormField label={text("subject")} constraintText={text("subjectHint")}>
          <Input value={entity.subject} onChange={({ detail }) => onChange({ ...entity, subject: detail.value })} />
        </FormField>
      )}
    </SpaceBetween>
  );
}

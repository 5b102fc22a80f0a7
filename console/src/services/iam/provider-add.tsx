/** Makes an identity provider known. */
import { CreateOpenIDConnectProviderCommand, CreateSAMLProviderCommand, IAMClient } from "@aws-sdk/client-iam";
import FormField from "@cloudscape-design/components/form-field";
import Input from "@cloudscape-design/components/input";
import RadioGroup from "@cloudscape-design/components/radio-group";
import Textarea from "@cloudscape-design/components/textarea";
import { useState } from "react";
import { useClient } from "../../aws/use-client.ts";
import { CommandDialog } from "../../components/command-dialog.tsx";
import type { DialogEnds } from "../../components/use-dialog.ts";
import { useMessages } from "../../language/use-messages.ts";
import { providerMessages } from "./provider-messages.ts";

/** The dialog. */
export function AddProvider(ends: DialogEnds) {
  const text = useMessages(providerMessages);
  const iam = useClient(IAMClient);
  const [kind, setKind] = useState<"oidc" | "saml">("oidc");
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
      {...ends}
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

/** Makes a policy of the organization. */
import { CreatePolicyCommand, type CreatePolicyResponse } from "@aws-sdk/client-organizations";
import Button from "@cloudscape-design/components/button";
import Container from "@cloudscape-design/components/container";
import FormField from "@cloudscape-design/components/form-field";
import Header from "@cloudscape-design/components/header";
import Input from "@cloudscape-design/components/input";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useState } from "react";
import { lineOfCommand } from "../../aws/line-of-command.ts";
import { CommandLine } from "../../components/command-line.tsx";
import { usePage } from "../../frame/page-frame.ts";
import { linkTo, navigate, useQueryState } from "../../frame/router.ts";
import { useMessages } from "../../language/use-messages.ts";
import { FailureAlert } from "../../requests/failure-text.tsx";
import { useCommands } from "../../requests/use-commands.ts";
import { malformedSentence } from "../../components/policy/malformed.ts";
import { OrganizationGate } from "./organization-gate.tsx";
import { OrganizationPolicyEditor } from "./organization-policy-editor.tsx";
import { policyPageMessages } from "./policy-page-messages.ts";
import { policyTypeMessages } from "./policy-type-messages.ts";
import { newOrganizationPolicy, policyTypeOf } from "./policy-types.ts";
import type { OrganizationState } from "./use-organization.ts";

/** The page; the kind is in the address. */
export function CreatePolicyPage() {
  const text = useMessages(policyPageMessages);
  usePage({
    title: text("create"),
    crumbs: [{ text: text("policies"), href: linkTo("organizations/policies") }],
    contentType: "form",
  });
  return <OrganizationGate title={text("create")}>{(state) => <Creation state={state} />}</OrganizationGate>;
}

function Creation({ state: { client } }: { readonly state: OrganizationState }) {
  const text = useMessages(policyPageMessages);
  const kinds = useMessages(policyTypeMessages);
  const [wanted] = useQueryState("type", "SERVICE_CONTROL_POLICY");
  const type = policyTypeOf(wanted);
  const [name, setName] = useState("");
  const [description, setDescription] = useState("");
  const [document, setDocument] = useState(() => newOrganizationPolicy(type));
  const command = new CreatePolicyCommand({ Name: name, Description: description, Type: type, Content: document });
  const create = useCommands(client, {
    success: text("created", { name }),
    quiet: true,
    onDone: ([output]) => {
      const id = (output as CreatePolicyResponse).Policy?.PolicySummary?.Id ?? "";
      navigate(linkTo(`organizations/policies/${id}`));
    },
  });
  const refusal = malformedSentence(create.error);
  return (
    <SpaceBetween size="l">
      <Header
        variant="h1"
        description={kinds(type)}
        actions={
          <SpaceBetween direction="horizontal" size="xs">
            <CommandLine command={lineOfCommand(command)} />
            <Button
              variant="primary"
              disabled={name === ""}
              loading={create.isRunning}
              onClick={() => void create.run([command])}
            >
              {text("create")}
            </Button>
          </SpaceBetween>
        }
      >
        {text("create")}
      </Header>
      {create.error !== undefined && refusal === undefined && <FailureAlert error={create.error} />}
      <Container>
        <SpaceBetween size="m">
          <FormField label={text("name")}>
            <Input value={name} onChange={({ detail }) => setName(detail.value)} />
          </FormField>
          <FormField label={text("description")}>
            <Input value={description} onChange={({ detail }) => setDescription(detail.value)} />
          </FormField>
        </SpaceBetween>
      </Container>
      <OrganizationPolicyEditor type={type} text={document} onChange={setDocument} refusal={refusal} />
    </SpaceBetween>
  );
}

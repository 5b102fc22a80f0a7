/** The wizard that makes a role: whom it trusts, what it may, its name. */
import { CreateRoleCommand, IAMClient, type Policy } from "@aws-sdk/client-iam";
import Container from "@cloudscape-design/components/container";
import FormField from "@cloudscape-design/components/form-field";
import Input from "@cloudscape-design/components/input";
import SpaceBetween from "@cloudscape-design/components/space-between";
import Wizard from "@cloudscape-design/components/wizard";
import { useState } from "react";
import { lineOfCommand } from "../../aws/line-of-command.ts";
import { useClient } from "../../aws/use-client.ts";
import { CommandLine } from "../../components/command-line.tsx";
import { usePage } from "../../frame/page-frame.ts";
import { linkTo, navigate } from "../../frame/router.ts";
import { useMessages } from "../../language/use-messages.ts";
import { FailureAlert } from "../../requests/failure-text.tsx";
import { useCommands } from "../../requests/use-commands.ts";
import { roleLink } from "./iam-links.ts";
import { iamMessages } from "./iam-messages.ts";
import { malformedSentence } from "../../components/policy/malformed.ts";
import { PolicyEditor } from "../../components/policy/policy-editor.tsx";
import { PolicyText } from "../../components/policy/policy-text.tsx";
import { PolicyChooser } from "./policy-chooser.tsx";
import { attachCommand } from "./principal-calls.ts";
import { roleMessages } from "./role-messages.ts";
import { trustPolicy } from "./trust-policy.ts";
import { TrustedEntityForm, type EntityChoice } from "./trusted-entity-form.tsx";

/** The page. */
export function RoleCreate() {
  const text = useMessages(iamMessages);
  const own = useMessages(roleMessages);
  const iam = useClient(IAMClient);
  usePage({
    title: own("createRole"),
    crumbs: [{ text: text("roles"), href: linkTo("iam/roles") }],
    contentType: "wizard",
  });
  const [step, setStep] = useState(0);
  const [entity, setEntity] = useState<EntityChoice>({ kind: "service", service: "ec2.amazonaws.com" });
  const [custom, setCustom] = useState(trustPolicy({ kind: "service", service: "ec2.amazonaws.com" }));
  const [policies, setPolicies] = useState<readonly Policy[]>([]);
  const [name, setName] = useState("");
  const [description, setDescription] = useState("");
  const trust = entity === undefined ? custom : trustPolicy(entity);
  const commands = [
    new CreateRoleCommand({
      RoleName: name,
      AssumeRolePolicyDocument: trust,
      ...(description === "" ? {} : { Description: description }),
    }),
    ...policies.map(({ Arn = "" }) => attachCommand({ kind: "role", name }, Arn)),
  ];
  const create = useCommands(iam, {
    success: own("created", { name }),
    onDone: () => navigate(roleLink(name)),
    quiet: true,
  });
  const choose = (next: EntityChoice): void => {
    if (next === undefined) setCustom(trust);
    setEntity(next);
  };
  return (
    <Wizard
      activeStepIndex={step}
      isLoadingNextStep={create.isRunning}
      submitButtonText={own("createRole")}
      onCancel={() => navigate(linkTo("iam/roles"))}
      onNavigate={({ detail }) => setStep(detail.requestedStepIndex)}
      onSubmit={() => void create.run(commands)}
      secondaryActions={step === 2 && <CommandLine command={commands.map(lineOfCommand)} />}
      steps={[
        {
          title: own("selectEntity"),
          content: (
            <SpaceBetween size="l">
              <Container>
                <TrustedEntityForm entity={entity} onChange={choose} />
              </Container>
              {entity === undefined ? (
                <PolicyEditor
                  text={custom}
                  onChange={setCustom}
                  purpose="trust"
                  refusal={malformedSentence(create.error)}
                />
              ) : (
                <PolicyText text={trust} label={own("trustText")} />
              )}
            </SpaceBetween>
          ),
        },
        {
          title: own("permissionsStep"),
          isOptional: true,
          content: <PolicyChooser selected={policies} onSelect={setPolicies} />,
        },
        {
          title: own("reviewStep"),
          content: (
            <SpaceBetween size="l">
              <Container>
                <SpaceBetween size="m">
                  <FormField label={own("roleName")} constraintText={text("nameHint")}>
                    <Input value={name} onChange={({ detail }) => setName(detail.value)} />
                  </FormField>
                  <FormField label={`${text("description")} - ${text("optional")}`}>
                    <Input value={description} onChange={({ detail }) => setDescription(detail.value)} />
                  </FormField>
                </SpaceBetween>
              </Container>
              <PolicyText text={trust} label={own("trustText")} />
              {create.error !== undefined && <FailureAlert error={create.error} />}
            </SpaceBetween>
          ),
        },
      ]}
    />
  );
}

/** The wizard that makes a role: whom it trusts, what it may, its name. */
import { CreateRoleCommand, IAMClient, type Policy } from "@aws-sdk/client-iam";
import Container from "@cloudscape-design/components/container";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useState } from "react";
import { useClient } from "../../aws/use-client.ts";
import { malformedSentence } from "../../components/policy/malformed.ts";
import { PolicyEditor } from "../../components/policy/policy-editor.tsx";
import { PolicyText } from "../../components/policy/policy-text.tsx";
import { navigate, useQueryState } from "../../frame/router.ts";
import { useMessages } from "../../language/use-messages.ts";
import { FailureAlert } from "../../requests/failure-text.tsx";
import { useCommands } from "../../requests/use-commands.ts";
import { CreationWizard, descriptionOf, NamingStep } from "./creation-wizard.tsx";
import { roleLink } from "./iam-links.ts";
import { PolicyChooser } from "./policy-chooser.tsx";
import { attachCommand } from "./principal-calls.ts";
import { providerOf } from "./provider-calls.ts";
import { roleMessages } from "./role-messages.ts";
import { samlAudience, trustPolicy, type TrustedEntity } from "./trust-policy.ts";
import { TrustedEntityForm, type EntityChoice } from "./trusted-entity-form.tsx";

/** What the form begins with: the provider of the address (`?provider=ARN`), else a service. */
function firstEntity(providerArn: string): TrustedEntity {
  if (providerArn === "") return { kind: "service", service: "ec2.amazonaws.com" };
  return providerOf(providerArn).kind === "saml"
    ? { kind: "saml", providerArn, audience: samlAudience }
    : { kind: "webIdentity", providerArn, audience: "", subject: "" };
}

/** The page. */
export function RoleCreate() {
  const own = useMessages(roleMessages);
  const iam = useClient(IAMClient);
  const [provider] = useQueryState("provider");
  const [step, setStep] = useState(0);
  const [entity, setEntity] = useState<EntityChoice>(() => firstEntity(provider));
  const [custom, setCustom] = useState(() => trustPolicy(firstEntity(provider)));
  const [policies, setPolicies] = useState<readonly Policy[]>([]);
  const [naming, setNaming] = useState({ name: "", description: "" });
  const { name } = naming;
  const trust = entity === undefined ? custom : trustPolicy(entity);
  const commands = [
    new CreateRoleCommand({ RoleName: name, AssumeRolePolicyDocument: trust, ...descriptionOf(naming) }),
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
    <CreationWizard
      title={own("createRole")}
      list="roles"
      step={step}
      onStep={setStep}
      commands={commands}
      isRunning={create.isRunning}
      onSubmit={() => void create.run(commands)}
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
            <NamingStep
              label={own("roleName")}
              naming={naming}
              onChange={setNaming}
              document={trust}
              documentLabel={own("trustText")}
            >
              {create.error !== undefined && <FailureAlert error={create.error} />}
            </NamingStep>
          ),
        },
      ]}
    />
  );
}

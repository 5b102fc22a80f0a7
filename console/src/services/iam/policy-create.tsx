/** Makes a managed policy: its document, then name and tags. */
import { CreatePolicyCommand, IAMClient, type CreatePolicyResponse } from "@aws-sdk/client-iam";
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
import { policyLink } from "./iam-links.ts";
import { iamMessages } from "./iam-messages.ts";
import { malformedSentence } from "../../components/policy/malformed.ts";
import { newPolicyText } from "../../components/policy/new-policy.ts";
import { PolicyEditor } from "../../components/policy/policy-editor.tsx";
import { PolicyText } from "../../components/policy/policy-text.tsx";
import { policyMessages } from "./policy-messages.ts";
import { tagChanges, type Tag } from "../../components/tag-changes.ts";
import { TagRows } from "../../components/tag-rows.tsx";

/** The page. What IAM says against the document is shown in the editor, at its place. */
export function PolicyCreate() {
  const text = useMessages(iamMessages);
  const own = useMessages(policyMessages);
  const iam = useClient(IAMClient);
  usePage({
    title: own("createPolicy"),
    crumbs: [{ text: text("policies"), href: linkTo("iam/policies") }],
    contentType: "wizard",
  });
  const [step, setStep] = useState(0);
  const [document, setDocument] = useState(newPolicyText);
  const [refused, setRefused] = useState<{ document: string; sentence: string }>();
  const [name, setName] = useState("");
  const [description, setDescription] = useState("");
  const [tags, setTags] = useState<readonly Tag[]>([]);
  const Tags = tagChanges([], tags).set;
  const command = new CreatePolicyCommand({
    PolicyName: name,
    PolicyDocument: document,
    ...(description === "" ? {} : { Description: description }),
    ...(Tags.length === 0 ? {} : { Tags }),
  });
  const create = useCommands(iam, {
    success: own("created", { name }),
    onDone: ([output]) => navigate(policyLink((output as CreatePolicyResponse).Policy?.Arn ?? "")),
    quiet: true,
  });
  const sentence = malformedSentence(create.error);
  if (sentence !== undefined && refused?.sentence !== sentence) {
    setRefused({ document, sentence });
    setStep(0);
  }
  return (
    <Wizard
      activeStepIndex={step}
      isLoadingNextStep={create.isRunning}
      submitButtonText={own("createPolicy")}
      onCancel={() => navigate(linkTo("iam/policies"))}
      onNavigate={({ detail }) => setStep(detail.requestedStepIndex)}
      onSubmit={() => {
        setRefused(undefined);
        void create.run([command]);
      }}
      secondaryActions={step === 1 && <CommandLine command={lineOfCommand(command)} />}
      steps={[
        {
          title: own("permissionsStep"),
          content: (
            <PolicyEditor
              text={document}
              onChange={setDocument}
              purpose="identity"
              refusal={refused?.document === document ? refused.sentence : undefined}
            />
          ),
        },
        {
          title: own("reviewStep"),
          content: (
            <SpaceBetween size="l">
              <Container>
                <SpaceBetween size="m">
                  <FormField label={own("policyName")} constraintText={text("nameHint")}>
                    <Input value={name} onChange={({ detail }) => setName(detail.value)} />
                  </FormField>
                  <FormField label={`${text("description")} - ${text("optional")}`}>
                    <Input value={description} onChange={({ detail }) => setDescription(detail.value)} />
                  </FormField>
                </SpaceBetween>
              </Container>
              <PolicyText text={document} label={own("document")} />
              <TagRows tags={tags} onChange={setTags} />
              {create.error !== undefined && sentence === undefined && <FailureAlert error={create.error} />}
            </SpaceBetween>
          ),
        },
      ]}
    />
  );
}

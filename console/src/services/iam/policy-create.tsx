/** Makes a managed policy: its document, then name and tags. */
import { CreatePolicyCommand, IAMClient, type CreatePolicyResponse } from "@aws-sdk/client-iam";
import { useState } from "react";
import { useClient } from "../../aws/use-client.ts";
import { malformedSentence } from "../../components/policy/malformed.ts";
import { newPolicyText } from "../../components/policy/new-policy.ts";
import { PolicyEditor } from "../../components/policy/policy-editor.tsx";
import { tagChanges, type Tag } from "../../components/tag-changes.ts";
import { TagRows } from "../../components/tag-rows.tsx";
import { navigate } from "../../frame/router.ts";
import { useMessages } from "../../language/use-messages.ts";
import { FailureAlert } from "../../requests/failure-text.tsx";
import { useCommands } from "../../requests/use-commands.ts";
import { CreationWizard, descriptionOf, NamingStep } from "./creation-wizard.tsx";
import { policyLink } from "./iam-links.ts";
import { policyMessages } from "./policy-messages.ts";

/** The page. What IAM says against the document is shown in the editor, at its place. */
export function PolicyCreate() {
  const own = useMessages(policyMessages);
  const iam = useClient(IAMClient);
  const [step, setStep] = useState(0);
  const [document, setDocument] = useState(newPolicyText);
  const [refused, setRefused] = useState<{ document: string; sentence: string }>();
  const [naming, setNaming] = useState({ name: "", description: "" });
  const [tags, setTags] = useState<readonly Tag[]>([]);
  const Tags = tagChanges([], tags).set;
  const command = new CreatePolicyCommand({
    PolicyName: naming.name,
    PolicyDocument: document,
    ...descriptionOf(naming),
    ...(Tags.length === 0 ? {} : { Tags }),
  });
  const create = useCommands(iam, {
    success: own("created", { name: naming.name }),
    onDone: ([output]) => navigate(policyLink((output as CreatePolicyResponse).Policy?.Arn ?? "")),
    quiet: true,
  });
  const sentence = malformedSentence(create.error);
  if (sentence !== undefined && refused?.sentence !== sentence) {
    setRefused({ document, sentence });
    setStep(0);
  }
  return (
    <CreationWizard
      title={own("createPolicy")}
      list="policies"
      step={step}
      onStep={setStep}
      commands={[command]}
      isRunning={create.isRunning}
      onSubmit={() => {
        setRefused(undefined);
        void create.run([command]);
      }}
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
            <NamingStep
              label={own("policyName")}
              naming={naming}
              onChange={setNaming}
              document={document}
              documentLabel={own("document")}
            >
              <TagRows tags={tags} onChange={setTags} />
              {create.error !== undefined && sentence === undefined && <FailureAlert error={create.error} />}
            </NamingStep>
          ),
        },
      ]}
    />
  );
}

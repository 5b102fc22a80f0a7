/** The policy simulator: who, what, on what; then why. */
import { IAMClient } from "@aws-sdk/client-iam";
import Box from "@cloudscape-design/components/box";
import Button from "@cloudscape-design/components/button";
import ExpandableSection from "@cloudscape-design/components/expandable-section";
import FormField from "@cloudscape-design/components/form-field";
import Header from "@cloudscape-design/components/header";
import Input from "@cloudscape-design/components/input";
import SpaceBetween from "@cloudscape-design/components/space-between";
import Textarea from "@cloudscape-design/components/textarea";
import { useState } from "react";
import { lineOfCommand } from "../../aws/line-of-command.ts";
import { useClient } from "../../aws/use-client.ts";
import { CommandLine } from "../../components/command-line.tsx";
import { Panel } from "../../components/panel.tsx";
import { usePage } from "../../frame/page-frame.ts";
import { useQueryState } from "../../frame/router.ts";
import { useMessages } from "../../language/use-messages.ts";
import { FailureAlert } from "../../requests/failure-text.tsx";
import { useMutation } from "../../requests/use-mutation.tsx";
import { useRequest } from "../../requests/use-request.ts";
import { loadActionCatalog } from "../../components/policy/action-catalog.ts";
import { ActionChoice } from "../../components/policy/action-picker.tsx";
import { newPolicyText } from "../../components/policy/new-policy.ts";
import { PolicyEditor } from "../../components/policy/policy-editor.tsx";
import type { Verdict } from "./verdict.ts";
import { principalOf } from "./policy-sources.ts";
import { PrincipalSelect } from "./principal-select.tsx";
import { simulatorMessages } from "./simulator-messages.ts";
import { contextEntry, contextKeys, questionCommand, simulate, type Question } from "./simulator-question.ts";
import { SimulatorResults } from "./simulator-results.tsx";

/** The page; principal, actions and resources are in the address. */
export function Simulator() {
  const text = useMessages(simulatorMessages);
  const iam = useClient(IAMClient);
  usePage({ title: text("title"), contentType: "form" });
  const [principal, setPrincipal] = useQueryState("principal");
  const [actionText, setActions] = useQueryState("actions");
  const [resourceText, setResources] = useQueryState("resources");
  const [policy, setPolicy] = useState(newPolicyText);
  const [values, setValues] = useState<KeyValues>({});
  const [verdicts, setVerdicts] = useState<readonly Verdict[]>();
  const isCustom = principal === "custom";
  const keyNames = useRequest(() => contextKeys(iam, principal, policy), [iam, principal, isCustom ? policy : ""]);
  const question: Question = {
    principal,
    policy,
    actions: actionText.split(" ").filter(Boolean),
    resources: linesOf(resourceText),
    keys: (keyNames.value ?? []).flatMap((name) => contextEntry(name, values[name] ?? "")),
  };
  const change = useMutation({ make: () => simulate(iam, question), quiet: true });
  return (
    <SpaceBetween size="l">
      <Heading question={question} isRunning={change.isRunning} onRun={() => void change.run().then(setVerdicts)} />
      <Panel title={text("question")}>
        <SpaceBetween size="l">
          <FormField label={text("principal")} constraintText={text("rootHint")}>
            <PrincipalSelect
              arn={principal}
              onChange={(next) => {
                setPrincipal(next);
                setVerdicts(undefined);
              }}
            />
          </FormField>
          {isCustom && <PolicyEditor text={policy} onChange={setPolicy} purpose="identity" />}
          <Actions actions={question.actions} onChange={(actions) => setActions(actions.join(" "))} />
          <FormField label={text("resources")} constraintText={text("resourcesHint")}>
            <Textarea
              value={resourceText}
              rows={2}
              placeholder="*"
              onChange={({ detail }) => setResources(detail.value)}
            />
          </FormField>
          <ContextKeys names={keyNames.value ?? []} values={values} onChange={setValues} />
        </SpaceBetween>
      </Panel>
      {change.error !== undefined && <FailureAlert error={change.error} />}
      <SimulatorResults
        verdicts={verdicts}
        sources={{ principal: principalOf(principal), given: isCustom ? { "PolicyInputList.1": policy } : {} }}
      />
    </SpaceBetween>
  );
}

/** What was typed, by the names of condition keys. */
type KeyValues = Readonly<Record<string, string>>;

function linesOf(text: string): readonly string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
}

function Heading({
  question,
  isRunning,
  onRun,
}: {
  readonly question: Question;
  readonly isRunning: boolean;
  onRun(): void;
}) {
  const text = useMessages(simulatorMessages);
  const isComplete = question.principal !== "" && question.actions.length > 0;
  return (
    <Header
      variant="h1"
      description={text("what")}
      actions={
        <SpaceBetween direction="horizontal" size="xs">
          {isComplete && <CommandLine command={lineOfCommand(questionCommand(question))} />}
          <Button variant="primary" disabled={!isComplete} loading={isRunning} onClick={onRun}>
            {text("run")}
          </Button>
        </SpaceBetween>
      }
    >
      {text("title")}
    </Header>
  );
}

function Actions(props: { readonly actions: readonly string[]; onChange(actions: readonly string[]): void }) {
  const text = useMessages(simulatorMessages);
  const catalog = useRequest(loadActionCatalog, []).value ?? [];
  return (
    <>
      <Box variant="h3">{text("actions")}</Box>
      <ActionChoice {...props} catalog={catalog} />
    </>
  );
}

function ContextKeys({
  names,
  values,
  onChange,
}: {
  readonly names: readonly string[];
  readonly values: KeyValues;
  onChange(values: KeyValues): void;
}) {
  const text = useMessages(simulatorMessages);
  return (
    <ExpandableSection headerText={`${text("keys")} (${names.length})`} headerDescription={text("keysWhat")}>
      <SpaceBetween size="s">
        {names.length === 0 && <Box>{text("noKeys")}</Box>}
        {names.map((name) => (
          <FormField key={name} label={name}>
            <Input
              value={values[name] ?? ""}
              onChange={({ detail }) => onChange({ ...values, [name]: detail.value })}
            />
          </FormField>
        ))}
      </SpaceBetween>
    </ExpandableSection>
  );
}

/** The policy simulator: who, what, on what; then why. */
import {
  GetContextKeysForCustomPolicyCommand,
  GetContextKeysForPrincipalPolicyCommand,
  IAMClient,
  SimulateCustomPolicyCommand,
  SimulatePrincipalPolicyCommand,
  type ContextEntry,
} from "@aws-sdk/client-iam";
import Box from "@cloudscape-design/components/box";
import Button from "@cloudscape-design/components/button";
import Container from "@cloudscape-design/components/container";
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
import { verdictsOf, type Verdict } from "./verdict.ts";
import { principalOf } from "./policy-sources.ts";
import { PrincipalSelect } from "./principal-select.tsx";
import { simulatorMessages } from "./simulator-messages.ts";
import { SimulatorResults } from "./simulator-results.tsx";

/** What is asked. */
interface Question {
  readonly principal: string;
  readonly policy: string;
  readonly actions: readonly string[];
  readonly resources: readonly string[];
  readonly keys: readonly ContextEntry[];
}

/** The page; principal, actions and resources are in the address. */
export function Simulator() {
  const text = useMessages(simulatorMessages);
  const iam = useClient(IAMClient);
  usePage({ title: text("title"), contentType: "form" });
  const catalog = useRequest(loadActionCatalog, []).value ?? [];
  const [principal, setPrincipal] = useQueryState("principal");
  const [actionText, setActions] = useQueryState("actions");
  const [resourceText, setResources] = useQueryState("resources");
  const [policy, setPolicy] = useState(newPolicyText);
  const [values, setValues] = useState<Readonly<Record<string, string>>>({});
  const isCustom = principal === "custom";
  const keyNames = useRequest(() => contextKeys(iam, principal, policy), [iam, principal, isCustom ? policy : ""]);
  const question: Question = {
    principal,
    policy,
    actions: actionText.split(" ").filter(Boolean),
    resources: resourceText
      .split("\n")
      .map((line) => line.trim())
      .filter(Boolean),
    keys: (keyNames.value ?? []).flatMap((name) => entryOf(name, values[name] ?? "")),
  };
  const isComplete = principal !== "" && question.actions.length > 0;
  const simulate = useMutation({ make: () => run(iam, question), quiet: true });
  const [verdicts, setVerdicts] = useState<readonly Verdict[]>();
  return (
    <SpaceBetween size="l">
      <Header
        variant="h1"
        description={text("what")}
        actions={
          <SpaceBetween direction="horizontal" size="xs">
            {isComplete && <CommandLine command={lineOfCommand(commandOf(question))} />}
            <Button
              variant="primary"
              disabled={!isComplete}
              loading={simulate.isRunning}
              onClick={() => void simulate.run().then(setVerdicts)}
            >
              {text("run")}
            </Button>
          </SpaceBetween>
        }
      >
        {text("title")}
      </Header>
      <Container header={<Header variant="h2">{text("question")}</Header>}>
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
          <Box variant="h3">{text("actions")}</Box>
          <ActionChoice
            actions={question.actions}
            catalog={catalog}
            onChange={(actions) => setActions(actions.join(" "))}
          />
          <FormField label={text("resources")} constraintText={text("resourcesHint")}>
            <Textarea
              value={resourceText}
              rows={2}
              placeholder="*"
              onChange={({ detail }) => setResources(detail.value)}
            />
          </FormField>
          <ExpandableSection
            headerText={`${text("keys")} (${keyNames.value?.length ?? 0})`}
            headerDescription={text("keysWhat")}
          >
            <SpaceBetween size="s">
              {(keyNames.value ?? []).length === 0 && <Box>{text("noKeys")}</Box>}
              {(keyNames.value ?? []).map((name) => (
                <FormField key={name} label={name}>
                  <Input
                    value={values[name] ?? ""}
                    onChange={({ detail }) => setValues({ ...values, [name]: detail.value })}
                  />
                </FormField>
              ))}
            </SpaceBetween>
          </ExpandableSection>
        </SpaceBetween>
      </Container>
      {simulate.error !== undefined && <FailureAlert error={simulate.error} />}
      <SimulatorResults
        verdicts={verdicts}
        sources={{ principal: principalOf(principal), given: isCustom ? { "PolicyInputList.1": policy } : {} }}
      />
    </SpaceBetween>
  );
}

async function contextKeys(iam: IAMClient, principal: string, policy: string): Promise<readonly string[]> {
  if (principal === "") return [];
  const command =
    principal === "custom"
      ? new GetContextKeysForCustomPolicyCommand({ PolicyInputList: [policy] })
      : new GetContextKeysForPrincipalPolicyCommand({ PolicySourceArn: principal });
  try {
    return (await iam.send(command as GetContextKeysForCustomPolicyCommand)).ContextKeyNames ?? [];
  } catch {
    // The simulation itself says what is wrong with the policy or the principal.
    return [];
  }
}

function entryOf(name: string, value: string): ContextEntry[] {
  if (value === "") return [];
  const values = value.split(",").map((one) => one.trim());
  return [
    {
      ContextKeyName: name,
      ContextKeyValues: values,
      ContextKeyType: values.length > 1 ? "stringList" : "string",
    },
  ];
}

function commandOf({ principal, policy, actions, resources, keys }: Question) {
  const rest = {
    ActionNames: [...actions],
    ...(resources.length === 0 ? {} : { ResourceArns: [...resources] }),
    ...(keys.length === 0 ? {} : { ContextEntries: [...keys] }),
  };
  return principal === "custom"
    ? new SimulateCustomPolicyCommand({ PolicyInputList: [policy], ...rest })
    : new SimulatePrincipalPolicyCommand({ PolicySourceArn: principal, ...rest });
}

async function run(iam: IAMClient, question: Question): Promise<readonly Verdict[]> {
  const verdicts: Verdict[] = [];
  let Marker: string | undefined;
  do {
    const command = commandOf(question) as SimulatePrincipalPolicyCommand;
    if (Marker !== undefined) command.input.Marker = Marker;
    const page = await iam.send(command);
    verdicts.push(...verdictsOf(page.EvaluationResults ?? []));
    Marker = page.IsTruncated ? page.Marker : undefined;
  } while (Marker !== undefined);
  return verdicts;
}

/** The wizard that makes a user, role or policy: steps, and the same by command line at the last. */
import Container from "@cloudscape-design/components/container";
import FormField from "@cloudscape-design/components/form-field";
import Input from "@cloudscape-design/components/input";
import SpaceBetween from "@cloudscape-design/components/space-between";
import Wizard, { type WizardProps } from "@cloudscape-design/components/wizard";
import type { ReactNode } from "react";
import { lineOfCommand, type SdkCommand } from "../../aws/line-of-command.ts";
import { CommandLine } from "../../components/command-line.tsx";
import { PolicyText } from "../../components/policy/policy-text.tsx";
import { usePage } from "../../frame/page-frame.ts";
import { linkTo, navigate } from "../../frame/router.ts";
import { useMessages } from "../../language/use-messages.ts";
import { iamMessages } from "./iam-messages.ts";

/** What is made. */
export interface CreationWizardProps {
  /** Also on the last button. */
  readonly title: string;
  /** The list that it will stand in. */
  readonly list: "users" | "roles" | "policies";
  readonly step: number;
  /** The step that somebody wants to go to. */
  onStep(step: number): void;
  readonly steps: readonly WizardProps.Step[];
  readonly commands: readonly SdkCommand[];
  readonly isRunning: boolean;
  onSubmit(): void;
}

/** The wizard, as a page. */
export function CreationWizard({
  title,
  list,
  step,
  onStep,
  steps,
  commands,
  isRunning,
  onSubmit,
}: CreationWizardProps) {
  const text = useMessages(iamMessages);
  const address = linkTo(`iam/${list}`);
  usePage({ title, crumbs: [{ text: text(list), href: address }], contentType: "wizard" });
  return (
    <Wizard
      activeStepIndex={step}
      isLoadingNextStep={isRunning}
      submitButtonText={title}
      i18nStrings={{ nextButton: text("next") }}
      onCancel={() => navigate(address)}
      onNavigate={({ detail }) => onStep(detail.requestedStepIndex)}
      onSubmit={onSubmit}
      secondaryActions={step === steps.length - 1 && <CommandLine command={commands.map(lineOfCommand)} />}
      steps={steps}
    />
  );
}

/** What a thing is called. */
export interface Naming {
  readonly name: string;
  readonly description: string;
}

/** What the members of a request for it are; an empty description is none. */
export function descriptionOf({ description }: Naming): { Description?: string } {
  return description === "" ? {} : { Description: description };
}

/** The last step: name and description, and the document once more. */
export function NamingStep({
  label,
  naming,
  onChange,
  document,
  documentLabel,
  children,
}: {
  /** Of the name. */
  readonly label: string;
  readonly naming: Naming;
  onChange(naming: Naming): void;
  readonly document: string;
  readonly documentLabel: string;
  readonly children?: ReactNode;
}) {
  const text = useMessages(iamMessages);
  return (
    <SpaceBetween size="l">
      <Container>
        <SpaceBetween size="m">
          <FormField label={label} constraintText={text("nameHint")}>
            <Input value={naming.name} onChange={({ detail }) => onChange({ ...naming, name: detail.value })} />
          </FormField>
          <FormField label={`${text("description")} - ${text("optional")}`}>
            <Input
              value={naming.description}
              onChange={({ detail }) => onChange({ ...naming, description: detail.value })}
            />
          </FormField>
        </SpaceBetween>
      </Container>
      <PolicyText text={document} label={documentLabel} />
      {children}
    </SpaceBetween>
  );
}

/** Opens a case: what it is about, how urgent, in which language, with which files. */
import {
  CreateCaseCommand,
  DescribeServicesCommand,
  DescribeSeverityLevelsCommand,
  SupportClient,
} from "@aws-sdk/client-support";
import Button from "@cloudscape-design/components/button";
import Form from "@cloudscape-design/components/form";
import FormField from "@cloudscape-design/components/form-field";
import Header from "@cloudscape-design/components/header";
import Input from "@cloudscape-design/components/input";
import RadioGroup from "@cloudscape-design/components/radio-group";
import Select from "@cloudscape-design/components/select";
import SpaceBetween from "@cloudscape-design/components/space-between";
import Textarea from "@cloudscape-design/components/textarea";
import { useState } from "react";
import { cliLine } from "../../aws/cli-line.ts";
import { useClient } from "../../aws/use-client.ts";
import { CommandLine } from "../../components/command-line.tsx";
import { Panel } from "../../components/panel.tsx";
import { usePage } from "../../frame/page-frame.ts";
import { follow, linkTo, navigate } from "../../frame/router.ts";
import { usePreferences } from "../../frame/preferences.ts";
import { useQuantities } from "../../language/quantities.ts";
import { useMessages } from "../../language/use-messages.ts";
import { FailureAlert } from "../../requests/failure-text.tsx";
import { useMutation } from "../../requests/use-mutation.tsx";
import { useRequest } from "../../requests/use-request.ts";
import { areAttachable, AttachFiles, attachmentSetOf } from "./attach-files.tsx";
import { useCaseWords } from "./case-words.tsx";
import { createMessages } from "./create-words.ts";
import { SupportFailure } from "./no-plan.tsx";
import { useTargets } from "./use-targets.ts";

const languages = [
  { value: "en", label: "English" },
  { value: "ko", label: "한국어" },
  { value: "ja", label: "日本語" },
  { value: "zh", label: "中文" },
];

interface Fields {
  readonly issueType: string;
  readonly serviceCode: string;
  readonly categoryCode: string;
  readonly severityCode: string;
  readonly language: string;
  readonly subject: string;
  readonly communicationBody: string;
  readonly copies: string;
}

/** What may be chosen, as the plan has it. */
function useChoices(support: SupportClient) {
  return useRequest(
    async (abortSignal) => {
      const language = "en";
      const [{ services = [] }, { severityLevels = [] }] = await Promise.all([
        support.send(new DescribeServicesCommand({ language }), { abortSignal }),
        support.send(new DescribeSeverityLevelsCommand({ language }), { abortSignal }),
      ]);
      return { services, severityLevels };
    },
    [support],
  );
}

/** The page. */
export function CreateCase() {
  const text = useMessages(createMessages);
  usePage({ title: text("title"), contentType: "form" });
  const support = useClient(SupportClient);
  const { language } = usePreferences();
  const [fields, setFields] = useState<Fields>({
    issueType: "technical",
    serviceCode: "amazon-simple-storage-service",
    categoryCode: "",
    severityCode: "low",
    language,
    subject: "",
    communicationBody: "",
    copies: "",
  });
  const [files, setFiles] = useState<readonly File[]>([]);
  const choices = useChoices(support);
  const set = (changes: Partial<Fields>) => setFields({ ...fields, ...changes });
  const input = inputOf(fields);
  const isReady = fields.subject.trim() !== "" && fields.communicationBody.trim() !== "" && areAttachable(files);
  const create = useMutation({
    make: async () => {
      const attachmentSetId = await attachmentSetOf(support, files);
      return support.send(new CreateCaseCommand({ ...input, ...(attachmentSetId && { attachmentSetId }) }));
    },
    success: () => text("created"),
    onDone: ({ caseId = "" }) => navigate(linkTo(`support/cases/${encodeURIComponent(caseId)}`)),
    quiet: true,
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) void create.run();
      }}
    >
      <Form
        header={<Header variant="h1">{text("title")}</Header>}
        actions={
          <SpaceBetween direction="horizontal" size="xs">
            <CommandLine command={cliLine("support", "CreateCase", input)} />
            <Button variant="link" formAction="none" href={linkTo("support")} onFollow={follow}>
              {text("cancel")}
            </Button>
            <Button variant="primary" formAction="submit" disabled={!isReady} loading={create.isRunning}>
              {text("submit")}
            </Button>
          </SpaceBetween>
        }
      >
        <SpaceBetween size="l">
          <SupportFailure error={choices.error} onRetry={choices.reload} />
          <About fields={fields} onChange={set} choices={choices.value} />
          <Panel title={text("description")}>
            <SpaceBetween size="m">
              <FormField label={text("subject")}>
                <Input
                  name="subject"
                  value={fields.subject}
                  onChange={({ detail }) => set({ subject: detail.value })}
                />
              </FormField>
              <FormField label={text("body")} constraintText={text("bodyLimit")}>
                <Textarea
                  name="body"
                  rows={8}
                  value={fields.communicationBody}
                  onChange={({ detail }) => set({ communicationBody: detail.value })}
                />
              </FormField>
              <AttachFiles files={files} onChange={setFiles} />
              <FormField label={text("language")}>
                <Select
                  options={languages}
                  selectedOption={languages.find(({ value }) => value === fields.language) ?? null}
                  onChange={({ detail }) => set({ language: detail.selectedOption.value ?? "en" })}
                />
              </FormField>
              <FormField label={text("copies")} description={text("copiesAbout")}>
                <Input value={fields.copies} onChange={({ detail }) => set({ copies: detail.value })} />
              </FormField>
            </SpaceBetween>
          </Panel>
          {create.error !== undefined && <FailureAlert error={create.error} />}
        </SpaceBetween>
      </Form>
    </form>
  );
}

function inputOf({ copies, categoryCode, ...fields }: Fields) {
  const ccEmailAddresses = copies.split(/[\s,]+/).filter((address) => address !== "");
  return {
    ...fields,
    ...(categoryCode !== "" && { categoryCode }),
    ...(ccEmailAddresses.length > 0 && { ccEmailAddresses }),
  };
}

/** Type, service, category and severity, with the time by which an answer is promised. */
function About({
  fields,
  onChange,
  choices,
}: {
  readonly fields: Fields;
  onChange(changes: Partial<Fields>): void;
  readonly choices: ReturnType<typeof useChoices>["value"];
}) {
  const text = useMessages(createMessages);
  const words = useCaseWords();
  const write = useQuantities();
  const { minutesOf } = useTargets();
  const services = (choices?.services ?? []).map(({ code = "", name = "" }) => ({ value: code, label: name }));
  const categories = choices?.services.find(({ code }) => code === fields.serviceCode)?.categories ?? [];
  const categoryOptions = categories.map(({ code = "", name = "" }) => ({ value: code, label: name }));
  const severities = (choices?.severityLevels ?? []).map(({ code = "" }) => {
    const minutes = minutesOf(code);
    const description = minutes === undefined ? "" : text("within", { duration: write.duration(minutes * 60_000) });
    return { value: code, label: words(code), description };
  });
  return (
    <Panel title={text("about")}>
      <SpaceBetween size="m">
        <FormField label={text("type")}>
          <RadioGroup
            value={fields.issueType}
            items={[
              { value: "technical", label: text("technical") },
              { value: "customer-service", label: text("account") },
            ]}
            onChange={({ detail }) =>
              onChange({
                issueType: detail.value,
                serviceCode: detail.value === "technical" ? "amazon-simple-storage-service" : "billing",
                categoryCode: "",
              })
            }
          />
        </FormField>
        <FormField label={text("service")}>
          <Select
            options={services}
            filteringType="auto"
            selectedOption={services.find(({ value }) => value === fields.serviceCode) ?? null}
            onChange={({ detail }) => onChange({ serviceCode: detail.selectedOption.value ?? "", categoryCode: "" })}
          />
        </FormField>
        <FormField label={text("category")}>
          <Select
            options={categoryOptions}
            selectedOption={
              categoryOptions.find(({ value }) => value === fields.categoryCode) ?? categoryOptions[0] ?? null
            }
            onChange={({ detail }) => onChange({ categoryCode: detail.selectedOption.value ?? "" })}
          />
        </FormField>
        <FormField label={text("severity")}>
          <RadioGroup
            value={fields.severityCode}
            items={severities}
            onChange={({ detail }) => onChange({ severityCode: detail.value })}
          />
        </FormField>
      </SpaceBetween>
    </Panel>
  );
}

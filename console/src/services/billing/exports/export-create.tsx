/** Making an export: what, how often told apart, and into which bucket. */
import { BCMDataExportsClient, CreateExportCommand, GetTableCommand } from "@aws-sdk/client-bcm-data-exports";
import { ListBucketsCommand, PutBucketPolicyCommand, S3Client } from "@aws-sdk/client-s3";
import Button from "@cloudscape-design/components/button";
import Checkbox from "@cloudscape-design/components/checkbox";
import Container from "@cloudscape-design/components/container";
import Form from "@cloudscape-design/components/form";
import FormField from "@cloudscape-design/components/form-field";
import Header from "@cloudscape-design/components/header";
import Input from "@cloudscape-design/components/input";
import Select from "@cloudscape-design/components/select";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useState } from "react";
import { lineOfCommand } from "../../../aws/line-of-command.ts";
import { useClient } from "../../../aws/use-client.ts";
import { CommandLine } from "../../../components/command-line.tsx";
import { usePage } from "../../../frame/page-frame.ts";
import { linkTo, navigate } from "../../../frame/router.ts";
import { useMessages } from "../../../language/use-messages.ts";
import { FailureAlert } from "../../../requests/failure-text.tsx";
import { useMutation } from "../../../requests/use-mutation.tsx";
import { useRequest } from "../../../requests/use-request.ts";
import { useSession } from "../../../session/session.ts";
import { exportMessages } from "./export-words.ts";
import {
  exportFormats,
  exportGranularities,
  exportOf,
  exportPolicy,
  exportTables,
  type ExportFields,
} from "./new-export.ts";

const firstFields: ExportFields = {
  name: "",
  table: "COST_AND_USAGE_REPORT",
  format: "PARQUET",
  granularity: "DAILY",
  bucket: "",
  bucketRegion: "us-east-1",
  prefix: "costs",
};

/** The page. */
export function ExportCreate() {
  const text = useMessages(exportMessages);
  usePage({
    title: text("create"),
    contentType: "form",
    crumbs: [{ text: text("title"), href: linkTo("billing/exports") }],
  });
  const [fields, setFields] = useState(firstFields);
  const [isPolicySet, setPolicySet] = useState(true);
  const exporter = useClient(BCMDataExportsClient);
  const s3 = useClient(S3Client);
  const account = useSession()?.accountId ?? "";
  const columns = useColumns(fields.table);
  const create = new CreateExportCommand({ Export: exportOf(fields, columns.value ?? []) });
  const { bucket } = fields;
  const policy = new PutBucketPolicyCommand({ Bucket: bucket, Policy: exportPolicy(bucket, account) });
  const save = useMutation({
    make: async () => {
      if (isPolicySet) await s3.send(policy);
      await exporter.send(create);
    },
    success: () => text("created", { name: fields.name }),
    onDone: () => navigate(linkTo("billing/exports")),
    quiet: true,
  });
  const isComplete = fields.name !== "" && bucket !== "" && columns.value !== undefined;
  const commands = [...(isPolicySet ? [policy] : []), create].map(lineOfCommand);
  const error = save.error ?? columns.error;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void save.run();
      }}
    >
      <Form
        header={<Header variant="h1">{text("create")}</Header>}
        actions={
          <SpaceBetween direction="horizontal" size="xs">
            {isComplete && <CommandLine command={commands} />}
            <Button formAction="none" variant="link" onClick={() => navigate(linkTo("billing/exports"))}>
              {text("cancel")}
            </Button>
            <Button variant="primary" loading={save.isRunning} disabled={!isComplete}>
              {text("create")}
            </Button>
          </SpaceBetween>
        }
      >
        <Container>
          <SpaceBetween size="l">
            <Fields fields={fields} onChange={setFields} />
            <Checkbox
              checked={isPolicySet}
              description={text("policyHelp")}
              onChange={({ detail }) => setPolicySet(detail.checked)}
            >
              {text("policy")}
            </Checkbox>
            {error !== undefined && <FailureAlert error={error} />}
          </SpaceBetween>
        </Container>
      </Form>
    </form>
  );
}

function useColumns(TableName: string) {
  const exporter = useClient(BCMDataExportsClient);
  return useRequest(
    async (abortSignal) => {
      const { Schema = [] } = await exporter.send(new GetTableCommand({ TableName }), { abortSignal });
      return Schema.map(({ Name = "" }) => Name);
    },
    [exporter, TableName],
  );
}

function Fields({ fields, onChange }: { readonly fields: ExportFields; onChange(fields: ExportFields): void }) {
  const text = useMessages(exportMessages);
  const s3 = useClient(S3Client);
  const buckets = useRequest(
    async (abortSignal) => (await s3.send(new ListBucketsCommand({}), { abortSignal })).Buckets ?? [],
    [s3],
  );
  const change = (some: Partial<ExportFields>): void => onChange({ ...fields, ...some });
  return (
    <>
      <FormField label={text("name")}>
        <Input name="exportName" value={fields.name} onChange={({ detail }) => change({ name: detail.value })} />
      </FormField>
      <Choice
        label={text("table")}
        value={fields.table}
        values={exportTables}
        onChange={(table) => change({ table })}
      />
      <Choice
        label={text("format")}
        value={fields.format}
        values={exportFormats}
        onChange={(format) => change({ format })}
      />
      <Choice
        label={text("granularity")}
        value={fields.granularity}
        values={exportGranularities}
        onChange={(granularity) => change({ granularity })}
      />
      <FormField label={text("bucket")}>
        <Select
          selectedOption={fields.bucket === "" ? null : { value: fields.bucket, label: fields.bucket }}
          placeholder={text("choose")}
          statusType={buckets.isLoading ? "loading" : "finished"}
          options={(buckets.value ?? []).map(({ Name = "", BucketRegion }) => {
            return { value: Name, label: Name, description: BucketRegion ?? "us-east-1" };
          })}
          onChange={({ detail: { selectedOption } }) =>
            change({ bucket: selectedOption.value ?? "", bucketRegion: selectedOption.description ?? "us-east-1" })
          }
        />
      </FormField>
      <FormField label={text("prefix")}>
        <Input value={fields.prefix} onChange={({ detail }) => change({ prefix: detail.value })} />
      </FormField>
    </>
  );
}

type ChoiceKey = (typeof exportTables | typeof exportFormats | typeof exportGranularities)[number];

function Choice<Value extends ChoiceKey>(props: {
  readonly label: string;
  readonly value: Value;
  readonly values: readonly Value[];
  onChange(value: Value): void;
}) {
  const text = useMessages(exportMessages);
  const option = (value: Value) => ({ value, label: text(value) });
  return (
    <FormField label={props.label}>
      <Select
        selectedOption={option(props.value)}
        options={props.values.map(option)}
        onChange={({ detail }) => props.onChange(detail.selectedOption.value as Value)}
      />
    </FormField>
  );
}

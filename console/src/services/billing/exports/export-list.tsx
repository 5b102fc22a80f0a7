/** Exports of the bill's lines, what each delivered, and legacy reports. */
import {
  BCMDataExportsClient,
  DeleteExportCommand,
  GetExportCommand,
  ListExecutionsCommand,
  ListExportsCommand,
  type ExecutionReference,
  type ExportReference,
} from "@aws-sdk/client-bcm-data-exports";
import Button from "@cloudscape-design/components/button";
import Header from "@cloudscape-design/components/header";
import Link from "@cloudscape-design/components/link";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useState } from "react";
import { cliLine } from "../../../aws/cli-line.ts";
import { useClient } from "../../../aws/use-client.ts";
import { CommandConfirm } from "../../../components/command-dialog.tsx";
import { CommandLine } from "../../../components/command-line.tsx";
import { ItemTable } from "../../../components/item-table.tsx";
import type { Column } from "../../../components/table-props.ts";
import { usePage } from "../../../frame/page-frame.ts";
import { follow, linkTo, navigate } from "../../../frame/router.ts";
import { useQuantities } from "../../../language/quantities.ts";
import { useMessages } from "../../../language/use-messages.ts";
import { useRequest } from "../../../requests/use-request.ts";
import { exportMessages } from "./export-words.ts";
import { LegacyReports } from "./legacy-reports.tsx";

/** The page. */
export function ExportList() {
  const text = useMessages(exportMessages);
  usePage({ title: text("title"), contentType: "table" });
  const client = useClient(BCMDataExportsClient);
  const [chosen, choose] = useState<ExportReference>();
  const [isDeleting, setDeleting] = useState(false);
  const exports = useRequest(
    async (abortSignal) =>
      (await client.send(new ListExportsCommand({ MaxResults: 100 }), { abortSignal })).Exports ?? [],
    [client],
  );
  const columns: readonly Column<ExportReference>[] = [
    { id: "name", header: text("name"), text: ({ ExportName }) => ExportName, isRowHeader: true },
    { id: "status", header: text("status"), text: ({ ExportStatus }) => ExportStatus?.StatusCode },
    { id: "arn", header: "ARN", text: ({ ExportArn }) => ExportArn },
  ];
  const name = chosen?.ExportName ?? "";
  return (
    <SpaceBetween size="l">
      <Header variant="h1" description={text("about")}>
        {text("title")}
      </Header>
      <ItemTable
        id="billing.exports"
        title={text("title")}
        items={exports}
        columns={columns}
        itemKey={({ ExportArn = "" }) => ExportArn}
        empty={text("none")}
        selection="single"
        selected={chosen ? [chosen] : []}
        onSelect={([first]) => choose(first)}
        actions={
          <>
            <CommandLine command={cliLine("bcm-data-exports", "ListExports")} />
            <Button disabled={!chosen} onClick={() => setDeleting(true)}>
              {text("delete")}
            </Button>
            <Button variant="primary" onClick={() => navigate(linkTo("billing/exports-create"))}>
              {text("create")}
            </Button>
          </>
        }
      />
      {chosen && <Executions chosen={chosen} />}
      <LegacyReports />
      {isDeleting && chosen && (
        <CommandConfirm
          client={client}
          title={text("deleteTitle", { name })}
          commands={[new DeleteExportCommand({ ExportArn: chosen.ExportArn })]}
          success={text("deleted", { name })}
          onDone={() => {
            setDeleting(false);
            choose(undefined);
            exports.reload();
          }}
          onCancel={() => setDeleting(false)}
        />
      )}
    </SpaceBetween>
  );
}

function Executions({ chosen: { ExportArn = "", ExportName = "" } }: { readonly chosen: ExportReference }) {
  const text = useMessages(exportMessages);
  const write = useQuantities();
  const client = useClient(BCMDataExportsClient);
  const asked = useRequest(
    async (abortSignal) => {
      const [definition, list] = await Promise.all([
        client.send(new GetExportCommand({ ExportArn }), { abortSignal }),
        client.send(new ListExecutionsCommand({ ExportArn, MaxResults: 100 }), { abortSignal }),
      ]);
      return { to: definition.Export?.DestinationConfigurations?.S3Destination, executions: list.Executions ?? [] };
    },
    [client, ExportArn],
  );
  const { S3Bucket = "", S3Prefix = "" } = asked.value?.to ?? {};
  const columns: readonly Column<ExecutionReference>[] = [
    { id: "id", header: text("execution"), text: ({ ExecutionId }) => ExecutionId, isRowHeader: true },
    { id: "status", header: text("status"), text: ({ ExecutionStatus }) => ExecutionStatus?.StatusCode },
    {
      id: "at",
      header: text("at"),
      text: ({ ExecutionStatus }) => ExecutionStatus?.CreatedAt?.getTime(),
      cell: ({ ExecutionStatus }) => write.time(ExecutionStatus?.CreatedAt?.getTime()),
    },
    {
      id: "done",
      header: text("done"),
      text: ({ ExecutionStatus }) => ExecutionStatus?.CompletedAt?.getTime(),
      cell: ({ ExecutionStatus }) => write.time(ExecutionStatus?.CompletedAt?.getTime()),
    },
  ];
  return (
    <ItemTable
      id="billing.executions"
      filterName="findExecution"
      title={text("executions", { name: ExportName })}
      items={{ ...asked, value: asked.value?.executions }}
      columns={columns}
      itemKey={({ ExecutionId = "" }) => ExecutionId}
      empty={text("noExecutions")}
      actions={
        <>
          <CommandLine command={cliLine("bcm-data-exports", "ListExecutions", { ExportArn })} />
          {S3Bucket !== "" && (
            <Link
              href={linkTo(`s3/buckets/${encodeURIComponent(S3Bucket)}`, { prefix: `${S3Prefix}/${ExportName}/` })}
              onFollow={follow}
            >
              {text("files")}
            </Link>
          )}
        </>
      }
    />
  );
}

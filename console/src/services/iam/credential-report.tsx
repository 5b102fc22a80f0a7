/** The credential report as a table, and as a file. */
import { GenerateCredentialReportCommand, IAMClient } from "@aws-sdk/client-iam";
import Button from "@cloudscape-design/components/button";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { lineOfCommand } from "../../aws/line-of-command.ts";
import { useClient } from "../../aws/use-client.ts";
import { CommandLine } from "../../components/command-line.tsx";
import { ItemTable } from "../../components/item-table.tsx";
import type { Column } from "../../components/table-props.ts";
import { usePage } from "../../frame/page-frame.ts";
import { useDateText } from "../../language/use-date-text.ts";
import { useMessages } from "../../language/use-messages.ts";
import { useMutation } from "../../requests/use-mutation.tsx";
import { useRequest } from "../../requests/use-request.ts";
import { accountMessages } from "./account-messages.ts";
import type { ReportLine } from "./credential-facts.ts";
import { downloadText } from "../../components/download.ts";
import { findReport, makeReport } from "./use-credential-report.ts";

/** The page. */
export function CredentialReport() {
  const text = useMessages(accountMessages);
  const date = useDateText();
  const iam = useClient(IAMClient);
  usePage({ title: text("report"), contentType: "table" });
  const report = useRequest((signal) => findReport(iam, signal), [iam]);
  const make = useMutation({ make: () => makeReport(iam), onDone: report.reload });
  const column = (id: string, header: string, name: string): Column<ReportLine> => ({
    id,
    header,
    text: (line) => line[name],
  });
  return (
    <ItemTable
      id="iam.credential-report"
      title={text("report")}
      headingTag="h1"
      variant="full-page"
      description={report.value ? text("madeAt", { date: date(report.value.madeAt) }) : text("reportWhat")}
      items={{ ...report, value: report.value?.lines ?? (report.isLoading ? undefined : []) }}
      itemKey={({ user = "" }) => user}
      columns={[
        { ...column("user", text("user"), "user"), isRowHeader: true },
        column("password", text("password"), "password_enabled"),
        column("passwordUsed", text("passwordUsed"), "password_last_used"),
        column("mfa", text("mfa"), "mfa_active"),
        column("key1", text("key1"), "access_key_1_active"),
        column("key1Used", text("key1Used"), "access_key_1_last_used_date"),
        column("key2", text("key2"), "access_key_2_active"),
        column("key2Used", text("key2Used"), "access_key_2_last_used_date"),
      ]}
      empty={text("noReport")}
      actions={
        <SpaceBetween direction="horizontal" size="xs">
          <CommandLine
            command={[lineOfCommand(new GenerateCredentialReportCommand({})), "aws iam get-credential-report"]}
          />
          <Button
            disabled={!report.value}
            onClick={() => report.value && downloadText("credential-report.csv", report.value.text)}
          >
            {text("download")}
          </Button>
          <Button variant="primary" loading={make.isRunning} onClick={() => void make.run()}>
            {text("generate")}
          </Button>
        </SpaceBetween>
      }
    />
  );
}

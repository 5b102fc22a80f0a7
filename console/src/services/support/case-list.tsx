/** The account's cases. */
import { DescribeCasesCommand, SupportClient, type CaseDetails } from "@aws-sdk/client-support";
import Button from "@cloudscape-design/components/button";
import Link from "@cloudscape-design/components/link";
import SpaceBetween from "@cloudscape-design/components/space-between";
import Toggle from "@cloudscape-design/components/toggle";
import { cliLine } from "../../aws/cli-line.ts";
import { useClient } from "../../aws/use-client.ts";
import { CommandLine } from "../../components/command-line.tsx";
import { ItemTable } from "../../components/item-table.tsx";
import type { Column } from "../../components/table-props.ts";
import { usePage } from "../../frame/page-frame.ts";
import { follow, linkTo, useQueryState } from "../../frame/router.ts";
import { defineMessages } from "../../language/messages.ts";
import { useQuantities } from "../../language/quantities.ts";
import { useMessages } from "../../language/use-messages.ts";
import { useRequest } from "../../requests/use-request.ts";
import { CaseState, useCaseWords } from "./case-words.tsx";
import { SupportFailure } from "./no-plan.tsx";

const messages = defineMessages({
  en: {
    title: "Your support cases",
    create: "Create case",
    resolved: "Also resolved ones",
    subject: "Subject",
    id: "Case",
    severity: "Severity",
    state: "State",
    service: "About",
    by: "Opened by",
    at: "Opened (region time)",
    empty: "No open cases.",
  },
  ko: {
    title: "내 지원 사례",
    create: "사례 만들기",
    resolved: "해결된 사례도",
    subject: "제목",
    id: "사례",
    severity: "심각도",
    state: "상태",
    service: "대상",
    by: "연 사람",
    at: "연 시각(리전 시간)",
    empty: "열린 사례가 없습니다.",
  },
});

/** No account has more that are shown. */
const mostPages = 50;

/** The page. */
export function CaseList() {
  const text = useMessages(messages);
  usePage({ title: text("title"), contentType: "table" });
  const support = useClient(SupportClient);
  const [resolved, setResolved] = useQueryState("resolved");
  const input = { includeResolvedCases: resolved !== "", includeCommunications: false };
  const asked = useRequest(
    async (abortSignal): Promise<readonly CaseDetails[]> => {
      const all: CaseDetails[] = [];
      let nextToken: string | undefined;
      for (let page = 0; page < mostPages; page += 1) {
        const command = new DescribeCasesCommand({ ...input, maxResults: 100, ...(nextToken && { nextToken }) });
        const answer = await support.send(command, { abortSignal });
        all.push(...(answer.cases ?? []));
        ({ nextToken } = answer);
        if (nextToken === undefined) break;
      }
      return all;
    },
    [support, resolved],
    { everySeconds: 10 },
  );
  return (
    <SpaceBetween size="m">
      <SupportFailure error={asked.error} onRetry={asked.reload} />
      <ItemTable
        id="support.cases"
        title={text("title")}
        headingTag="h1"
        variant="full-page"
        items={{ ...asked, error: undefined }}
        columns={useColumns()}
        itemKey={({ caseId = "" }) => caseId}
        empty={text("empty")}
        actions={
          <SpaceBetween direction="horizontal" size="xs">
            <Toggle checked={resolved !== ""} onChange={({ detail }) => setResolved(detail.checked ? "yes" : "")}>
              {text("resolved")}
            </Toggle>
            <CommandLine command={cliLine("support", "DescribeCases", input)} />
            <Button variant="primary" href={linkTo("support/create")} onFollow={follow}>
              {text("create")}
            </Button>
          </SpaceBetween>
        }
      />
    </SpaceBetween>
  );
}

function useColumns(): readonly Column<CaseDetails>[] {
  const text = useMessages(messages);
  const words = useCaseWords();
  const write = useQuantities();
  return [
    {
      id: "subject",
      header: text("subject"),
      text: ({ subject }) => subject,
      cell: ({ subject, caseId = "" }) => (
        <Link href={linkTo(`support/cases/${encodeURIComponent(caseId)}`)} onFollow={follow}>
          {subject}
        </Link>
      ),
      isRowHeader: true,
      width: 360,
    },
    {
      id: "state",
      header: text("state"),
      text: ({ status }) => words(status),
      cell: ({ status }) => <CaseState status={status} />,
    },
    { id: "severity", header: text("severity"), text: ({ severityCode }) => words(severityCode) },
    { id: "id", header: text("id"), text: ({ displayId }) => displayId },
    { id: "service", header: text("service"), text: ({ serviceCode }) => serviceCode },
    {
      id: "at",
      header: text("at"),
      text: ({ timeCreated }) => timeCreated,
      cell: ({ timeCreated = "" }) => write.time(Date.parse(timeCreated)),
    },
    { id: "by", header: text("by"), text: ({ submittedBy }) => submittedBy },
  ];
}

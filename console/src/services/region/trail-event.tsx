/** One event of the history with its whole record. */
import { CloudTrailClient, LookupEventsCommand } from "@aws-sdk/client-cloudtrail";
import Alert from "@cloudscape-design/components/alert";
import Box from "@cloudscape-design/components/box";
import Container from "@cloudscape-design/components/container";
import CopyToClipboard from "@cloudscape-design/components/copy-to-clipboard";
import Header from "@cloudscape-design/components/header";
import KeyValuePairs from "@cloudscape-design/components/key-value-pairs";
import Link from "@cloudscape-design/components/link";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { cliLine } from "../../aws/cli-line.ts";
import { useClient } from "../../aws/use-client.ts";
import { CommandLine } from "../../components/command-line.tsx";
import { Panel } from "../../components/panel.tsx";
import type { PageProps } from "../../frame/console-service.ts";
import { usePage } from "../../frame/page-frame.ts";
import { follow, linkTo } from "../../frame/router.ts";
import { defineMessages } from "../../language/messages.ts";
import { useMessages } from "../../language/use-messages.ts";
import { FailureAlert } from "../../requests/failure-text.tsx";
import { useRequest } from "../../requests/use-request.ts";

const messages = defineMessages({
  en: {
    history: "Event history",
    missing: "There is no such event here. It may be of another region, or older than 90 days.",
    record: "Record",
    copy: "Copy",
    copied: "Copied",
    failed: "Not copied",
    time: "Time",
    source: "Source",
    error: "Error",
    who: "Who",
    address: "From",
    request: "Request id",
    explain: "explain",
  },
  ko: {
    history: "이벤트 기록",
    missing: "그런 이벤트가 없습니다. 다른 리전의 것이거나 90일이 지났을 수 있습니다.",
    record: "레코드",
    copy: "복사",
    copied: "복사됨",
    failed: "복사하지 못함",
    time: "시간",
    source: "소스",
    error: "오류",
    who: "누가",
    address: "어디서",
    request: "요청 ID",
    explain: "설명",
  },
});

/** What the page takes from a record. */
interface TrailRecord {
  readonly eventTime?: string;
  readonly eventSource?: string;
  readonly errorCode?: string;
  readonly errorMessage?: string;
  readonly sourceIPAddress?: string;
  readonly requestID?: string;
  readonly userIdentity?: { readonly arn?: string; readonly type?: string };
}

/** The page. */
export function TrailEvent({ parameters }: PageProps) {
  const text = useMessages(messages);
  const { eventId = "" } = parameters;
  const cloudTrail = useClient(CloudTrailClient);
  const input = { LookupAttributes: [{ AttributeKey: "EventId" as const, AttributeValue: eventId }] };
  const asked = useRequest(
    async (abortSignal) => (await cloudTrail.send(new LookupEventsCommand(input), { abortSignal })).Events ?? [],
    [cloudTrail, eventId],
  );
  const event = asked.value?.[0];
  const title = event?.EventName ?? eventId;
  usePage({ title, crumbs: [{ text: text("history"), href: linkTo("region/trail") }] });
  const record = event?.CloudTrailEvent;
  return (
    <SpaceBetween size="l">
      <Header variant="h1" actions={<CommandLine command={cliLine("cloudtrail", "LookupEvents", input)} />}>
        {title}
      </Header>
      {asked.error !== undefined && <FailureAlert error={asked.error} onRetry={asked.reload} />}
      {asked.value && !event && <Alert type="info">{text("missing")}</Alert>}
      {record !== undefined && <Facts record={JSON.parse(record) as TrailRecord} />}
      {record !== undefined && <Record text={JSON.stringify(JSON.parse(record), undefined, 2)} />}
    </SpaceBetween>
  );
}

function Facts({ record }: { readonly record: TrailRecord }) {
  const text = useMessages(messages);
  const { requestID, userIdentity } = record;
  return (
    <Container>
      <KeyValuePairs
        columns={3}
        items={[
          { label: text("time"), value: record.eventTime ?? "-" },
          { label: text("source"), value: record.eventSource ?? "-" },
          { label: text("who"), value: userIdentity?.arn ?? userIdentity?.type ?? "-" },
          { label: text("address"), value: record.sourceIPAddress ?? "-" },
          {
            label: text("error"),
            value: record.errorCode === undefined ? "-" : `${record.errorCode}: ${record.errorMessage ?? ""}`,
          },
          {
            label: text("request"),
            value:
              requestID === undefined ? (
                "-"
              ) : (
                <Link href={linkTo(`region/requests/${requestID}`)} onFollow={follow}>
                  {`${requestID} (${text("explain")})`}
                </Link>
              ),
          },
        ]}
      />
    </Container>
  );
}

function Record({ text: record }: { readonly text: string }) {
  const text = useMessages(messages);
  return (
    <Panel
      title={text("record")}
      actions={
        <CopyToClipboard
          textToCopy={record}
          copyButtonText={text("copy")}
          copySuccessText={text("copied")}
          copyErrorText={text("failed")}
        />
      }
    >
      <Box variant="code">
        <span className="console-command">{record}</span>
      </Box>
    </Panel>
  );
}

/** One request: what was asked, by whom, which statements decided, and what it cost. */
import Box from "@cloudscape-design/components/box";
import Container from "@cloudscape-design/components/container";
import Header from "@cloudscape-design/components/header";
import KeyValuePairs from "@cloudscape-design/components/key-value-pairs";
import SpaceBetween from "@cloudscape-design/components/space-between";
import Spinner from "@cloudscape-design/components/spinner";
import StatusIndicator from "@cloudscape-design/components/status-indicator";
import type { ExplainedUse, RequestExplanation } from "../../../../src/kernel/trail.ts";
import { useOwnRoute } from "../../aws/use-own-route.ts";
import { CommandLine } from "../../components/command-line.tsx";
import { ItemTable } from "../../components/item-table.tsx";
import { Panel } from "../../components/panel.tsx";
import type { Column } from "../../components/table-props.ts";
import type { PageProps } from "../../frame/console-service.ts";
import { usePage } from "../../frame/page-frame.ts";
import { linkTo } from "../../frame/router.ts";
import { defineMessages } from "../../language/messages.ts";
import { useQuantities } from "../../language/quantities.ts";
import { useMessages } from "../../language/use-messages.ts";
import { FailureAlert } from "../../requests/failure-text.tsx";
import { ExplainedQuestions } from "./explained-questions.tsx";

const messages = defineMessages({
  en: {
    requests: "Live requests",
    title: "Request {id}",
    answered: "Answered",
    failed: "Failed",
    outcome: "Outcome",
    operation: "Operation",
    time: "Region time",
    caller: "Caller",
    nobody: "nobody (no valid signature)",
    key: "Access key",
    from: "From",
    client: "Client",
    http: "HTTP",
    bytes: "Bytes in / out",
    took: "Took",
    charged: "What it cost",
    nothing: "It was charged with nothing.",
    usageType: "Usage type",
    quantity: "Quantity",
    resource: "Resource",
    cost: "Cost by itself",
    unpriced: "unpriced",
    total: "Total: {cost}, at the price list; tiers, free tier and commitments of the bill are not in it.",
  },
  ko: {
    requests: "실시간 요청",
    title: "요청 {id}",
    answered: "응답함",
    failed: "실패",
    outcome: "결과",
    operation: "작업",
    time: "리전 시간",
    caller: "호출자",
    nobody: "알 수 없음(유효한 서명 없음)",
    key: "액세스 키",
    from: "보낸 곳",
    client: "클라이언트",
    http: "HTTP",
    bytes: "수신 / 송신 바이트",
    took: "걸린 시간",
    charged: "비용",
    nothing: "과금된 것이 없습니다.",
    usageType: "사용 유형",
    quantity: "수량",
    resource: "리소스",
    cost: "단독 비용",
    unpriced: "요금 미상",
    total: "합계 {cost}. 정가 기준이며, 청구서의 구간 요금, 프리 티어, 약정은 반영하지 않았습니다.",
  },
});

/** The page. */
export function RequestExplained({ parameters }: PageProps) {
  const text = useMessages(messages);
  const { requestId = "" } = parameters;
  const title = text("title", { id: requestId });
  usePage({ title, crumbs: [{ text: text("requests"), href: linkTo("region/requests") }] });
  const asked = useOwnRoute<RequestExplanation>(`/_haneul/explain/${encodeURIComponent(requestId)}`);
  return (
    <SpaceBetween size="l">
      <Header variant="h1" actions={<CommandLine command={`haneul explain ${requestId}`} />}>
        {title}
      </Header>
      {asked.error !== undefined && <FailureAlert error={asked.error} onRetry={asked.reload} />}
      {asked.isLoading && !asked.value && <Spinner size="large" />}
      {asked.value && (
        <SpaceBetween size="l">
          <Facts answer={asked.value} />
          <ExplainedQuestions answer={asked.value} />
          <Costs uses={asked.value.uses} />
        </SpaceBetween>
      )}
    </SpaceBetween>
  );
}

function Facts({ answer }: { readonly answer: RequestExplanation }) {
  const text = useMessages(messages);
  const write = useQuantities();
  const { caller, http, error, service, operation, region, at } = answer;
  return (
    <Container>
      <SpaceBetween size="m">
        {error === undefined ? (
          <StatusIndicator type="success">{`${text("answered")} ${http.status}`}</StatusIndicator>
        ) : (
          <StatusIndicator type="error">{`${text("failed")} ${http.status} ${error.code}: ${error.message}`}</StatusIndicator>
        )}
        <KeyValuePairs
          columns={4}
          items={[
            { label: text("operation"), value: `${service}:${operation} (${region})` },
            { label: text("time"), value: write.time(at) },
            { label: text("caller"), value: caller.kind === "anonymous" ? text("nobody") : caller.arn },
            { label: text("key"), value: caller.accessKeyId ?? "-" },
            { label: text("http"), value: `${http.method} ${http.host}${http.path}` },
            { label: text("from"), value: `${http.sourceAddress}${http.secure ? " (TLS)" : ""}` },
            { label: text("client"), value: http.userAgent || "-" },
            {
              label: text("took"),
              value: `${write.count(http.milliseconds, 1)} ms, ${write.bytes(http.bytesIn)} / ${write.bytes(http.bytesOut)}`,
            },
          ]}
        />
      </SpaceBetween>
    </Container>
  );
}

function Costs({ uses }: { readonly uses: readonly ExplainedUse[] }) {
  const text = useMessages(messages);
  const write = useQuantities();
  if (uses.length === 0) {
    return (
      <Panel title={text("charged")}>
        <Box>{text("nothing")}</Box>
      </Panel>
    );
  }
  const isKnown = uses.every(({ costUsd }) => costUsd !== undefined);
  const total = uses.reduce((sum, { costUsd = "0" }) => sum + Number(costUsd), 0);
  const columns: readonly Column<ExplainedUse>[] = [
    { id: "type", header: text("usageType"), text: (use) => `${use.usageType} (${use.operation})`, isRowHeader: true },
    { id: "quantity", header: text("quantity"), text: (use) => Number(use.quantity), cell: (use) => use.quantity },
    { id: "resource", header: text("resource"), text: (use) => use.resource },
    {
      id: "cost",
      header: text("cost"),
      text: (use) => Number(use.costUsd ?? 0),
      cell: (use) => (use.costUsd === undefined ? text("unpriced") : write.dollars(use.costUsd)),
    },
  ];
  return (
    <ItemTable
      id="region.request-uses"
      title={text("charged")}
      {...(isKnown && { description: text("total", { cost: write.dollars(total) }) })}
      items={uses}
      columns={columns}
      itemKey={(use) => `${use.usageType} ${use.operation} ${use.resource} ${use.quantity}`}
    />
  );
}

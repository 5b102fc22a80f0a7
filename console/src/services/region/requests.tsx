/** Requests as they are answered, over all workers: who asked what, what was decided, what it cost. */
import Button from "@cloudscape-design/components/button";
import Form from "@cloudscape-design/components/form";
import Input from "@cloudscape-design/components/input";
import Link from "@cloudscape-design/components/link";
import SegmentedControl from "@cloudscape-design/components/segmented-control";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useState } from "react";
import type { PricedRequest } from "../../../../src/kernel/live.ts";
import { CommandLine } from "../../components/command-line.tsx";
import { ItemTable } from "../../components/item-table.tsx";
import type { Column } from "../../components/table-props.ts";
import { usePage } from "../../frame/page-frame.ts";
import { follow, linkTo, navigate, useQueryState } from "../../frame/router.ts";
import { defineMessages } from "../../language/messages.ts";
import { useQuantities } from "../../language/quantities.ts";
import { useMessages } from "../../language/use-messages.ts";
import { Decision, decisionMessages } from "./decision-words.tsx";
import { useLiveRequests } from "./use-live-requests.ts";

const messages = defineMessages({
  en: {
    title: "Live requests",
    about: "The last requests of all workers. Choose one to see why it was answered so, and what it cost.",
    pause: "Pause",
    go: "Continue",
    show: "Which requests",
    all: "All",
    failed: "Failed",
    denied: "Denied",
    time: "Region time",
    id: "Request id",
    operation: "Operation",
    principal: "Principal",
    status: "Status",
    duration: "ms",
    decision: "Decision",
    resource: "Resource",
    cost: "Cost",
    unpriced: "unpriced",
    bytes: "In / out",
    empty: "No requests yet.",
    explain: "Explain",
    explainId: "Explain a request by its id",
  },
  ko: {
    title: "실시간 요청",
    about: "모든 워커의 최근 요청입니다. 하나를 고르면 왜 그렇게 응답했는지, 비용이 얼마인지 볼 수 있습니다.",
    pause: "멈추기",
    go: "계속",
    show: "볼 요청",
    all: "모두",
    failed: "실패",
    denied: "거부",
    time: "리전 시간",
    id: "요청 ID",
    operation: "작업",
    principal: "주체",
    status: "상태",
    duration: "ms",
    decision: "결정",
    resource: "리소스",
    cost: "비용",
    unpriced: "요금 미상",
    bytes: "수신 / 송신",
    empty: "아직 요청이 없습니다.",
    explain: "설명",
    explainId: "요청 ID로 설명 보기",
  },
});

const shows = ["all", "failed", "denied"] as const;

/** The page. */
export function Requests() {
  const text = useMessages(messages);
  usePage({ title: text("title"), contentType: "table" });
  const [isPaused, setPaused] = useState(false);
  const [show, setShow] = useQueryState("show", "all");
  const asked = useLiveRequests(isPaused);
  const columns = useColumns();
  const shown = asked.value?.filter(({ status }) =>
    show === "denied" ? status === 403 : show === "all" || status >= 400,
  );
  return (
    <ItemTable
      id="region.requests"
      title={text("title")}
      description={text("about")}
      headingTag="h1"
      variant="full-page"
      items={{ ...asked, value: shown }}
      columns={columns}
      itemKey={({ requestId }) => requestId}
      empty={text("empty")}
      actions={
        <SpaceBetween direction="horizontal" size="xs">
          <SegmentedControl
            label={text("show")}
            selectedId={show}
            options={shows.map((id) => ({ id, text: text(id) }))}
            onChange={({ detail }) => setShow(detail.selectedId)}
          />
          <Button iconName={isPaused ? "play" : "pause"} onClick={() => setPaused(!isPaused)}>
            {text(isPaused ? "go" : "pause")}
          </Button>
          <ExplainById />
          <CommandLine command="curl -s $AWS_ENDPOINT_URL/_haneul/requests" />
        </SpaceBetween>
      }
    />
  );
}

function ExplainById() {
  const text = useMessages(messages);
  const [id, setId] = useState("");
  const go = () => navigate(linkTo(`region/requests/${encodeURIComponent(id.trim())}`));
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (id.trim() !== "") go();
      }}
    >
      <Form>
        <SpaceBetween direction="horizontal" size="xxs">
          <Input
            value={id}
            placeholder={text("id")}
            ariaLabel={text("explainId")}
            onChange={({ detail }) => setId(detail.value)}
          />
          <Button formAction="submit" disabled={id.trim() === ""}>
            {text("explain")}
          </Button>
        </SpaceBetween>
      </Form>
    </form>
  );
}

function useColumns(): readonly Column<PricedRequest>[] {
  const text = useMessages(messages);
  const say = useMessages(decisionMessages);
  const write = useQuantities();
  return [
    {
      id: "id",
      header: text("id"),
      text: ({ requestId }) => requestId,
      cell: ({ requestId }) => (
        <Link href={linkTo(`region/requests/${requestId}`)} onFollow={follow}>
          {requestId}
        </Link>
      ),
      isRowHeader: true,
      width: 190,
    },
    {
      id: "operation",
      header: text("operation"),
      text: ({ service, operation }) => `${service}:${operation}`,
      width: 190,
    },
    {
      id: "status",
      header: text("status"),
      text: ({ status, errorCode }) => `${status}${errorCode ? ` ${errorCode}` : ""}`,
    },
    {
      id: "decision",
      header: text("decision"),
      text: ({ decision }) => say(decision),
      cell: ({ decision }) => <Decision decision={decision} />,
    },
    {
      id: "cost",
      header: text("cost"),
      text: ({ costUsd }) => (costUsd === undefined ? text("unpriced") : Number(costUsd)),
      cell: ({ costUsd }) => (costUsd === undefined ? text("unpriced") : write.dollars(costUsd)),
    },
    {
      id: "duration",
      header: text("duration"),
      text: ({ milliseconds }) => milliseconds,
      cell: ({ milliseconds }) => write.count(milliseconds, 1),
    },
    { id: "principal", header: text("principal"), text: ({ caller }) => caller.arn || caller.kind, width: 260 },
    { id: "resource", header: text("resource"), text: ({ resource }) => resource, width: 260 },
    {
      id: "bytes",
      header: text("bytes"),
      text: ({ bytesIn, bytesOut }) => bytesIn + bytesOut,
      cell: ({ bytesIn, bytesOut }) => `${write.bytes(bytesIn)} / ${write.bytes(bytesOut)}`,
    },
    { id: "time", width: 220, header: text("time"), text: ({ at }) => at, cell: ({ at }) => write.time(at) },
  ];
}

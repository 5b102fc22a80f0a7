/** The region at a glance: what it is, how its parts are, what it does now and what that costs. */
import Box from "@cloudscape-design/components/box";
import ColumnLayout from "@cloudscape-design/components/column-layout";
import Container from "@cloudscape-design/components/container";
import Header from "@cloudscape-design/components/header";
import KeyValuePairs from "@cloudscape-design/components/key-value-pairs";
import Link from "@cloudscape-design/components/link";
import SpaceBetween from "@cloudscape-design/components/space-between";
import StatusIndicator from "@cloudscape-design/components/status-indicator";
import type { ReactNode } from "react";
import type { BillAnswer } from "../../../../src/kernel/bill-control.ts";
import type { JobsAnswer, ProcessStatus, StatusAnswer } from "../../../../src/kernel/control.ts";
import type { SeriesAnswer } from "../../../../src/kernel/live.ts";
import { useOwnRoute } from "../../aws/use-own-route.ts";
import { CommandLine } from "../../components/command-line.tsx";
import { ItemTable } from "../../components/item-table.tsx";
import { Panel } from "../../components/panel.tsx";
import type { Column } from "../../components/table-props.ts";
import { useRegionTime } from "../../frame/clock.ts";
import { usePage } from "../../frame/page-frame.ts";
import { follow, linkTo } from "../../frame/router.ts";
import { defineMessages } from "../../language/messages.ts";
import { useQuantities } from "../../language/quantities.ts";
import { useMessages } from "../../language/use-messages.ts";
import { FailureAlert } from "../../requests/failure-text.tsx";
import { ZoneState, ZoneWholeness } from "./zone-state.tsx";

const messages = defineMessages({
  en: {
    title: "Region overview",
    about: "A region of your own, on this machine.",
    name: "Region",
    version: "Version",
    endpoint: "Endpoint",
    data: "Data folder",
    running: "Running for",
    accounts: "Accounts",
    services: "Services",
    operations: "{done} operations",
    zones: "Zones",
    clock: "Clock",
    rate: "{rate} × natural",
    load: "Load, the last minute",
    perSecond: "requests a second",
    p99: "p99 {value} ms",
    money: "Month to date",
    jobs: "Jobs",
    allWell: "{count} jobs, none failing",
    failing: "{count} failing",
    processes: "Processes",
    role: "Role",
    worker: "Gateway worker",
    conductor: "Conductor",
    supervisor: "Supervisor",
    pid: "Process id",
    state: "State",
    since: "Since",
    memory: "Resident memory",
    starting: "Starting",
    stopping: "Stopping",
    failed: "Failed",
    runs: "Running",
  },
  ko: {
    title: "리전 개요",
    about: "이 기기 위에 있는 나만의 리전입니다.",
    name: "리전",
    version: "버전",
    endpoint: "엔드포인트",
    data: "데이터 폴더",
    running: "실행한 시간",
    accounts: "계정",
    services: "서비스",
    operations: "작업 {done}개",
    zones: "영역",
    clock: "시계",
    rate: "실제의 {rate}배",
    load: "최근 1분 부하",
    perSecond: "초당 요청",
    p99: "p99 {value} ms",
    money: "이번 달 누적 비용",
    jobs: "작업",
    allWell: "작업 {count}개, 실패 없음",
    failing: "{count}개 실패 중",
    processes: "프로세스",
    role: "역할",
    worker: "게이트웨이 워커",
    conductor: "지휘자",
    supervisor: "감독자",
    pid: "프로세스 ID",
    state: "상태",
    since: "시작 시각",
    memory: "상주 메모리",
    starting: "시작 중",
    stopping: "종료 중",
    failed: "실패",
    runs: "실행 중",
  },
});

/** The page. */
export function Overview() {
  const text = useMessages(messages);
  usePage({ title: text("title"), contentType: "dashboard" });
  const status = useOwnRoute<StatusAnswer>("/_haneul/status", { everySeconds: 5 });
  return (
    <SpaceBetween size="l">
      <Header variant="h1" description={text("about")} actions={<CommandLine command="haneul status" />}>
        {text("title")}
      </Header>
      {status.error !== undefined && <FailureAlert error={status.error} onRetry={status.reload} />}
      <ColumnLayout columns={4}>
        <ClockCard rate={status.value?.time.rate ?? 1} />
        <LoadCard />
        <MoneyCard />
        <JobsCard />
      </ColumnLayout>
      {status.value && <Facts status={status.value} />}
      {status.value && <ZonesCard status={status.value} />}
      <Processes processes={status.value?.processes ?? []} />
    </SpaceBetween>
  );
}

function Card({
  title,
  path,
  children,
}: {
  readonly title: string;
  readonly path: string;
  readonly children: ReactNode;
}) {
  return (
    <Panel
      fitHeight
      title={
        <Link href={linkTo(path)} onFollow={follow} fontSize="inherit">
          {title}
        </Link>
      }
    >
      {children}
    </Panel>
  );
}

function Figure({ value, below }: { readonly value: string; readonly below?: ReactNode }) {
  return (
    <>
      <Box fontSize="heading-l" fontWeight="bold">
        {value}
      </Box>
      <Box color="text-body-secondary">{below}</Box>
    </>
  );
}

function ClockCard({ rate }: { readonly rate: number }) {
  const text = useMessages(messages);
  const write = useQuantities();
  return (
    <Card title={text("clock")} path="region/clock">
      <Figure value={write.time(useRegionTime(1_000))} below={text("rate", { rate })} />
    </Card>
  );
}

function LoadCard() {
  const text = useMessages(messages);
  const write = useQuantities();
  const { value } = useOwnRoute<SeriesAnswer>("/_haneul/metrics/series?step=60", { everySeconds: 10 });
  const last = value?.points.at(-1);
  const p99 = last?.p99Milliseconds;
  return (
    <Card title={text("load")} path="region/metrics">
      <Figure
        value={`${write.count((last?.requests ?? 0) / 60, 1)} ${text("perSecond")}`}
        below={p99 === undefined ? "-" : text("p99", { value: write.count(p99, 1) })}
      />
    </Card>
  );
}

function MoneyCard() {
  const text = useMessages(messages);
  const write = useQuantities();
  const { value } = useOwnRoute<BillAnswer>("/_haneul/bill", { everySeconds: 10 });
  return (
    <Card title={text("money")} path="region/usage">
      <Figure value={value ? write.dollars(value.total.cost) : "-"} below={value?.month} />
    </Card>
  );
}

function JobsCard() {
  const text = useMessages(messages);
  const { value } = useOwnRoute<JobsAnswer>("/_haneul/jobs", { everySeconds: 5 });
  const failing = value?.jobs.filter(({ state }) => state === "failing").length ?? 0;
  return (
    <Card title={text("jobs")} path="region/jobs">
      <StatusIndicator type={value === undefined ? "loading" : failing > 0 ? "error" : "success"}>
        {failing > 0 ? text("failing", { count: failing }) : text("allWell", { count: value?.jobs.length ?? 0 })}
      </StatusIndicator>
    </Card>
  );
}

function Facts({ status }: { readonly status: StatusAnswer }) {
  const text = useMessages(messages);
  const write = useQuantities();
  const done = status.services.reduce((sum, { operations }) => sum + operations.implemented, 0);
  return (
    <Container>
      <KeyValuePairs
        columns={4}
        items={[
          { label: text("name"), value: status.region },
          { label: text("endpoint"), value: status.endpoint },
          { label: text("version"), value: status.version },
          { label: text("running"), value: write.duration(Date.now() - status.startedAt) },
          { label: text("data"), value: status.dataDirectory },
          { label: text("accounts"), value: write.count(status.accounts) },
          {
            label: text("services"),
            value: `${write.count(status.services.length)} (${text("operations", { done: write.count(done) })})`,
          },
        ]}
      />
    </Container>
  );
}

function ZonesCard({ status }: { readonly status: StatusAnswer }) {
  const text = useMessages(messages);
  const write = useQuantities();
  return (
    <Card title={text("zones")} path="region/zones">
      <ColumnLayout columns={3} variant="text-grid">
        {status.zones.map((zone) => (
          <SpaceBetween key={zone.name} size="xs">
            <SpaceBetween direction="horizontal" size="s">
              <Box fontWeight="bold">{zone.name}</Box>
              <ZoneState zone={zone} />
              <Box>{write.bytes(zone.storedBytes)}</Box>
            </SpaceBetween>
            <ZoneWholeness zone={zone} />
          </SpaceBetween>
        ))}
      </ColumnLayout>
    </Card>
  );
}

function Processes({ processes }: { readonly processes: readonly ProcessStatus[] }) {
  const text = useMessages(messages);
  const write = useQuantities();
  const columns: readonly Column<ProcessStatus>[] = [
    { id: "role", header: text("role"), text: ({ role }) => text(role), isRowHeader: true },
    {
      id: "state",
      header: text("state"),
      text: ({ state }) => state,
      cell: ({ state }) => (
        <StatusIndicator type={state === "running" ? "success" : state === "failed" ? "error" : "in-progress"}>
          {text(state === "running" ? "runs" : state)}
        </StatusIndicator>
      ),
    },
    { id: "pid", header: text("pid"), text: ({ pid }) => pid },
    {
      id: "since",
      width: 220,
      header: text("since"),
      text: (one) => one.startedAt,
      cell: (one) => write.time(one.startedAt),
    },
    {
      id: "memory",
      header: text("memory"),
      text: ({ residentBytes }) => residentBytes,
      cell: ({ residentBytes }) => (residentBytes === undefined ? "-" : write.bytes(residentBytes)),
    },
  ];
  return (
    <ItemTable
      id="region.processes"
      title={text("processes")}
      items={processes}
      columns={columns}
      itemKey={({ pid }) => String(pid)}
    />
  );
}

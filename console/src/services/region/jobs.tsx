/** The background jobs: what each last did or failed with, and which run now. */
import Box from "@cloudscape-design/components/box";
import StatusIndicator, { type StatusIndicatorProps } from "@cloudscape-design/components/status-indicator";
import type { JobsAnswer, JobStatus } from "../../../../src/kernel/control.ts";
import { useOwnRoute } from "../../aws/use-own-route.ts";
import { CommandLine } from "../../components/command-line.tsx";
import { ItemTable } from "../../components/item-table.tsx";
import type { Column } from "../../components/table-props.ts";
import { usePage } from "../../frame/page-frame.ts";
import { defineMessages } from "../../language/messages.ts";
import { useQuantities } from "../../language/quantities.ts";
import { useMessages } from "../../language/use-messages.ts";

const messages = defineMessages({
  en: {
    title: "Jobs",
    about: "Background work of all services, on the region's clock. A job that fails is tried again.",
    name: "Job",
    state: "State",
    waiting: "Waiting",
    running: "Runs now",
    failing: "Failing",
    every: "Every",
    runs: "Runs",
    lastRun: "Last run (region time)",
    took: "Took",
    summary: "What it did",
    lastError: "Last error",
    errorAt: "at {time}",
    failures: "{count} failures since the last success",
    next: "Next run (region time)",
    never: "never failed",
  },
  ko: {
    title: "작업",
    about: "모든 서비스의 백그라운드 작업이며 리전 시계를 따릅니다. 실패한 작업은 다시 시도합니다.",
    name: "작업",
    state: "상태",
    waiting: "대기 중",
    running: "실행 중",
    failing: "실패 중",
    every: "주기",
    runs: "실행 횟수",
    lastRun: "마지막 실행(리전 시간)",
    took: "걸린 시간",
    summary: "한 일",
    lastError: "마지막 오류",
    errorAt: "{time}에",
    failures: "마지막 성공 뒤 {count}번 실패",
    next: "다음 실행(리전 시간)",
    never: "실패한 적 없음",
  },
});

const kinds: Readonly<Record<JobStatus["state"], StatusIndicatorProps.Type>> = {
  waiting: "pending",
  running: "in-progress",
  failing: "error",
};

/** The page. */
export function Jobs() {
  const text = useMessages(messages);
  const write = useQuantities();
  usePage({ title: text("title"), contentType: "table" });
  const asked = useOwnRoute<JobsAnswer>("/_haneul/jobs", { everySeconds: 2 });
  const columns: readonly Column<JobStatus>[] = [
    { id: "name", header: text("name"), text: ({ name }) => name, isRowHeader: true, width: 260 },
    {
      id: "state",
      header: text("state"),
      text: ({ state }) => text(state),
      cell: ({ state }) => <StatusIndicator type={kinds[state]}>{text(state)}</StatusIndicator>,
    },
    { id: "summary", header: text("summary"), text: ({ summary }) => summary, width: 320 },
    {
      id: "lastError",
      header: text("lastError"),
      text: ({ lastError }) => lastError,
      cell: (job) => <LastError job={job} />,
    },
    {
      id: "lastRun",
      width: 220,
      header: text("lastRun"),
      text: (job) => job.lastRunAt,
      cell: (job) => write.time(job.lastRunAt),
    },
    {
      id: "took",
      header: text("took"),
      text: (job) => job.lastDurationMilliseconds,
      cell: ({ lastDurationMilliseconds: took }) => (took === undefined ? "-" : write.duration(took)),
    },
    {
      id: "every",
      header: text("every"),
      text: (job) => job.everySeconds,
      cell: (job) => write.duration(job.everySeconds * 1_000),
    },
    {
      id: "next",
      width: 220,
      header: text("next"),
      text: (job) => job.nextRunAt,
      cell: (job) => write.time(job.nextRunAt),
    },
    { id: "runs", header: text("runs"), text: ({ runs }) => runs },
  ];
  return (
    <ItemTable
      id="region.jobs"
      title={text("title")}
      description={text("about")}
      headingTag="h1"
      variant="full-page"
      items={{ ...asked, value: asked.value?.jobs }}
      columns={columns}
      itemKey={({ name }) => name}
      actions={<CommandLine command="haneul jobs" />}
    />
  );
}

function LastError({ job }: { readonly job: JobStatus }) {
  const text = useMessages(messages);
  const write = useQuantities();
  const { lastError, lastErrorAt, failures } = job;
  if (lastError === undefined) return <Box color="text-status-inactive">{text("never")}</Box>;
  return (
    <>
      <Box color={job.error === undefined ? "inherit" : "text-status-error"}>{lastError}</Box>
      <Box variant="small">
        {text("errorAt", { time: write.time(lastErrorAt) })}
        {failures !== undefined && `, ${text("failures", { count: failures })}`}
      </Box>
    </>
  );
}

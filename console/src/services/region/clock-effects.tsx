/** What came of a move of the clock: jobs that ran since, and the bill beside what it was. */
import KeyValuePairs from "@cloudscape-design/components/key-value-pairs";
import SpaceBetween from "@cloudscape-design/components/space-between";
import type { BillAnswer, InvoicesAnswer } from "../../../../src/kernel/bill-control.ts";
import type { JobsAnswer, JobStatus } from "../../../../src/kernel/control.ts";
import { useOwnRoute } from "../../aws/use-own-route.ts";
import { ItemTable } from "../../components/item-table.tsx";
import { Panel } from "../../components/panel.tsx";
import type { Column } from "../../components/table-props.ts";
import { defineMessages } from "../../language/messages.ts";
import { useQuantities } from "../../language/quantities.ts";
import { useMessages } from "../../language/use-messages.ts";

const messages = defineMessages({
  en: {
    title: "What came of it",
    about: "Jobs follow within seconds; some take several passes after a long jump.",
    before: "The month's cost before",
    left: "Month that was left, {month}",
    now: "This month, {month}",
    invoices: "Invoices",
    jobs: "Jobs that ran since",
    name: "Job",
    did: "What it did",
    at: "Region time",
  },
  ko: {
    title: "달라진 것",
    about: "작업은 몇 초 안에 따라옵니다. 멀리 뛰면 여러 번에 나누어 하기도 합니다.",
    before: "돌리기 전 이번 달 비용",
    left: "지나온 달 {month}",
    now: "이번 달 {month}",
    invoices: "청구서",
    jobs: "그 뒤에 실행된 작업",
    name: "작업",
    did: "한 일",
    at: "리전 시간",
  },
});

/** The containers. */
export function ClockEffects({
  since,
  costBefore,
}: {
  readonly since: number;
  readonly costBefore: string | undefined;
}) {
  const text = useMessages(messages);
  const write = useQuantities();
  const often = { everySeconds: 2 };
  const leftMonth = new Date(since).toISOString().slice(0, 7);
  const jobs = useOwnRoute<JobsAnswer>("/_haneul/jobs", often);
  const left = useOwnRoute<BillAnswer>(`/_haneul/bill?month=${leftMonth}`, often);
  const now = useOwnRoute<BillAnswer>("/_haneul/bill", often);
  const invoices = useOwnRoute<InvoicesAnswer>("/_haneul/invoices", often);
  const ran = jobs.value?.jobs.filter(({ lastRunAt = 0 }) => lastRunAt > since + 60_000);
  const cost = (bill: BillAnswer | undefined) => (bill ? write.dollars(bill.total.cost) : "-");
  const columns: readonly Column<JobStatus>[] = [
    { id: "name", header: text("name"), text: ({ name }) => name, isRowHeader: true },
    { id: "did", header: text("did"), text: ({ summary, error }) => error ?? summary },
    {
      id: "at",
      width: 220,
      header: text("at"),
      text: (job) => job.lastRunAt,
      cell: (job) => write.time(job.lastRunAt),
    },
  ];
  return (
    <SpaceBetween size="l">
      <Panel title={text("title")} description={text("about")}>
        <KeyValuePairs
          columns={4}
          items={[
            {
              label: text("before"),
              value: (
                <span data-testid="cost-before">{costBefore === undefined ? "-" : write.dollars(costBefore)}</span>
              ),
            },
            {
              label: text("left", { month: leftMonth }),
              value: <span data-testid="cost-of-month-left">{cost(left.value)}</span>,
            },
            { label: text("now", { month: now.value?.month ?? "" }), value: cost(now.value) },
            { label: text("invoices"), value: write.count(invoices.value?.invoices.length ?? 0) },
          ]}
        />
      </Panel>
      <ItemTable
        id="region.clock-effects"
        filterName="job"
        title={text("jobs")}
        items={{ ...jobs, value: ran }}
        columns={columns}
        itemKey={({ name }) => name}
      />
    </SpaceBetween>
  );
}

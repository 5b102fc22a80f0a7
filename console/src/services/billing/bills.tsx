/** A month's bill: by service, account and tag down to its lines, and the invoices of closed months. */
import Box from "@cloudscape-design/components/box";
import FormField from "@cloudscape-design/components/form-field";
import Header from "@cloudscape-design/components/header";
import KeyValuePairs from "@cloudscape-design/components/key-value-pairs";
import Select from "@cloudscape-design/components/select";
import SpaceBetween from "@cloudscape-design/components/space-between";
import StatusIndicator from "@cloudscape-design/components/status-indicator";
import Tabs from "@cloudscape-design/components/tabs";
import type { BillLinesAnswer } from "../../../../src/kernel/bill-control.ts";
import { callOwnRoute } from "../../aws/own-route.ts";
import { CommandLine } from "../../components/command-line.tsx";
import { Panel } from "../../components/panel.tsx";
import { usePage } from "../../frame/page-frame.ts";
import { usePreferences } from "../../frame/preferences.ts";
import { useQueryState } from "../../frame/router.ts";
import { useQuantities } from "../../language/quantities.ts";
import { useMessages } from "../../language/use-messages.ts";
import { FailureAlert } from "../../requests/failure-text.tsx";
import { useRequest } from "../../requests/use-request.ts";
import { AlsoIn } from "./also-in.tsx";
import { BillByTag } from "./bill-by-tag.tsx";
import { BillTreeTable } from "./bill-tree-table.tsx";
import { billMessages } from "./bill-words.ts";
import { InvoiceTable } from "./invoice-table.tsx";
import { addUp, moneyText } from "./money.ts";
import { lastMonths, monthTitle } from "./months.ts";
import { useToday } from "./use-today.ts";

const monthsOffered = 25;

/** The page. */
export function Bills() {
  const text = useMessages(billMessages);
  usePage({ title: text("title"), contentType: "table", help: <p>{text("help")}</p> });
  const running = useToday()?.slice(0, 7);
  const [asked, setMonth] = useQueryState("month");
  const [tab, setTab] = useQueryState("tab", "service");
  const month = asked === "" ? running : asked;
  const bill = useRequest(
    async (signal) =>
      month === undefined ? undefined : callOwnRoute<BillLinesAnswer>(`/_haneul/bill/lines?month=${month}`, { signal }),
    [month],
  );
  const lines = bill.value?.lines ?? [];
  return (
    <SpaceBetween size="l">
      <Header
        variant="h1"
        actions={
          <SpaceBetween direction="horizontal" size="xs">
            <CommandLine
              command={[
                `haneul bill --month ${month ?? ""} --by ${tab === "account" ? "account,service" : "service,region,usageType"}`,
              ]}
            />
            <MonthSelect month={month} running={running} onChange={(next) => setMonth(next === running ? "" : next)} />
          </SpaceBetween>
        }
      >
        {text("title")}
      </Header>
      {bill.error !== undefined && <FailureAlert error={bill.error} onRetry={bill.reload} />}
      <BillSummary bill={bill.value} />
      <Tabs
        activeTabId={tab}
        ariaLabel={text("title")}
        onChange={({ detail }) => setTab(detail.activeTabId)}
        tabs={[
          {
            id: "service",
            label: text("byService"),
            content: <BillTreeTable month={month ?? ""} by="service" lines={lines} isLoading={bill.isLoading} />,
          },
          {
            id: "account",
            label: text("byAccount"),
            content: <BillTreeTable month={month ?? ""} by="account" lines={lines} isLoading={bill.isLoading} />,
          },
          { id: "tag", label: text("byTag"), content: <BillByTag month={month} /> },
          { id: "invoices", label: text("invoices"), content: <InvoiceTable /> },
        ]}
      />
    </SpaceBetween>
  );
}

function MonthSelect(props: {
  readonly month: string | undefined;
  readonly running: string | undefined;
  onChange(month: string): void;
}) {
  const text = useMessages(billMessages);
  const { language } = usePreferences();
  const { month, running } = props;
  const option = (value: string) => ({ value, label: monthTitle(value, language) });
  const offered = running === undefined ? [] : lastMonths(running, monthsOffered);
  return (
    <FormField label={text("month")}>
      <Select
        selectedOption={month === undefined ? null : option(month)}
        options={offered.map(option)}
        onChange={({ detail }) => props.onChange(detail.selectedOption.value ?? "")}
      />
    </FormField>
  );
}

function BillSummary({ bill }: { readonly bill: BillLinesAnswer | undefined }) {
  const text = useMessages(billMessages);
  const write = useQuantities();
  const { language } = usePreferences();
  const total = bill?.total;
  const unpriced = bill?.lines.filter((line) => line.unpriced).length ?? 0;
  const status = bill?.isFinal ? (
    <StatusIndicator type="success">{text("final")}</StatusIndicator>
  ) : (
    <StatusIndicator type="in-progress">{text("open")}</StatusIndicator>
  );
  const sum = bill && addUp(bill.lines.map((line) => line.cost));
  const more = total && [
    { label: text("credits"), value: moneyText(addUp([total.credits, total.discounts, total.refunds])) },
    { label: text("support"), value: moneyText(total.support) },
    { label: text("tax"), value: moneyText(total.tax) },
    { label: text("statement"), value: moneyText(total.statement, 2) },
  ];
  return (
    <Panel title={bill ? monthTitle(bill.month, language) : ""}>
      <KeyValuePairs
        columns={4}
        items={[
          {
            label: text("total"),
            value: (
              <>
                <Box variant="awsui-value-large">
                  <span data-testid="bill-total">{sum === undefined ? "–" : moneyText(sum)}</span>
                </Box>
                {sum !== undefined && <AlsoIn dollars={sum} />}
                {unpriced > 0 && <Box color="text-body-secondary">{text("unpriced", { count: unpriced })}</Box>}
              </>
            ),
          },
          { label: text("status"), value: <span data-testid="bill-status">{status}</span> },
          { label: text("reckoned"), value: write.time(bill?.reckonedUntil) },
          ...(more ?? []),
        ]}
      />
    </Panel>
  );
}

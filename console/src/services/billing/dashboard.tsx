/** The billing home page: this month, the last one, what is expected, and where it goes. */
import Box from "@cloudscape-design/components/box";
import ColumnLayout from "@cloudscape-design/components/column-layout";
import Header from "@cloudscape-design/components/header";
import Link from "@cloudscape-design/components/link";
import SpaceBetween from "@cloudscape-design/components/space-between";
import type { BillAnswer, BillForecastAnswer } from "../../../../src/kernel/bill-control.ts";
import { useOwnRoute } from "../../aws/use-own-route.ts";
import { CommandLine } from "../../components/command-line.tsx";
import { Panel } from "../../components/panel.tsx";
import { usePage } from "../../frame/page-frame.ts";
import { usePreferences } from "../../frame/preferences.ts";
import { follow, linkTo } from "../../frame/router.ts";
import { useQuantities } from "../../language/quantities.ts";
import { useMessages } from "../../language/use-messages.ts";
import { FailureAlert } from "../../requests/failure-text.tsx";
import { CostChart } from "./cost-chart.tsx";
import { DashboardFreeTier } from "./dashboard-free-tier.tsx";
import { TopGroups } from "./dashboard-top.tsx";
import { dashboardMessages } from "./dashboard-words.ts";
import { addUp, moneyText } from "./money.ts";
import { monthTitle, shortPeriod } from "./months.ts";
import { seriesOfBills } from "./series-of-bills.ts";
import { useLastBills } from "./use-bills.ts";
import { useToday } from "./use-today.ts";

const monthsShown = 6;

/** The page. */
export function Dashboard() {
  const text = useMessages(dashboardMessages);
  const { language } = usePreferences();
  usePage({ title: text("title"), contentType: "dashboard", help: <p>{text("help")}</p> });
  const bills = useLastBills(useToday(), monthsShown);
  const months = bills.value ?? [];
  const [before, now] = [months.at(-2), months.at(-1)];
  const series = seriesOfBills(months, text("other"));
  return (
    <SpaceBetween size="l">
      <Header
        variant="h1"
        actions={<CommandLine command={["haneul bill", `haneul bill --month ${before?.month ?? "2026-01"}`]} />}
      >
        {text("title")}
      </Header>
      {bills.error !== undefined && <FailureAlert error={bills.error} onRetry={bills.reload} />}
      <Summary now={now} before={before} />
      <Panel
        title={text("trend")}
        actions={
          <Link href={linkTo("billing/explorer")} onFollow={follow}>
            {text("explore")}
          </Link>
        }
      >
        <CostChart
          label={text("cost")}
          type="stacked"
          periods={months.map(({ month }) => shortPeriod(month, true, language))}
          series={series}
        />
      </Panel>
      <ColumnLayout columns={2}>
        <TopGroups id="services" title={text("topServices")} name={text("service")} groups={now?.groups ?? []} />
        <TopAccounts />
      </ColumnLayout>
      <DashboardFreeTier />
    </SpaceBetween>
  );
}

function TopAccounts() {
  const text = useMessages(dashboardMessages);
  const asked = useOwnRoute<BillAnswer>("/_haneul/bill?by=account");
  return (
    <TopGroups id="accounts" title={text("topAccounts")} name={text("account")} groups={asked.value?.groups ?? []} />
  );
}

function Summary({ now, before }: { readonly now: BillAnswer | undefined; readonly before: BillAnswer | undefined }) {
  const text = useMessages(dashboardMessages);
  const write = useQuantities();
  const { language } = usePreferences();
  const forecast = useOwnRoute<BillForecastAnswer>("/_haneul/bill/forecast").value?.forecast;
  const title = (bill: BillAnswer | undefined): string => (bill ? monthTitle(bill.month, language) : "");
  const cost = (bill: BillAnswer | undefined): string => (bill ? moneyText(addUp([bill.total.cost])) : "–");
  const unpriced = now?.total.unpricedLines ?? 0;
  return (
    <Panel
      title={text("summary")}
      description={now && text("reckoned", { time: write.time(now.reckonedUntil) })}
      actions={
        <Link href={linkTo("billing/bills")} onFollow={follow}>
          {text("bills")}
        </Link>
      }
    >
      <ColumnLayout columns={3} variant="text-grid">
        <Fact
          name={text("toDate")}
          amount={cost(now)}
          note={unpriced > 0 ? text("unpriced", { count: unpriced }) : title(now)}
          id="month-to-date"
        />
        <Fact
          name={text("lastMonth")}
          amount={cost(before)}
          note={before ? `${title(before)}, ${text(before.isFinal ? "final" : "open")}` : ""}
          id="last-month"
        />
        <Fact
          name={text("samePace")}
          amount={forecast ? moneyText(forecast.mean) : "–"}
          note={
            forecast
              ? text("bounds", { lower: moneyText(forecast.lower), upper: moneyText(forecast.upper) })
              : text("noForecast")
          }
          id="forecast"
        />
      </ColumnLayout>
    </Panel>
  );
}

function Fact(props: { readonly name: string; readonly amount: string; readonly note: string; readonly id: string }) {
  return (
    <div data-testid={props.id}>
      <Box variant="awsui-key-label">{props.name}</Box>
      <Box variant="awsui-value-large">{props.amount}</Box>
      <Box color="text-body-secondary">{props.note}</Box>
    </div>
  );
}

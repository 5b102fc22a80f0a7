/** One budget: what it came to, period by period, and its alerts. */
import { BudgetsClient, DescribeBudgetCommand, DescribeBudgetPerformanceHistoryCommand } from "@aws-sdk/client-budgets";
import Button from "@cloudscape-design/components/button";
import Header from "@cloudscape-design/components/header";
import KeyValuePairs from "@cloudscape-design/components/key-value-pairs";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { cliLine } from "../../../aws/cli-line.ts";
import { useClient } from "../../../aws/use-client.ts";
import { CommandLine } from "../../../components/command-line.tsx";
import { Panel } from "../../../components/panel.tsx";
import type { PageProps } from "../../../frame/console-service.ts";
import { usePage } from "../../../frame/page-frame.ts";
import { usePreferences } from "../../../frame/preferences.ts";
import { linkTo, navigate } from "../../../frame/router.ts";
import { useMessages } from "../../../language/use-messages.ts";
import { FailureAlert } from "../../../requests/failure-text.tsx";
import { useRequest } from "../../../requests/use-request.ts";
import { useSession } from "../../../session/session.ts";
import { CostChart } from "../cost-chart.tsx";
import { quantityText } from "../money.ts";
import { dayOf, shortPeriod } from "../months.ts";
import { BudgetActions } from "./budget-actions.tsx";
import { BudgetAlerts } from "./budget-alerts.tsx";
import { fieldsOf, spendText } from "./budget-facts.ts";
import { budgetMessages } from "./budget-words.ts";

/** The page. */
export function BudgetDetail({ parameters }: PageProps) {
  const text = useMessages(budgetMessages);
  const BudgetName = parameters["name"] ?? "";
  usePage({ title: BudgetName, crumbs: [{ text: text("budgets"), href: linkTo("billing/budgets") }] });
  const client = useClient(BudgetsClient);
  const AccountId = useSession()?.accountId ?? "";
  const input = { AccountId, BudgetName };
  const asked = useRequest(
    async (abortSignal) => (await client.send(new DescribeBudgetCommand(input), { abortSignal })).Budget,
    [client, AccountId, BudgetName],
  );
  const budget = asked.value;
  return (
    <SpaceBetween size="l">
      <Header
        variant="h1"
        actions={
          <SpaceBetween direction="horizontal" size="xs">
            <Button iconName="refresh" ariaLabel={text("spent")} onClick={asked.reload} />
            <CommandLine command={cliLine("budgets", "DescribeBudget", input)} />
            <Button onClick={() => navigate(linkTo(`billing/budgets/${encodeURIComponent(BudgetName)}/edit`))}>
              {text("edit")}
            </Button>
          </SpaceBetween>
        }
      >
        {BudgetName}
      </Header>
      {asked.error !== undefined && <FailureAlert error={asked.error} onRetry={asked.reload} />}
      {budget && (
        <Panel title={text("details")}>
          <KeyValuePairs
            columns={3}
            items={[
              { label: text("kind"), value: text(budget.BudgetType ?? "COST") },
              { label: text("period"), value: text(budget.TimeUnit ?? "MONTHLY") },
              { label: text("limit"), value: spendText(budget.BudgetLimit) },
              { label: text("spent"), value: spendText(budget.CalculatedSpend?.ActualSpend) },
              { label: text("forecast"), value: spendText(budget.CalculatedSpend?.ForecastedSpend) },
              {
                label: text("filter"),
                value:
                  Object.entries(budget.CostFilters ?? {})
                    .map(([name, values]) => `${name}: ${values.join(", ")}`)
                    .join("; ") || text("all"),
              },
            ]}
          />
        </Panel>
      )}
      {budget && <BudgetAlerts account={AccountId} name={BudgetName} type={fieldsOf(budget).type} />}
      {budget && <BudgetActions AccountId={AccountId} BudgetName={BudgetName} />}
      {budget && <History input={input} isMoney={budget.BudgetType === "COST"} />}
    </SpaceBetween>
  );
}

function History(props: {
  readonly input: { readonly AccountId: string; readonly BudgetName: string };
  readonly isMoney: boolean;
}) {
  const text = useMessages(budgetMessages);
  const { language } = usePreferences();
  const client = useClient(BudgetsClient);
  const { input, isMoney } = props;
  const asked = useRequest(
    async (abortSignal) => {
      const command = new DescribeBudgetPerformanceHistoryCommand({ ...input, MaxResults: 100 });
      const { BudgetPerformanceHistory: history } = await client.send(command, { abortSignal });
      return history?.BudgetedAndActualAmountsList ?? [];
    },
    [client, input.AccountId, input.BudgetName],
  );
  const periods = (asked.value ?? []).toSorted(
    (a, b) => (a.TimePeriod?.Start?.getTime() ?? 0) - (b.TimePeriod?.Start?.getTime() ?? 0),
  );
  return (
    <Panel
      title={text("history")}
      actions={<CommandLine command={cliLine("budgets", "DescribeBudgetPerformanceHistory", input)} />}
    >
      {asked.error !== undefined && <FailureAlert error={asked.error} onRetry={asked.reload} />}
      {periods.length === 0 ? (
        text("noHistory")
      ) : (
        <CostChart
          label={text("history")}
          type="bar"
          periods={periods.map(({ TimePeriod }) =>
            shortPeriod(dayOf(TimePeriod?.Start?.getTime() ?? 0), false, language),
          )}
          series={[
            { title: text("budgeted"), amounts: periods.map(({ BudgetedAmount }) => BudgetedAmount?.Amount ?? "0") },
            { title: text("actual"), amounts: periods.map(({ ActualAmount }) => ActualAmount?.Amount ?? "0") },
          ]}
          {...(isMoney ? {} : { written: quantityText })}
        />
      )}
    </Panel>
  );
}

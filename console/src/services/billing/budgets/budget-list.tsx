/** All budgets of the account, and how far each is used up. */
import { BudgetsClient, DeleteBudgetCommand, paginateDescribeBudgets, type Budget } from "@aws-sdk/client-budgets";
import Button from "@cloudscape-design/components/button";
import ProgressBar from "@cloudscape-design/components/progress-bar";
import { cliLine } from "../../../aws/cli-line.ts";
import { useAllItems } from "../../../aws/use-all-items.ts";
import { useClient } from "../../../aws/use-client.ts";
import { ActionTable } from "../../../components/action-table.tsx";
import { nameColumn } from "../../../components/columns.tsx";
import { CommandConfirm } from "../../../components/command-dialog.tsx";
import { CommandLine } from "../../../components/command-line.tsx";
import type { Column } from "../../../components/table-props.ts";
import { usePage } from "../../../frame/page-frame.ts";
import { linkTo, navigate } from "../../../frame/router.ts";
import { useMessages } from "../../../language/use-messages.ts";
import { useSession } from "../../../session/session.ts";
import { percentOf } from "../money.ts";
import { spendText } from "./budget-facts.ts";
import { budgetMessages } from "./budget-words.ts";

/** The page. */
export function BudgetList() {
  const text = useMessages(budgetMessages);
  usePage({ title: text("budgets"), contentType: "table" });
  const client = useClient(BudgetsClient);
  const AccountId = useSession()?.accountId ?? "";
  const budgets = useAllItems(
    () => paginateDescribeBudgets({ client }, { AccountId }),
    (page) => page.Budgets,
    [client, AccountId],
  );
  return (
    <ActionTable<Budget, "delete">
      id="billing.budgets"
      title={text("budgets")}
      description={text("about")}
      headingTag="h1"
      variant="full-page"
      items={budgets}
      columns={useColumns()}
      itemKey={({ BudgetName = "" }) => BudgetName}
      empty={text("none")}
      actions={({ chosen, open }) => (
        <>
          <CommandLine command={cliLine("budgets", "DescribeBudgets", { AccountId })} />
          <Button disabled={chosen.length === 0} onClick={() => open("delete")}>
            {text("delete")}
          </Button>
          <Button variant="primary" onClick={() => navigate(linkTo("billing/budgets-create"))}>
            {text("create")}
          </Button>
        </>
      )}
      dialogs={{
        delete: ({ item: { BudgetName: name = "" } = {}, ends }) => (
          <CommandConfirm
            client={client}
            title={text("deleteTitle", { name })}
            word={name}
            commands={[new DeleteBudgetCommand({ AccountId, BudgetName: name })]}
            success={text("deleted", { name })}
            {...ends}
          />
        ),
      }}
    />
  );
}

function useColumns(): readonly Column<Budget>[] {
  const text = useMessages(budgetMessages);
  return [
    nameColumn(
      text("name"),
      ({ BudgetName }) => BudgetName,
      ({ BudgetName = "" }) => linkTo(`billing/budgets/${encodeURIComponent(BudgetName)}`),
    ),
    { id: "kind", header: text("kind"), text: ({ BudgetType }) => text(BudgetType ?? "COST") },
    { id: "period", header: text("period"), text: ({ TimeUnit }) => text(TimeUnit ?? "MONTHLY") },
    { id: "limit", header: text("limit"), text: ({ BudgetLimit }) => spendText(BudgetLimit) },
    { id: "spent", header: text("spent"), text: ({ CalculatedSpend }) => spendText(CalculatedSpend?.ActualSpend) },
    {
      id: "forecast",
      header: text("forecast"),
      text: ({ CalculatedSpend }) => spendText(CalculatedSpend?.ForecastedSpend),
    },
    {
      id: "used",
      header: text("used"),
      text: usedPercent,
      cell: (budget) => (
        <ProgressBar
          value={Math.min(100, usedPercent(budget))}
          additionalInfo={`${usedPercent(budget)}%`}
          ariaLabel={`${text("used")} ${budget.BudgetName ?? ""}`}
        />
      ),
      width: 200,
    },
  ];
}

function usedPercent({ CalculatedSpend, BudgetLimit }: Budget): number {
  return Math.round(percentOf(CalculatedSpend?.ActualSpend?.Amount ?? "0", BudgetLimit?.Amount ?? "0"));
}

/** All budgets of the account, and how far each is used up. */
import { BudgetsClient, DeleteBudgetCommand, DescribeBudgetsCommand, type Budget } from "@aws-sdk/client-budgets";
import Button from "@cloudscape-design/components/button";
import Link from "@cloudscape-design/components/link";
import ProgressBar from "@cloudscape-design/components/progress-bar";
import { useState } from "react";
import { cliLine } from "../../../aws/cli-line.ts";
import { useClient } from "../../../aws/use-client.ts";
import { CommandConfirm } from "../../../components/command-dialog.tsx";
import { CommandLine } from "../../../components/command-line.tsx";
import { ItemTable, type Column } from "../../../components/item-table.tsx";
import { usePage } from "../../../frame/page-frame.ts";
import { follow, linkTo, navigate } from "../../../frame/router.ts";
import { useMessages } from "../../../language/use-messages.ts";
import { useRequest } from "../../../requests/use-request.ts";
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
  const [chosen, choose] = useState<Budget>();
  const [isDeleting, setDeleting] = useState(false);
  const budgets = useRequest(
    async (abortSignal) => {
      const found: Budget[] = [];
      let NextToken: string | undefined;
      do {
        const page = await client.send(new DescribeBudgetsCommand({ AccountId, ...(NextToken && { NextToken }) }), {
          abortSignal,
        });
        found.push(...(page.Budgets ?? []));
        NextToken = page.NextToken;
      } while (NextToken !== undefined);
      return found;
    },
    [client, AccountId],
  );
  const name = chosen?.BudgetName ?? "";
  return (
    <>
      <ItemTable
        id="billing.budgets"
        title={text("budgets")}
        description={text("about")}
        headingTag="h1"
        variant="full-page"
        items={budgets}
        columns={useColumns()}
        itemKey={({ BudgetName = "" }) => BudgetName}
        empty={text("none")}
        selection="single"
        selected={chosen ? [chosen] : []}
        onSelect={([first]) => choose(first)}
        actions={
          <>
            <CommandLine command={cliLine("budgets", "DescribeBudgets", { AccountId })} />
            <Button disabled={!chosen} onClick={() => setDeleting(true)}>
              {text("delete")}
            </Button>
            <Button variant="primary" onClick={() => navigate(linkTo("billing/budgets-create"))}>
              {text("create")}
            </Button>
          </>
        }
      />
      {isDeleting && (
        <CommandConfirm
          client={client}
          title={text("deleteTitle", { name })}
          word={name}
          commands={[new DeleteBudgetCommand({ AccountId, BudgetName: name })]}
          success={text("deleted", { name })}
          onDone={() => {
            setDeleting(false);
            choose(undefined);
            budgets.reload();
          }}
          onCancel={() => setDeleting(false)}
        />
      )}
    </>
  );
}

function useColumns(): readonly Column<Budget>[] {
  const text = useMessages(budgetMessages);
  return [
    { id: "name", header: text("name"), text: ({ BudgetName }) => BudgetName, cell: budgetLink, isRowHeader: true },
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

function budgetLink({ BudgetName = "" }: Budget) {
  return (
    <Link href={linkTo(`billing/budgets/${encodeURIComponent(BudgetName)}`)} onFollow={follow}>
      {BudgetName}
    </Link>
  );
}

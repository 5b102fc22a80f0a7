/** Invoices of closed months, each on paper. */
import { InvoicingClient, paginateListInvoiceSummaries, type InvoiceSummary } from "@aws-sdk/client-invoicing";
import Button from "@cloudscape-design/components/button";
import { cliLine } from "../../aws/cli-line.ts";
import { fetchOwnRoute } from "../../aws/own-route.ts";
import { useAllItems } from "../../aws/use-all-items.ts";
import { useClient } from "../../aws/use-client.ts";
import { CommandLine } from "../../components/command-line.tsx";
import { ItemTable } from "../../components/item-table.tsx";
import type { Column } from "../../components/table-props.ts";
import { usePreferences } from "../../frame/preferences.ts";
import { useQuantities } from "../../language/quantities.ts";
import { useMessages } from "../../language/use-messages.ts";
import { useMutation } from "../../requests/use-mutation.tsx";
import { useSession } from "../../session/session.ts";
import { billMessages } from "./bill-words.ts";
import { downloadBlob } from "../../components/download.ts";
import { moneyText } from "./money.ts";
import { monthTitle } from "./months.ts";

/** The table. */
export function InvoiceTable() {
  const text = useMessages(billMessages);
  const write = useQuantities();
  const { language } = usePreferences();
  const client = useClient(InvoicingClient);
  const account = useSession()?.accountId ?? "";
  const input = { Selector: { ResourceType: "ACCOUNT_ID", Value: account } } as const;
  const invoices = useAllItems(
    () => paginateListInvoiceSummaries({ client }, input),
    (page) => page.InvoiceSummaries,
    [client, account],
  );
  const columns: readonly Column<InvoiceSummary>[] = [
    { id: "invoice", header: text("invoice"), text: ({ InvoiceId }) => InvoiceId, isRowHeader: true },
    {
      id: "period",
      header: text("period"),
      text: monthOf,
      cell: (invoice) => monthTitle(monthOf(invoice), language),
    },
    {
      id: "issued",
      header: text("issued"),
      text: ({ IssuedDate }) => IssuedDate?.getTime(),
      cell: ({ IssuedDate }) => write.time(IssuedDate?.getTime()),
    },
    {
      id: "amount",
      header: text("amount"),
      text: ({ BaseCurrencyAmount }) => Number(BaseCurrencyAmount?.TotalAmount ?? 0),
      cell: ({ BaseCurrencyAmount }) => moneyText(BaseCurrencyAmount?.TotalAmount ?? "0", 2),
    },
    { id: "pdf", header: text("pdf"), text: () => undefined, cell: ({ InvoiceId = "" }) => <Paper id={InvoiceId} /> },
  ];
  return (
    <ItemTable
      id="billing.invoices"
      title={text("invoices")}
      items={invoices}
      columns={columns}
      itemKey={({ InvoiceId = "" }) => InvoiceId}
      empty={text("noInvoices")}
      actions={<CommandLine command={[cliLine("invoicing", "ListInvoiceSummaries", input), "haneul invoice list"]} />}
    />
  );
}

function monthOf({ BillingPeriod }: InvoiceSummary): string {
  return `${BillingPeriod?.Year ?? 0}-${String(BillingPeriod?.Month ?? 1).padStart(2, "0")}`;
}

function Paper({ id }: { readonly id: string }) {
  const text = useMessages(billMessages);
  const get = useMutation({
    make: async () => {
      const answer = await fetchOwnRoute(`/_haneul/invoices/${encodeURIComponent(id)}.pdf`);
      downloadBlob(`invoice-${id}.pdf`, await answer.blob());
    },
  });
  return (
    <Button
      variant="inline-icon"
      iconName="download"
      ariaLabel={`${text("pdf")} ${id}`}
      loading={get.isRunning}
      onClick={() => void get.run()}
    />
  );
}

/** All estimates. */
import Button from "@cloudscape-design/components/button";
import Link from "@cloudscape-design/components/link";
import { ActionTable } from "../../../components/action-table.tsx";
import { CommandLine } from "../../../components/command-line.tsx";
import { ConfirmDelete } from "../../../components/confirm-delete.tsx";
import type { Column } from "../../../components/table-props.ts";
import type { DialogEnds } from "../../../components/use-dialog.ts";
import { usePage } from "../../../frame/page-frame.ts";
import { follow, linkTo, navigate } from "../../../frame/router.ts";
import { useQuantities } from "../../../language/quantities.ts";
import { useMessages } from "../../../language/use-messages.ts";
import { useMutation } from "../../../requests/use-mutation.tsx";
import { useRequest } from "../../../requests/use-request.ts";
import { moneyText } from "../money.ts";
import { calculate, calculatorCommand, listEstimates, type WorkloadEstimate } from "./calculator-api.ts";
import { calculatorMessages } from "./calculator-words.ts";

/** The page. */
export function EstimateList() {
  const text = useMessages(calculatorMessages);
  const write = useQuantities();
  usePage({ title: text("title"), contentType: "table" });
  const asked = useRequest(listEstimates, []);
  const statuses = { UPDATING: "valid", VALID: "valid", ACTION_NEEDED: "actionNeeded", INVALID: "invalid" } as const;
  const time = (id: "created" | "expires", read: (row: WorkloadEstimate) => number): Column<WorkloadEstimate> => ({
    id,
    header: text(id),
    text: read,
    cell: (row) => write.time(read(row) * 1_000),
  });
  const columns: readonly Column<WorkloadEstimate>[] = [
    { id: "name", header: text("name"), text: (row) => row.name, cell: estimateLink, isRowHeader: true },
    {
      id: "monthly",
      header: text("monthly"),
      text: ({ totalCost = 0 }) => totalCost,
      cell: ({ totalCost = 0 }) => moneyText(String(totalCost)),
    },
    { id: "status", header: text("status"), text: ({ status }) => text(statuses[status]) },
    time("created", ({ createdAt }) => createdAt),
    time("expires", ({ expiresAt }) => expiresAt),
  ];
  return (
    <ActionTable<WorkloadEstimate, "delete">
      id="billing.estimates"
      title={text("title")}
      description={text("about")}
      headingTag="h1"
      variant="full-page"
      items={asked}
      columns={columns}
      itemKey={({ id }) => id}
      empty={text("none")}
      actions={({ chosen, open }) => (
        <>
          <CommandLine command={calculatorCommand("ListWorkloadEstimates")} />
          <Button disabled={chosen.length === 0} onClick={() => open("delete")}>
            {text("delete")}
          </Button>
          <Button variant="primary" onClick={() => navigate(linkTo("billing/calculator/new"))}>
            {text("create")}
          </Button>
        </>
      )}
      dialogs={{ delete: ({ item, ends }) => item && <DeleteEstimate estimate={item} {...ends} /> }}
    />
  );
}

function DeleteEstimate({
  estimate: { id: identifier, name },
  onDone,
  onCancel,
}: DialogEnds & { readonly estimate: WorkloadEstimate }) {
  const text = useMessages(calculatorMessages);
  const remove = useMutation({
    make: () => calculate("DeleteWorkloadEstimate", { identifier }),
    success: () => text("deleted", { name }),
    onDone,
  });
  return (
    <ConfirmDelete
      title={text("deleteTitle", { name })}
      command={calculatorCommand("DeleteWorkloadEstimate", { identifier })}
      isRunning={remove.isRunning}
      onConfirm={() => void remove.run()}
      onCancel={onCancel}
    />
  );
}

function estimateLink({ id, name }: WorkloadEstimate) {
  return (
    <Link href={linkTo(`billing/calculator/${encodeURIComponent(id)}`)} onFollow={follow}>
      {name}
    </Link>
  );
}

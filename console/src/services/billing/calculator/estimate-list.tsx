/** All estimates. */
import type { Estimate, EstimatesAnswer } from "../../../../../src/kernel/estimate-control.ts";
import Button from "@cloudscape-design/components/button";
import Link from "@cloudscape-design/components/link";
import { useState } from "react";
import { callOwnRoute } from "../../../aws/own-route.ts";
import { useOwnRoute } from "../../../aws/use-own-route.ts";
import { CommandLine } from "../../../components/command-line.tsx";
import { ConfirmDelete } from "../../../components/confirm-delete.tsx";
import { ItemTable, type Column } from "../../../components/item-table.tsx";
import { usePage } from "../../../frame/page-frame.ts";
import { follow, linkTo, navigate } from "../../../frame/router.ts";
import { useQuantities } from "../../../language/quantities.ts";
import { useMessages } from "../../../language/use-messages.ts";
import { useMutation } from "../../../requests/use-mutation.tsx";
import { calculatorMessages } from "./calculator-words.ts";

/** The page. */
export function EstimateList() {
  const text = useMessages(calculatorMessages);
  const write = useQuantities();
  usePage({ title: text("title"), contentType: "table" });
  const asked = useOwnRoute<EstimatesAnswer>("/_haneul/estimates");
  const [chosen, choose] = useState<Estimate>();
  const [isDeleting, setDeleting] = useState(false);
  const name = chosen?.name ?? "";
  const remove = useMutation({
    make: () => callOwnRoute(`/_haneul/estimates/${chosen?.id ?? ""}`, { body: { delete: true } }),
    success: () => text("deleted", { name }),
    onDone: () => {
      setDeleting(false);
      choose(undefined);
      asked.reload();
    },
  });
  const columns: readonly Column<Estimate>[] = [
    { id: "name", header: text("name"), text: (row) => row.name, cell: estimateLink, isRowHeader: true },
    { id: "lines", header: text("lines"), text: ({ lines }) => lines.length },
    {
      id: "changed",
      header: text("changed"),
      text: ({ changedAt }) => changedAt,
      cell: ({ changedAt }) => write.time(changedAt),
    },
  ];
  return (
    <>
      <ItemTable
        id="billing.estimates"
        title={text("title")}
        description={text("about")}
        headingTag="h1"
        variant="full-page"
        items={{ ...asked, value: asked.value?.estimates }}
        columns={columns}
        itemKey={({ id }) => id}
        empty={text("none")}
        selection="single"
        selected={chosen ? [chosen] : []}
        onSelect={([first]) => choose(first)}
        actions={
          <>
            <CommandLine command="curl -s $AWS_ENDPOINT_URL/_haneul/estimates" />
            <Button disabled={!chosen} onClick={() => setDeleting(true)}>
              {text("delete")}
            </Button>
            <Button variant="primary" onClick={() => navigate(linkTo(`billing/calculator/${crypto.randomUUID()}`))}>
              {text("create")}
            </Button>
          </>
        }
      />
      {isDeleting && chosen && (
        <ConfirmDelete
          title={text("deleteTitle", { name })}
          command={`curl -s $AWS_ENDPOINT_URL/_haneul/estimates/${chosen.id} -d '{"delete":true}'`}
          isRunning={remove.isRunning}
          onConfirm={() => void remove.run()}
          onCancel={() => setDeleting(false)}
        />
      )}
    </>
  );
}

function estimateLink({ id, name }: Estimate) {
  return (
    <Link href={linkTo(`billing/calculator/${encodeURIComponent(id)}`)} onFollow={follow}>
      {name}
    </Link>
  );
}

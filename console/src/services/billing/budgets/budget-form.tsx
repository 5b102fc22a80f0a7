/** Making a budget with its alerts, or changing one. */
import {
  BudgetsClient,
  CreateBudgetCommand,
  DescribeBudgetCommand,
  UpdateBudgetCommand,
  type Budget,
} from "@aws-sdk/client-budgets";
import Box from "@cloudscape-design/components/box";
import Button from "@cloudscape-design/components/button";
import Form from "@cloudscape-design/components/form";
import Header from "@cloudscape-design/components/header";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useState } from "react";
import { lineOfCommand } from "../../../aws/line-of-command.ts";
import { useClient } from "../../../aws/use-client.ts";
import { CommandLine } from "../../../components/command-line.tsx";
import { Panel } from "../../../components/panel.tsx";
import type { PageProps } from "../../../frame/console-service.ts";
import { usePage } from "../../../frame/page-frame.ts";
import { linkTo, navigate } from "../../../frame/router.ts";
import { useMessages } from "../../../language/use-messages.ts";
import { FailureAlert } from "../../../requests/failure-text.tsx";
import { useCommands } from "../../../requests/use-commands.ts";
import { useRequest } from "../../../requests/use-request.ts";
import { useSession } from "../../../session/session.ts";
import { AlertFieldsEditor } from "./alert-fields.tsx";
import {
  alertOf,
  budgetOf,
  fieldsOf,
  isAlertComplete,
  isShare,
  newAlert,
  type AlertFields,
  type BudgetFields,
} from "./budget-facts.ts";
import { BudgetFieldsEditor } from "./budget-fields.tsx";
import { budgetMessages } from "./budget-words.ts";

const emptyFields: BudgetFields = { name: "", type: "COST", timeUnit: "MONTHLY", amount: "", unit: "", services: [] };

/** The page that makes one. */
export function BudgetCreate() {
  return <BudgetForm />;
}

/** The page that changes one. */
export function BudgetEdit({ parameters }: PageProps) {
  const client = useClient(BudgetsClient);
  const AccountId = useSession()?.accountId ?? "";
  const BudgetName = parameters["name"] ?? "";
  const text = useMessages(budgetMessages);
  const asked = useRequest(
    async (abortSignal) =>
      (await client.send(new DescribeBudgetCommand({ AccountId, BudgetName }), { abortSignal })).Budget,
    [client, AccountId, BudgetName],
  );
  if (asked.value) return <BudgetForm before={asked.value} />;
  return (
    <>
      <Header variant="h1">{text("edit")}</Header>
      {asked.error !== undefined && <FailureAlert error={asked.error} onRetry={asked.reload} />}
    </>
  );
}

function BudgetForm({ before }: { readonly before?: Budget }) {
  const text = useMessages(budgetMessages);
  const client = useClient(BudgetsClient);
  const AccountId = useSession()?.accountId ?? "";
  const [fields, setFields] = useState(before ? fieldsOf(before) : emptyFields);
  const [alerts, setAlerts] = useState<readonly AlertFields[]>([]);
  const title = before ? `${text("edit")}: ${fields.name}` : text("create");
  usePage({ title, contentType: "form", crumbs: [{ text: text("budgets"), href: linkTo("billing/budgets") }] });
  const command = before
    ? new UpdateBudgetCommand({ AccountId, NewBudget: budgetOf(fields, before) })
    : new CreateBudgetCommand({
        AccountId,
        Budget: budgetOf(fields),
        ...(alerts.length > 0 && { NotificationsWithSubscribers: alerts.map((each) => alertOf(each, fields.type)) }),
      });
  const back = linkTo(before ? `billing/budgets/${encodeURIComponent(fields.name)}` : "billing/budgets");
  const save = useCommands(client, {
    success: text(before ? "changed" : "created", { name: fields.name }),
    onDone: () => navigate(linkTo(`billing/budgets/${encodeURIComponent(fields.name)}`)),
    quiet: true,
  });
  const isComplete =
    fields.name !== "" && (fields.amount !== "" || isShare(fields.type)) && alerts.every(isAlertComplete);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void save.run([command]);
      }}
    >
      <Form
        header={<Header variant="h1">{title}</Header>}
        actions={
          <SpaceBetween direction="horizontal" size="xs">
            <CommandLine command={lineOfCommand(command)} />
            <Button formAction="none" variant="link" onClick={() => navigate(back)}>
              {text("cancel")}
            </Button>
            <Button variant="primary" loading={save.isRunning} disabled={!isComplete}>
              {text(before ? "save" : "create")}
            </Button>
          </SpaceBetween>
        }
      >
        <SpaceBetween size="l">
          <Panel title={text("details")}>
            <BudgetFieldsEditor fields={fields} isNew={!before} onChange={setFields} />
          </Panel>
          {!before && (
            <Panel
              title={text("alerts")}
              actions={
                <Button formAction="none" onClick={() => setAlerts([...alerts, newAlert])}>
                  {text("addAlert")}
                </Button>
              }
            >
              <SpaceBetween size="l">
                {alerts.length === 0 && <Box>{text("noAlerts")}</Box>}
                {alerts.map((alert, at) => (
                  <AlertFieldsEditor
                    key={at}
                    alert={alert}
                    onChange={(next) => setAlerts(alerts.with(at, next))}
                    onRemove={() => setAlerts(alerts.toSpliced(at, 1))}
                  />
                ))}
              </SpaceBetween>
            </Panel>
          )}
          {save.error !== undefined && <FailureAlert error={save.error} />}
        </SpaceBetween>
      </Form>
    </form>
  );
}

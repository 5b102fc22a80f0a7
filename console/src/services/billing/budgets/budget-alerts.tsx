/** A budget's alerts: their state, who is told; adding and removing. */
import {
  BudgetsClient,
  CreateNotificationCommand,
  DeleteNotificationCommand,
  DescribeNotificationsForBudgetCommand,
  DescribeSubscribersForNotificationCommand,
  type Notification,
} from "@aws-sdk/client-budgets";
import Button from "@cloudscape-design/components/button";
import StatusIndicator from "@cloudscape-design/components/status-indicator";
import { useState } from "react";
import { cliLine } from "../../../aws/cli-line.ts";
import { useClient } from "../../../aws/use-client.ts";
import { ActionTable } from "../../../components/action-table.tsx";
import { CommandConfirm, CommandDialog } from "../../../components/command-dialog.tsx";
import { CommandLine } from "../../../components/command-line.tsx";
import type { DialogEnds } from "../../../components/use-dialog.ts";
import type { Column } from "../../../components/table-props.ts";
import { useMessages } from "../../../language/use-messages.ts";
import { useRequest } from "../../../requests/use-request.ts";
import { AlertFieldsEditor } from "./alert-fields.tsx";
import { alertOf, isAlertComplete, newAlert, type FormBudgetType } from "./budget-facts.ts";
import { budgetMessages } from "./budget-words.ts";

interface Alert {
  readonly notification: Notification;
  readonly addresses: readonly string[];
}

/** Whose alerts. */
export interface BudgetAlertsProps {
  readonly account: string;
  readonly name: string;
  readonly type: FormBudgetType;
}

/** The table. */
export function BudgetAlerts({ account: AccountId, name: BudgetName, type }: BudgetAlertsProps) {
  const text = useMessages(budgetMessages);
  const client = useClient(BudgetsClient);
  const budget = { AccountId, BudgetName };
  return (
    <ActionTable<Alert, "add" | "remove">
      id="billing.budget-alerts"
      title={text("alerts")}
      items={useAlerts(AccountId, BudgetName)}
      columns={useColumns()}
      itemKey={keyOf}
      empty={text("noAlerts")}
      actions={({ chosen, open }) => (
        <>
          <CommandLine command={cliLine("budgets", "DescribeNotificationsForBudget", budget)} />
          <Button disabled={chosen.length === 0} onClick={() => open("remove")}>
            {text("removeAlert")}
          </Button>
          <Button onClick={() => open("add")}>{text("addAlert")}</Button>
        </>
      )}
      dialogs={{
        add: ({ ends }) => <AddAlert budget={budget} type={type} ends={ends} />,
        remove: ({ item, ends }) =>
          item && (
            <CommandConfirm
              client={client}
              title={text("removeAlert")}
              commands={[new DeleteNotificationCommand({ ...budget, Notification: withoutState(item.notification) })]}
              success={text("alertRemoved")}
              {...ends}
            />
          ),
      }}
    />
  );
}

/** What an alert is known by. */
function withoutState(notification: Notification): Notification {
  const { NotificationState: _, ...known } = notification;
  return known;
}

function AddAlert({
  budget,
  type,
  ends,
}: {
  readonly budget: { readonly AccountId: string; readonly BudgetName: string };
  readonly type: FormBudgetType;
  readonly ends: DialogEnds;
}) {
  const text = useMessages(budgetMessages);
  const [fields, setFields] = useState(newAlert);
  return (
    <CommandDialog
      client={useClient(BudgetsClient)}
      title={text("addAlert")}
      submit={text("addAlert")}
      isIncomplete={!isAlertComplete(fields)}
      commands={[new CreateNotificationCommand({ ...budget, ...alertOf(fields, type) })]}
      success={text("alertAdded")}
      {...ends}
    >
      <AlertFieldsEditor alert={fields} onChange={setFields} />
    </CommandDialog>
  );
}

function useAlerts(AccountId: string, BudgetName: string) {
  const client = useClient(BudgetsClient);
  return useRequest(
    async (abortSignal): Promise<readonly Alert[]> => {
      const budget = { AccountId, BudgetName };
      const { Notifications = [] } = await client.send(new DescribeNotificationsForBudgetCommand(budget), {
        abortSignal,
      });
      return Promise.all(
        Notifications.map(async (notification) => {
          const command = new DescribeSubscribersForNotificationCommand({ ...budget, Notification: notification });
          const { Subscribers = [] } = await client.send(command, { abortSignal });
          return { notification, addresses: Subscribers.map(({ Address = "" }) => Address) };
        }),
      );
    },
    [client, AccountId, BudgetName],
  );
}

function useColumns(): readonly Column<Alert>[] {
  const text = useMessages(budgetMessages);
  const threshold = ({ Threshold = 0, ThresholdType = "PERCENTAGE" }: Notification): string =>
    ThresholdType === "PERCENTAGE" ? `${Threshold}%` : String(Threshold);
  return [
    {
      id: "when",
      header: text("when"),
      text: ({ notification }) =>
        text(notification.ComparisonOperator === "LESS_THAN" ? "less" : "greater", {
          type: text(notification.NotificationType ?? "ACTUAL"),
          threshold: threshold(notification),
        }),
      isRowHeader: true,
    },
    {
      id: "state",
      header: text("state"),
      text: ({ notification }) => text(notification.NotificationState ?? "OK"),
      cell: ({ notification: { NotificationState = "OK" } }) => (
        <StatusIndicator type={NotificationState === "ALARM" ? "error" : "success"}>
          {text(NotificationState)}
        </StatusIndicator>
      ),
    },
    { id: "who", header: text("subscribers"), text: ({ addresses }) => addresses.join(", ") },
  ];
}

function keyOf({ notification }: Alert): string {
  const { NotificationType, ComparisonOperator, Threshold, ThresholdType } = notification;
  return [NotificationType, ComparisonOperator, Threshold, ThresholdType].join(" ");
}

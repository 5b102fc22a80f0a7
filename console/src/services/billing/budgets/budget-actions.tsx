/** A budget's actions: what happens by itself, how it stands, and what can be asked of it by hand. */
import {
  BudgetsClient,
  CreateBudgetActionCommand,
  DeleteBudgetActionCommand,
  DescribeBudgetActionsForBudgetCommand,
  ExecuteBudgetActionCommand,
  paginateDescribeBudgetActionHistories,
  paginateDescribeBudgetActionsForBudget,
  type Action,
  type ActionHistory,
  type ExecutionType,
} from "@aws-sdk/client-budgets";
import Button from "@cloudscape-design/components/button";
import ButtonDropdown from "@cloudscape-design/components/button-dropdown";
import Modal from "@cloudscape-design/components/modal";
import StatusIndicator from "@cloudscape-design/components/status-indicator";
import { useState } from "react";
import { lineOfCommand } from "../../../aws/line-of-command.ts";
import { useAllItems } from "../../../aws/use-all-items.ts";
import { useClient } from "../../../aws/use-client.ts";
import { ActionTable } from "../../../components/action-table.tsx";
import { useDateColumn } from "../../../components/columns.tsx";
import { CommandConfirm, CommandDialog } from "../../../components/command-dialog.tsx";
import { CommandLine } from "../../../components/command-line.tsx";
import { ItemTable } from "../../../components/item-table.tsx";
import type { Column } from "../../../components/table-props.ts";
import type { DialogEnds } from "../../../components/use-dialog.ts";
import { useMessages } from "../../../language/use-messages.ts";
import { useCommands } from "../../../requests/use-commands.ts";
import { actionInput, executionsFor, isActionComplete, newAction } from "./action-facts.ts";
import { ActionFieldsEditor } from "./action-fields.tsx";
import { actionMessages } from "./action-words.ts";

/** Whose actions. */
export interface BudgetActionsProps {
  readonly AccountId: string;
  readonly BudgetName: string;
}

/** The table. */
export function BudgetActions(budget: BudgetActionsProps) {
  const text = useMessages(actionMessages);
  const client = useClient(BudgetsClient);
  const actions = useAllItems(
    () => paginateDescribeBudgetActionsForBudget({ client }, { ...budget }),
    (page) => page.Actions,
    [client, budget.AccountId, budget.BudgetName],
  );
  return (
    <ActionTable<Action, "add" | "remove" | "history">
      id="billing.budget-actions"
      filterName="findAction"
      title={text("actions")}
      description={text("actionsWhat")}
      items={actions}
      itemKey={({ ActionId = "" }) => ActionId}
      columns={useColumns()}
      empty={text("noActions")}
      actions={({ chosen: [action], open, onChanged }) => (
        <>
          <CommandLine command={lineOfCommand(new DescribeBudgetActionsForBudgetCommand(budget))} />
          <RunMenu budget={budget} action={action} onDone={onChanged} />
          <Button disabled={!action} onClick={() => open("history")}>
            {text("history")}
          </Button>
          <Button disabled={!action} onClick={() => open("remove")}>
            {text("removeAction")}
          </Button>
          <Button onClick={() => open("add")}>{text("addAction")}</Button>
        </>
      )}
      dialogs={{
        add: ({ ends }) => <AddAction budget={budget} ends={ends} />,
        remove: ({ item, ends }) => (
          <CommandConfirm
            client={client}
            title={text("removeAction")}
            action={text("removeAction")}
            commands={[new DeleteBudgetActionCommand({ ...budget, ActionId: item?.ActionId })]}
            success={text("actionRemoved")}
            {...ends}
          >
            {text("removeWhat")}
          </CommandConfirm>
        ),
        history: ({ item, ends }) => item && <History budget={budget} action={item} onClose={ends.onCancel} />,
      }}
    />
  );
}

const looks = { STANDBY: "pending", PENDING: "warning" } as const;

function lookOf(status: string): "pending" | "warning" | "in-progress" | "success" | "error" {
  if (status in looks) return looks[status as keyof typeof looks];
  if (status.endsWith("IN_PROGRESS")) return "in-progress";
  return status.endsWith("FAILURE") ? "error" : "success";
}

function useColumns(): readonly Column<Action>[] {
  const text = useMessages(actionMessages);
  const threshold = ({ ActionThreshold }: Action): string => {
    const { ActionThresholdValue = 0, ActionThresholdType = "PERCENTAGE" } = ActionThreshold ?? {};
    return ActionThresholdType === "PERCENTAGE" ? `${ActionThresholdValue}%` : `$${ActionThresholdValue}`;
  };
  const does = ({ Definition = {} }: Action): string => {
    const { IamActionDefinition: iam, ScpActionDefinition: scp, SsmActionDefinition: ssm } = Definition;
    const people = [...(iam?.Users ?? []), ...(iam?.Groups ?? []), ...(iam?.Roles ?? [])];
    if (iam) return text("attaches", { policy: iam.PolicyArn ?? "", targets: people.join(", ") });
    if (scp) return text("attaches", { policy: scp.PolicyId ?? "", targets: (scp.TargetIds ?? []).join(", ") });
    return text("stops", { region: ssm?.Region ?? "", targets: (ssm?.InstanceIds ?? []).join(", ") });
  };
  return [
    {
      id: "kind",
      header: text("kind"),
      text: ({ ActionType = "APPLY_IAM_POLICY" }) => text(ActionType),
      isRowHeader: true,
    },
    { id: "does", header: text("does"), text: does },
    {
      id: "when",
      header: text("when"),
      text: (action) =>
        text("above", { type: text(action.NotificationType ?? "ACTUAL"), threshold: threshold(action) }),
    },
    { id: "approval", header: text("approval"), text: ({ ApprovalModel = "MANUAL" }) => text(ApprovalModel) },
    {
      id: "status",
      header: text("status"),
      text: ({ Status }) => Status,
      cell: ({ Status = "STANDBY" }) => <StatusIndicator type={lookOf(Status)}>{Status}</StatusIndicator>,
    },
  ];
}

function RunMenu({
  budget,
  action,
  onDone,
}: {
  readonly budget: BudgetActionsProps;
  readonly action: Action | undefined;
  onDone(): void;
}) {
  const text = useMessages(actionMessages);
  const change = useCommands(useClient(BudgetsClient), { success: text("ran"), onDone });
  const offered = executionsFor(action?.Status);
  return (
    <ButtonDropdown
      disabled={offered.length === 0}
      loading={change.isRunning}
      items={offered.map((id) => ({ id, text: text(id) }))}
      onItemClick={({ detail }) => {
        const ExecutionType = detail.id as ExecutionType;
        void change.run([new ExecuteBudgetActionCommand({ ...budget, ActionId: action?.ActionId, ExecutionType })]);
      }}
    >
      {text("run")}
    </ButtonDropdown>
  );
}

function AddAction({ budget, ends }: { readonly budget: BudgetActionsProps; readonly ends: DialogEnds }) {
  const text = useMessages(actionMessages);
  const [fields, setFields] = useState(newAction);
  return (
    <CommandDialog
      client={useClient(BudgetsClient)}
      size="large"
      title={text("addAction")}
      submit={text("addAction")}
      success={text("actionAdded")}
      isIncomplete={!isActionComplete(fields)}
      commands={[new CreateBudgetActionCommand(actionInput(fields, budget))]}
      {...ends}
    >
      <ActionFieldsEditor fields={fields} onChange={setFields} />
    </CommandDialog>
  );
}

function History({
  budget,
  action: { ActionId },
  onClose,
}: {
  readonly budget: BudgetActionsProps;
  readonly action: Action;
  onClose(): void;
}) {
  const text = useMessages(actionMessages);
  const dateColumn = useDateColumn();
  const client = useClient(BudgetsClient);
  const histories = useAllItems(
    () => paginateDescribeBudgetActionHistories({ client }, { ...budget, ActionId }),
    (page) => page.ActionHistories,
    [client, ActionId],
  );
  return (
    <Modal visible size="large" header={text("historyOf")} onDismiss={onClose}>
      <ItemTable<ActionHistory>
        id="billing.budget-action-history"
        filterName="findEvent"
        title={text("history")}
        headingTag="h3"
        items={histories}
        itemKey={({ Timestamp, EventType, Status }) => `${Timestamp?.getTime()} ${EventType} ${Status}`}
        columns={[
          dateColumn({ id: "time", header: text("time") }, ({ Timestamp }) => Timestamp),
          { id: "event", header: text("event"), text: ({ EventType }) => EventType, isRowHeader: true },
          { id: "status", header: text("status"), text: ({ Status }) => Status },
          {
            id: "message",
            header: text("message"),
            text: ({ ActionHistoryDetails }) => ActionHistoryDetails?.Message,
          },
        ]}
        empty={text("noHistory")}
      />
    </Modal>
  );
}

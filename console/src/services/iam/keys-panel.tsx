/** Keys of a user that can be active or not: made, switched, deleted. What they are is said by whoever shows the panel. */
import Button from "@cloudscape-design/components/button";
import ButtonDropdown from "@cloudscape-design/components/button-dropdown";
import StatusIndicator from "@cloudscape-design/components/status-indicator";
import { IAMClient } from "@aws-sdk/client-iam";
import type { ReactNode } from "react";
import type { SdkCommand } from "../../aws/line-of-command.ts";
import { useClient } from "../../aws/use-client.ts";
import { ActionTable, type ActionTableProps } from "../../components/action-table.tsx";
import { CommandConfirm } from "../../components/command-dialog.tsx";
import type { Column } from "../../components/table-props.ts";
import type { DialogEnds } from "../../components/use-dialog.ts";
import { useMessages } from "../../language/use-messages.ts";
import { useCommands } from "../../requests/use-commands.ts";
import { credentialMessages } from "./credential-messages.ts";
import { iamMessages } from "./iam-messages.ts";

/** The two states of a key. */
export type KeyStatus = "Active" | "Inactive";

/** A key of any kind. */
interface SwitchableKey {
  readonly Status?: string | undefined;
}

/** What the panel is given. */
export interface KeysPanelProps<Key> extends Pick<
  ActionTableProps<Key, string>,
  "id" | "filterName" | "title" | "description" | "items"
> {
  readonly idOf: (key: Key) => string;
  /** Between status and the end. */
  readonly columns: readonly Column<Key>[];
  readonly idHeader: string;
  readonly empty: string;
  readonly newText: string;
  readonly newDialog: (ends: DialogEnds) => ReactNode;
  readonly switchCommand: (id: string, next: KeyStatus) => SdkCommand;
  readonly deletion: {
    readonly command: (id: string) => SdkCommand;
    readonly title: (id: string) => string;
    readonly success?: (id: string) => string;
    /** Only inactive keys are deleted, and their id has to be typed. */
    readonly isGuarded?: boolean;
    readonly what?: string;
  };
}

/** The panel. */
export function KeysPanel<Key extends SwitchableKey>({
  idOf,
  idHeader,
  columns,
  newText,
  newDialog,
  switchCommand,
  deletion,
  ...table
}: KeysPanelProps<Key>) {
  const words = useMessages(iamMessages);
  const iam = useClient(IAMClient);
  const statusText = ({ Status }: Key): string => words(Status === "Active" ? "active" : "inactive");
  return (
    <ActionTable<Key, "new" | "delete">
      {...table}
      itemKey={idOf}
      columns={[
        { id: "id", header: idHeader, text: idOf, isRowHeader: true },
        {
          id: "status",
          header: words("status"),
          text: statusText,
          cell: (key) => (
            <StatusIndicator type={key.Status === "Active" ? "success" : "stopped"}>{statusText(key)}</StatusIndicator>
          ),
        },
        ...columns,
      ]}
      actions={({ chosen: [key], open, onChanged }) => (
        <>
          <KeyMenu
            item={key}
            mayDelete={!deletion.isGuarded || key?.Status !== "Active"}
            command={(next) => switchCommand(key ? idOf(key) : "", next)}
            onDelete={() => open("delete")}
            onChanged={onChanged}
          />
          <Button onClick={() => open("new")}>{newText}</Button>
        </>
      )}
      dialogs={{
        new: ({ ends }) => newDialog(ends),
        delete: ({ item, ends }) =>
          item && (
            <CommandConfirm
              client={iam}
              title={deletion.title(idOf(item))}
              commands={[deletion.command(idOf(item))]}
              {...(deletion.isGuarded ? { word: idOf(item) } : {})}
              {...(deletion.success ? { success: deletion.success(idOf(item)) } : {})}
              {...ends}
            >
              {deletion.what}
            </CommandConfirm>
          ),
      }}
    />
  );
}

function KeyMenu({
  item,
  mayDelete,
  command,
  onDelete,
  onChanged,
}: {
  readonly item: SwitchableKey | undefined;
  readonly mayDelete: boolean;
  readonly command: (next: KeyStatus) => SdkCommand;
  onDelete(): void;
  onChanged(): void;
}) {
  const text = useMessages(credentialMessages);
  const words = useMessages(iamMessages);
  const change = useCommands(useClient(IAMClient), { onDone: onChanged });
  const next = item?.Status === "Active" ? "Inactive" : "Active";
  return (
    <ButtonDropdown
      disabled={!item}
      items={[
        { id: "switch", text: text(next === "Active" ? "activate" : "deactivate") },
        { id: "delete", text: words("delete"), disabled: !mayDelete },
      ]}
      onItemClick={({ detail }) => {
        if (detail.id === "delete") onDelete();
        else void change.run([command(next)]);
      }}
    >
      {words("actions")}
    </ButtonDropdown>
  );
}

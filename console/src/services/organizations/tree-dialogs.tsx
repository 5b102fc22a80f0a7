/** What the tree asks before it changes. */
import {
  CreateOrganizationalUnitCommand,
  DeleteOrganizationalUnitCommand,
  MoveAccountCommand,
  UpdateOrganizationalUnitCommand,
  type OrganizationsClient,
} from "@aws-sdk/client-organizations";
import Button from "@cloudscape-design/components/button";
import FormField from "@cloudscape-design/components/form-field";
import Input from "@cloudscape-design/components/input";
import Select from "@cloudscape-design/components/select";
import { useState } from "react";
import { CommandConfirm, CommandDialog } from "../../components/command-dialog.tsx";
import { dismiss, notify } from "../../frame/notices.ts";
import { currentPreferences } from "../../frame/preferences.ts";
import { fillIn } from "../../language/messages.ts";
import { useMessages } from "../../language/use-messages.ts";
import { notifyFailure } from "../../requests/use-mutation.tsx";
import { organizationMessages } from "./organization-messages.ts";
import { destinations, findNode, mayMove, pathText, type Tree, type TreeNode } from "./tree-model.ts";

/** Words for the bar, which outlives the page. */
function say(key: "moved" | "undone" | "undo", values: Readonly<Record<string, string>> = {}): string {
  return fillIn(organizationMessages[currentPreferences().language][key], values);
}

interface MoveProps {
  readonly client: OrganizationsClient;
  readonly tree: Tree;
  readonly account: TreeNode;
  /** Where it was dropped; undefined: to be chosen. */
  readonly targetId: string | undefined;
  onDone(from: string, to: string): void;
  onCancel(): void;
}

/** Asks before an account moves; the bar then offers to undo it. */
export function MoveDialog({ client, tree, account, targetId, onDone, onCancel }: MoveProps) {
  const text = useMessages(organizationMessages);
  const [target, setTarget] = useState(targetId);
  const from = findNode(tree, account.id)?.path.at(-1)?.id ?? "";
  const places = destinations(tree).filter(({ node }) => mayMove(tree, account.id, node.id));
  const option = (id: string) => {
    const place = findNode(tree, id);
    return { value: id, label: place ? pathText(place) : id };
  };
  const input = { AccountId: account.id, SourceParentId: from, DestinationParentId: target };
  return (
    <CommandDialog
      client={client}
      title={text("moveTitle", { name: account.name })}
      submit={text("move")}
      isIncomplete={target === undefined}
      commands={[new MoveAccountCommand(input)]}
      onDone={() => {
        onDone(from, target ?? "");
        offerUndo(client, { account, from, to: target ?? "", tree }, onDone);
      }}
      onCancel={onCancel}
    >
      {targetId === undefined ? (
        <FormField label={text("moveTo")}>
          <Select
            selectedOption={target === undefined ? null : option(target)}
            options={places.map(({ node }) => option(node.id))}
            onChange={({ detail }) => setTarget(detail.selectedOption.value)}
          />
        </FormField>
      ) : (
        text("moveWhat", { from: option(from).label, to: option(targetId).label })
      )}
    </CommandDialog>
  );
}

interface Move {
  readonly account: TreeNode;
  readonly from: string;
  readonly to: string;
  readonly tree: Tree;
}

function offerUndo(client: OrganizationsClient, move: Move, onDone: (from: string, to: string) => void): void {
  const { account, from, to, tree } = move;
  const name = (id: string): string => findNode(tree, id)?.node.name ?? id;
  const id = notify({
    type: "success",
    header: say("moved", { name: account.name, to: name(to) }),
    content: <Button onClick={() => void undo()}>{say("undo")}</Button>,
  });
  async function undo(): Promise<void> {
    dismiss(id);
    const input = { AccountId: account.id, SourceParentId: to, DestinationParentId: from };
    try {
      await client.send(new MoveAccountCommand(input));
      onDone(to, from);
      notify({ type: "success", content: say("undone", { name: account.name, to: name(from) }) });
    } catch (error) {
      notifyFailure(error);
    }
  }
}

/** Makes a unit, or renames one. */
export function UnitDialog({
  client,
  node,
  isNew,
  onDone,
  onCancel,
}: {
  readonly client: OrganizationsClient;
  /** The parent of a new one. */
  readonly node: TreeNode;
  readonly isNew: boolean;
  onDone(): void;
  onCancel(): void;
}) {
  const text = useMessages(organizationMessages);
  const [name, setName] = useState(isNew ? "" : node.name);
  return (
    <CommandDialog
      client={client}
      title={text(isNew ? "createUnit" : "rename")}
      submit={text(isNew ? "createUnit" : "rename")}
      success={text(isNew ? "unitCreated" : "renamed", { name })}
      isIncomplete={name === "" || (!isNew && name === node.name)}
      commands={[
        isNew
          ? new CreateOrganizationalUnitCommand({ ParentId: node.id, Name: name })
          : new UpdateOrganizationalUnitCommand({ OrganizationalUnitId: node.id, Name: name }),
      ]}
      onDone={onDone}
      onCancel={onCancel}
    >
      <FormField label={text("unitName")}>
        <Input value={name} onChange={({ detail }) => setName(detail.value)} />
      </FormField>
    </CommandDialog>
  );
}

/** Asks before a unit is deleted. */
export function DeleteUnit({
  client,
  node,
  onDone,
  onCancel,
}: {
  readonly client: OrganizationsClient;
  readonly node: TreeNode;
  onDone(): void;
  onCancel(): void;
}) {
  const text = useMessages(organizationMessages);
  return (
    <CommandConfirm
      client={client}
      title={text("deleteUnit")}
      commands={[new DeleteOrganizationalUnitCommand({ OrganizationalUnitId: node.id })]}
      success={text("deleted", { name: node.name })}
      onDone={onDone}
      onCancel={onCancel}
    >
      {text("deleteUnitWhat")} ({node.name})
    </CommandConfirm>
  );
}

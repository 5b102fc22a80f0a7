/** A page that lists users, groups, roles, policies or providers: made and deleted from here. */
import Box from "@cloudscape-design/components/box";
import Button from "@cloudscape-design/components/button";
import SpaceBetween from "@cloudscape-design/components/space-between";
import type { ReactNode } from "react";
import { lineOfCommand, type SdkCommand } from "../../aws/line-of-command.ts";
import { ActionTable } from "../../components/action-table.tsx";
import { CommandLine } from "../../components/command-line.tsx";
import type { Column } from "../../components/table-props.ts";
import { useMessages } from "../../language/use-messages.ts";
import type { Requested } from "../../requests/use-request.ts";
import { DeletionConfirm } from "./deletion-confirm.tsx";
import { iamMessages } from "./iam-messages.ts";

/** What is listed. */
export interface EntityListProps<Entity> {
  /** Names the table's preferences. */
  readonly id: string;
  readonly title: string;
  readonly items: Requested<readonly Entity[]>;
  readonly columns: readonly Column<Entity>[];
  readonly nameOf: (entity: Entity) => string;
  /** In place of the name, where names repeat. */
  readonly keyOf?: (entity: Entity) => string;
  /** What lists them by command line. */
  readonly command: SdkCommand | readonly SdkCommand[];
  /** Everything that has to go for one to be deleted, in its order. */
  readonly deletion: (entity: Entity) => Promise<readonly SdkCommand[]>;
  readonly mayDelete?: (entity: Entity) => boolean;
  readonly empty: string;
  readonly createText: string;
  onCreate(): void;
  /** Buttons before that for a new one. */
  readonly moreActions?: ReactNode;
}

/** The table, with its question before a deletion. */
export function EntityList<Entity>(props: EntityListProps<Entity>) {
  const text = useMessages(iamMessages);
  const { nameOf, deletion, mayDelete = () => true, onCreate } = props;
  const commands = [props.command].flat();
  return (
    <ActionTable<Entity, "delete">
      id={props.id}
      title={props.title}
      headingTag="h1"
      variant="full-page"
      items={props.items}
      itemKey={props.keyOf ?? nameOf}
      columns={props.columns}
      empty={
        <SpaceBetween size="s">
          <Box>{props.empty}</Box>
          <Button onClick={onCreate}>{props.createText}</Button>
        </SpaceBetween>
      }
      actions={({ chosen, open }) => (
        <>
          <CommandLine command={commands.map(lineOfCommand)} />
          <Button disabled={!chosen[0] || !mayDelete(chosen[0])} onClick={() => open("delete")}>
            {text("delete")}
          </Button>
          {props.moreActions}
          <Button variant="primary" onClick={onCreate}>
            {props.createText}
          </Button>
        </>
      )}
      dialogs={{
        delete: ({ item, ends }) =>
          item !== undefined && <DeletionConfirm name={nameOf(item)} find={() => deletion(item)} {...ends} />,
      }}
    />
  );
}

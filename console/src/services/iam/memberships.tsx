/** Who is in a group, or which groups a user is in: one table for both sides of a membership. */
import { IAMClient } from "@aws-sdk/client-iam";
import Button from "@cloudscape-design/components/button";
import FormField from "@cloudscape-design/components/form-field";
import Multiselect from "@cloudscape-design/components/multiselect";
import { useState } from "react";
import type { SdkCommand } from "../../aws/line-of-command.ts";
import { useClient } from "../../aws/use-client.ts";
import { ActionTable } from "../../components/action-table.tsx";
import { nameColumn } from "../../components/columns.tsx";
import { CommandConfirm, CommandDialog } from "../../components/command-dialog.tsx";
import type { DialogEnds } from "../../components/use-dialog.ts";
import { useMessages } from "../../language/use-messages.ts";
import { useRequest } from "../../requests/use-request.ts";
import { iamMessages } from "./iam-messages.ts";

/** The user or group on the other side. */
export interface Member {
  readonly name: string;
  readonly arn: string | undefined;
}

/** What the table says. */
interface MembershipWords {
  readonly title: string;
  readonly empty: string;
  readonly add: string;
  /** Above the choice in the dialog. */
  readonly others: string;
  readonly noOthers: string;
  readonly added: string;
  readonly removeTitle: string;
  readonly removed: string;
}

/** One side of memberships. */
export interface MembershipsProps {
  /** Names the table's preferences. */
  readonly id: string;
  /** Whose memberships. */
  readonly of: string;
  readonly words: MembershipWords;
  readonly present: (client: IAMClient) => Promise<readonly Member[]>;
  /** Everybody who could be added. */
  readonly all: (client: IAMClient) => Promise<readonly Member[]>;
  readonly address: (name: string) => string;
  readonly join: (name: string) => SdkCommand;
  readonly leave: (name: string) => SdkCommand;
}

/** The table and its dialogs. */
export function Memberships(props: MembershipsProps) {
  const { words, leave } = props;
  const text = useMessages(iamMessages);
  const iam = useClient(IAMClient);
  const members = useRequest(() => props.present(iam), [iam, props.of]);
  return (
    <ActionTable<Member, "add" | "remove">
      id={props.id}
      title={words.title}
      items={members}
      itemKey={({ name }) => name}
      columns={[
        nameColumn<Member>(
          text("name"),
          ({ name }) => name,
          ({ name }) => props.address(name),
        ),
        { id: "arn", header: text("arn"), text: ({ arn }) => arn },
      ]}
      selection="multi"
      empty={words.empty}
      actions={({ chosen, open }) => (
        <>
          <Button disabled={chosen.length === 0} onClick={() => open("remove")}>
            {text("remove")}
          </Button>
          <Button onClick={() => open("add")}>{words.add}</Button>
        </>
      )}
      dialogs={{
        add: ({ ends }) => <Add {...props} members={members.value ?? []} ends={ends} />,
        remove: ({ chosen, ends }) => (
          <CommandConfirm
            client={iam}
            title={words.removeTitle}
            action={text("remove")}
            commands={chosen.map(({ name }) => leave(name))}
            success={words.removed}
            {...ends}
          >
            {chosen.map(({ name }) => name).join(", ")}
          </CommandConfirm>
        ),
      }}
    />
  );
}

function Add({
  words,
  all,
  join,
  members,
  ends,
}: MembershipsProps & { readonly members: readonly Member[]; readonly ends: DialogEnds }) {
  const text = useMessages(iamMessages);
  const iam = useClient(IAMClient);
  const others = useRequest(() => all(iam), [iam]);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const option = (value: string) => ({ value, label: value });
  const known = new Set(members.map(({ name }) => name));
  const offered = (others.value ?? []).map(({ name }) => name).filter((name) => !known.has(name));
  return (
    <CommandDialog
      client={iam}
      title={words.add}
      submit={text("add")}
      success={words.added}
      commands={chosen.map(join)}
      {...ends}
    >
      <FormField label={words.others}>
        <Multiselect
          selectedOptions={chosen.map(option)}
          options={offered.map(option)}
          statusType={others.isLoading ? "loading" : "finished"}
          empty={words.noOthers}
          filteringType="auto"
          onChange={({ detail }) => setChosen(detail.selectedOptions.flatMap(({ value }) => value ?? []))}
        />
      </FormField>
    </CommandDialog>
  );
}

/** Attaches managed policies to a user, group or role. */
import { IAMClient, type Policy } from "@aws-sdk/client-iam";
import { useState } from "react";
import { useClient } from "../../aws/use-client.ts";
import { CommandDialog } from "../../components/command-dialog.tsx";
import { useMessages } from "../../language/use-messages.ts";
import { permissionMessages } from "./permission-messages.ts";
import { PolicyChooser } from "./policy-chooser.tsx";
import { attachCommand, type Principal } from "./principal-calls.ts";

/** The dialog. */
export function AttachDialog({
  principal,
  attached,
  ...on
}: {
  readonly principal: Principal;
  /** ARNs of what is attached already. */
  readonly attached: readonly string[];
  onDone(): void;
  onCancel(): void;
}) {
  const text = useMessages(permissionMessages);
  const iam = useClient(IAMClient);
  const [selected, setSelected] = useState<readonly Policy[]>([]);
  return (
    <CommandDialog
      client={iam}
      size="max"
      title={text("attach")}
      submit={text("attach")}
      success={text("attached")}
      commands={selected.map(({ Arn = "" }) => attachCommand(principal, Arn))}
      {...on}
    >
      <PolicyChooser selected={selected} onSelect={setSelected} without={attached} />
    </CommandDialog>
  );
}

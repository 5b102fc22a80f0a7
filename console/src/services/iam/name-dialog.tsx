/** Asks for a name: of a new group, or in place of a name that is there. */
import { IAMClient } from "@aws-sdk/client-iam";
import FormField from "@cloudscape-design/components/form-field";
import Input from "@cloudscape-design/components/input";
import { useState } from "react";
import type { SdkCommand } from "../../aws/line-of-command.ts";
import { useClient } from "../../aws/use-client.ts";
import { CommandDialog } from "../../components/command-dialog.tsx";
import { navigate } from "../../frame/router.ts";
import { useMessages } from "../../language/use-messages.ts";
import { iamMessages } from "./iam-messages.ts";

/** What is named, and what follows. */
export interface NameDialogProps {
  /** Also on the button. */
  readonly title: string;
  readonly label: string;
  /** The name that it has; empty: none yet. */
  readonly before?: string;
  readonly command: (name: string) => SdkCommand;
  readonly success: (name: string) => string;
  /** Where the named thing's page is. */
  readonly address: (name: string) => string;
  onCancel(): void;
}

/** The dialog. */
export function NameDialog({ title, label, before = "", command, success, address, onCancel }: NameDialogProps) {
  const text = useMessages(iamMessages);
  const iam = useClient(IAMClient);
  const [name, setName] = useState(before);
  return (
    <CommandDialog
      client={iam}
      title={title}
      submit={title}
      success={success(name)}
      isIncomplete={name === before}
      commands={name === "" ? [] : [command(name)]}
      onDone={() => navigate(address(name), { replace: before !== "" })}
      onCancel={onCancel}
    >
      <FormField label={label} constraintText={text("nameHint")}>
        <Input value={name} onChange={({ detail }) => setName(detail.value)} />
      </FormField>
    </CommandDialog>
  );
}

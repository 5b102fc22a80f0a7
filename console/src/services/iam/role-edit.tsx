/** Changes a role's description and how long its sessions may last. */
import { IAMClient, UpdateRoleCommand, type Role } from "@aws-sdk/client-iam";
import FormField from "@cloudscape-design/components/form-field";
import Input from "@cloudscape-design/components/input";
import Select from "@cloudscape-design/components/select";
import { useState } from "react";
import { useClient } from "../../aws/use-client.ts";
import { CommandDialog } from "../../components/command-dialog.tsx";
import type { DialogEnds } from "../../components/use-dialog.ts";
import { useMessages } from "../../language/use-messages.ts";
import { iamMessages } from "./iam-messages.ts";
import { roleMessages } from "./role-messages.ts";

const durationsHours = [1, 2, 4, 8, 12];

/** The dialog. */
export function EditRole({ role, ends }: { readonly role: Role; readonly ends: DialogEnds }) {
  const own = useMessages(roleMessages);
  const text = useMessages(iamMessages);
  const iam = useClient(IAMClient);
  const [description, setDescription] = useState(role.Description ?? "");
  const [hours, setHours] = useState((role.MaxSessionDuration ?? 3_600) / 3_600);
  const option = (count: number) => ({ value: String(count), label: own("hours", { count }) });
  const command = new UpdateRoleCommand({
    RoleName: role.RoleName,
    Description: description,
    MaxSessionDuration: hours * 3_600,
  });
  return (
    <CommandDialog
      client={iam}
      title={own("editRole")}
      submit={text("save")}
      success={own("saved")}
      commands={[command]}
      {...ends}
    >
      <FormField label={text("description")}>
        <Input value={description} onChange={({ detail }) => setDescription(detail.value)} />
      </FormField>
      <FormField label={own("duration")}>
        <Select
          selectedOption={option(hours)}
          options={durationsHours.map(option)}
          onChange={({ detail }) => setHours(Number(detail.selectedOption.value))}
        />
      </FormField>
    </CommandDialog>
  );
}

/** Makes a role for a service, with the policies that the service says. */
import { CreateServiceLinkedRoleCommand, IAMClient, type CreateServiceLinkedRoleResponse } from "@aws-sdk/client-iam";
import Autosuggest from "@cloudscape-design/components/autosuggest";
import FormField from "@cloudscape-design/components/form-field";
import Input from "@cloudscape-design/components/input";
import { useState } from "react";
import { useClient } from "../../aws/use-client.ts";
import { CommandDialog } from "../../components/command-dialog.tsx";
import { navigate } from "../../frame/router.ts";
import { useMessages } from "../../language/use-messages.ts";
import { roleLink } from "./iam-links.ts";
import { iamMessages } from "./iam-messages.ts";
import { roleMessages } from "./role-messages.ts";

/** Services that keep a role of their own; any other can be typed. */
const services = [
  "autoscaling.amazonaws.com",
  "elasticloadbalancing.amazonaws.com",
  "organizations.amazonaws.com",
  "rds.amazonaws.com",
  "spot.amazonaws.com",
  "support.amazonaws.com",
  "trustedadvisor.amazonaws.com",
];

/** The dialog; leads to the new role. */
export function LinkedRoleDialog({ onCancel }: { onCancel(): void }) {
  const text = useMessages(iamMessages);
  const own = useMessages(roleMessages);
  const iam = useClient(IAMClient);
  const [service, setService] = useState("");
  const [suffix, setSuffix] = useState("");
  const [description, setDescription] = useState("");
  const command = new CreateServiceLinkedRoleCommand({
    AWSServiceName: service,
    ...(suffix === "" ? {} : { CustomSuffix: suffix }),
    ...(description === "" ? {} : { Description: description }),
  });
  return (
    <CommandDialog
      client={iam}
      title={own("createLinked")}
      submit={own("createLinked")}
      success={own("linkedCreated")}
      isIncomplete={service === ""}
      commands={[command]}
      onDone={([output]) => navigate(roleLink((output as CreateServiceLinkedRoleResponse).Role?.RoleName ?? ""))}
      onCancel={onCancel}
    >
      <FormField label={own("servicePrincipal")} description={own("linkedWhat")}>
        <Autosuggest
          value={service}
          options={services.map((value) => ({ value }))}
          enteredTextLabel={(value) => value}
          onChange={({ detail }) => setService(detail.value)}
        />
      </FormField>
      <FormField label={`${own("suffix")} - ${text("optional")}`} constraintText={own("suffixHint")}>
        <Input value={suffix} onChange={({ detail }) => setSuffix(detail.value)} />
      </FormField>
      <FormField label={`${text("description")} - ${text("optional")}`}>
        <Input value={description} onChange={({ detail }) => setDescription(detail.value)} />
      </FormField>
    </CommandDialog>
  );
}

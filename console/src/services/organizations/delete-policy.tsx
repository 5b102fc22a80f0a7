/** Asks whether a policy of the organization is to be deleted. */
import { DeletePolicyCommand, type OrganizationsClient, type PolicySummary } from "@aws-sdk/client-organizations";
import { CommandConfirm } from "../../components/command-dialog.tsx";
import type { DialogEnds } from "../../components/use-dialog.ts";
import { useMessages } from "../../language/use-messages.ts";
import { policyPageMessages } from "./policy-page-messages.ts";

/** What it is about, and what follows. */
export interface DeletePolicyProps extends DialogEnds {
  readonly client: OrganizationsClient;
  readonly policy: Pick<PolicySummary, "Id" | "Name"> | undefined;
}

/** The dialog; the policy's name has to be typed. */
export function DeletePolicy({ client, policy: { Id, Name: name = "" } = {}, ...ends }: DeletePolicyProps) {
  const text = useMessages(policyPageMessages);
  return (
    <CommandConfirm
      client={client}
      title={text("deleteTitle", { name })}
      word={name}
      commands={[new DeletePolicyCommand({ PolicyId: Id })]}
      success={text("deleted", { name })}
      {...ends}
    />
  );
}

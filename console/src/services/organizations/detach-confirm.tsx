/** Asks before policies are detached. */
import type { DetachPolicyCommand, OrganizationsClient } from "@aws-sdk/client-organizations";
import { CommandConfirm } from "../../components/command-dialog.tsx";
import type { DialogEnds } from "../../components/use-dialog.ts";
import { useMessages } from "../../language/use-messages.ts";
import { policyPageMessages } from "./policy-page-messages.ts";

/** The question. */
export function DetachConfirm({
  client,
  commands,
  names,
  ends,
}: {
  readonly client: OrganizationsClient;
  readonly commands: readonly DetachPolicyCommand[];
  /** Of policies or targets. */
  readonly names: readonly string[];
  readonly ends: DialogEnds;
}) {
  const text = useMessages(policyPageMessages);
  return (
    <CommandConfirm
      client={client}
      title={text("detachTitle")}
      action={text("detach")}
      commands={commands}
      success={text("detached")}
      {...ends}
    >
      {names.join(", ")}
    </CommandConfirm>
  );
}

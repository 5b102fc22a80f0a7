/** Asks before a user, group, role or policy is deleted, and shows everything that goes with it as commands. */
import { IAMClient } from "@aws-sdk/client-iam";
import Box from "@cloudscape-design/components/box";
import type { SdkCommand } from "../../aws/line-of-command.ts";
import { useClient } from "../../aws/use-client.ts";
import { CommandConfirm } from "../../components/command-dialog.tsx";
import { useMessages } from "../../language/use-messages.ts";
import { FailureAlert } from "../../requests/failure-text.tsx";
import { useRequest } from "../../requests/use-request.ts";
import { iamMessages } from "./iam-messages.ts";

/** The question. `find` gives the commands in their order. */
export function DeletionConfirm({
  name,
  find,
  onDone,
  onCancel,
}: {
  readonly name: string;
  readonly find: (client: IAMClient) => Promise<readonly SdkCommand[]>;
  onDone(): void;
  onCancel(): void;
}) {
  const text = useMessages(iamMessages);
  const iam = useClient(IAMClient);
  const found = useRequest(() => find(iam), [iam, name]);
  const commands = found.value ?? [];
  if (found.error !== undefined) return <FailureAlert error={found.error} onRetry={found.reload} />;
  if (found.value === undefined) return null;
  return (
    <CommandConfirm
      client={iam}
      title={text("deleteTitle", { name })}
      commands={commands}
      word={name}
      success={text("deleted", { name })}
      onDone={onDone}
      onCancel={onCancel}
    >
      {commands.length > 1 && <Box>{text("goesToo", { count: commands.length })}</Box>}
    </CommandConfirm>
  );
}

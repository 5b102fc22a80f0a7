/** A setting of the account that is on or off: how it stands, the button that changes it, the same by command line. */
import { IAMClient } from "@aws-sdk/client-iam";
import Box from "@cloudscape-design/components/box";
import Button from "@cloudscape-design/components/button";
import SpaceBetween from "@cloudscape-design/components/space-between";
import StatusIndicator from "@cloudscape-design/components/status-indicator";
import { lineOfCommand, type SdkCommand } from "../../aws/line-of-command.ts";
import { useClient } from "../../aws/use-client.ts";
import { CommandLine } from "../../components/command-line.tsx";
import { useMessages } from "../../language/use-messages.ts";
import { useCommands } from "../../requests/use-commands.ts";
import { accountMessages } from "./account-messages.ts";

/** The row. */
export function SwitchRow({
  name,
  what,
  isOn,
  command,
  onChanged,
}: {
  readonly name: string;
  readonly what: string;
  readonly isOn: boolean;
  /** What makes it the other. */
  readonly command: SdkCommand;
  onChanged(): void;
}) {
  const text = useMessages(accountMessages);
  const change = useCommands(useClient(IAMClient), { success: text("switched", { name }), onDone: onChanged });
  return (
    <SpaceBetween size="xs">
      <Box variant="h3">{name}</Box>
      <Box color="text-body-secondary">{what}</Box>
      <SpaceBetween direction="horizontal" size="s" alignItems="center">
        <StatusIndicator type={isOn ? "success" : "stopped"}>{text(isOn ? "on" : "off")}</StatusIndicator>
        <Button loading={change.isRunning} onClick={() => void change.run([command])}>
          {text(isOn ? "disable" : "enable", { name })}
        </Button>
        <CommandLine command={lineOfCommand(command)} />
      </SpaceBetween>
    </SpaceBetween>
  );
}

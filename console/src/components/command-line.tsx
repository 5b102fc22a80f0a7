/** The command that does the same as an action, ready to copy. */
import Button from "@cloudscape-design/components/button";
import Box from "@cloudscape-design/components/box";
import CopyToClipboard from "@cloudscape-design/components/copy-to-clipboard";
import Popover from "@cloudscape-design/components/popover";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { defineMessages } from "../language/messages.ts";
import { useMessages } from "../language/use-messages.ts";

const messages = defineMessages({
  en: {
    show: "Show CLI command",
    title: "The same by command line",
    copy: "Copy",
    copied: "Copied",
    failed: "Not copied",
  },
  ko: { show: "CLI 명령 보기", title: "명령줄로 같은 작업", copy: "복사", copied: "복사됨", failed: "복사하지 못함" },
});

/** A button that shows the command. `command` is made by `cliLine` or is a `haneul …` line; several stand on lines of their own. */
export function CommandLine({ command }: { readonly command: string | readonly string[] }) {
  const text = useMessages(messages);
  const whole = typeof command === "string" ? command : command.join("\n");
  return (
    <Popover
      header={text("title")}
      triggerType="custom"
      size="large"
      content={
        <SpaceBetween size="xs">
          <Box variant="code">
            <span className="console-command">{whole}</span>
          </Box>
          <CopyToClipboard
            textToCopy={whole}
            copyButtonText={text("copy")}
            copySuccessText={text("copied")}
            copyErrorText={text("failed")}
          />
        </SpaceBetween>
      }
    >
      <Button formAction="none" iconName="script" variant="normal">
        {text("show")}
      </Button>
    </Popover>
  );
}

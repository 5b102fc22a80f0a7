/** Command lines with a button that copies them. */
import Box from "@cloudscape-design/components/box";
import CopyToClipboard from "@cloudscape-design/components/copy-to-clipboard";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useMessages } from "../language/use-messages.ts";
import { welcomeMessages } from "./welcome-words.ts";

/** The lines; `label` says what of, for screen readers. */
export function CopyLines({ lines, label }: { readonly lines: readonly string[]; readonly label: string }) {
  const text = useMessages(welcomeMessages);
  const whole = lines.join("\n");
  return (
    <SpaceBetween size="xxs">
      <Box variant="code">
        <span className="console-command">{whole}</span>
      </Box>
      <CopyToClipboard
        textToCopy={whole}
        copyButtonText={text("copy")}
        copyButtonAriaLabel={`${text("copy")}: ${label}`}
        copySuccessText={text("copied")}
        copyErrorText={text("notCopied")}
      />
    </SpaceBetween>
  );
}

/** The lines that make a terminal speak to this region. */
import ExpandableSection from "@cloudscape-design/components/expandable-section";
import { usePreferences } from "../frame/preferences.ts";
import { useMessages } from "../language/use-messages.ts";
import { CopyLines } from "./copy-lines.tsx";
import { welcomeMessages } from "./welcome-words.ts";

/** The lines, folded. */
export function TerminalLines() {
  const text = useMessages(welcomeMessages);
  const { region } = usePreferences();
  const lines = [
    `export AWS_ENDPOINT_URL=${location.origin}`,
    "export AWS_ACCESS_KEY_ID=test AWS_SECRET_ACCESS_KEY=test",
    `export AWS_REGION=${region} AWS_DEFAULT_REGION=${region}`,
  ];
  return (
    <ExpandableSection headerText={text("terminal")} headerDescription={text("terminalAbout")}>
      <CopyLines lines={lines} label={text("terminal")} />
    </ExpandableSection>
  );
}

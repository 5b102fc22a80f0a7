/** Findings about a policy, worst first, each with the way to its place. */
import Box from "@cloudscape-design/components/box";
import Button from "@cloudscape-design/components/button";
import SpaceBetween from "@cloudscape-design/components/space-between";
import StatusIndicator from "@cloudscape-design/components/status-indicator";
import { useMessages } from "../../language/use-messages.ts";
import { editorMessages } from "./editor-messages.ts";
import type { Finding } from "./policy-findings.ts";

const looks = { error: "error", security: "warning", warning: "info" } as const;
const order = ["error", "security", "warning"] as const;

/** The findings; `onGo` puts the cursor at a place. */
export function FindingList({
  findings,
  isAccepted,
  isChecking,
  onGo,
}: {
  readonly findings: readonly Finding[];
  /** The service has looked at it and found nothing. */
  readonly isAccepted: boolean;
  readonly isChecking: boolean;
  onGo?(finding: Finding): void;
}) {
  const text = useMessages(editorMessages);
  const sorted = findings.toSorted((a, b) => order.indexOf(a.level) - order.indexOf(b.level));
  return (
    <div role="status" aria-label={text("findings")}>
      <SpaceBetween size="xxs">
        {isChecking && <StatusIndicator type="in-progress">{text("checking")}</StatusIndicator>}
        {!isChecking && findings.length === 0 && (
          <StatusIndicator type="success">{text(isAccepted ? "noFindings" : "noOwnFindings")}</StatusIndicator>
        )}
        {sorted.map((finding, index) => (
          <Box key={index}>
            <StatusIndicator type={looks[finding.level]}>
              <Box variant="strong" color="inherit">
                {text(finding.level)}
              </Box>
              : {text(finding.kind, { detail: finding.detail })}
            </StatusIndicator>{" "}
            {finding.place && onGo && (
              <Button
                variant="inline-link"
                formAction="none"
                ariaLabel={text("goTo", { ...finding.place })}
                onClick={() => onGo(finding)}
              >
                {text("at", { ...finding.place })}
              </Button>
            )}
          </Box>
        ))}
      </SpaceBetween>
    </div>
  );
}

/** One thing to try: why, the command lines that do it, and where the console does the same. */
import Box from "@cloudscape-design/components/box";
import Link from "@cloudscape-design/components/link";
import SpaceBetween from "@cloudscape-design/components/space-between";
import StatusIndicator from "@cloudscape-design/components/status-indicator";
import { follow, linkTo } from "../frame/router.ts";
import { useMessages } from "../language/use-messages.ts";
import { services } from "../services.ts";
import { CopyLines } from "./copy-lines.tsx";
import { stepLines, type StepName } from "./first-steps.ts";
import { welcomeMessages } from "./welcome-words.ts";

/** Where the console does it; the region's own page while the service has none. */
const places: Readonly<Record<StepName, readonly string[]>> = {
  store: ["s3"],
  identity: ["iam"],
  cost: ["billing", "region/usage"],
};

/** The step. */
export function FirstStep({
  name,
  number,
  isDone,
  month,
}: {
  readonly name: StepName;
  readonly number: number;
  readonly isDone: boolean;
  readonly month: { readonly start: string; readonly end: string };
}) {
  const text = useMessages(welcomeMessages);
  const place = places[name].find((path) => services.some(({ id }) => id === path.split("/")[0]));
  return (
    <div data-testid={`first-step-${name}`}>
      <SpaceBetween size="s">
        <Box variant="h3">
          {number}. {text(name)}
        </Box>
        <StatusIndicator type={isDone ? "success" : "pending"}>{text(isDone ? "done" : "todo")}</StatusIndicator>
        <Box>{text(`${name}About`)}</Box>
        <CopyLines lines={stepLines(name, month)} label={text(name)} />
        {place !== undefined && (
          <Link href={linkTo(place)} onFollow={follow}>
            {text(`${name}Here`)}
          </Link>
        )}
      </SpaceBetween>
    </div>
  );
}

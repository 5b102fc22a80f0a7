/** What stands above the tabs of one thing: heading, actions, summary. */
import Header from "@cloudscape-design/components/header";
import KeyValuePairs, { type KeyValuePairsProps } from "@cloudscape-design/components/key-value-pairs";
import SpaceBetween from "@cloudscape-design/components/space-between";
import type { ReactNode } from "react";
import { defineMessages } from "../language/messages.ts";
import { useMessages } from "../language/use-messages.ts";
import { Panel } from "./panel.tsx";

const messages = defineMessages({ en: { summary: "Summary" }, ko: { summary: "요약" } });

/** What stands there. */
export interface DetailHeaderProps {
  readonly title: string;
  readonly actions?: ReactNode;
  readonly pairs: readonly KeyValuePairsProps.Pair[];
}

/** Heading and summary. */
export function DetailHeader({ title, actions, pairs }: DetailHeaderProps) {
  const text = useMessages(messages);
  return (
    <SpaceBetween size="m">
      <Header
        variant="h1"
        actions={
          <SpaceBetween direction="horizontal" size="xs">
            {actions}
          </SpaceBetween>
        }
      >
        {title}
      </Header>
      <Panel title={text("summary")}>
        <KeyValuePairs columns={3} items={pairs} />
      </Panel>
    </SpaceBetween>
  );
}

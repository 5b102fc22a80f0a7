/** Asks before a change of the region, and says what will happen. */
import Box from "@cloudscape-design/components/box";
import Button from "@cloudscape-design/components/button";
import Modal from "@cloudscape-design/components/modal";
import SpaceBetween from "@cloudscape-design/components/space-between";
import type { ReactNode } from "react";
import { CommandLine } from "../../components/command-line.tsx";
import { defineMessages } from "../../language/messages.ts";
import { useMessages } from "../../language/use-messages.ts";

const messages = defineMessages({
  en: { cancel: "Cancel", happens: "What will happen" },
  ko: { cancel: "취소", happens: "다음 일이 일어납니다" },
});

/** What is asked. */
export interface AskFirstProps {
  readonly title: string;
  /** One sentence each. */
  readonly happens: readonly string[];
  readonly action: string;
  readonly command?: string;
  readonly isRunning: boolean;
  readonly children?: ReactNode;
  onConfirm(): void;
  onCancel(): void;
}

/** The question; draw it only while it is open. */
export function AskFirst(props: AskFirstProps) {
  const text = useMessages(messages);
  return (
    <Modal
      visible
      header={props.title}
      onDismiss={props.onCancel}
      footer={
        <Box float="right">
          <SpaceBetween direction="horizontal" size="xs">
            {props.command !== undefined && <CommandLine command={props.command} />}
            <Button variant="link" onClick={props.onCancel}>
              {text("cancel")}
            </Button>
            <Button variant="primary" loading={props.isRunning} onClick={props.onConfirm}>
              {props.action}
            </Button>
          </SpaceBetween>
        </Box>
      }
    >
      <SpaceBetween size="m">
        {props.children}
        <div>
          <Box variant="h3">{text("happens")}</Box>
          <ul>
            {props.happens.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
      </SpaceBetween>
    </Modal>
  );
}

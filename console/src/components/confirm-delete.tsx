/** Asks before something is deleted, by a word to type where nothing brings it back. */
import Alert from "@cloudscape-design/components/alert";
import Box from "@cloudscape-design/components/box";
import Button from "@cloudscape-design/components/button";
import FormField from "@cloudscape-design/components/form-field";
import Input from "@cloudscape-design/components/input";
import Modal from "@cloudscape-design/components/modal";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useState, type ReactNode } from "react";
import { defineMessages } from "../language/messages.ts";
import { useMessages } from "../language/use-messages.ts";
import { CommandLine } from "./command-line.tsx";

const messages = defineMessages({
  en: { cancel: "Cancel", confirm: "Delete", type: "To confirm, type {word}", forever: "This cannot be undone." },
  ko: {
    cancel: "취소",
    confirm: "삭제",
    type: "확인하려면 {word}을(를) 입력하세요",
    forever: "이 작업은 되돌릴 수 없습니다.",
  },
});

/** What is asked. */
export interface ConfirmDeleteProps {
  readonly title: string;
  readonly children?: ReactNode;
  /** Has to be typed: the thing's name, or a word like `permanently delete`. Left out: one click. */
  readonly word?: string;
  readonly command?: string | readonly string[];
  /** In place of "Delete". */
  readonly action?: string;
  readonly isRunning?: boolean;
  onConfirm(): void;
  onCancel(): void;
}

/** The question; draw it only while it is open. */
export function ConfirmDelete(props: ConfirmDeleteProps) {
  const text = useMessages(messages);
  const [typed, setTyped] = useState("");
  const isReady = props.word === undefined || typed === props.word;
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
            <Button variant="primary" disabled={!isReady} loading={props.isRunning ?? false} onClick={props.onConfirm}>
              {props.action ?? text("confirm")}
            </Button>
          </SpaceBetween>
        </Box>
      }
    >
      <SpaceBetween size="m">
        {props.children}
        {props.word !== undefined && (
          <>
            <Alert type="warning">{text("forever")}</Alert>
            <FormField label={text("type", { word: props.word })}>
              <Input value={typed} placeholder={props.word} onChange={({ detail }) => setTyped(detail.value)} />
            </FormField>
          </>
        )}
      </SpaceBetween>
    </Modal>
  );
}

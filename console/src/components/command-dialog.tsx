/** A dialog whose button runs commands: fields above, the same by command line and what AWS says against it below. */
import Box from "@cloudscape-design/components/box";
import Button from "@cloudscape-design/components/button";
import Modal from "@cloudscape-design/components/modal";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useId, type ReactNode } from "react";
import { lineOfCommand, type SdkCommand } from "../aws/line-of-command.ts";
import { defineMessages } from "../language/messages.ts";
import { useMessages } from "../language/use-messages.ts";
import { FailureAlert } from "../requests/failure-text.tsx";
import { useCommands, type CommandClient } from "../requests/use-commands.ts";
import { CommandLine } from "./command-line.tsx";
import { ConfirmDelete } from "./confirm-delete.tsx";

const messages = defineMessages({ en: { cancel: "Cancel" }, ko: { cancel: "취소" } });

/** What is run, and what is said. */
interface CommandProps {
  readonly client: CommandClient;
  readonly title: string;
  /** As the fields are now. */
  readonly commands: readonly SdkCommand[];
  /** Said in the bar when it is done. */
  readonly success?: string;
  readonly children?: ReactNode;
  /** Also closes the dialog. Gets what the commands answered. */
  onDone(outputs: readonly unknown[]): void;
  onCancel(): void;
}

/** A dialog to fill in. */
export interface CommandDialogProps extends CommandProps {
  readonly submit: string;
  /** The fields are not complete. */
  readonly isIncomplete?: boolean;
  readonly size?: "medium" | "large" | "max";
}

/** The dialog; draw it only while it is open. */
export function CommandDialog(props: CommandDialogProps) {
  const text = useMessages(messages);
  const form = useId();
  const change = useCommands(props.client, { success: props.success, onDone: props.onDone, quiet: true });
  const isReady = !props.isIncomplete && props.commands.length > 0;
  return (
    <Modal
      visible
      size={props.size ?? "medium"}
      header={props.title}
      onDismiss={props.onCancel}
      footer={
        <Box float="right">
          <SpaceBetween direction="horizontal" size="xs">
            {isReady && <CommandLine command={props.commands.map(lineOfCommand)} />}
            <Button variant="link" onClick={props.onCancel}>
              {text("cancel")}
            </Button>
            <Button variant="primary" form={form} formAction="submit" disabled={!isReady} loading={change.isRunning}>
              {props.submit}
            </Button>
          </SpaceBetween>
        </Box>
      }
    >
      <form
        id={form}
        onSubmit={(event) => {
          event.preventDefault();
          // Buttons among the fields (a table's reload) are submit buttons, too.
          const { submitter } = event.nativeEvent;
          if (submitter?.getAttribute("form") !== form) return;
          if (isReady && !change.isRunning) void change.run(props.commands);
        }}
      >
        <SpaceBetween size="m">
          {props.children}
          {change.error !== undefined && <FailureAlert error={change.error} />}
        </SpaceBetween>
      </form>
    </Modal>
  );
}

/** A question before commands that take something away. */
export interface CommandConfirmProps extends CommandProps {
  /** Has to be typed. */
  readonly word?: string;
  /** In place of "Delete". */
  readonly action?: string;
}

/** The question; draw it only while it is open. */
export function CommandConfirm(props: CommandConfirmProps) {
  const change = useCommands(props.client, { success: props.success, onDone: props.onDone, quiet: true });
  return (
    <ConfirmDelete
      title={props.title}
      command={props.commands.map(lineOfCommand)}
      isRunning={change.isRunning}
      onConfirm={() => void change.run(props.commands)}
      onCancel={props.onCancel}
      {...(props.word === undefined ? {} : { word: props.word })}
      {...(props.action === undefined ? {} : { action: props.action })}
    >
      {props.children}
      {change.error !== undefined && <FailureAlert error={change.error} />}
    </ConfirmDelete>
  );
}

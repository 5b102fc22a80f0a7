/** The calls that this tab has made, each with its command and the way to its explanation. */
import Link from "@cloudscape-design/components/link";
import Modal from "@cloudscape-design/components/modal";
import StatusIndicator from "@cloudscape-design/components/status-indicator";
import { cliLine } from "../aws/cli-line.ts";
import { useRecordedCalls, type RecordedCall } from "../aws/recorded-calls.ts";
import { CommandLine } from "../components/command-line.tsx";
import { ItemTable } from "../components/item-table.tsx";
import type { Column } from "../components/table-props.ts";
import { defineMessages } from "../language/messages.ts";
import { useMessages } from "../language/use-messages.ts";
import { follow, linkTo } from "./router.ts";

const messages = defineMessages({
  en: {
    title: "Calls of this tab",
    at: "At",
    call: "Call",
    result: "Result",
    done: "Done",
    id: "Request id",
    command: "Command",
  },
  ko: { title: "이 탭의 호출", at: "시각", call: "호출", result: "결과", done: "성공", id: "요청 ID", command: "명령" },
});

/** The dialog; draw it only while it is open. */
export function CallList({ onClose }: { onClose(): void }) {
  const text = useMessages(messages);
  const calls = useRecordedCalls();
  const columns: readonly Column<RecordedCall>[] = [
    { id: "at", header: text("at"), text: ({ at }) => at, cell: ({ at }) => new Date(at).toLocaleTimeString() },
    {
      id: "call",
      header: text("call"),
      text: ({ service, operation }) => `${service} ${operation}`,
      isRowHeader: true,
    },
    {
      id: "result",
      header: text("result"),
      text: ({ failure }) => failure ?? text("done"),
      cell: ({ failure }) => (
        <StatusIndicator type={failure === undefined ? "success" : "error"}>{failure ?? text("done")}</StatusIndicator>
      ),
    },
    {
      id: "id",
      header: text("id"),
      text: ({ requestId }) => requestId,
      cell: ({ requestId }) =>
        requestId === undefined ? (
          "-"
        ) : (
          <Link
            href={linkTo(`region/requests/${requestId}`)}
            onFollow={(event) => {
              follow(event);
              onClose();
            }}
          >
            {requestId}
          </Link>
        ),
    },
    {
      id: "command",
      header: text("command"),
      text: ({ operation }) => operation,
      cell: ({ service, operation, input }) => <CommandLine command={cliLine(service, operation, input)} />,
    },
  ];
  return (
    <Modal visible size="max" header={text("title")} onDismiss={onClose}>
      <ItemTable
        id="calls"
        filterName="call"
        variant="borderless"
        title={text("title")}
        items={calls}
        columns={columns}
        itemKey={({ at, operation, requestId = "" }) => `${at} ${operation} ${requestId}`}
      />
    </Modal>
  );
}

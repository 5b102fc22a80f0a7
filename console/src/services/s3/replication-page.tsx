/** How replication rules are doing. */
import type { ReplicationAnswer, ReplicationAnswerRow } from "../../../../src/kernel/control.ts";
import { useOwnRoute } from "../../aws/use-own-route.ts";
import { CommandLine } from "../../components/command-line.tsx";
import { ItemTable } from "../../components/item-table.tsx";
import type { Column } from "../../components/table-props.ts";
import { usePage } from "../../frame/page-frame.ts";
import { defineMessages } from "../../language/messages.ts";
import { useMessages } from "../../language/use-messages.ts";
import { sizeText } from "./size-text.ts";

const messages = defineMessages({
  en: {
    title: "Replication",
    help: "Rules that ever had something to copy. Latency: how long the oldest version that waits has waited.",
    rule: "Rule",
    source: "From",
    destination: "To",
    pending: "Waiting",
    pendingBytes: "Waiting bytes",
    latency: "Latency (s)",
    done: "Copied",
    failed: "Failed",
    none: "No rule has copied anything yet.",
  },
  ko: {
    title: "복제 현황",
    help: "복사할 것이 있었던 규칙입니다. 지연 시간은 가장 오래 기다린 버전이 기다린 시간입니다.",
    rule: "규칙",
    source: "원본",
    destination: "대상",
    pending: "대기",
    pendingBytes: "대기 바이트",
    latency: "지연 시간(초)",
    done: "복사됨",
    failed: "실패",
    none: "아직 복사한 규칙이 없습니다.",
  },
});

const everySeconds = 5;

/** The page. */
export function ReplicationPage() {
  const text = useMessages(messages);
  usePage({ title: text("title"), contentType: "table" });
  const answer = useOwnRoute<ReplicationAnswer>("/_haneul/s3/replication", { everySeconds });
  const columns: readonly Column<ReplicationAnswerRow>[] = [
    { id: "rule", header: text("rule"), text: ({ ruleId }) => ruleId, isRowHeader: true },
    { id: "source", header: text("source"), text: ({ source }) => source },
    { id: "destination", header: text("destination"), text: ({ destination }) => destination },
    { id: "pending", header: text("pending"), text: ({ pendingOperations }) => pendingOperations },
    {
      id: "pendingBytes",
      header: text("pendingBytes"),
      text: ({ pendingBytes }) => pendingBytes,
      cell: ({ pendingBytes }) => sizeText(pendingBytes),
    },
    { id: "latency", header: text("latency"), text: ({ latencySeconds }) => latencySeconds },
    { id: "done", header: text("done"), text: ({ replicatedOperations }) => replicatedOperations },
    { id: "failed", header: text("failed"), text: ({ failedOperations }) => failedOperations },
  ];
  return (
    <ItemTable
      id="s3.replication"
      title={text("title")}
      headingTag="h1"
      variant="full-page"
      description={text("help")}
      items={{ ...answer, value: answer.value?.rules }}
      columns={columns}
      itemKey={({ source, ruleId, destination }) => `${source} ${destination} ${ruleId}`}
      empty={text("none")}
      actions={<CommandLine command={`curl '${location.origin}/_haneul/s3/replication'`} />}
    />
  );
}

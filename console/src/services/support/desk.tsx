/** The other side of support: cases of all accounts by when an answer is due, and answering them. */
import Box from "@cloudscape-design/components/box";
import Button from "@cloudscape-design/components/button";
import FormField from "@cloudscape-design/components/form-field";
import Modal from "@cloudscape-design/components/modal";
import Select from "@cloudscape-design/components/select";
import SpaceBetween from "@cloudscape-design/components/space-between";
import StatusIndicator from "@cloudscape-design/components/status-indicator";
import Textarea from "@cloudscape-design/components/textarea";
import { useState } from "react";
import type { SupportCase, SupportCasesAnswer, SupportReplyRequest } from "../../../../src/kernel/support-control.ts";
import { callOwnRoute } from "../../aws/own-route.ts";
import { useOwnRoute } from "../../aws/use-own-route.ts";
import { CommandLine } from "../../components/command-line.tsx";
import { ItemTable } from "../../components/item-table.tsx";
import type { Column } from "../../components/table-props.ts";
import { usePage } from "../../frame/page-frame.ts";
import { defineMessages } from "../../language/messages.ts";
import { useQuantities } from "../../language/quantities.ts";
import { useMessages } from "../../language/use-messages.ts";
import { useMutation } from "../../requests/use-mutation.tsx";
import { CaseState, useCaseWords } from "./case-words.tsx";

const messages = defineMessages({
  en: {
    title: "Answer cases",
    about: "Who runs the region is its support. Due times are of the region's clock.",
    subject: "Subject",
    account: "Account",
    state: "State",
    severity: "Severity",
    plan: "Plan",
    due: "First answer due",
    late: "Late",
    inTime: "In time",
    promise: "Promise",
    answer: "Answer",
    answerTo: "Answer “{subject}”",
    body: "Answer",
    after: "The case after it",
    cancel: "Cancel",
    send: "Send as Amazon Web Services",
    sent: "The answer was sent.",
    empty: "No cases.",
  },
  ko: {
    title: "사례에 답하기",
    about: "리전을 운영하는 사람이 곧 지원 담당입니다. 기한은 리전 시계를 따릅니다.",
    subject: "제목",
    account: "계정",
    state: "상태",
    severity: "심각도",
    plan: "플랜",
    due: "첫 답변 기한",
    late: "늦음",
    inTime: "제때",
    promise: "약속",
    answer: "답하기",
    answerTo: "“{subject}”에 답하기",
    body: "답변",
    after: "답한 뒤 상태",
    cancel: "취소",
    send: "Amazon Web Services로 보내기",
    sent: "답변을 보냈습니다.",
    empty: "사례가 없습니다.",
  },
});

const statesAfter = ["pending-customer-action", "work-in-progress", "resolved"];

/** The page. */
export function Desk() {
  const text = useMessages(messages);
  usePage({ title: text("title"), contentType: "table" });
  const asked = useOwnRoute<SupportCasesAnswer>("/_haneul/support/cases", { everySeconds: 5 });
  const [selected, setSelected] = useState<readonly SupportCase[]>([]);
  const [isAnswering, setAnswering] = useState(false);
  const chosen = selected[0];
  return (
    <>
      <ItemTable
        id="support.desk"
        title={text("title")}
        description={text("about")}
        headingTag="h1"
        variant="full-page"
        items={{ ...asked, value: asked.value?.cases }}
        columns={useColumns()}
        itemKey={({ caseId }) => caseId}
        selection="single"
        selected={selected}
        onSelect={setSelected}
        empty={text("empty")}
        actions={
          <Button disabled={!chosen} onClick={() => setAnswering(true)}>
            {text("answer")}
          </Button>
        }
      />
      {chosen && isAnswering && (
        <Answer
          chosen={chosen}
          onClose={() => {
            setAnswering(false);
            asked.reload();
          }}
        />
      )}
    </>
  );
}

function useColumns(): readonly Column<SupportCase>[] {
  const text = useMessages(messages);
  const words = useCaseWords();
  const write = useQuantities();
  return [
    { id: "subject", header: text("subject"), text: ({ subject }) => subject, isRowHeader: true, width: 320 },
    { id: "account", header: text("account"), text: ({ account }) => account },
    {
      id: "state",
      header: text("state"),
      text: ({ status }) => words(status),
      cell: ({ status }) => <CaseState status={status} />,
    },
    { id: "severity", header: text("severity"), text: ({ severity }) => words(severity) },
    { id: "plan", header: text("plan"), text: ({ plan }) => plan },
    {
      id: "due",
      header: text("due"),
      text: (one) => one.firstResponseDueAt,
      cell: (one) => write.time(one.firstResponseDueAt),
    },
    {
      id: "promise",
      header: text("promise"),
      text: ({ isLate }) => text(isLate ? "late" : "inTime"),
      cell: ({ isLate }) => (
        <StatusIndicator type={isLate ? "error" : "success"}>{text(isLate ? "late" : "inTime")}</StatusIndicator>
      ),
    },
  ];
}

function Answer({ chosen, onClose }: { readonly chosen: SupportCase; onClose(): void }) {
  const text = useMessages(messages);
  const words = useCaseWords();
  const [body, setBody] = useState("");
  const [status, setStatus] = useState("pending-customer-action");
  const address = `/_haneul/support/cases/${encodeURIComponent(chosen.caseId)}`;
  const request: SupportReplyRequest = { body, status };
  const send = useMutation({
    make: () => callOwnRoute(address, { body: request }),
    success: () => text("sent"),
    onDone: onClose,
  });
  const options = statesAfter.map((value) => ({ value, label: words(value) }));
  return (
    <Modal
      visible
      header={text("answerTo", { subject: chosen.subject })}
      onDismiss={onClose}
      footer={
        <Box float="right">
          <SpaceBetween direction="horizontal" size="xs">
            <CommandLine command={`curl -s -d '${JSON.stringify(request)}' $AWS_ENDPOINT_URL${address}`} />
            <Button variant="link" onClick={onClose}>
              {text("cancel")}
            </Button>
            <Button
              variant="primary"
              disabled={body.trim() === ""}
              loading={send.isRunning}
              onClick={() => void send.run()}
            >
              {text("send")}
            </Button>
          </SpaceBetween>
        </Box>
      }
    >
      <SpaceBetween size="m">
        <FormField label={text("body")}>
          <Textarea value={body} rows={6} onChange={({ detail }) => setBody(detail.value)} />
        </FormField>
        <FormField label={text("after")}>
          <Select
            options={options}
            selectedOption={options.find(({ value }) => value === status) ?? null}
            onChange={({ detail }) => setStatus(detail.selectedOption.value ?? "pending-customer-action")}
          />
        </FormField>
      </SpaceBetween>
    </Modal>
  );
}

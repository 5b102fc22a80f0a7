/** The mailbox: what services wrote to people. */
import Box from "@cloudscape-design/components/box";
import SplitPanel from "@cloudscape-design/components/split-panel";
import StatusIndicator, { type StatusIndicatorProps } from "@cloudscape-design/components/status-indicator";
import type { MailboxAnswer, MailRow } from "../../../../src/kernel/mail.ts";
import { useOwnRoute } from "../../aws/use-own-route.ts";
import { CommandLine } from "../../components/command-line.tsx";
import { ItemTable } from "../../components/item-table.tsx";
import type { Column } from "../../components/table-props.ts";
import { usePage } from "../../frame/page-frame.ts";
import { useQueryState } from "../../frame/router.ts";
import { defineMessages } from "../../language/messages.ts";
import { useQuantities } from "../../language/quantities.ts";
import { useMessages } from "../../language/use-messages.ts";

const messages = defineMessages({
  en: {
    title: "Mailbox",
    about:
      "Mail that budgets, anomalies, support and sign-up wrote. It leaves by SMTP only where HANEUL_SMTP_URL is set.",
    at: "Region time",
    to: "To",
    from: "From",
    subject: "Subject",
    state: "State",
    waiting: "Kept here",
    sent: "Sent",
    failed: "Failed",
    choose: "Choose a mail to read it.",
    empty: "No mail was written yet.",
  },
  ko: {
    title: "메일함",
    about: "예산, 비용 이상, 지원, 가입에서 쓴 메일입니다. HANEUL_SMTP_URL이 있을 때만 SMTP로 나갑니다.",
    at: "리전 시간",
    to: "받는 사람",
    from: "보낸 사람",
    subject: "제목",
    state: "상태",
    waiting: "여기에 보관",
    sent: "보냄",
    failed: "실패",
    choose: "읽을 메일을 고르세요.",
    empty: "아직 쓴 메일이 없습니다.",
  },
});

const kinds: Readonly<Record<MailRow["state"], StatusIndicatorProps.Type>> = {
  waiting: "pending",
  sent: "success",
  failed: "error",
};

/** The page. */
export function Mail() {
  const text = useMessages(messages);
  const write = useQuantities();
  const asked = useOwnRoute<MailboxAnswer>("/_haneul/mailbox", { everySeconds: 5 });
  const [chosenId, choose] = useQueryState("mail");
  const chosen = asked.value?.mails.find(({ id }) => id === chosenId);
  usePage(
    {
      title: text("title"),
      contentType: "table",
      splitPanel: chosen && (
        <SplitPanel header={chosen.subject}>
          <Box variant="p">
            {text("from")}: {chosen.from}
            <br />
            {text("to")}: {chosen.to}
            <br />
            {write.time(chosen.at)}
          </Box>
          {chosen.error !== undefined && <StatusIndicator type="error">{chosen.error}</StatusIndicator>}
          <Box variant="code">
            <span className="console-command">{chosen.text}</span>
          </Box>
        </SplitPanel>
      ),
    },
    [chosen, text],
  );
  const columns: readonly Column<MailRow>[] = [
    { id: "subject", header: text("subject"), text: ({ subject }) => subject, isRowHeader: true, width: 400 },
    { id: "to", header: text("to"), text: ({ to }) => to },
    { id: "at", width: 220, header: text("at"), text: ({ at }) => at, cell: ({ at }) => write.time(at) },
    {
      id: "state",
      header: text("state"),
      text: ({ state }) => text(state),
      cell: ({ state }) => <StatusIndicator type={kinds[state]}>{text(state)}</StatusIndicator>,
    },
  ];
  return (
    <ItemTable
      id="region.mail"
      title={text("title")}
      description={`${text("about")} ${text("choose")}`}
      headingTag="h1"
      variant="full-page"
      items={{ ...asked, value: asked.value?.mails }}
      columns={columns}
      itemKey={({ id }) => id}
      selection="single"
      selected={chosen ? [chosen] : []}
      onSelect={([mail]) => choose(mail?.id ?? "")}
      empty={text("empty")}
      actions={<CommandLine command="haneul mail" />}
    />
  );
}

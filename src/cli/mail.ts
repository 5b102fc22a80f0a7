/** `haneul mail`: the mail that services wrote to people. */
import type { MailRow, MailboxAnswer } from "../kernel/mail.ts";
import { clientOf, clientOptions, present, type Command } from "./command.ts";

export const mailCommand: Command = {
  name: "mail",
  summary: "The mail that services wrote to people (budget alerts …): --to ADDRESS",
  options: { ...clientOptions, to: { type: "string" } },
  run: async (invocation) => {
    const { to } = invocation.options;
    const query = typeof to === "string" ? `?to=${encodeURIComponent(to)}` : "";
    const answer = await clientOf(invocation).get<MailboxAnswer>(`/mailbox${query}`);
    present(invocation, answer, ({ mails }) => mails.map(mailText).join("\n") || "No mail.\n");
  },
};

function mailText({ at, from, to, subject, text, state, error }: MailRow): string {
  const head = [
    `Date: ${new Date(at).toISOString()}`,
    `From: ${from}`,
    `To: ${to}`,
    `Subject: ${subject}`,
    `State: ${state}${error === undefined ? "" : ` (${error})`}`,
  ];
  return `${head.join("\n")}\n\n${text}`;
}

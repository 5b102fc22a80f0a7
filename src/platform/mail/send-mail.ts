/** Sends the mailbox's mail through a mail server (SMTP), where one is named. */
import { createTransport } from "nodemailer";
import type { Job } from "../../kernel/jobs.ts";
import { mails, type MailRow } from "../../kernel/mail.ts";

const mailsARun = 50;
/** A mail that the server refused so often is given up; it stays in the mailbox. */
const mostAttempts = 5;

/** The job; `url` as nodemailer takes it: `smtp://user:password@host:port`. */
export function sendMailJob(url: string): Job {
  return {
    name: "mail.send",
    everySeconds: 60,
    run: async ({ store, signal }) => {
      const waiting = await store.read((reader) => reader.indexRange(mails, "waiting", { limit: mailsARun }));
      if (waiting.length === 0) return { more: false, summary: "no mail is waiting" };
      const transport = createTransport(url);
      let sent = 0;
      try {
        for (const row of waiting) {
          if (signal.aborted) break;
          const after = await send(transport, row);
          await store.transact(async (tx) => tx.put(mails, after));
          if (after.state === "sent") sent += 1;
        }
      } finally {
        transport.close();
      }
      return { more: waiting.length === mailsARun && sent > 0, summary: `sent ${sent} of ${waiting.length} mails` };
    },
  };
}

async function send(transport: ReturnType<typeof createTransport>, row: MailRow): Promise<MailRow> {
  const attempts = row.attempts + 1;
  try {
    const { from, to, subject, text, id } = row;
    // The same id in each attempt: readers that get a mail twice show it once.
    await transport.sendMail({ from, to, subject, text, messageId: `<${id}@haneul>` });
    const { error: _error, ...rest } = row;
    return { ...rest, state: "sent", attempts };
  } catch (error) {
    const state = attempts >= mostAttempts ? "failed" : "waiting";
    return { ...row, state, attempts, error: error instanceof Error ? error.message : String(error) };
  }
}

/** Mail that services write to people: rows that the region's mailbox shows, and that leave by SMTP where that is set. */
import type { Transaction } from "./store.ts";
import { defineTable } from "./table.ts";

/** One mail. */
export interface MailRow {
  readonly id: string;
  /** Region time. */
  readonly at: number;
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** `waiting`: to be sent when there is a mail server. */
  readonly state: "waiting" | "sent" | "failed";
  /** What the mail server said at last. */
  readonly error?: string;
  readonly attempts: number;
}

export const mails = defineTable<MailRow>("mail.mails", {
  scope: "partition",
  key: (row) => [row.at, row.id],
  indexes: { waiting: (row) => (row.state === "waiting" ? [row.at, row.id] : undefined) },
});

/** Puts a mail into the mailbox, in the transaction that it tells of. */
export function putMail(tx: Transaction, mail: Pick<MailRow, "id" | "at" | "from" | "to" | "subject" | "text">): void {
  tx.put(mails, { ...mail, state: "waiting", attempts: 0 });
}

/** What `/_haneul/mailbox` answers: the newest first. */
export interface MailboxAnswer {
  readonly mails: readonly MailRow[];
}

/** What Account Management keeps of an account besides its row: contacts, a change of e-mail address. */
import type { AlternateContact, ContactInformation } from "../../generated/account.ts";
import { defineTable } from "../../kernel/table.ts";

/** An account's contacts. */
export interface ContactsRow {
  readonly accountId: string;
  readonly primary?: ContactInformation;
  /** BILLING, OPERATIONS, SECURITY. */
  readonly alternates: Readonly<Record<string, AlternateContact>>;
}

export const contacts = defineTable<ContactsRow>("account.contacts", {
  scope: "partition",
  key: (row) => [row.accountId],
});

/** A change of the root user's e-mail address under way, or the last one. */
export interface EmailChangeRow {
  readonly accountId: string;
  readonly email: string;
  /** The one-time code, sealed. */
  readonly sealedCode: Uint8Array;
  readonly status: "PENDING" | "ACCEPTED";
  readonly updatedAt: number;
}

export const emailChanges = defineTable<EmailChangeRow>("account.email-changes", {
  holdsSealed: true,
  scope: "partition",
  key: (row) => [row.accountId],
});

/** The last verification of the primary contact's phone number. */
export interface PhoneCheckRow {
  readonly accountId: string;
  readonly phoneNumber: string;
  readonly status: "PENDING" | "VERIFIED";
  /** The one-time code, sealed. */
  readonly sealedCode: Uint8Array;
  /** Region time, milliseconds. */
  readonly sentAt: number;
}

export const phoneChecks = defineTable<PhoneCheckRow>("account.phone-checks", {
  holdsSealed: true,
  scope: "partition",
  key: (row) => [row.accountId],
});

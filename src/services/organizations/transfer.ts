/** Transfers of responsibility: one organization's management account does the billing of another organization. */
import type { ResponsibilityTransfer } from "../../generated/organizations.ts";
import { accounts } from "../../kernel/identity.ts";
import { memberships, organizations, type OrganizationRow } from "../../kernel/identity/organization.ts";
import type { Reader, Transaction } from "../../kernel/store.ts";
import { transferArn } from "./arns.ts";
import { handshakeConstraint, invalidInput } from "./errors.ts";
import { transfers, type HandshakeRow, type TransferRow } from "./tables.ts";
import { everything } from "./tree.ts";

/** Which side of a transfer an organization is on: the one that takes over, or the one that lets go. */
export type TransferSide = "inbound" | "outbound";

/** The transfer as it is: an invitation that nobody answered in time has expired. */
export function transferAsOf(row: TransferRow, now: number): TransferRow {
  return row.status === "REQUESTED" && now >= row.expiresAt ? { ...row, status: "EXPIRED" } : row;
}

/** Which side the organization is on; undefined: the transfer is none of its business. */
export async function sideOf(
  reader: Reader,
  organization: OrganizationRow,
  row: TransferRow,
): Promise<TransferSide | undefined> {
  if (row.organizationId === organization.id) return "inbound";
  if (row.sourceOrganizationId !== undefined) {
    return row.sourceOrganizationId === organization.id ? "outbound" : undefined;
  }
  const { managementAccountId } = organization;
  const email = (await reader.get(accounts, [managementAccountId]))?.email.toLowerCase();
  const asked = row.asked.id.toLowerCase();
  return asked === managementAccountId || asked === email ? "outbound" : undefined;
}

/** A transfer as one of its two sides sees it. */
export async function transferOutput(
  reader: Reader,
  organization: OrganizationRow,
  { row, side }: { readonly row: TransferRow; readonly side: TransferSide },
): Promise<ResponsibilityTransfer> {
  const target = await reader.get(accounts, [row.managementAccountId]);
  const sourceId = row.sourceAccountId ?? (row.asked.type === "ACCOUNT" ? row.asked.id : undefined);
  const source = sourceId === undefined ? undefined : await reader.get(accounts, [sourceId]);
  return {
    Arn: transferArn(organization, side, row.id),
    Name: row.name,
    Id: row.id,
    Type: "BILLING",
    Status: row.status,
    Source: { ManagementAccountId: sourceId, ManagementAccountEmail: source?.email ?? emailOf(row) },
    Target: { ManagementAccountId: row.managementAccountId, ManagementAccountEmail: target?.email },
    StartTimestamp: new Date(row.startAt),
    EndTimestamp: row.endAt === undefined ? undefined : new Date(row.endAt),
    ActiveHandshakeId: row.status === "REQUESTED" ? row.handshakeId : undefined,
  };
}

const emailOf = ({ asked }: TransferRow): string | undefined => (asked.type === "EMAIL" ? asked.id : undefined);

/** Midnight (UTC) of the first day of the month after the one that `time` is in; `months` further on. */
function monthStart(time: number, months: number): number {
  const date = new Date(time);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months);
}

/** A transfer starts with a month that is still to come. Throws InvalidInputException. */
export function checkStart(startAt: number, now: number): void {
  if (startAt % 86_400_000 !== 0) {
    throw invalidInput("START_DATE_NOT_BEGINNING_OF_DAY", "The start date must be the beginning of a day (UTC).");
  }
  if (startAt !== monthStart(startAt, 0)) {
    throw invalidInput("START_DATE_NOT_BEGINNING_OF_MONTH", "The start date must be the first day of a month.");
  }
  if (startAt <= now) throw invalidInput("START_DATE_TOO_EARLY", "The start date must be in the future.");
}

/**
 * When a transfer ends: with the month under way, or with the stated one. The last moment of a month and the first one of
 * the next are the same here.
 */
export function endOf(stated: Date | undefined, now: number): number {
  if (stated === undefined) return monthStart(now, 1);
  const next = monthStart(stated.getTime() + 1_000, 0);
  if (!Number.isFinite(next)) throw invalidInput("INVALID_END_DATE", "The end date is not valid.");
  if (next < stated.getTime() || stated.getTime() < next - 1_000) {
    throw invalidInput("END_DATE_NOT_END_OF_MONTH", "The end date must be the end of a month.");
  }
  if (next <= now) throw invalidInput("END_DATE_TOO_EARLY", "The end date must be in the future.");
  return next;
}

/** The transfer of a handshake takes the state that the handshake took. */
export async function followHandshake(tx: Transaction, handshake: HandshakeRow): Promise<void> {
  const row = handshake.transferId === undefined ? undefined : await tx.get(transfers, [handshake.transferId]);
  if (row?.status !== "REQUESTED") return;
  const { state } = handshake;
  if (state === "CANCELED" || state === "DECLINED" || state === "EXPIRED") tx.put(transfers, { ...row, status: state });
}

/** The management account that was asked accepts: from the start its organization's billing is the other's business. */
export async function acceptTransfer(tx: Transaction, accountId: string, handshake: HandshakeRow): Promise<void> {
  const row = handshake.transferId === undefined ? undefined : await tx.get(transfers, [handshake.transferId]);
  const membership = await tx.get(memberships, [accountId]);
  const source = membership && (await tx.get(organizations, [membership.organizationId]));
  if (!row || !source || !membership.isManagement) {
    throw handshakeConstraint(
      "TARGET_ACCOUNT_VALIDATION_FAILURE",
      "Billing transfer is not available for your account.",
    );
  }
  if (row.organizationId === source.id) throw sameAccount();
  const others = await tx.indexRange(transfers, "source", { prefix: [source.id], limit: everything });
  if (others.some((other) => isInForce(other, row.startAt))) {
    throw handshakeConstraint(
      "RESPONSIBILITY_TRANSFER_ALREADY_EXISTS",
      "You cannot perform this operation with the current transfer.",
    );
  }
  const accepted: TransferRow = {
    ...row,
    status: "ACCEPTED",
    sourceOrganizationId: source.id,
    sourceAccountId: accountId,
  };
  tx.put(transfers, accepted);
}

/** Whether a transfer is agreed and not over by then. */
export function isInForce({ status, endAt }: TransferRow, then: number): boolean {
  return (status === "ACCEPTED" || status === "WITHDRAWN") && (endAt === undefined || endAt > then);
}

export const sameAccount = (): Error =>
  handshakeConstraint(
    "SOURCE_AND_TARGET_CANNOT_MATCH",
    "An account can't accept a transfer invitation if it is both the sender and recipient of the invitation.",
  );

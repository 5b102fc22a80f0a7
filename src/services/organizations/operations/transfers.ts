/** Transfers of responsibility (billing transfer): offered, looked at, renamed and ended. */
import { accounts } from "../../../kernel/identity.ts";
import { organizationOperation, type OrganizationCall } from "../call.ts";
import {
  constraintViolation,
  duplicateHandshake,
  invalidInput,
  invalidTransferTransition,
  transferAlreadyInStatus,
  transferNotFound,
} from "../errors.ts";
import { newHandshakeId, newTransferId } from "../ids.ts";
import { readParty } from "../invitation.ts";
import { invitationMilliseconds } from "../limits.ts";
import { handshakeOutput } from "../outputs.ts";
import { sortedPageOf, type PageInput } from "../pages.ts";
import { handshakes, transfers, type HandshakeRow, type TransferRow } from "../tables.ts";
import { withTags } from "../tags.ts";
import {
  checkStart,
  endOf,
  sameAccount,
  sideOf,
  transferAsOf,
  transferOutput,
  type TransferSide,
} from "../transfer.ts";
import { everything } from "../tree.ts";

/** InviteOrganizationToTransferResponsibility: the caller would take over; good for fifteen days, as other handshakes. */
export const inviteOrganizationToTransferResponsibility = organizationOperation({
  name: "InviteOrganizationToTransferResponsibility",
  standing: "management",
  run: async (call, input) => {
    const { tx, organization, context } = call;
    const { managementAccountId } = organization;
    const now = context.clock.now();
    const tags = withTags({}, input.Tags);
    const asked = readParty(input.Target);
    const startAt = input.StartTimestamp.getTime();
    checkStart(startAt, now);
    await refuseTarget(call, asked);
    const management = await tx.get(accounts, [managementAccountId]);
    const transferId = newTransferId(context.ids);
    const expiresAt = now + invitationMilliseconds;
    const handshake: HandshakeRow = {
      id: newHandshakeId(context.ids),
      action: "TRANSFER_RESPONSIBILITY",
      state: "OPEN",
      organizationId: organization.id,
      managementAccountId,
      requestedAt: now,
      expiresAt,
      target: asked,
      inviter: { email: management?.email ?? "", name: management?.name ?? "", featureSet: organization.featureSet },
      tags,
      transferId,
      transferAt: startAt,
      ...(input.Notes === undefined ? {} : { notes: input.Notes }),
    };
    const transfer: TransferRow = {
      id: transferId,
      name: input.SourceName,
      status: "REQUESTED",
      organizationId: organization.id,
      managementAccountId,
      handshakeId: handshake.id,
      requestedAt: now,
      expiresAt,
      asked,
      startAt,
      tags,
    };
    tx.put(handshakes, handshake);
    tx.put(transfers, transfer);
    return { Handshake: handshakeOutput(handshake) };
  },
});

async function refuseTarget(
  { tx, organization, context }: OrganizationCall,
  asked: TransferRow["asked"],
): Promise<void> {
  const own = (await tx.get(accounts, [organization.managementAccountId]))?.email.toLowerCase();
  const id = asked.id.toLowerCase();
  if (id === organization.managementAccountId || id === own) throw sameAccount();
  if (asked.type === "ACCOUNT" && (await tx.get(accounts, [asked.id])) === undefined) {
    throw invalidInput("TARGET_NOT_SUPPORTED", "You specified a target that is not currently supported.");
  }
  const before = await tx.indexRange(transfers, "asked", { prefix: [id], limit: everything });
  const now = context.clock.now();
  const open = before.some(
    (row) => row.organizationId === organization.id && transferAsOf(row, now).status === "REQUESTED",
  );
  if (open) throw duplicateHandshake();
}

interface Found {
  readonly row: TransferRow;
  readonly side: TransferSide;
}

/** A transfer of the organization's. Throws ResponsibilityTransferNotFoundException. */
async function requireTransfer({ tx, organization, context }: OrganizationCall, id: string): Promise<Found> {
  const row = await tx.get(transfers, [id]);
  const side = row && (await sideOf(tx, organization, row));
  if (!row || !side) throw transferNotFound();
  return { row: transferAsOf(row, context.clock.now()), side };
}

const shown = async ({ tx, organization }: OrganizationCall, found: Found) => ({
  ResponsibilityTransfer: await transferOutput(tx, organization, found),
});

/** DescribeResponsibilityTransfer: for either side. */
export const describeResponsibilityTransfer = organizationOperation({
  name: "DescribeResponsibilityTransfer",
  standing: "delegate",
  on: (input) => [input.Id],
  run: async (call, { Id: id }) => shown(call, await requireTransfer(call, id)),
});

async function pageOfTransfers(
  { tx, organization, context }: OrganizationCall,
  { rows, side, input }: { rows: readonly TransferRow[]; side: TransferSide; input: PageInput },
) {
  const now = context.clock.now();
  const keyOf = (row: TransferRow): string => `${String(row.requestedAt).padStart(14, "0")} ${row.id}`;
  const page = sortedPageOf(rows, keyOf, input);
  const ResponsibilityTransfers = [];
  for (const row of page.rows) {
    ResponsibilityTransfers.push(await transferOutput(tx, organization, { row: transferAsOf(row, now), side }));
  }
  return { ResponsibilityTransfers, ...page.next };
}

/** ListInboundResponsibilityTransfers: what the caller's organization manages, or offered to manage, for others. */
export const listInboundResponsibilityTransfers = organizationOperation({
  name: "ListInboundResponsibilityTransfers",
  standing: "delegate",
  run: async (call, input) => {
    const { tx, organization } = call;
    const all = await tx.indexRange(transfers, "organization", { prefix: [organization.id], limit: everything });
    const rows = all.filter((row) => input.Id === undefined || row.id === input.Id);
    if (input.Id !== undefined && rows.length === 0) throw transferNotFound();
    return pageOfTransfers(call, { rows, side: "inbound", input });
  },
});

/** ListOutboundResponsibilityTransfers: what others manage, or offered to manage, for the caller's organization. */
export const listOutboundResponsibilityTransfers = organizationOperation({
  name: "ListOutboundResponsibilityTransfers",
  standing: "delegate",
  run: async (call, input) => {
    const { tx, organization } = call;
    const { managementAccountId } = organization;
    const email = (await tx.get(accounts, [managementAccountId]))?.email.toLowerCase();
    const found = new Map<string, TransferRow>();
    for (const id of [managementAccountId, email]) {
      if (id === undefined) continue;
      const asked = await tx.indexRange(transfers, "asked", { prefix: [id], limit: everything });
      for (const row of asked) if ((await sideOf(tx, organization, row)) === "outbound") found.set(row.id, row);
    }
    for (const row of await tx.indexRange(transfers, "source", { prefix: [organization.id], limit: everything })) {
      found.set(row.id, row);
    }
    return pageOfTransfers(call, { rows: [...found.values()], side: "outbound", input });
  },
});

/** UpdateResponsibilityTransfer: the name is given by who takes over. */
export const updateResponsibilityTransfer = organizationOperation({
  name: "UpdateResponsibilityTransfer",
  standing: "management",
  on: (input) => [input.Id],
  run: async (call, { Id: id, Name: name }) => {
    const { row, side } = await requireTransfer(call, id);
    if (side === "outbound") {
      throw constraintViolation(
        "TRANSFER_RESPONSIBILITY_UPDATE_NOT_ALLOWED",
        "You can't update a transfer that another organization offered.",
      );
    }
    const renamed = { ...row, name };
    call.tx.put(transfers, renamed);
    return shown(call, { row: renamed, side });
  },
});

/** TerminateResponsibilityTransfer: by either side, to the end of a month. */
export const terminateResponsibilityTransfer = organizationOperation({
  name: "TerminateResponsibilityTransfer",
  standing: "management",
  on: (input) => [input.Id],
  run: async (call, { Id: id, EndTimestamp: stated }) => {
    const { row, side } = await requireTransfer(call, id);
    if (row.status === "WITHDRAWN") throw transferAlreadyInStatus();
    if (row.status !== "ACCEPTED") throw invalidTransferTransition();
    const ended: TransferRow = { ...row, status: "WITHDRAWN", endAt: endOf(stated, call.context.clock.now()) };
    call.tx.put(transfers, ended);
    return shown(call, { row: ended, side });
  },
});

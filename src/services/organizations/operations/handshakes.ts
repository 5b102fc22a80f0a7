/** Invitations, and what becomes of handshakes: accepted, declined, canceled. */
import type { Organizations } from "../../../generated/organizations.ts";
import { accounts } from "../../../kernel/identity.ts";
import type { OperationDefinition } from "../../../kernel/operation.ts";
import { acceptInvitation, inviteTarget, refuseTooManyInvitations } from "../invitation.ts";
import { organizationOperation } from "../call.ts";
import { approve, finishAllFeatures } from "../all-features.ts";
import { accessDenied, handshakeConstraint } from "../errors.ts";
import { handshakeAccess, isRecipient, openHandshake, requireHandshake } from "../handshake.ts";
import { newHandshakeId } from "../ids.ts";
import { invitationMilliseconds } from "../limits.ts";
import { handshakeOutput } from "../outputs.ts";
import { handshakes, type HandshakeRow } from "../tables.ts";
import { withTags } from "../tags.ts";
import { acceptTransfer, followHandshake } from "../transfer.ts";

/** InviteAccountToOrganization: good for fifteen days. */
export const inviteAccountToOrganization = organizationOperation({
  name: "InviteAccountToOrganization",
  standing: "management",
  on: (input) => (input.Target.Type === "ACCOUNT" ? [input.Target.Id] : []),
  run: async (call, input) => {
    const { tx, organization, context } = call;
    const tags = withTags({}, input.Tags);
    const target = await inviteTarget(call, input.Target);
    await refuseTooManyInvitations(call);
    const management = await tx.get(accounts, [organization.managementAccountId]);
    const now = context.clock.now();
    const row: HandshakeRow = {
      id: newHandshakeId(context.ids),
      action: "INVITE",
      state: "OPEN",
      organizationId: organization.id,
      managementAccountId: organization.managementAccountId,
      requestedAt: now,
      expiresAt: now + invitationMilliseconds,
      target,
      inviter: {
        email: management?.email ?? "",
        name: management?.name ?? "",
        featureSet: organization.featureSet,
      },
      tags,
      ...(input.Notes === undefined ? {} : { notes: input.Notes }),
    };
    tx.put(handshakes, row);
    return { Handshake: handshakeOutput(row) };
  },
});

/** AcceptHandshake: the invited joins or lets its billing go, a member approves all features, or the management account finishes that. */
export const acceptHandshake: OperationDefinition<Organizations, "AcceptHandshake"> = {
  access: (context, input) => handshakeAccess(context, "AcceptHandshake", input.HandshakeId),
  invoke: (context, input) =>
    context.store.transact(async (tx) => {
      const now = context.clock.now();
      const row = openHandshake(await requireHandshake(tx, context, input.HandshakeId), "ACCEPTED", now);
      const isMine = await isRecipient(tx, row, context.caller.accountId);
      if (row.action === "ENABLE_ALL_FEATURES") {
        if (row.managementAccountId !== context.caller.accountId) throw accessDenied();
        await finishAllFeatures(tx, row);
      } else if (!isMine) throw accessDenied();
      else if (row.action === "INVITE") await acceptInvitation(tx, context, row);
      else if (row.action === "TRANSFER_RESPONSIBILITY") await acceptTransfer(tx, context.caller.accountId, row);
      const byAddress = row.action === "INVITE" || row.action === "TRANSFER_RESPONSIBILITY";
      const acceptedBy = byAddress ? { acceptedBy: context.caller.accountId } : {};
      const accepted: HandshakeRow = { ...row, ...acceptedBy, state: "ACCEPTED", endedAt: now };
      tx.put(handshakes, accepted);
      if (row.action === "APPROVE_ALL_FEATURES") await approve(tx, accepted);
      return { Handshake: handshakeOutput(accepted) };
    }),
};

/** DeclineHandshake: by whom it asks. */
export const declineHandshake: OperationDefinition<Organizations, "DeclineHandshake"> = {
  access: (context, input) => handshakeAccess(context, "DeclineHandshake", input.HandshakeId),
  invoke: (context, input) =>
    context.store.transact(async (tx) => {
      const now = context.clock.now();
      const row = openHandshake(await requireHandshake(tx, context, input.HandshakeId), "DECLINED", now);
      if (!(await isRecipient(tx, row, context.caller.accountId))) throw accessDenied();
      const declined: HandshakeRow = { ...row, state: "DECLINED", endedAt: now };
      tx.put(handshakes, declined);
      await followHandshake(tx, declined);
      return { Handshake: handshakeOutput(declined) };
    }),
};

/** CancelHandshake: by the organization that sent it. */
export const cancelHandshake: OperationDefinition<Organizations, "CancelHandshake"> = {
  access: (context, input) => handshakeAccess(context, "CancelHandshake", input.HandshakeId),
  invoke: (context, input) =>
    context.store.transact(async (tx) => {
      const now = context.clock.now();
      const row = openHandshake(await requireHandshake(tx, context, input.HandshakeId), "CANCELED", now);
      if (row.managementAccountId !== context.caller.accountId) throw accessDenied();
      if (row.action === "APPROVE_ALL_FEATURES") {
        throw handshakeConstraint("INVALID_PARENT_HANDSHAKE", "Cancel the handshake that this one belongs to.");
      }
      const canceled: HandshakeRow = { ...row, state: "CANCELED", endedAt: now };
      tx.put(handshakes, canceled);
      await followHandshake(tx, canceled);
      for (const child of await tx.indexRange(handshakes, "children", { prefix: [row.id], limit: 10_000 })) {
        if (child.state === "OPEN") tx.put(handshakes, { ...child, state: "CANCELED", endedAt: now });
      }
      return { Handshake: handshakeOutput(canceled) };
    }),
};

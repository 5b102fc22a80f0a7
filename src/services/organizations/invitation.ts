/** Invitations: whom an organization may invite, and joining it. */
import type { HandshakeParty } from "../../generated/organizations.ts";
import type { Context } from "../../kernel/context.ts";
import { accounts } from "../../kernel/identity.ts";
import { memberships, organizations } from "../../kernel/identity/organization.ts";
import type { Transaction } from "../../kernel/store.ts";
import type { OrganizationCall } from "./call.ts";
import { duplicateHandshake, handshakeConstraint, invalidHandshakeTransition, invalidInput } from "./errors.ts";
import { asOf } from "./handshake.ts";
import { accountLimit, dayMilliseconds, limits } from "./limits.ts";
import { seatsTaken } from "./seats.ts";
import { putLinkedRole } from "./service-role.ts";
import { handshakes, openHandshakeStates, type HandshakeRow } from "./tables.ts";
import { everything, join } from "./tree.ts";

/** Checks whom an invitation is for. Throws for parties that are none, members of an organization, and whom is invited already. */
export async function inviteTarget(
  call: OrganizationCall,
  party: HandshakeParty,
): Promise<NonNullable<HandshakeRow["target"]>> {
  const target = readParty(party);
  const { tx, organization, context } = call;
  const accountId = await accountOf(tx, target);
  if (target.type === "ACCOUNT" && accountId === undefined) {
    throw invalidInput("TARGET_NOT_SUPPORTED", "You specified a target that is not currently supported.");
  }
  if (accountId !== undefined && (await tx.get(memberships, [accountId]))) throw alreadyMember();
  const sent = await tx.indexRange(handshakes, "target", { prefix: [target.id.toLowerCase()], limit: everything });
  const now = context.clock.now();
  const open = sent.some(
    (row) => row.action === "INVITE" && row.organizationId === organization.id && isOpen(asOf(row, now)),
  );
  if (open) throw duplicateHandshake();
  return target;
}

/** The party a request names. Throws InvalidInputException for what can be none. */
export function readParty({ Id: id, Type: type }: HandshakeParty): NonNullable<HandshakeRow["target"]> {
  if (type === "ACCOUNT") {
    if (/^\d{12}$/.test(id)) return { type, id };
    throw invalidInput("INVALID_PATTERN", "You provided a value that does not match the required pattern.");
  }
  if (type === "EMAIL") {
    if (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(id) && id.length <= 64) return { type, id };
    throw invalidInput(
      "INVALID_EMAIL_ADDRESS_TARGET",
      "You specified an invalid email address for the invited account owner.",
    );
  }
  throw invalidInput("INVALID_PARTY_TYPE_TARGET", "You specified an invalid party type as the target parameter.");
}

/** The account a party names, when there is one. */
async function accountOf(tx: Transaction, target: NonNullable<HandshakeRow["target"]>): Promise<string | undefined> {
  if (target.type === "ACCOUNT") return (await tx.get(accounts, [target.id]))?.id;
  const [account] = await tx.indexRange(accounts, "email", { prefix: [target.id.toLowerCase()], limit: 1 });
  return account?.id;
}

const isOpen = (row: HandshakeRow): boolean => openHandshakeStates.includes(row.state);

const alreadyMember = () =>
  handshakeConstraint("ALREADY_IN_AN_ORGANIZATION", "The AWS account is already a member of an organization.");

/** Throws when the organization is full, sent as many invitations as a day allows, or is enabling all features. */
export async function refuseTooManyInvitations({ tx, organization, context }: OrganizationCall): Promise<void> {
  const now = context.clock.now();
  const sent = await tx.indexRange(handshakes, "organization", { prefix: [organization.id], limit: everything });
  if (sent.some((row) => row.action === "ENABLE_ALL_FEATURES" && isOpen(asOf(row, now)))) {
    throw handshakeConstraint(
      "INVITE_DISABLED_DURING_ENABLE_ALL_FEATURES",
      "You can't issue new invitations to join an organization while it's in the process of enabling all features.",
    );
  }
  const today = sent.filter(
    (row) => row.action === "INVITE" && row.state !== "ACCEPTED" && now - row.requestedAt < dayMilliseconds,
  );
  const most = accountLimit(organization);
  if (today.length >= Math.max(limits.invitationsPerDay, most)) {
    throw handshakeConstraint(
      "HANDSHAKE_RATE_LIMIT_EXCEEDED",
      "You attempted to exceed the number of handshakes that you can send in one day.",
    );
  }
  if ((await seatsTaken(tx, organization)) >= most) {
    throw handshakeConstraint(
      "ACCOUNT_NUMBER_LIMIT_EXCEEDED",
      "You attempted to exceed the limit on the number of accounts in an organization.",
    );
  }
}

/** The caller's account joins the organization that invited it. */
export async function acceptInvitation(tx: Transaction, context: Context, row: HandshakeRow): Promise<void> {
  const { accountId } = context.caller;
  if (await tx.get(memberships, [accountId])) throw alreadyMember();
  const organization = await tx.get(organizations, [row.organizationId]);
  if (!organization) throw invalidHandshakeTransition();
  const now = context.clock.now();
  const { tags } = row;
  await join(tx, organization, { accountId, isManagement: false, joinedAt: now, joinedMethod: "INVITED", tags });
  await putLinkedRole(tx, accountId, { ids: context.ids, now });
}

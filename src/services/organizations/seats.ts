/** How many accounts an organization has, counted as its quota counts them. */
import type { OrganizationRow } from "../../kernel/identity/organization.ts";
import type { Reader } from "../../kernel/store.ts";
import { tooManyRequests } from "./errors.ts";
import { limits } from "./limits.ts";
import { handshakes, openHandshakeStates, type CreateAccountRow } from "./tables.ts";
import { everything, membersOf } from "./tree.ts";

/** Members, closed ones included, and invitations under way. */
export async function seatsTaken(reader: Reader, organization: OrganizationRow): Promise<number> {
  const members = await membersOf(reader, organization);
  const sent = await reader.indexRange(handshakes, "organization", { prefix: [organization.id], limit: everything });
  const open = sent.filter((row) => row.action === "INVITE" && openHandshakeStates.includes(row.state));
  return members.length + open.length;
}

/** Throws TooManyRequestsException when five accounts are being made already. */
export function refuseFullCreation(requests: readonly Pick<CreateAccountRow, "state">[]): void {
  const running = requests.filter((row) => row.state === "IN_PROGRESS").length;
  if (running >= limits.concurrentCreations) throw tooManyRequests();
}

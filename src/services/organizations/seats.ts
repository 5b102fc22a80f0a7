/** How many accounts an organization has, counted as its quota counts them. */
import type { OrganizationRow } from "../../kernel/identity/organization.ts";
import type { Reader } from "../../kernel/store.ts";
import { handshakes, openHandshakeStates } from "./tables.ts";
import { everything, membersOf } from "./tree.ts";

/** Members, closed ones included, and invitations under way. */
export async function seatsTaken(reader: Reader, organization: OrganizationRow): Promise<number> {
  const members = await membersOf(reader, organization);
  const sent = await reader.indexRange(handshakes, "organization", { prefix: [organization.id], limit: everything });
  const open = sent.filter((row) => row.action === "INVITE" && openHandshakeStates.includes(row.state));
  return members.length + open.length;
}

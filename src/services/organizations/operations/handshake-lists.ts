/** Readings of handshakes, and beginning to enable all features. */
import type { HandshakeFilter, Organizations } from "../../../generated/organizations.ts";
import { accounts } from "../../../kernel/identity.ts";
import type { OperationDefinition } from "../../../kernel/operation.ts";
import { organizationOperation, type OrganizationCall } from "../call.ts";
import { duplicateHandshake, handshakeConstraint, invalidInput } from "../errors.ts";
import { asOf, handshakeAccess, requireHandshake } from "../handshake.ts";
import { newHandshakeId } from "../ids.ts";
import { approvalMilliseconds } from "../limits.ts";
import { handshakeOutput } from "../outputs.ts";
import { sortedPageOf } from "../pages.ts";
import { handshakes, openHandshakeStates, type HandshakeRow } from "../tables.ts";
import { everything, membersOf } from "../tree.ts";

/** DescribeHandshake: for either side. */
export const describeHandshake: OperationDefinition<Organizations, "DescribeHandshake"> = {
  access: (context, input) => handshakeAccess(context, "DescribeHandshake", input.HandshakeId),
  invoke: (context, input) =>
    context.store.read(async (reader) => {
      const row = await requireHandshake(reader, context, input.HandshakeId);
      return { Handshake: handshakeOutput(asOf(row, context.clock.now())) };
    }),
};

/** ListHandshakesForAccount: what asks the caller's account, by its id or e-mail address. An account in no organization may ask. */
export const listHandshakesForAccount: OperationDefinition<Organizations, "ListHandshakesForAccount"> = {
  invoke: (context, input) =>
    context.store.read(async (reader) => {
      const { accountId } = context.caller;
      const email = (await reader.get(accounts, [accountId]))?.email.toLowerCase();
      const found: HandshakeRow[] = [];
      for (const id of [accountId, email]) {
        if (id === undefined) continue;
        found.push(...(await reader.indexRange(handshakes, "target", { prefix: [id], limit: everything })));
      }
      const { rows, next } = pageOfHandshakes(found, input, context.clock.now());
      return { Handshakes: rows.map(handshakeOutput), ...next };
    }),
};

/** ListHandshakesForOrganization: what the organization sent. */
export const listHandshakesForOrganization = organizationOperation({
  name: "ListHandshakesForOrganization",
  standing: "delegate",
  run: async ({ tx, organization, context }, input) => {
    const sent = await tx.indexRange(handshakes, "organization", { prefix: [organization.id], limit: everything });
    const { rows, next } = pageOfHandshakes(sent, input, context.clock.now());
    return { Handshakes: rows.map(handshakeOutput), ...next };
  },
});

function pageOfHandshakes(
  all: readonly HandshakeRow[],
  input: { Filter?: HandshakeFilter | undefined; NextToken?: string | undefined; MaxResults?: number | undefined },
  now: number,
) {
  const { ActionType: action, ParentHandshakeId: parent } = input.Filter ?? {};
  if (action !== undefined && parent !== undefined) {
    throw invalidInput("MAX_LIMIT_EXCEEDED_FILTER", "You specified too many filter parameters.");
  }
  const wanted = all.filter(
    (row) => (action === undefined || row.action === action) && (parent === undefined || row.parentId === parent),
  );
  // Fourteen digits hold every millisecond of a few thousand years, so that texts order as times do.
  const keyOf = (row: HandshakeRow): string => `${String(row.requestedAt).padStart(14, "0")} ${row.id}`;
  return sortedPageOf(
    wanted.map((row) => asOf(row, now)),
    keyOf,
    input,
  );
}

/** EnableAllFeatures: asks every invited member; created accounts need not approve (Organizations user guide). */
export const enableAllFeatures = organizationOperation({
  name: "EnableAllFeatures",
  standing: "management",
  run: async (call) => {
    const { tx, organization } = call;
    if (organization.featureSet === "ALL") {
      throw handshakeConstraint(
        "ORGANIZATION_ALREADY_HAS_ALL_FEATURES",
        "All features are already enabled on this organization.",
      );
    }
    await refuseSecond(call);
    const asked = (await membersOf(tx, organization)).filter(
      (row) => !row.isManagement && row.joinedMethod === "INVITED" && row.state === "ACTIVE",
    );
    const parent = newStep(call, { action: "ENABLE_ALL_FEATURES", state: asked.length > 0 ? "REQUESTED" : "OPEN" });
    tx.put(handshakes, parent);
    for (const { accountId } of asked) {
      const target = { type: "ACCOUNT", id: accountId } as const;
      tx.put(handshakes, newStep(call, { action: "APPROVE_ALL_FEATURES", state: "OPEN", parentId: parent.id, target }));
    }
    return { Handshake: handshakeOutput(parent) };
  },
});

async function refuseSecond({ tx, organization, context }: OrganizationCall): Promise<void> {
  const sent = await tx.indexRange(handshakes, "organization", { prefix: [organization.id], limit: everything });
  const now = context.clock.now();
  const open = sent.some(
    (row) => row.action === "ENABLE_ALL_FEATURES" && openHandshakeStates.includes(asOf(row, now).state),
  );
  if (open) throw duplicateHandshake();
}

function newStep(
  { organization, context }: OrganizationCall,
  step: Pick<HandshakeRow, "action" | "state"> & Pick<HandshakeRow, "parentId" | "target">,
): HandshakeRow {
  const now = context.clock.now();
  return {
    ...step,
    id: newHandshakeId(context.ids),
    organizationId: organization.id,
    managementAccountId: organization.managementAccountId,
    requestedAt: now,
    expiresAt: now + approvalMilliseconds,
    tags: {},
  };
}

/** Rows that only Organizations itself needs; the tree and its policies are in the kernel, for all to read. */
import type { Tags } from "../../kernel/identity/principals.ts";
import { defineTable } from "../../kernel/table.ts";

/** A request for a new account. */
export interface CreateAccountRow {
  readonly organizationId: string;
  /** `car-…`. */
  readonly id: string;
  readonly state: "IN_PROGRESS" | "SUCCEEDED" | "FAILED";
  readonly accountName: string;
  readonly email: string;
  /** The role through which the management account gets in. */
  readonly roleName: string;
  readonly tags: Tags;
  readonly requestedAt: number;
  readonly completedAt?: number;
  readonly accountId?: string;
  readonly failureReason?: string;
}

export const createAccountRequests = defineTable<CreateAccountRow>("organizations.create-account-requests", {
  scope: "partition",
  key: (row) => [row.organizationId, row.id],
  indexes: { waiting: (row) => (row.state === "IN_PROGRESS" ? [row.requestedAt, row.id] : undefined) },
});

/** States in which a handshake still waits for somebody. */
export const openHandshakeStates: readonly string[] = ["REQUESTED", "OPEN"];

/** An invitation, a step towards all features, or an offer to take over another organization's billing. */
export interface HandshakeRow {
  /** `h-…`. */
  readonly id: string;
  readonly action: "INVITE" | "ENABLE_ALL_FEATURES" | "APPROVE_ALL_FEATURES" | "TRANSFER_RESPONSIBILITY";
  readonly state: "REQUESTED" | "OPEN" | "CANCELED" | "ACCEPTED" | "DECLINED" | "EXPIRED";
  readonly organizationId: string;
  readonly managementAccountId: string;
  readonly requestedAt: number;
  readonly expiresAt: number;
  /** When it left the open states. */
  readonly endedAt?: number;
  /** Whom it asks: an account, or an e-mail address as it was given. */
  readonly target?: { readonly type: "ACCOUNT" | "EMAIL"; readonly id: string };
  /** Who accepted it, when it was sent to an e-mail address. */
  readonly acceptedBy?: string;
  /** What the invited read of who invites. */
  readonly inviter?: { readonly email: string; readonly name: string; readonly featureSet: string };
  readonly notes?: string;
  readonly tags: Tags;
  /** The ENABLE_ALL_FEATURES handshake that an approval belongs to. */
  readonly parentId?: string;
  /** The transfer of responsibility that it offers, and when that would start. */
  readonly transferId?: string;
  readonly transferAt?: number;
}

export const handshakes = defineTable<HandshakeRow>("organizations.handshakes", {
  scope: "partition",
  key: (row) => [row.id],
  indexes: {
    organization: (row) => [row.organizationId, row.requestedAt, row.id],
    target: (row) => (row.target === undefined ? undefined : [row.target.id.toLowerCase(), row.requestedAt, row.id]),
    children: (row) => (row.parentId === undefined ? undefined : [row.parentId, row.id]),
    /** When the row has to be looked at again: it expires, or is forgotten. */
    open: (row) => (openHandshakeStates.includes(row.state) ? [row.expiresAt, row.id] : undefined),
    ended: (row) => (row.endedAt === undefined ? undefined : [row.endedAt, row.id]),
  },
});

/** The organization's own policy: what members may do in its place. */
export interface ResourcePolicyRow {
  readonly organizationId: string;
  /** `rp-…`. */
  readonly id: string;
  readonly text: string;
  readonly tags: Tags;
}

export const resourcePolicies = defineTable<ResourcePolicyRow>("organizations.resource-policies", {
  scope: "partition",
  key: (row) => [row.organizationId],
});

/** One organization's billing in the hands of another one's management account, or the offer of that. */
export interface TransferRow {
  /** `rt-…`. */
  readonly id: string;
  readonly name: string;
  readonly status: "REQUESTED" | "ACCEPTED" | "CANCELED" | "DECLINED" | "EXPIRED" | "WITHDRAWN";
  /** Who takes over, and sent the handshake. */
  readonly organizationId: string;
  readonly managementAccountId: string;
  readonly handshakeId: string;
  readonly requestedAt: number;
  /** When the offer is no more good. */
  readonly expiresAt: number;
  /** Whom it asks. */
  readonly asked: { readonly type: "ACCOUNT" | "EMAIL"; readonly id: string };
  /** Who lets go; known when the offer was accepted. */
  readonly sourceOrganizationId?: string;
  readonly sourceAccountId?: string;
  readonly startAt: number;
  readonly endAt?: number;
  readonly tags: Tags;
}

export const transfers = defineTable<TransferRow>("organizations.transfers", {
  scope: "partition",
  key: (row) => [row.id],
  indexes: {
    organization: (row) => [row.organizationId, row.requestedAt, row.id],
    source: (row) =>
      row.sourceOrganizationId === undefined ? undefined : [row.sourceOrganizationId, row.requestedAt, row.id],
    asked: (row) => [row.asked.id.toLowerCase(), row.requestedAt, row.id],
  },
});

/** An organization of two in January 2026: what its bills need, and Billing's operations as its accounts call them. */
import type { Billing } from "../../src/generated/billing.ts";
import type { Caller } from "../../src/kernel/caller.ts";
import { costCredits, costSupportPlans, type CreditRow, type SupportPlanRow } from "../../src/kernel/cost-terms.ts";
import { memberships, organizations } from "../../src/kernel/identity/organization.ts";
import type { InputOf, OutputOf } from "../../src/kernel/operation.ts";
import type { Store } from "../../src/kernel/store.ts";
import { manualClock } from "../../src/platform/clock/manual-clock.ts";
import { billing } from "../../src/services/billing/service.ts";
import { s3 } from "../../src/services/s3/service.ts";
import { openWorld, otherId, ownerId, type World } from "../authorization/world.ts";

export const january = Date.UTC(2026, 0, 1);
export const february = Date.UTC(2026, 1, 1);
export const dayMilliseconds = 86_400_000;

/** The organization: `ownerId` pays for `otherId`. */
export interface BillingWorld {
  readonly world: World;
  readonly store: Store;
  now(): number;
  call<N extends keyof Billing>(name: N, input: InputOf<Billing, N>, caller?: Caller): Promise<OutputOf<Billing, N>>;
  /** Uses S3 for so many cents. */
  spend(cents: number, caller?: Caller): void;
  give(credit?: Partial<CreditRow>): Promise<void>;
  plan(account: string, name: SupportPlanRow["plan"], since?: number): Promise<void>;
  /** Moves to 10 February and closes January. */
  closeJanuary(): Promise<void>;
}

/** Opens it on 10 January. */
export async function openBillingWorld(): Promise<BillingWorld> {
  const clock = manualClock(january + 9 * dayMilliseconds);
  const world = await openWorld({ clock });
  const { owner } = world.callers;
  const { store, costs } = world.contextOf(owner, billing) as unknown as {
    store: Store;
    costs: { close(payer: string, month: number): Promise<unknown> };
  };
  await store.transact(async (tx) => {
    const id = "o-1234567890";
    const place = { organizationId: id, parentId: "r-1234", state: "ACTIVE", tags: {} } as const;
    const organization = {
      id,
      rootId: "r-1234",
      managementAccountId: ownerId,
      featureSet: "ALL",
      createdAt: 0,
    } as const;
    tx.put(organizations, { ...organization, rootTags: {}, enabledPolicyTypes: [], trustedServices: {} });
    const joined = { joinedAt: 0, joinedMethod: "CREATED" } as const;
    tx.put(memberships, { ...place, ...joined, accountId: ownerId, isManagement: true });
    tx.put(memberships, { ...place, ...joined, accountId: otherId, isManagement: false });
  });
  return {
    world,
    store,
    now: clock.now,
    call: async (name, input, caller = owner) => {
      const definition = billing.operations[name];
      if (definition === undefined) throw new Error(name);
      return (await world.call(caller, billing, definition, input as object)) as never;
    },
    spend: (cents, caller = owner) => {
      const context = world.contextOf(caller, s3);
      const quantity = cents * 2_000;
      context.meter.use({ usageType: "Requests-Tier1", operation: "PutObject", resource: "photos", quantity });
      context.ledger.finish();
    },
    give: (credit = {}) => {
      const expiresAt = Date.UTC(2027, 0, 1);
      const row = { account: ownerId, id: "1001", amount: "1", startsAt: january, expiresAt, description: "Gift" };
      return store.transact(async (tx) => tx.put(costCredits, { ...row, ...credit }));
    },
    plan: (account, name, since = 0) =>
      store.transact(async (tx) => tx.put(costSupportPlans, { account, since, plan: name })),
    closeJanuary: async () => {
      clock.moveTo(february + 9 * dayMilliseconds);
      await costs.close(ownerId, january);
    },
  };
}

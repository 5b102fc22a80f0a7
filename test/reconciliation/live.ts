/** Lives through a random world: writes its terms, then its use in order of time, with accounts joining and leaving. */
import {
  allocationTags,
  costCredits,
  costRefunds,
  costReservations,
  costSavingsPlans,
  costSettings,
  costSharing,
  costSupportPlans,
  noteResourceTags,
  type AllocationTagRow,
  type CostSettingsRow,
} from "../../src/kernel/cost-terms.ts";
import { accounts } from "../../src/kernel/identity.ts";
import { memberships, organizations, type MembershipRow } from "../../src/kernel/identity/organization.ts";
import { noteLeaving } from "../../src/kernel/identity/payer-history.ts";
import type { Transaction } from "../../src/kernel/store.ts";
import type { RegionParts } from "../../src/region/parts.ts";
import {
  accountIds,
  firstMonth,
  hourMilliseconds,
  regions,
  things,
  worldHours,
  type Use,
  type World,
} from "./world.ts";

const organizationId = "o-1";
const payer = accountIds[0] ?? "";

/** A clock that the world moves. */
export interface WorldClock {
  set(time: number): void;
}

type Step = readonly [time: number, run: () => Promise<void> | void];

/** Everything that happens, in order. `look` asks for bills in between. */
export async function live(
  parts: RegionParts,
  facts: World,
  { clock, look }: { readonly clock: WorldClock; readonly look: (time: number) => Promise<void> },
): Promise<void> {
  clock.set(firstMonth);
  await parts.store.transact(async (tx) => plantTerms(tx, facts));
  const steps: Step[] = [...membershipSteps(parts, facts), ...tagSteps(parts, facts)];
  for (const each of facts.uses) steps.push(...useSteps(parts, each));
  for (const hour of facts.looks) {
    const time = timeOf(hour) + 1;
    steps.push([time, () => look(time)]);
  }
  for (const [time, run] of steps.toSorted(([a], [b]) => a - b)) {
    clock.set(time);
    await run();
  }
  await parts.ledger.flush();
}

const timeOf = (hour: number): number => firstMonth + hour * hourMilliseconds;
const accountOf = (who: number): string => accountIds[who] ?? payer;

function plantTerms(tx: Transaction, facts: World): void {
  for (const [index, id] of accountIds.entries()) {
    const named = { id, name: `account ${id}`, email: `${id}@example.com`, canonicalId: id };
    tx.put(accounts, { ...named, createdAt: 0, status: "ACTIVE" });
    const settings: CostSettingsRow = {
      account: id,
      freeTier: facts.freeTiers[index] ?? "none",
      openedAt: firstMonth,
      ...(facts.tax !== "0" && { tax: { ratePercent: facts.tax } }),
      ...(facts.discount !== "0" && { discounts: [{ description: "agreed", percent: facts.discount }] }),
    };
    tx.put(costSettings, settings);
    const team: AllocationTagRow = {
      payer: id,
      key: "team",
      type: "UserDefined",
      status: "Active",
      since: timeOf(100),
      updatedAt: 0,
    };
    tx.put(allocationTags, team);
  }
  tx.put(organizations, {
    id: organizationId,
    managementAccountId: payer,
    featureSet: "ALL",
    createdAt: 0,
    rootId: "r-1",
    rootTags: {},
    enabledPolicyTypes: [],
    trustedServices: {},
  });
  tx.put(memberships, memberOf(payer, { joinedAt: 0, isManagement: true }));
  plantCommitments(tx, facts);
  for (const [index, { who, start, days, amount, services }] of facts.credits.entries()) {
    const expiresAt = timeOf(start + days * 24);
    const row = { account: accountOf(who), id: `credit-${index}`, amount, startsAt: timeOf(start), expiresAt };
    tx.put(costCredits, services === undefined ? row : { ...row, services });
  }
  for (const [index, { who, at, amount }] of facts.refunds.entries()) {
    const row = { account: accountOf(who), id: `refund-${index}`, service: "AmazonS3", amount };
    tx.put(costRefunds, { ...row, at: timeOf(at), description: "Sorry" });
  }
  for (const { who, since, plan } of facts.support)
    tx.put(costSupportPlans, { account: accountOf(who), since: timeOf(since), plan });
  for (const { who, since, ...shared } of facts.sharing)
    tx.put(costSharing, { account: accountOf(who), since: timeOf(since), ...shared });
}

function plantCommitments(tx: Transaction, { reservations, plans }: World): void {
  for (const [index, { who, start, thing, region, ...row }] of reservations.entries()) {
    const { service, usageType, operation } = things[thing] as (typeof things)[number];
    const fees = {
      "No Upfront": { upfrontFee: "0", hourlyPrice: "0.0261" },
      "Partial Upfront": { upfrontFee: "109.17", hourlyPrice: "0.0124" },
      "All Upfront": { upfrontFee: "213.13", hourlyPrice: "0" },
    }[row.purchaseOption];
    const place = { account: accountOf(who), id: `ri-${index}`, service, usageType, operation };
    tx.put(costReservations, { ...place, ...row, ...fees, region: regions[region] ?? "", start: timeOf(start) });
  }
  for (const [index, { who, start, isFamily, ...row }] of plans.entries()) {
    const rates = [
      { usageType: "BoxUsage:t3.micro", rate: "0.007" },
      { usageType: "BoxUsage:t3.medium", rate: "0.0299" },
    ];
    const kind = isFamily
      ? ({ planType: "EC2InstanceSavingsPlans", region: "us-east-1", instanceFamily: "t3" } as const)
      : ({ planType: "ComputeSavingsPlans" } as const);
    const plan = { account: accountOf(who), id: `sp-${index}`, start: timeOf(start), term: "1yr" } as const;
    tx.put(costSavingsPlans, { ...plan, ...kind, ...row, rates });
  }
}

/** Hours at which an account joins and leaves by turns; -1: it was made in the organization. */
function membershipSteps({ store }: RegionParts, facts: World): Step[] {
  return facts.memberships.flatMap((hours, index) => {
    const accountId = accountOf(index + 1);
    return hours.map((hour, turn): Step => {
      // In the middle of an hour, and made at the very beginning.
      const time = hour === -1 ? firstMonth : timeOf(hour) + 1_234_567;
      const joinedMethod = hour === -1 ? "CREATED" : "INVITED";
      const joins = (tx: Transaction): void =>
        tx.put(memberships, memberOf(accountId, { joinedAt: time, joinedMethod }));
      const leaves = async (tx: Transaction): Promise<void> => {
        await noteLeaving(tx, accountId, time);
        tx.delete(memberships, [accountId]);
      };
      return [time, () => store.transact(async (tx) => (turn % 2 === 0 ? joins(tx) : leaves(tx)))];
    });
  });
}

function memberOf(accountId: string, more: Partial<MembershipRow>): MembershipRow {
  const place = { accountId, organizationId, parentId: "r-1" };
  return { ...place, isManagement: false, joinedAt: 0, joinedMethod: "INVITED", state: "ACTIVE", tags: {}, ...more };
}

function tagSteps({ store }: RegionParts, { tags }: World): Step[] {
  return tags.map(({ hour, who, resource, team }): Step => {
    const now = timeOf(hour);
    const noted = { account: accountOf(who), service: "AmazonS3", resource: `thing-${resource}`, now };
    return [now, () => store.transact((tx) => noteResourceTags(tx, { ...noted, tags: { team: `team-${team}` } }))];
  });
}

function useSteps(parts: RegionParts, { hour, minute, who, thing, region, resource, amount, hours }: Use): Step[] {
  const { kind, ...what } = things[thing] as (typeof things)[number];
  const place = { account: accountOf(who), region: regions[region] ?? "", ...what, resource: `thing-${resource}` };
  const meter = parts.ledger.openJobs();
  const time = timeOf(hour) + minute * 60_000;
  if (kind === "count" || kind === "bytes") return [[time, () => meter.use({ ...place, quantity: amount })]];
  const held = kind === "instances" ? (amount % 3) + 1 : amount;
  const level = (delta: number) => (): Promise<void> =>
    parts.store.transact(async (tx) => meter.level(tx, { ...place, delta }));
  const end = timeOf(hour + hours) + minute * 60_000;
  const steps: Step[] = [[time, level(held)]];
  if (end < timeOf(worldHours)) steps.push([end, level(-held)]);
  return steps;
}

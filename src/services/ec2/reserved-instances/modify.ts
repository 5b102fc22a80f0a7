/** Modifies reserved instances: other zones or scope, other sizes of the family, merged or split. EC2 user guide, "Modify Reserved Instances". */
import type { Ec2, ReservedInstancesConfiguration } from "../../../generated/ec2.ts";
import type { Context } from "../../../kernel/context.ts";
import { costReservations } from "../../../kernel/cost-terms.ts";
import type { Operation } from "../../../kernel/operation.ts";
import type { Transaction } from "../../../kernel/store.ts";
import { zonesOf } from "../../../pricing/book/reserved-offerings.ts";
import { decimal, type Decimal, sum } from "../../../pricing/decimal.ts";
import { hourStart } from "../../../pricing/rate/billing-period.ts";
import { isSizeFlexible, parseInstanceUse } from "../../../pricing/rate/instance-size.ts";
import { invalidInput, invalidValue } from "../errors.ts";
import { requireReservation } from "./find.ts";
import { productDescription } from "./offerings.ts";
import { stateOf } from "./outputs.ts";
import {
  type ReservedConfiguration,
  reservedInstances,
  type ReservedInstancesRow,
  reservedModifications,
} from "./tables.ts";
import { termOf } from "./term.ts";

const mostModifications = 1_000;
const moneyPlaces = 10;

export const modifyReservedInstances: Operation<Ec2, "ModifyReservedInstances"> = async (context, input) => {
  const { ReservedInstancesIds: sourceIds, TargetConfigurations, ClientToken: clientToken } = input;
  const id = await context.store.transact(async (tx) => {
    const before = await findByToken(tx, context, clientToken);
    if (before !== undefined) return before;
    const now = Math.floor(context.clock.now());
    const sources = await Promise.all(sourceIds.map((each) => requireReservation(tx, context, each)));
    const first = checkSources(sources, now);
    const targets = TargetConfigurations.map((target) => checkedTarget(target, first));
    checkFootprint(sources, targets, first);
    const modificationId = `rimod-${context.ids.uuid()}`;
    const made = targets.map((target) =>
      newRow({ first, sources, target, now, id: context.ids.uuid(), modificationId }),
    );
    for (const row of sources) endRow(tx, row, now);
    for (const row of made) {
      tx.put(reservedInstances, row);
      tx.put(costReservations, termOf(row));
    }
    const results = made.map((row, index) => ({ id: row.id, target: targets[index] ?? row }));
    tx.put(reservedModifications, {
      account: first.account,
      region: first.region,
      id: modificationId,
      at: now,
      effectiveAt: hourStart(now),
      ...(clientToken !== undefined && { clientToken }),
      sourceIds,
      results,
    });
    return modificationId;
  });
  return { ReservedInstancesModificationId: id };
};

async function findByToken(
  tx: Transaction,
  { caller, region }: Context,
  token: string | undefined,
): Promise<string | undefined> {
  if (token === undefined) return undefined;
  const prefix = [caller.accountId, region];
  const rows = await tx.range(reservedModifications, { prefix, limit: mostModifications });
  return rows.find(({ clientToken }) => clientToken === token)?.id;
}

/** They have to be active and alike in everything that stays. */
function checkSources(sources: readonly ReservedInstancesRow[], now: number): ReservedInstancesRow {
  const [first] = sources;
  if (first === undefined) throw invalidInput("At least one Reserved Instance is required.");
  const inactive = sources.find((row) => stateOf(row, now) !== "active");
  if (inactive !== undefined) throw invalidInput(`The Reserved Instance ${inactive.id} is not active.`);
  const kindOf = (row: ReservedInstancesRow): string =>
    [familyOf(row), row.operation, row.offeringClass, row.purchaseOption, row.term, hourStart(row.end)].join("|");
  if (sources.some((row) => kindOf(row) !== kindOf(first))) {
    throw invalidInput("The Reserved Instances must have the same platform, family, offering type, class and end.");
  }
  return first;
}

const useOf = (instanceType: string) => parseInstanceUse(`BoxUsage:${instanceType}`);
const familyOf = ({ instanceType }: { readonly instanceType: string }): string | undefined =>
  useOf(instanceType)?.family;

function checkedTarget(target: ReservedInstancesConfiguration, first: ReservedInstancesRow): ReservedConfiguration {
  const { InstanceType = first.instanceType, InstanceCount: count = 0, AvailabilityZone: zone } = target;
  if (count < 1) throw invalidValue("InstanceCount", count);
  if (target.Platform !== undefined && !target.Platform.startsWith(productDescription(first.operation))) {
    throw invalidInput("The platform of a Reserved Instance cannot be modified.");
  }
  const isZonal = (target.Scope ?? (zone === undefined ? "Region" : "Availability Zone")) === "Availability Zone";
  if (isZonal !== (zone !== undefined)) throw invalidInput("A zonal Reserved Instance needs an Availability Zone.");
  if (zone !== undefined && !zonesOf(first.region).includes(zone)) throw invalidValue("AvailabilityZone", zone);
  const use = useOf(InstanceType);
  const isOther = InstanceType !== first.instanceType;
  if (
    isOther &&
    (use === undefined || use.family !== familyOf(first) || !isSizeFlexible("AmazonEC2", use, first.operation))
  ) {
    throw invalidInput(`The instance type cannot be modified from ${first.instanceType} to ${InstanceType}.`);
  }
  return { instanceType: InstanceType, count, ...(zone !== undefined && { zone }) };
}

/** Sizes by their normalization factors: as much as before. */
function footprint(parts: readonly ReservedConfiguration[]): Decimal {
  return sum(parts.map(({ instanceType, count }) => (useOf(instanceType)?.factor ?? decimal(1)).times(decimal(count))));
}

function checkFootprint(
  sources: readonly ReservedConfiguration[],
  targets: readonly ReservedConfiguration[],
  first: ReservedInstancesRow,
): void {
  const isSameType = [...sources, ...targets].every(({ instanceType }) => instanceType === first.instanceType);
  const countOf = (parts: readonly ReservedConfiguration[]): number => parts.reduce((all, { count }) => all + count, 0);
  const isEqual = isSameType ? countOf(sources) === countOf(targets) : footprint(sources).equals(footprint(targets));
  if (!isEqual) throw invalidInput("The target configurations must have the instance size footprint of the originals.");
}

/** What was paid, and what is paid by the hour, goes on by size. */
function newRow(wanted: {
  readonly first: ReservedInstancesRow;
  readonly sources: readonly ReservedInstancesRow[];
  readonly target: ReservedConfiguration;
  readonly now: number;
  readonly id: string;
  readonly modificationId: string;
}): ReservedInstancesRow {
  const { first, sources, target, now, id, modificationId } = wanted;
  const all = footprint(sources);
  const share = (useOf(target.instanceType)?.factor ?? decimal(1)).dividedBy(all, 30);
  const whole = (read: (row: ReservedInstancesRow) => string): Decimal =>
    sum(sources.map((row) => decimal(read(row)).times(decimal(row.count))));
  const { zone: _, ...kept } = first;
  return {
    ...kept,
    ...target,
    id,
    upfrontFee: whole((row) => row.upfrontFee)
      .times(share)
      .rounded(moneyPlaces)
      .toString(),
    hourlyPrice: whole((row) => row.hourlyPrice)
      .times(share)
      .rounded(moneyPlaces)
      .toString(),
    start: now,
    modifiedFrom: modificationId,
  };
}

/** The past stays as it was: the original ends now. */
function endRow(tx: Transaction, row: ReservedInstancesRow, now: number): void {
  const ended = { ...row, end: now, ended: "retired" } as const;
  tx.put(reservedInstances, ended);
  tx.put(costReservations, termOf(ended));
}

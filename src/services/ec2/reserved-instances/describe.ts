/** Shows what can be bought, what was bought, and how it was modified. */
import type { Ec2 } from "../../../generated/ec2.ts";
import type { Operation } from "../../../kernel/operation.ts";
import { dryRun, offeringMissing } from "../errors.ts";
import { filteredRows, type FilterReaders, pageOf } from "../filters.ts";
import { listReservations, requireReservation } from "./find.ts";
import { offeringsIn } from "./offerings.ts";
import { offeringOutput, reservationOutput } from "./outputs.ts";
import { reservedModifications, type ReservedModificationRow } from "./tables.ts";

type OfferingOutput = ReturnType<typeof offeringOutput>;
type ReservationOutput = ReturnType<typeof reservationOutput>;

const placeReaders: FilterReaders<OfferingOutput | ReservationOutput> = {
  "availability-zone": (each) => each.AvailabilityZone,
  duration: (each) => String(each.Duration),
  "fixed-price": (each) => String(each.FixedPrice),
  "instance-type": (each) => each.InstanceType,
  "product-description": (each) => each.ProductDescription,
  scope: (each) => each.Scope,
  "usage-price": (each) => String(each.UsagePrice),
};

const offeringReaders: FilterReaders<OfferingOutput> = {
  ...placeReaders,
  marketplace: (each) => String(each.Marketplace),
  "reserved-instances-offering-id": (each) => each.ReservedInstancesOfferingId,
};

const reservationReaders: FilterReaders<ReservationOutput> = {
  ...placeReaders,
  "reserved-instances-id": (each) => each.ReservedInstancesId,
  start: (each) => each.Start?.toISOString(),
  end: (each) => each.End?.toISOString(),
  state: (each) => each.State,
};

const offeringsPerPage = 100;
const mostModifications = 1_000;

/** Since everything is in a VPC, `Linux/UNIX (Amazon VPC)` says the same as `Linux/UNIX`. */
const plainDescription = (text: string | undefined): string | undefined => text?.replace(/ \(Amazon VPC\)$/, "");

export const describeReservedInstancesOfferings: Operation<Ec2, "DescribeReservedInstancesOfferings"> = async (
  context,
  input,
) => {
  if (input.DryRun === true) throw dryRun();
  const { ReservedInstancesOfferingIds: ids = [], InstanceTenancy: tenancy = "default" } = input;
  const { MinDuration = 2_592_000, MaxDuration = 94_608_000 } = input;
  const all = offeringsIn(context).map(offeringOutput);
  const missing = ids.find((id) => !all.some((each) => each.ReservedInstancesOfferingId === id));
  if (missing !== undefined) throw offeringMissing(missing);
  const stated: readonly (readonly [string | undefined, (each: OfferingOutput) => string | undefined])[] = [
    [input.AvailabilityZone, (each) => each.AvailabilityZone],
    [input.InstanceType, (each) => each.InstanceType],
    [input.OfferingClass, (each) => each.OfferingClass],
    [input.OfferingType, (each) => each.OfferingType],
    [plainDescription(input.ProductDescription), (each) => each.ProductDescription],
  ];
  const wanted = all.filter(
    (each) =>
      tenancy === "default" &&
      (ids.length === 0 || ids.includes(each.ReservedInstancesOfferingId ?? "")) &&
      (each.Duration ?? 0) >= MinDuration &&
      (each.Duration ?? 0) <= MaxDuration &&
      stated.every(([value, read]) => value === undefined || read(each) === value),
  );
  const filters = input.Filters?.map(({ Name, Values }) => ({
    Name,
    Values: Values?.map((value) => (Name === "product-description" ? (plainDescription(value) ?? "") : value)),
  }));
  const { page, next } = pageOf(filteredRows(wanted, filters, offeringReaders), input, offeringsPerPage);
  return { ReservedInstancesOfferings: page, ...next };
};

export const describeReservedInstances: Operation<Ec2, "DescribeReservedInstances"> = async (context, input) => {
  if (input.DryRun === true) throw dryRun();
  const { ReservedInstancesIds: ids = [] } = input;
  const now = context.clock.now();
  const rows = await context.store.read(async (reader) =>
    ids.length > 0
      ? Promise.all(ids.map((id) => requireReservation(reader, context, id)))
      : listReservations(reader, context),
  );
  const shown = rows
    .toSorted((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1))
    .filter(
      ({ offeringClass, purchaseOption }) =>
        (input.OfferingClass ?? offeringClass) === offeringClass &&
        (input.OfferingType ?? purchaseOption) === purchaseOption,
    )
    .map((row) => reservationOutput(row, now));
  return { ReservedInstances: filteredRows(shown, input.Filters, reservationReaders) };
};

const modificationReaders: FilterReaders<ReservedModificationRow> = {
  "client-token": (row) => row.clientToken,
  "create-date": ({ at }) => new Date(at).toISOString(),
  "effective-date": ({ effectiveAt }) => new Date(effectiveAt).toISOString(),
  "reserved-instances-modification-id": ({ id }) => id,
  status: () => "fulfilled",
  "update-date": ({ at }) => new Date(at).toISOString(),
};

export const describeReservedInstancesModifications: Operation<Ec2, "DescribeReservedInstancesModifications"> = async (
  { caller, region, store },
  input,
) => {
  const prefix = [caller.accountId, region];
  const rows = await store.read((reader) => reader.range(reservedModifications, { prefix, limit: mostModifications }));
  const { ReservedInstancesModificationIds: ids = [] } = input;
  const wanted = rows.filter(({ id }) => ids.length === 0 || ids.includes(id)).toSorted((a, b) => b.at - a.at);
  const { page, next } = pageOf(filteredRows(wanted, input.Filters, modificationReaders), input, offeringsPerPage);
  return { ReservedInstancesModifications: page.map(modificationOutput), ...next };
};

function modificationOutput(row: ReservedModificationRow) {
  return {
    ReservedInstancesModificationId: row.id,
    ReservedInstancesIds: row.sourceIds.map((id) => ({ ReservedInstancesId: id })),
    ModificationResults: row.results.map(({ id, target }) => ({
      ReservedInstancesId: id,
      TargetConfiguration: {
        InstanceType: target.instanceType,
        InstanceCount: target.count,
        Scope: target.zone === undefined ? "Region" : "Availability Zone",
        ...(target.zone !== undefined && { AvailabilityZone: target.zone }),
      },
    })),
    CreateDate: new Date(row.at),
    UpdateDate: new Date(row.at),
    EffectiveDate: new Date(row.effectiveAt),
    Status: "fulfilled",
    ...(row.clientToken !== undefined && { ClientToken: row.clientToken }),
  };
}

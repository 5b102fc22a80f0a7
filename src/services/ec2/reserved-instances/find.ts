/** Finds reserved instances. */
import type { Context } from "../../../kernel/context.ts";
import type { Access } from "../../../kernel/operation.ts";
import type { Reader } from "../../../kernel/store.ts";
import { reservationMissing } from "../errors.ts";
import { reservationArn } from "./outputs.ts";
import { reservedInstances, type ReservedInstancesRow } from "./tables.ts";

/** More than AWS sells to an account. */
const mostReservations = 10_000;

type Place = Pick<Context, "caller" | "region">;

/** All of the caller's in the region. */
export function listReservations(reader: Reader, { caller, region }: Place): Promise<ReservedInstancesRow[]> {
  return reader.range(reservedInstances, { prefix: [caller.accountId, region], limit: mostReservations });
}

/** The caller's reservation; throws InvalidReservedInstancesId. */
export async function requireReservation(
  reader: Reader,
  { caller, region }: Place,
  id: string,
): Promise<ReservedInstancesRow> {
  const row = await reader.get(reservedInstances, [caller.accountId, region, id]);
  if (row === undefined) throw reservationMissing(id);
  return row;
}

/** Acts on the reservations that the input names (Service Authorization Reference, "Amazon EC2"). */
export function reservationAccess(operation: string): Access<object> {
  return ({ caller, region }, input) => {
    const { ReservedInstancesIds: ids = [] } = input as { ReservedInstancesIds?: readonly string[] };
    return ids.map((id) => ({
      action: `ec2:${operation}`,
      resource: reservationArn({ account: caller.accountId, region, id }),
    }));
  };
}

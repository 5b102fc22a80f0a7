/** What EC2's table of contents has of reserved instances. */
import type { Ec2 } from "../../../generated/ec2.ts";
import type { Operation } from "../../../kernel/operation.ts";
import {
  describeReservedInstances,
  describeReservedInstancesModifications,
  describeReservedInstancesOfferings,
} from "./describe.ts";
import { reservationAccess } from "./find.ts";
import { modifyReservedInstances } from "./modify.ts";
import { deleteQueuedReservedInstances, purchaseReservedInstancesOffering } from "./purchase.ts";

/** An operation on the reservations that its input names. */
function on<N extends keyof Ec2>(name: N, invoke: Operation<Ec2, N>) {
  return { invoke, access: reservationAccess(name) as never };
}

export const reservedInstancesOperations = {
  DeleteQueuedReservedInstances: on("DeleteQueuedReservedInstances", deleteQueuedReservedInstances),
  DescribeReservedInstances: describeReservedInstances,
  DescribeReservedInstancesModifications: describeReservedInstancesModifications,
  DescribeReservedInstancesOfferings: describeReservedInstancesOfferings,
  ModifyReservedInstances: on("ModifyReservedInstances", modifyReservedInstances),
  PurchaseReservedInstancesOffering: purchaseReservedInstancesOffering,
};

/** Amazon EC2: what there is of it, one folder a subject. */
import type { Ec2 } from "../../generated/ec2.ts";
import { defineService } from "../../kernel/operation.ts";
import { describeRegions } from "./regions/describe-regions.ts";
import { emptyReservedInstances } from "./reserved-instances/empty.ts";
import { reservedInstancesOperations } from "./reserved-instances/entries.ts";
import { reservedInstances, reservedModifications } from "./reserved-instances/tables.ts";

export const ec2 = defineService<Ec2>({
  name: "ec2",
  serviceCode: "AmazonEC2",
  tables: [reservedInstances, reservedModifications],
  empty: emptyReservedInstances,
  operations: {
    DescribeRegions: describeRegions,
    ...reservedInstancesOperations,
  },
});

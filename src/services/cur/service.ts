/** AWS Cost and Usage Report: the bill's lines as files in a bucket, in the legacy layout. */
import type { Cur } from "../../generated/cur.ts";
import { defineService } from "../../kernel/operation.ts";
import { empty } from "./empty.ts";
import { deliverReports } from "./jobs/deliver-reports.ts";
import {
  deleteReportDefinition,
  describeReportDefinitions,
  modifyReportDefinition,
  putReportDefinition,
} from "./operations/definitions.ts";
import { listTagsForResource, tagResource, untagResource } from "./operations/tags.ts";
import { reports } from "./tables.ts";

export const cur = defineService<Cur>({
  name: "cur",
  serviceCode: "AWSCostAndUsageReport",
  tables: [reports],
  jobs: [deliverReports],
  empty,
  operations: {
    DeleteReportDefinition: deleteReportDefinition,
    DescribeReportDefinitions: describeReportDefinitions,
    ListTagsForResource: listTagsForResource,
    ModifyReportDefinition: modifyReportDefinition,
    PutReportDefinition: putReportDefinition,
    TagResource: tagResource,
    UntagResource: untagResource,
  },
});

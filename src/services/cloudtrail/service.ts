/** AWS CloudTrail: the record of who called what. */
import type { Cloudtrail } from "../../generated/cloudtrail.ts";
import { defineService } from "../../kernel/operation.ts";

export const cloudtrail = defineService<Cloudtrail>({
  name: "cloudtrail",
  serviceCode: "AWSCloudTrail",
  operations: {},
});

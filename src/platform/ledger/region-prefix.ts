/** Usage types as cost reports show them: with the short code of their region. */
import { regionCode } from "../../kernel/region-codes.ts";

/**
 * The usage type as cost reports show it: `APN2-Requests-Tier1` in Seoul, `Requests-Tier1` in us-east-1.
 * Global services have no region ("" or "global") and no prefix.
 */
export function prefixedUsageType(region: string, usageType: string): string {
  if (region === "" || region === "global") return usageType;
  // Traffic between two regions names both, also from us-east-1: USE1-APN2-AWS-Out-Bytes.
  const namesPeer = /^[A-Z0-9]+-(AWS|S3RTC)-(In|Out)-/.test(usageType);
  return region === "us-east-1" && !namesPeer ? usageType : `${regionCode(region)}-${usageType}`;
}

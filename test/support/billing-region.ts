/** A region with clients of the billing services, for operation tests through the SDK. */
import { BCMDataExports } from "@aws-sdk/client-bcm-data-exports";
import { CostAndUsageReportService } from "@aws-sdk/client-cost-and-usage-report-service";
import { Pricing } from "@aws-sdk/client-pricing";
import { S3 } from "@aws-sdk/client-s3";
import { Savingsplans } from "@aws-sdk/client-savingsplans";
import { Support } from "@aws-sdk/client-support";
import { createRegion, type Region, type RegionOptions } from "../../src/region.ts";

/** A running region with clients of its root key. */
export interface BillingRegion {
  readonly region: Region;
  readonly account: string;
  readonly cur: CostAndUsageReportService;
  readonly exports: BCMDataExports;
  readonly pricing: Pricing;
  readonly savingsPlans: Savingsplans;
  readonly support: Support;
  readonly s3: S3;
  close(): Promise<void>;
}

/** Starts a region in a temporary folder. */
export async function openBillingRegion(options: RegionOptions = {}): Promise<BillingRegion> {
  const region = await createRegion({ conductor: false, ...options });
  const { accountId, accessKeyId, secretAccessKey } = region.root;
  const credentials = { accessKeyId, secretAccessKey };
  const settings = { endpoint: region.endpoint, region: "us-east-1", maxAttempts: 1, credentials };
  const clients = {
    cur: new CostAndUsageReportService(settings),
    exports: new BCMDataExports(settings),
    pricing: new Pricing(settings),
    savingsPlans: new Savingsplans(settings),
    support: new Support(settings),
    s3: new S3({ ...settings, forcePathStyle: true }),
  };
  return {
    region,
    account: accountId,
    ...clients,
    async close() {
      for (const client of Object.values(clients)) client.destroy();
      await region.close();
    },
  };
}

/** Example data of the region's own pages and of support: a denial, a plan, a case. */
import type { Region } from "../../../src/region.ts";
import { Support } from "@aws-sdk/client-support";

/** A Business plan with an open case. */
export async function makeExample(region: Region): Promise<void> {
  const body = JSON.stringify({ support: "Business" });
  await fetch(`${region.endpoint}/_haneul/bill/settings`, { method: "POST", body });
  const support = new Support({ endpoint: region.endpoint, region: "us-east-1", credentials: region.root });
  await support.createCase({
    subject: "How do I list a million keys?",
    communicationBody: "Listing takes a while. What is the best prefix?",
    serviceCode: "amazon-simple-storage-service",
    severityCode: "normal",
  });
  support.destroy();
}

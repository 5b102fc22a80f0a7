/** How Storage Lens asks S3 about the buckets of an account. */
import type { JobContext } from "../../../kernel/jobs.ts";
import { lensPrincipal } from "../../../kernel/lens-listing.ts";
import { lensArn, type LensConfigurationRow } from "./tables.ts";

/** Asks S3 for the account that the buckets are of. */
export function askForLens(
  context: JobContext,
  row: LensConfigurationRow,
  { account, operation, input }: { readonly account: string; readonly operation: string; readonly input: object },
): Promise<object> {
  return context.call("s3", operation, input, {
    principal: lensPrincipal,
    account,
    region: row.region,
    sourceArn: lensArn(row),
  });
}

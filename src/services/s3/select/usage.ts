/** What a query costs besides its request: bytes looked at and bytes found. AWS docs: "Understanding your AWS billing and usage reports for Amazon S3". */
import type { Context } from "../../../kernel/context.ts";
import { bucketOfRequest } from "../bucket-of-request.ts";
import { factsOf } from "../object-storage-class.ts";

/** Classes whose bytes have prices of their own. */
const priced: ReadonlySet<string> = new Set(["SIA", "ZIA", "GIR", "INT"]);

/** Books the bytes of one query; what it finds in a colder class costs as much as getting it. */
export function countSelected(
  context: Context,
  input: object,
  {
    storageClass,
    scanned,
    returned,
  }: { readonly storageClass: string; readonly scanned: number; readonly returned: number },
): void {
  const found = bucketOfRequest(input);
  if (found === undefined) return;
  const { code } = factsOf(storageClass);
  const ofClass = priced.has(code) ? `${code}-` : "";
  const { bucket, payer } = found;
  const place = { operation: "SelectObjectContent", resource: bucket.name, account: payer, region: bucket.region };
  for (const [kind, quantity] of Object.entries({ Scanned: scanned, Returned: returned })) {
    if (quantity > 0) context.meter.use({ ...place, usageType: `Select-${kind}-${ofClass}Bytes`, quantity });
  }
}

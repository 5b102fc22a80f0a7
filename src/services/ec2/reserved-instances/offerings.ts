/** Reserved instances that can be bought in the request's region, and AWS's words for them. */
import type { Context } from "../../../kernel/context.ts";
import { currentPriceBook } from "../../../pricing/book/current-book.ts";
import { reservedOfferings, type ReservedOffering } from "../../../pricing/book/reserved-offerings.ts";

export const termSeconds = { "1yr": 31_536_000, "3yr": 94_608_000 } as const;

/** EC2 API reference, ReservedInstancesOffering: platforms by the operation that uses are counted under. */
const platforms: Readonly<Record<string, string>> = {
  RunInstances: "Linux/UNIX",
  "RunInstances:0002": "Windows",
  "RunInstances:0010": "Red Hat Enterprise Linux",
  "RunInstances:000g": "SUSE Linux",
};

/** `Linux/UNIX`; the operation itself where AWS's name is not known. */
export function productDescription(operation: string): string {
  return platforms[operation] ?? operation;
}

/** The region's offerings, in a fixed order. */
export function offeringsIn({ settings, region }: Pick<Context, "settings" | "region">): readonly ReservedOffering[] {
  return reservedOfferings(currentPriceBook(settings.dataDirectory), region);
}

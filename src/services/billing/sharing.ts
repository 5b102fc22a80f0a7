/** Which accounts give and take their family's discounts and credits. */
import { costSharing, type SharingRow } from "../../kernel/cost-terms.ts";
import type { Reader } from "../../kernel/store.ts";

/** What is shared: commitments' discounts, or credits. */
export type Shared = "discounts" | "credits";

/** More changes than one account's sharing has in its life. */
const mostChanges = 10_000;

/** An account's changes, the oldest first. */
export function sharingChanges(reader: Reader, account: string): Promise<SharingRow[]> {
  return reader.range(costSharing, { prefix: [account], limit: mostChanges });
}

/** What an account shares now: everything, until somebody says otherwise. */
export async function sharingOf(reader: Reader, account: string): Promise<Readonly<Record<Shared, boolean>>> {
  const { discounts = true, credits = true } = (await sharingChanges(reader, account)).at(-1) ?? {};
  return { discounts, credits };
}

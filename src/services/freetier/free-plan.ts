/** The free plan of July 2025: who is on it, and until when. AWS site: "AWS Free Tier". */
import { costSettings, type CostSettingsRow } from "../../kernel/cost-terms.ts";
import { accounts } from "../../kernel/identity.ts";
import type { Reader } from "../../kernel/store.ts";

/** The free plan ends six months after the account was opened; activities bring credits until then. */
const freePlanMonths = 6;

/** An account with the plans since July 2025. */
export interface FreePlan {
  readonly settings: CostSettingsRow;
  readonly openedAt: number;
  readonly endsAt: number;
}

/** The account's plan; undefined under another free tier, or none. */
export async function readFreePlan(reader: Reader, account: string): Promise<FreePlan | undefined> {
  const settings = await reader.get(costSettings, [account]);
  if (settings?.freeTier !== "credits") return undefined;
  const openedAt = settings.openedAt ?? (await reader.get(accounts, [account]))?.createdAt ?? 0;
  const ends = new Date(openedAt);
  ends.setUTCMonth(ends.getUTCMonth() + freePlanMonths);
  return { settings, openedAt, endsAt: ends.getTime() };
}

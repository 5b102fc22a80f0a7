/** Whose costs a caller sees: a payer its family's, everybody else its own. */
import type { Context } from "../../kernel/context.ts";
import type { CostLine, CostQuery } from "../../kernel/costs.ts";
import { accounts } from "../../kernel/identity.ts";
import { costCategories, mostCategories, newLineWorld } from "../../pricing/explore/cost-categories.ts";
import type { LineTest, LineWorld } from "../../pricing/explore/expression.ts";
import { invalid } from "./errors.ts";

/** What of the context reading costs needs: jobs have it too. */
export type CostReading = Pick<Context, "costs" | "store">;

/** A caller's place on the bill. */
export interface CostScope {
  readonly account: string;
  readonly payer: string;
  readonly isPayer: boolean;
  /** Accounts whose costs are seen. */
  readonly members: readonly string[];
  /** What a custom billing view lets through; everything when left out. */
  readonly view?: LineTest;
}

/** An account's place on the bill. */
export async function scopeOf({ costs }: CostReading, account: string): Promise<CostScope> {
  const { payer, members } = await costs.family(account);
  const isPayer = payer === account;
  return { account, payer, isPayer, members: isPayer ? members : [account] };
}

/** The lines that a scope sees. */
export async function linesOf(
  { costs }: CostReading,
  scope: CostScope,
  query: Pick<CostQuery, "start" | "end" | "granularity" | "resources" | "filter" | "tags">,
): Promise<readonly CostLine[]> {
  const lines = await costs.lines({
    ...query,
    ...(scope.isPayer ? { payer: scope.payer } : { account: scope.account }),
  });
  return scope.view === undefined ? lines : lines.filter(scope.view);
}

/** Names of accounts and the payer's cost categories, as filters and groups need them. */
export async function worldOf({ store }: CostReading, scope: CostScope): Promise<LineWorld> {
  return store.read(async (reader) => {
    const names = new Map<string, string>();
    for (const member of scope.members) names.set(member, (await reader.get(accounts, [member]))?.name ?? member);
    const rows = scope.isPayer
      ? await reader.range(costCategories, { prefix: [scope.payer], limit: mostCategories })
      : [];
    return newLineWorld(rows, names);
  });
}

/** Refuses members what is the payer's business; `what` as in AWS's message: `create Cost Category`. */
export async function requirePayer(context: Context, what: string, thing: string): Promise<CostScope> {
  const scope = await scopeOf(context, context.caller.accountId);
  if (!scope.isPayer) throw invalid(`Failed to ${what}: Linked account doesn't have access to ${thing}.`);
  return scope;
}

/** When a principal last used which service: what "service last accessed" reports tell. */
import { defineTable } from "../table.ts";
import type { Store } from "../store.ts";

/** The last use of one service by one principal. */
export interface ServiceUseRow {
  readonly accountId: string;
  /** ARN of a user, a role (not its session) or the root user. */
  readonly principalArn: string;
  /** `s3`, `ec2`: the prefix of the service's actions. */
  readonly serviceNamespace: string;
  /** Region time, milliseconds. */
  readonly at: number;
  /** Where that last use was. */
  readonly region: string;
  /** The action, `s3:GetObject`. */
  readonly action?: string;
}

export const serviceUses = defineTable<ServiceUseRow>("iam.service-uses", {
  scope: "partition",
  key: (row) => [row.accountId, row.principalArn, row.serviceNamespace],
  indexes: { service: (row) => [row.accountId, row.serviceNamespace, row.principalArn] },
});

/** Uses within this time of the one that was noted are not written again: requests must not each cost a row. */
const grainMilliseconds = 5 * 60_000;
const rememberedLimit = 10_000;

/** What this process noted last, by principal and service: the usual answer without a look at the store. */
const noted = new Map<string, number>();

/**
 * Whether this use is new enough to be noted by `noteServiceUse`. Costs one look into a map; the request path asks it
 * first and writes after the answer was sent.
 */
export function isServiceUseNews(use: Pick<ServiceUseRow, "principalArn" | "serviceNamespace" | "at">): boolean {
  const last = noted.get(`${use.serviceNamespace} ${use.principalArn}`);
  return last === undefined || use.at - last >= grainMilliseconds || use.at < last;
}

/** Notes that a principal used a service; at most one row each five minutes for each pair. `store` may be of any scope. */
export async function noteServiceUse(store: Store, use: ServiceUseRow): Promise<void> {
  if (!isServiceUseNews(use)) return;
  if (noted.size >= rememberedLimit) noted.clear();
  const name = `${use.serviceNamespace} ${use.principalArn}`;
  noted.set(name, use.at);
  try {
    await store.transact(async (tx) => {
      const known = await tx.get(serviceUses, [use.accountId, use.principalArn, use.serviceNamespace]);
      if (known === undefined || known.at < use.at) tx.put(serviceUses, use);
    });
  } catch (error) {
    // The next use tries again.
    noted.delete(name);
    throw error;
  }
}

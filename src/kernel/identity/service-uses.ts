/** When a principal last used which service: what "service last accessed" reports tell. */
import { defineTable } from "../table.ts";
import type { Store, Transaction } from "../store.ts";

/** The last use of one service by one principal. */
export interface ServiceUseRow {
  readonly accountId: string;
  /** ARN of a user, a role (not its session) or the root user. */
  readonly principalArn: string;
  /** Unique id of the user or role: another one of the same name has used nothing. Rows of before 2026-11-23 have none. */
  readonly principalId?: string;
  /** `s3`, `ec2`: the prefix of the service's actions. */
  readonly serviceNamespace: string;
  /** Region time, milliseconds. */
  readonly at: number;
  /** Where that last use was. */
  readonly region: string;
  /** The action, `s3:GetObject`. */
  readonly action?: string;
  /** The last use of each action, by its name without the service; the latest of them, at most `actionLimit`. */
  readonly actions?: Readonly<Record<string, ActionUse>>;
}

/** When and where an action was last used. */
export interface ActionUse {
  readonly at: number;
  readonly region: string;
}

/** More services than there are. */
const servicesLimit = 1_000;

/** More actions than a service's reports track are not kept of one principal. */
const actionLimit = 200;

export const serviceUses = defineTable<ServiceUseRow>("iam.service-uses", {
  scope: "partition",
  key: (row) => [row.accountId, row.principalArn, row.serviceNamespace],
  indexes: { service: (row) => [row.accountId, row.serviceNamespace, row.principalArn] },
});

/** Uses within this time of the one that was noted are not written again: requests must not each cost a row. */
const grainMilliseconds = 5 * 60_000;
const rememberedLimit = 10_000;

/** What this process noted last, by principal and action: the usual answer without a look at the store. */
const noted = new Map<string, number>();

/**
 * Whether this use is new enough to be noted by `noteServiceUse`. Costs one look into a map; the request path asks it
 * first and writes after the answer was sent.
 */
export function isServiceUseNews(
  use: Pick<ServiceUseRow, "principalArn" | "principalId" | "serviceNamespace" | "at" | "action">,
): boolean {
  const last = noted.get(notedName(use));
  return last === undefined || use.at - last >= grainMilliseconds || use.at < last;
}

/** Notes that a principal used an action; at most one write each five minutes for each pair. `store` may be of any scope. */
export async function noteServiceUse(store: Store, use: ServiceUseRow): Promise<void> {
  if (!isServiceUseNews(use)) return;
  if (noted.size >= rememberedLimit) noted.clear();
  const name = notedName(use);
  noted.set(name, use.at);
  try {
    await store.transact(async (tx) => {
      const found = await tx.get(serviceUses, [use.accountId, use.principalArn, use.serviceNamespace]);
      const known = found?.principalId === undefined || found.principalId === use.principalId ? found : undefined;
      const actions = withAction(known?.actions, use);
      const last = known === undefined || known.at < use.at ? use : known;
      if (last === use || actions !== known?.actions) tx.put(serviceUses, actions ? { ...last, actions } : last);
    });
  } catch (error) {
    // The next use tries again.
    noted.delete(name);
    throw error;
  }
}

const notedName = ({
  action,
  serviceNamespace,
  principalArn,
  principalId = "",
}: Pick<ServiceUseRow, "principalArn" | "principalId" | "serviceNamespace" | "action">): string =>
  `${action ?? serviceNamespace} ${principalArn} ${principalId}`;

/** What a renamed user used it did use under its new ARN. */
export async function renameServiceUses(
  tx: Transaction,
  { accountId, from, to }: { readonly accountId: string; readonly from: string; readonly to: string },
): Promise<void> {
  for (const row of await tx.range(serviceUses, { prefix: [accountId, from], limit: servicesLimit })) {
    tx.delete(serviceUses, serviceUses.key(row));
    tx.put(serviceUses, { ...row, principalArn: to });
  }
}

/** The actions with this use among them; the same object when it tells nothing new. */
function withAction(
  actions: ServiceUseRow["actions"],
  { action, at, region }: ServiceUseRow,
): ServiceUseRow["actions"] {
  if (action === undefined) return actions;
  const name = action.slice(action.indexOf(":") + 1);
  if (actions?.[name] !== undefined && actions[name].at >= at) return actions;
  const after = { ...actions, [name]: { at, region } };
  const names = Object.keys(after);
  if (names.length <= actionLimit) return after;
  const latest = Object.entries(after).toSorted(([, a], [, b]) => b.at - a.at);
  return Object.fromEntries(latest.slice(0, actionLimit));
}

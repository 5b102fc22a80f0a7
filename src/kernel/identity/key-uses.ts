/** When access keys and roles were last used: IAM tells it, the region's record stage notes it. */
import { accessKeys } from "../identity.ts";
import type { Store } from "../store.ts";
import { defineTable } from "../table.ts";

/** The last use of an access key. */
export interface AccessKeyUseRow {
  readonly accessKeyId: string;
  /** Region time, milliseconds. */
  readonly at: number;
  /** Service namespace as in ARNs: `s3`. */
  readonly service: string;
  readonly region: string;
}

export const accessKeyUses = defineTable<AccessKeyUseRow>("iam.access-key-uses", {
  scope: "partition",
  key: (row) => [row.accessKeyId],
});

/** The last use of a role's credentials. */
export interface RoleUseRow {
  /** `AROA…`: a role made again under the same name was never used. */
  readonly roleId: string;
  readonly at: number;
  readonly region: string;
}

export const roleUses = defineTable<RoleUseRow>("iam.role-uses", {
  scope: "partition",
  key: (row) => [row.roleId],
});

/** One use of credentials. */
export interface CredentialUse {
  readonly accessKeyId: string;
  /** Of an assumed role's session. */
  readonly roleId?: string;
  readonly service: string;
  readonly region: string;
  /** Region time, milliseconds. */
  readonly at: number;
}

/** How fresh the rows are: AWS itself is no more exact than hours. */
const intervalMilliseconds = 5 * 60_000;
const rememberedLimit = 10_000;
/** Key or role → when this process last wrote its use. */
const written = new Map<string, number>();

/**
 * Notes a use; at most once in five minutes per key (or role, for sessions) and process something is written. Call it
 * after the answer is out, without waiting: a use that a crash loses is not missed.
 */
export function noteKeyUse(store: Store, use: CredentialUse): void {
  const of = use.roleId ?? use.accessKeyId;
  const before = written.get(of);
  if (before !== undefined && Math.abs(use.at - before) < intervalMilliseconds) return;
  if (written.size >= rememberedLimit) written.clear();
  written.set(of, use.at);
  const { accessKeyId, roleId, service, region, at } = use;
  const writing = store.transact(async (tx) => {
    if (roleId !== undefined) tx.put(roleUses, { roleId, at, region });
    // Keys that no row stands for (the loopback ones, sessions') have no last use.
    else if (await tx.get(accessKeys, [accessKeyId])) tx.put(accessKeyUses, { accessKeyId, at, service, region });
  });
  // A store that is closing, or full, must not end the process over this: the next use is noted again.
  writing.catch(() => written.delete(of));
}

/**
 * Roles that trust a principal which goes: its ARN becomes its unique id, so that nobody of the same name who comes later is
 * trusted (IAM user guide, "AWS JSON policy elements: Principal").
 */
import type { Context } from "../../kernel/context.ts";
import { roles, type RoleRow } from "../../kernel/identity/principals.ts";
import type { Transaction } from "../../kernel/store.ts";
import type { Key } from "../../kernel/table.ts";

const pageRows = 500;

/**
 * Keys of the roles, of all accounts, whose trust policies may name a user or role of that name. Read outside of the
 * transaction that deletes it: otherwise every change of any role would be in its way.
 */
export async function rolesNaming(context: Context, name: string): Promise<readonly Key[]> {
  return context.store.read(async (reader) => {
    const found: Key[] = [];
    // Requests name principals in any case.
    const wanted = name.toLowerCase();
    let after: Key | undefined;
    do {
      const page = await reader.range(roles, { limit: pageRows, ...(after === undefined ? {} : { after }) });
      for (const row of page) if (row.trustPolicy.toLowerCase().includes(wanted)) found.push(roles.key(row));
      const last = page.length === pageRows ? page.at(-1) : undefined;
      after = last && roles.key(last);
    } while (after !== undefined);
    return found;
  });
}

/** Puts the principal's id in place of its ARN. */
export async function forgetPrincipal(
  tx: Transaction,
  keys: readonly Key[],
  { arn, id }: { readonly arn: string; readonly id: string },
): Promise<void> {
  for (const key of keys) {
    const row = await tx.get(roles, key);
    const trustPolicy = row && withoutPrincipal(row, arn, id);
    if (row && trustPolicy !== row.trustPolicy) tx.put(roles, { ...row, trustPolicy: trustPolicy ?? row.trustPolicy });
  }
}

interface Statement {
  Principal?: { AWS?: string | string[] };
}

/** The trust policy; the same text when it does not name the principal. */
function withoutPrincipal({ trustPolicy }: RoleRow, arn: string, id: string): string {
  const policy = JSON.parse(trustPolicy) as { Statement: Statement | Statement[] };
  let changed = false;
  const replaced = (name: string): string => {
    if (name !== arn) return name;
    changed = true;
    return id;
  };
  for (const { Principal: principal } of [policy.Statement].flat()) {
    if (principal?.AWS === undefined) continue;
    principal.AWS = typeof principal.AWS === "string" ? replaced(principal.AWS) : principal.AWS.map(replaced);
  }
  return changed ? JSON.stringify(policy) : trustPolicy;
}

/** All tables of credentials, providers, account settings and reports, for IAM's table of contents and its emptying. */
import { accountAliases } from "../../../kernel/identity/account-alias.ts";
import { organizationFeatures } from "../../../kernel/identity/organization-features.ts";
import { passwordPolicies } from "../../../kernel/identity/password-policy.ts";
import { oidcProviders, samlProviders } from "../../../kernel/identity/providers.ts";
import { serverCertificates } from "../../../kernel/identity/server-certificates.ts";
import { serviceUses } from "../../../kernel/identity/service-uses.ts";
import { loginProfiles, mfaDevices } from "../../../kernel/identity/sign-in.ts";
import type { JobContext } from "../../../kernel/jobs.ts";
import type { Table } from "../../../kernel/table.ts";
import {
  accessReports,
  credentialReports,
  serviceCredentials,
  signingCertificates,
  sshPublicKeys,
  stsPreferences,
} from "./tables.ts";

export const credentialTables = [
  accessReports,
  accountAliases,
  credentialReports,
  loginProfiles,
  mfaDevices,
  oidcProviders,
  organizationFeatures,
  passwordPolicies,
  samlProviders,
  serverCertificates,
  serviceCredentials,
  serviceUses,
  signingCertificates,
  sshPublicKeys,
  stsPreferences,
] as const;

const pageRows = 200;

/** Removes all rows of these tables, in bounded transactions. */
export async function emptyCredentials(context: JobContext): Promise<void> {
  for (const table of credentialTables) await clear(context, table as unknown as Table<object>);
}

async function clear({ store }: JobContext, table: Table<object>): Promise<void> {
  for (;;) {
    const removed = await store.transact(async (tx) => {
      const rows = await tx.range(table, { limit: pageRows });
      for (const row of rows) tx.delete(table, table.key(row));
      return rows.length;
    });
    if (removed < pageRows) return;
  }
}

/** The credential report: one line for the root user and each IAM user, with AWS's columns and words. */
import { accessKeys, accounts, type AccessKeyRow } from "../../../../kernel/identity.ts";
import { accessKeyUses } from "../../../../kernel/identity/key-uses.ts";
import {
  passwordExpiresAt,
  passwordPolicies,
  type PasswordPolicyRow,
} from "../../../../kernel/identity/password-policy.ts";
import { userArn, users, type UserRow } from "../../../../kernel/identity/principals.ts";
import { loginProfiles, mfaDevices } from "../../../../kernel/identity/sign-in.ts";
import type { Reader } from "../../../../kernel/store.ts";
import { allRows, signingCertificatesPerUser } from "../quotas.ts";
import { signingCertificates } from "../tables.ts";

const keyColumns = ["active", "last_rotated", "last_used_date", "last_used_region", "last_used_service"];

/** AWS's columns (IAM user guide, "Understanding the report format"). */
const columns: readonly string[] = [
  "user",
  "arn",
  "user_creation_time",
  "password_enabled",
  "password_last_used",
  "password_last_changed",
  "password_next_rotation",
  "mfa_active",
  ...keyColumns.map((name) => `access_key_1_${name}`),
  ...keyColumns.map((name) => `access_key_2_${name}`),
  "cert_1_active",
  "cert_1_last_rotated",
  "cert_2_active",
  "cert_2_last_rotated",
];

const keysPerLine = 2;

/** The whole report; lines end with a line feed, the last one without. */
export async function credentialReportCsv(reader: Reader, accountId: string): Promise<string> {
  const policy = await reader.get(passwordPolicies, [accountId]);
  const rows = await reader.range(users, { prefix: [accountId], limit: allRows });
  const lines = [columns, await rootLine(reader, accountId)];
  for (const row of rows) lines.push(await userLine(reader, row, policy));
  // Names of users and paths have no commas or quotes but "," itself, which names may have.
  return lines.map((cells) => cells.map(cell).join(",")).join("\n");
}

const cell = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** `2015-05-20T22:57:30+00:00`. */
const date = (at: number): string => `${new Date(at).toISOString().slice(0, 19)}+00:00`;

async function rootLine(reader: Reader, accountId: string): Promise<string[]> {
  const account = await reader.get(accounts, [accountId]);
  const profile = await reader.get(loginProfiles, [accountId, ""]);
  const certificates = Array.from({ length: signingCertificatesPerUser }, () => ["false", "N/A"]).flat();
  return [
    "<root_account>",
    `arn:aws:iam::${accountId}:root`,
    date(account?.createdAt ?? 0),
    "not_supported",
    profile?.lastUsedAt === undefined ? "no_information" : date(profile.lastUsedAt),
    "not_supported",
    "not_supported",
    String(await hasMfa(reader, accountId, "")),
    ...(await keyCells(reader, accountId, "")),
    ...certificates,
  ];
}

async function userLine(reader: Reader, row: UserRow, policy: PasswordPolicyRow | undefined): Promise<string[]> {
  const { accountId, userName } = row;
  return [
    userName,
    userArn(row),
    date(row.createdAt),
    ...(await passwordCells(reader, row, policy)),
    String(await hasMfa(reader, accountId, userName)),
    ...(await keyCells(reader, accountId, userName)),
    ...(await certificateCells(reader, row)),
  ];
}

async function passwordCells(
  reader: Reader,
  { accountId, userName }: UserRow,
  policy: PasswordPolicyRow | undefined,
): Promise<string[]> {
  const profile = await reader.get(loginProfiles, [accountId, userName.toLowerCase()]);
  if (!profile) return ["false", "N/A", "N/A", "N/A"];
  const expiresAt = passwordExpiresAt(policy, profile);
  return [
    "true",
    profile.lastUsedAt === undefined ? "no_information" : date(profile.lastUsedAt),
    date(profile.changedAt),
    expiresAt === undefined ? "N/A" : date(expiresAt),
  ];
}

async function hasMfa(reader: Reader, accountId: string, userName: string): Promise<boolean> {
  const prefix = [accountId, userName.toLowerCase()];
  return (await reader.indexRange(mfaDevices, "user", { prefix, limit: 1 })).length > 0;
}

/** Oldest key first. */
async function keyCells(reader: Reader, accountId: string, userName: string): Promise<string[]> {
  const keys = await reader.indexRange(accessKeys, "account", { prefix: [accountId, userName], limit: allRows });
  const oldest = keys.toSorted((left, right) => left.createdAt - right.createdAt).slice(0, keysPerLine);
  const cells: string[] = [];
  for (let place = 0; place < keysPerLine; place += 1) cells.push(...(await oneKey(reader, oldest[place])));
  return cells;
}

async function oneKey(reader: Reader, key: AccessKeyRow | undefined): Promise<string[]> {
  if (!key) return ["false", "N/A", "N/A", "N/A", "N/A"];
  const use = await reader.get(accessKeyUses, [key.accessKeyId]);
  return [
    String(key.status === "Active"),
    date(key.createdAt),
    ...(use ? [date(use.at), use.region, use.service] : ["N/A", "N/A", "N/A"]),
  ];
}

async function certificateCells(reader: Reader, { accountId, userId }: UserRow): Promise<string[]> {
  const prefix = [accountId, userId];
  const rows = await reader.range(signingCertificates, { prefix, limit: signingCertificatesPerUser });
  const oldest = rows.toSorted((left, right) => left.createdAt - right.createdAt);
  const places = Array.from({ length: signingCertificatesPerUser }, (_, place) => oldest[place]);
  return places.flatMap((row) => (row ? [String(row.status === "Active"), date(row.createdAt)] : ["false", "N/A"]));
}

/** Accounts and their root keys: made on first start, by `haneul account create`, or by a first use on loopback. */
import type { Clock } from "../../kernel/clock.ts";
import { awsError } from "../../kernel/errors.ts";
import { accessKeys, accounts, type AccountRow } from "../../kernel/identity.ts";
import type { Ids } from "../../kernel/ids.ts";
import type { Reader, Store, Transaction } from "../../kernel/store.ts";
import type { RegionKeys } from "../keys/region-keys.ts";

/** The account that every region starts with. */
export const defaultAccountId = "000000000000";

/** A new account's facts; what is left out is made up. */
export interface NewAccount {
  readonly name: string;
  readonly email: string;
  readonly id?: string | undefined;
  readonly accessKeyId?: string | undefined;
  readonly secretAccessKey?: string | undefined;
  readonly canonicalId?: string | undefined;
}

/** An account with a root key in the clear: shown, never stored. */
export interface AccountWithKey extends AccountRow {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

/** What the functions here work with. */
export interface AccountParts {
  readonly store: Store;
  readonly keys: RegionKeys;
  readonly ids: Ids;
  readonly clock: Clock;
}

/** Makes an account with one root key. Throws ValidationError for a malformed id or e-mail, EntityAlreadyExists for one in use. */
export async function createAccount(parts: AccountParts, wanted: NewAccount): Promise<AccountWithKey> {
  checkNewAccount(wanted);
  const drawn = drawAccount(parts, wanted);
  return parts.store.transact(async (tx) => {
    await refuseDuplicates(tx, drawn);
    insertAccount(tx, parts, drawn);
    return drawn;
  });
}

/** The first account, made when the region has none; its root key is shown at every start. */
export async function ensureDefaultAccount(parts: AccountParts): Promise<AccountWithKey> {
  const drawn = drawAccount(parts, { name: "haneul", email: "root@haneul.localhost", id: defaultAccountId });
  return parts.store.transact(async (tx) => {
    const account = await tx.get(accounts, [defaultAccountId]);
    if (account) return withRootKey(tx, parts, account);
    insertAccount(tx, parts, drawn);
    return drawn;
  });
}

/** The account with that id, made without a stored key when it is not there: loopback's 12-digit keys name accounts freely. */
export async function ensureAccount(parts: AccountParts, id: string): Promise<AccountRow> {
  const drawn = drawAccount(parts, { name: `account-${id}`, email: `${id}@haneul.localhost`, id });
  return parts.store.transact(async (tx) => {
    const account = await tx.get(accounts, [id]);
    if (account) return account;
    const row = accountRow(drawn);
    tx.put(accounts, row);
    return row;
  });
}

/** All accounts, by id. */
export async function listAccounts(reader: Reader): Promise<AccountRow[]> {
  return reader.range(accounts, { limit: 100_000 });
}

async function withRootKey(tx: Transaction, parts: AccountParts, account: AccountRow): Promise<AccountWithKey> {
  const [key] = await tx.indexRange(accessKeys, "account", { prefix: [account.id, ""], limit: 1 });
  if (!key) return { ...account, accessKeyId: "test", secretAccessKey: "test" };
  const secretAccessKey = Buffer.from(parts.keys.unseal(key.sealedSecret)).toString();
  return { ...account, accessKeyId: key.accessKeyId, secretAccessKey };
}

function drawAccount(parts: AccountParts, wanted: NewAccount): AccountWithKey {
  return {
    id: wanted.id ?? drawAccountId(parts.ids),
    name: wanted.name,
    email: wanted.email,
    canonicalId: wanted.canonicalId ?? parts.ids.hex(32),
    createdAt: parts.clock.now(),
    status: "ACTIVE",
    accessKeyId: wanted.accessKeyId ?? `AKIA${parts.ids.upperAlphanumeric(16)}`,
    secretAccessKey: wanted.secretAccessKey ?? parts.ids.alphanumeric(40),
  };
}

function drawAccountId(ids: Ids): string {
  const number = Buffer.from(ids.bytes(6)).readUIntBE(0, 6) % 900_000_000_000;
  return String(100_000_000_000 + number);
}

function insertAccount(tx: Transaction, parts: AccountParts, account: AccountWithKey): void {
  tx.put(accounts, accountRow(account));
  tx.put(accessKeys, {
    accessKeyId: account.accessKeyId,
    accountId: account.id,
    sealedSecret: parts.keys.seal(Buffer.from(account.secretAccessKey)),
    status: "Active",
    createdAt: account.createdAt,
  });
}

function accountRow(account: AccountRow): AccountRow {
  const { id, name, email, canonicalId, createdAt, status } = account;
  return { id, name, email, canonicalId, createdAt, status };
}

async function refuseDuplicates(tx: Transaction, drawn: AccountWithKey): Promise<void> {
  const taken = (what: string) => awsError("EntityAlreadyExists", `${what} is already in use.`, { status: 409 });
  if (await tx.get(accounts, [drawn.id])) throw taken(`Account ${drawn.id}`);
  if (await tx.get(accessKeys, [drawn.accessKeyId])) throw taken(`Access key ${drawn.accessKeyId}`);
  const sameEmail = await tx.indexRange(accounts, "email", { prefix: [drawn.email.toLowerCase()], limit: 1 });
  if (sameEmail.length > 0) throw taken(`E-mail address ${drawn.email}`);
  const sameCanonical = await tx.indexRange(accounts, "canonicalId", { prefix: [drawn.canonicalId], limit: 1 });
  if (sameCanonical.length > 0) throw taken(`Canonical id ${drawn.canonicalId}`);
}

function checkNewAccount(wanted: NewAccount): void {
  const invalid = (message: string) => awsError("ValidationError", message, { status: 400 });
  if (wanted.name.length < 1 || wanted.name.length > 50) throw invalid("An account's name has 1 to 50 characters.");
  if (!/^[^\s@]+@[^\s@]+$/.test(wanted.email) || wanted.email.length > 64 || wanted.email.length < 6)
    throw invalid("An account's e-mail address has 6 to 64 characters and one @.");
  if (wanted.id !== undefined && !/^\d{12}$/.test(wanted.id)) throw invalid("An account id has 12 digits.");
  if (wanted.accessKeyId !== undefined && !/^\w{3,128}$/.test(wanted.accessKeyId))
    throw invalid("An access key id has 3 to 128 letters and digits.");
  if (wanted.canonicalId !== undefined && !/^[\w-]{1,64}$/.test(wanted.canonicalId))
    throw invalid("A canonical id has 1 to 64 letters and digits.");
}

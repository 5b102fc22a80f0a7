/** Access keys for the gateway: stored ones, temporary ones, and the well-known ones that only loopback may use. */
import type { Caller } from "../../kernel/caller.ts";
import { awsError } from "../../kernel/errors.ts";
import { accessKeys, accounts, type AccessKeyRow, type AccountRow } from "../../kernel/identity.ts";
import { principalKey, users } from "../../kernel/identity/principals.ts";
import type { Reader } from "../../kernel/store.ts";
import { defaultAccountId, ensureAccount, type AccountParts } from "./accounts.ts";
import { rootCaller, userCaller } from "./callers.ts";
import { findSessionCaller, OpenSessions } from "./open-sessions.ts";

/** A key that exists, as authentication wants it. */
export interface FoundCredential {
  readonly secretAccessKey: string;
  readonly caller: Caller;
  readonly active: boolean;
}

/** Secrets are unsealed once per stored form: a rotated or deleted key is never served from here. */
interface Unsealed {
  readonly sealed: Uint8Array;
  readonly secret: string;
}

const unsealedLimit = 10_000;

/** Finds keys; every look-up reads the freshest rows. */
export class AccountCredentials {
  readonly #parts: AccountParts;
  readonly #loopbackKeys: boolean;
  readonly #unsealed = new Map<string, Unsealed>();
  readonly #sessions: OpenSessions;

  constructor(parts: AccountParts, options: { loopbackKeys: boolean }) {
    this.#parts = parts;
    this.#loopbackKeys = options.loopbackKeys;
    this.#sessions = new OpenSessions(parts.keys);
  }

  /** Rejects with InvalidToken and ExpiredToken; undefined: no such key, or its user or role is gone. At once where rows are read from memory. */
  find(
    accessKeyId: string,
    sessionToken: string | undefined,
    sourceAddress: string,
  ): FoundCredential | undefined | Promise<FoundCredential | undefined> {
    const wellKnown = accountOfLoopbackKey(accessKeyId);
    if (wellKnown !== undefined && this.#loopbackKeys && isLoopback(sourceAddress)) {
      const known = this.#parts.store.readNow?.((reader) => reader.getSync?.(accounts, [wellKnown]));
      return known ? loopbackRoot(known, accessKeyId) : this.#loopbackRoot(wellKnown, accessKeyId);
    }
    if (sessionToken !== undefined) return this.#temporary(accessKeyId, sessionToken);
    return this.#stored(accessKeyId);
  }

  #stored(accessKeyId: string): FoundCredential | Promise<FoundCredential | undefined> {
    const { store } = this.#parts;
    const now = store.readNow?.(({ getSync }) => {
      const key = getSync?.(accessKeys, [accessKeyId]);
      const account = key && getSync?.(accounts, [key.accountId]);
      if (!key || !account) return undefined;
      if (key.userName === undefined) return this.#credential(key, account, rootCaller(account, accessKeyId));
      const user = getSync?.(users, principalKey(account.id, key.userName));
      return user && this.#credential(key, account, userCaller(account, user, accessKeyId));
    });
    return now ?? this.#storedLater(accessKeyId);
  }

  #storedLater(accessKeyId: string): Promise<FoundCredential | undefined> {
    return this.#parts.store.read(async (reader) => {
      const key = await reader.get(accessKeys, [accessKeyId]);
      const account = key && (await reader.get(accounts, [key.accountId]));
      if (!account) return undefined;
      return key.userName === undefined
        ? this.#credential(key, account, rootCaller(account, accessKeyId))
        : this.#userCredential(reader, key, account, key.userName);
    });
  }

  async #loopbackRoot(accountId: string, accessKeyId: string): Promise<FoundCredential> {
    const known = await this.#parts.store.read((reader) => reader.get(accounts, [accountId]));
    const account = known ?? (await ensureAccount(this.#parts, accountId));
    return loopbackRoot(account, accessKeyId);
  }

  async #userCredential(
    reader: Reader,
    key: AccessKeyRow,
    account: AccountRow,
    userName: string,
  ): Promise<FoundCredential | undefined> {
    const user = await reader.get(users, principalKey(account.id, userName));
    return user && this.#credential(key, account, userCaller(account, user, key.accessKeyId));
  }

  #credential(key: AccessKeyRow, account: AccountRow, caller: Caller): FoundCredential {
    return {
      secretAccessKey: this.#unseal(key),
      caller,
      active: key.status === "Active" && account.status === "ACTIVE",
    };
  }

  /** Temporary credentials: the token says it all; whether its role or user is still there the rows say. */
  async #temporary(accessKeyId: string, token: string): Promise<FoundCredential | undefined> {
    // AWS looks for key and token together: a token that is none is told apart from one of another key, or an empty one.
    if (token === "") return undefined;
    const session = this.#sessions.open(token);
    if (session === undefined) {
      throw awsError("InvalidToken", "The provided token is malformed or otherwise invalid.", { status: 400 });
    }
    if (session.accessKeyId !== accessKeyId) return undefined;
    const now = this.#parts.clock.wall();
    if (session.expiresAt <= now) throw awsError("ExpiredToken", "The provided token has expired.", { status: 400 });
    const { account, caller } = await this.#parts.store.read((reader) => findSessionCaller(reader, session, now));
    if (!account || !caller) return undefined;
    return { secretAccessKey: session.secretAccessKey, caller, active: account.status === "ACTIVE" };
  }

  #unseal(key: AccessKeyRow): string {
    const known = this.#unsealed.get(key.accessKeyId);
    if (known && Buffer.compare(known.sealed, key.sealedSecret) === 0) return known.secret;
    const secret = Buffer.from(this.#parts.keys.unseal(key.sealedSecret)).toString();
    if (this.#unsealed.size >= unsealedLimit) this.#unsealed.clear();
    this.#unsealed.set(key.accessKeyId, { sealed: Buffer.from(key.sealedSecret), secret });
    return secret;
  }
}

function loopbackRoot(account: AccountRow, accessKeyId: string): FoundCredential {
  return { secretAccessKey: "test", caller: rootCaller(account, accessKeyId), active: account.status === "ACTIVE" };
}

/** `test` is a root key of the default account, twelve digits one of the account they name (LocalStack's convention). */
function accountOfLoopbackKey(accessKeyId: string): string | undefined {
  if (accessKeyId === "test") return defaultAccountId;
  return /^\d{12}$/.test(accessKeyId) ? accessKeyId : undefined;
}

/** Whether an address of a socket is this machine's loopback. */
export function isLoopback(address: string): boolean {
  return address.startsWith("127.") || address === "::1" || address.startsWith("::ffff:127.");
}

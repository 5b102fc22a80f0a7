/** Access keys for the gateway: stored ones, and the well-known ones that only loopback may use. */
import type { Caller } from "../../kernel/caller.ts";
import { awsError } from "../../kernel/errors.ts";
import { accessKeys, accounts, type AccessKeyRow, type AccountRow } from "../../kernel/identity.ts";
import { defaultAccountId, ensureAccount, rootCaller, type AccountParts } from "./accounts.ts";

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

  constructor(parts: AccountParts, options: { loopbackKeys: boolean }) {
    this.#parts = parts;
    this.#loopbackKeys = options.loopbackKeys;
  }

  async find(
    accessKeyId: string,
    sessionToken: string | undefined,
    sourceAddress: string,
  ): Promise<FoundCredential | undefined> {
    const wellKnown = accountOfLoopbackKey(accessKeyId);
    if (wellKnown !== undefined && this.#loopbackKeys && isLoopback(sourceAddress)) {
      return this.#loopbackRoot(wellKnown, accessKeyId);
    }
    if (sessionToken !== undefined) {
      throw awsError("InvalidToken", "The provided token is malformed or otherwise invalid.", { status: 400 });
    }
    return this.#parts.store.read(async (reader) => {
      const key = await reader.get(accessKeys, [accessKeyId]);
      const account = key && (await reader.get(accounts, [key.accountId]));
      return account ? this.#rootCredential(key, account) : undefined;
    });
  }

  async #loopbackRoot(accountId: string, accessKeyId: string): Promise<FoundCredential> {
    const known = await this.#parts.store.read((reader) => reader.get(accounts, [accountId]));
    const account = known ?? (await ensureAccount(this.#parts, accountId));
    return {
      secretAccessKey: "test",
      caller: rootCaller(account, accessKeyId),
      active: account.status === "ACTIVE",
    };
  }

  #rootCredential(key: AccessKeyRow, account: AccountRow): FoundCredential {
    return {
      secretAccessKey: this.#unseal(key),
      caller: rootCaller(account, key.accessKeyId),
      active: key.status === "Active" && account.status === "ACTIVE",
    };
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

/** `test` is a root key of the default account, twelve digits one of the account they name (LocalStack's convention). */
function accountOfLoopbackKey(accessKeyId: string): string | undefined {
  if (accessKeyId === "test") return defaultAccountId;
  return /^\d{12}$/.test(accessKeyId) ? accessKeyId : undefined;
}

/** Whether an address of a socket is this machine's loopback. */
export function isLoopback(address: string): boolean {
  return address.startsWith("127.") || address === "::1" || address.startsWith("::ffff:127.");
}

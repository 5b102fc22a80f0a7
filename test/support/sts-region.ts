/** A region that begins with users and roles of the test's choice, and STS clients for whoever calls. */
import { STS, type Credentials } from "@aws-sdk/client-sts";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { accessKeys } from "../../src/kernel/identity.ts";
import { roles, users, type RoleRow, type UserRow } from "../../src/kernel/identity/principals.ts";
import type { Transaction } from "../../src/kernel/store.ts";
import { ensureDefaultAccount } from "../../src/platform/accounts/accounts.ts";
import { openParts, type RegionParts } from "../../src/region/parts.ts";
import { createRegion, type Region } from "../../src/region.ts";

/** The account that the users and roles are of. */
export const accountId = "000000000000";

/** Who can sign. */
export interface Signer {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}

/** A running region. */
export interface StsRegion {
  readonly region: Region;
  readonly root: Signer;
  /** The seeded users' keys, by name. */
  readonly keys: Readonly<Record<string, Signer>>;
  sts(signer: Signer): STS;
  close(): Promise<void>;
}

/** What the region begins with. */
export interface Seed {
  /** Users with a key each; what is given lies over an empty user. */
  readonly users?: Readonly<Record<string, Partial<UserRow>>>;
  /** Roles by name; the trust policy is given as an object. */
  readonly roles?: Readonly<Record<string, Partial<Omit<RoleRow, "trustPolicy">> & { readonly trust: object }>>;
  /** Anything else. */
  readonly more?: (tx: Transaction, parts: RegionParts) => void;
}

/** Starts a region in a temporary folder. */
export async function openStsRegion(seed: Seed): Promise<StsRegion> {
  const dataDirectory = mkdtempSync(join(tmpdir(), "haneul-sts-"));
  const keys = await plant(dataDirectory, seed);
  const region = await createRegion({ dataDirectory, conductor: false });
  const clients: STS[] = [];
  return {
    region,
    root: region.root,
    keys,
    sts(signer) {
      const { endpoint } = region;
      const client = new STS({ endpoint, region: "us-east-1", maxAttempts: 1, credentials: signer });
      clients.push(client);
      return client;
    },
    async close() {
      for (const client of clients) client.destroy();
      await region.close();
      rmSync(dataDirectory, { recursive: true, force: true });
    },
  };
}

async function plant(dataDirectory: string, seed: Seed): Promise<Record<string, Signer>> {
  const parts = await openParts({ dataDirectory, log: "silent" });
  await ensureDefaultAccount(parts);
  const keys: Record<string, Signer> = {};
  await parts.store.transact(async (tx) => {
    for (const [userName, facts] of Object.entries(seed.users ?? {})) {
      tx.put(users, newUser(userName, facts));
      const key = {
        accessKeyId: `AKIA${userName.toUpperCase().padEnd(16, "0")}`,
        secretAccessKey: `${userName}-secret`,
      };
      keys[userName] = key;
      tx.put(accessKeys, {
        accessKeyId: key.accessKeyId,
        accountId,
        userName,
        sealedSecret: parts.keys.seal(Buffer.from(key.secretAccessKey)),
        status: "Active",
        createdAt: 0,
      });
    }
    for (const [roleName, { trust, ...facts }] of Object.entries(seed.roles ?? {})) {
      tx.put(roles, newRole(roleName, trust, facts));
    }
    seed.more?.(tx, parts);
  });
  await parts.close();
  return keys;
}

const principal = {
  accountId,
  path: "/",
  createdAt: 0,
  attachedPolicies: [],
  inlinePolicies: [],
  tags: {},
};

/** A user of that name. */
export function newUser(userName: string, facts: Partial<UserRow> = {}): UserRow {
  return { ...principal, userName, userId: `AIDA${userName.toUpperCase().padEnd(17, "0")}`, groups: [], ...facts };
}

/** A role of that name. */
export function newRole(roleName: string, trust: object, facts: Partial<Omit<RoleRow, "trustPolicy">> = {}): RoleRow {
  return {
    ...principal,
    roleName,
    roleId: `AROA${roleName.toUpperCase().replaceAll("-", "").padEnd(17, "0")}`,
    maxSessionSeconds: 3_600,
    trustPolicy: JSON.stringify({ Version: "2012-10-17", Statement: trust }),
    ...facts,
  };
}

/** An inline policy that allows (or denies) actions on everything. */
export const inlinePolicy = (action: string | readonly string[], effect: "Allow" | "Deny" = "Allow") => ({
  name: "inline",
  text: policyText(action, effect),
});

/** The text of a policy on everything. */
export const policyText = (action: string | readonly string[], effect: "Allow" | "Deny" = "Allow"): string =>
  JSON.stringify({ Version: "2012-10-17", Statement: { Effect: effect, Action: action, Resource: "*" } });

/** Credentials of an answer, as clients sign with them. */
export function signerOf(credentials: Credentials | undefined): Signer {
  if (!credentials) throw new Error("the answer has no credentials");
  const { AccessKeyId = "", SecretAccessKey = "", SessionToken = "" } = credentials;
  return { accessKeyId: AccessKeyId, secretAccessKey: SecretAccessKey, sessionToken: SessionToken };
}

/** Code, status and message of the error that a call ends with. */
export async function refusal(call: Promise<unknown>): Promise<[string, number | undefined, string]> {
  try {
    await call;
  } catch (error) {
    const { name, message, $metadata, Code } = error as Error & {
      Code?: string;
      $metadata?: { httpStatusCode?: number };
    };
    return [Code ?? name, $metadata?.httpStatusCode, message];
  }
  throw new Error("the call succeeded");
}

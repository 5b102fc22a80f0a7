/** Which keys and tokens speak for whom, and when they stop: the real store, a wall clock of the test's own. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { newRole, newUser } from "../../../test/support/sts-region.ts";
import { accessKeys, accounts } from "../../kernel/identity.ts";
import { principalKey, roles, users } from "../../kernel/identity/principals.ts";
import { newSession, openSession, sealSession, type NewSession } from "../../kernel/identity/session.ts";
import { openParts, type RegionParts } from "../../region/parts.ts";
import { defaultAccountId, ensureDefaultAccount, type AccountParts } from "./accounts.ts";
import { AccountCredentials } from "./credentials.ts";

let directory: string;
let parts: RegionParts;
let accountParts: AccountParts;
let credentials: AccountCredentials;
let wall: number;

const role = newRole("worker", {}, { path: "/team/" });
const alice = newUser("alice");

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), "haneul-credentials-"));
  parts = await openParts({ dataDirectory: directory, log: "silent" });
  accountParts = { ...parts, clock: { now: () => 0, wall: () => wall } };
  await ensureDefaultAccount(accountParts);
});

afterAll(async () => {
  await parts.close();
  rmSync(directory, { recursive: true, force: true });
});

beforeEach(async () => {
  wall = Date.UTC(2026, 0, 1);
  credentials = new AccountCredentials(accountParts, { loopbackKeys: false });
  await parts.store.transact(async (tx) => {
    tx.put(roles, role);
    tx.put(users, alice);
    const account = await tx.get(accounts, [defaultAccountId]);
    if (account) tx.put(accounts, { ...account, status: "ACTIVE" as const });
  });
});

const ofRole: NewSession = {
  kind: "assumed-role",
  accountId: defaultAccountId,
  roleName: role.roleName,
  roleId: role.roleId,
  sessionName: "work",
};
const ofAlice: NewSession = { kind: "user", accountId: defaultAccountId, userName: "alice", userId: alice.userId };

function begin(facts: NewSession, seconds = 900): { id: string; token: string } {
  const session = newSession(accountParts, facts, seconds);
  return { id: session.accessKeyId, token: sealSession(parts.keys, session) };
}

const find = (id: string, token?: string) => credentials.find(id, token, "192.0.2.1");

describe("a role's session", () => {
  test("brings the condition keys of its role and of how it began", async () => {
    const { id, token } = begin({
      ...ofRole,
      sourceIdentity: "alice",
      federatedProvider: "arn:p",
      keys: { "saml:sub": "a" },
    });
    const found = await find(id, token);
    expect(found?.caller).toMatchObject({
      kind: "assumed-role",
      arn: `arn:aws:sts::${defaultAccountId}:assumed-role/worker/work`,
      userId: `${role.roleId}:work`,
      roleName: "worker",
      sessionKeys: {
        "aws:PrincipalArn": `arn:aws:iam::${defaultAccountId}:role/team/worker`,
        "aws:TokenIssueTime": "2026-01-01T00:00:00.000Z",
        "aws:MultiFactorAuthPresent": "false",
        "aws:SourceIdentity": "alice",
        "aws:FederatedProvider": "arn:p",
        "saml:sub": "a",
      },
    });
  });

  test("ends to the second, also when the token was opened before", async () => {
    const { id, token } = begin(ofRole);
    wall += 899_999;
    expect((await find(id, token))?.active).toBe(true);
    wall += 1;
    await expect(find(id, token)).rejects.toMatchObject({ code: "ExpiredToken" });
  });

  test("ends with its role; another role of the same name does not revive it", async () => {
    const { id, token } = begin(ofRole);
    await parts.store.transact(async (tx) => tx.delete(roles, principalKey(defaultAccountId, "worker")));
    expect(await find(id, token)).toBeUndefined();
    await parts.store.transact(async (tx) => tx.put(roles, { ...role, roleId: "AROAANOTHER" }));
    expect(await find(id, token)).toBeUndefined();
  });

  test("is for its own key only, and whole", async () => {
    const { id, token } = begin(ofRole);
    const other = begin(ofRole);
    for (const wrong of [other.token, ""]) expect(await find(id, wrong)).toBeUndefined();
    for (const wrong of ["x", token.slice(4), `${token.slice(0, 40)}AAAA${token.slice(44)}`]) {
      await expect(find(id, wrong)).rejects.toMatchObject({ code: "InvalidToken" });
    }
    expect(await find(id)).toBeUndefined();
  });
});

describe("a user's session", () => {
  test("tells how long ago the second factor was given", async () => {
    const { id, token } = begin({ ...ofAlice, mfaAt: wall });
    wall += 61_500;
    expect((await find(id, token))?.caller).toMatchObject({
      kind: "user",
      arn: `arn:aws:iam::${defaultAccountId}:user/alice`,
      sessionKeys: { "aws:MultiFactorAuthPresent": "true", "aws:MultiFactorAuthAge": "61" },
    });
  });

  test("ends with the user, whose name another may take", async () => {
    const { id, token } = begin(ofAlice);
    await parts.store.transact(async (tx) => tx.put(users, { ...alice, userId: "AIDAANOTHER" }));
    expect(await find(id, token)).toBeUndefined();
  });

  test("rests while the account is suspended", async () => {
    const { id, token } = begin(ofAlice);
    await parts.store.transact(async (tx) => {
      const account = await tx.get(accounts, [defaultAccountId]);
      if (account) tx.put(accounts, { ...account, status: "SUSPENDED" as const });
    });
    expect((await find(id, token))?.active).toBe(false);
  });
});

test("a user's key ends with the user, and rests while it is inactive", async () => {
  const key = {
    accessKeyId: "AKIAALICE",
    accountId: defaultAccountId,
    userName: "alice",
    sealedSecret: parts.keys.seal(Buffer.from("secret")),
    createdAt: 0,
  };
  await parts.store.transact(async (tx) => tx.put(accessKeys, { ...key, status: "Active" }));
  expect(await find("AKIAALICE")).toMatchObject({ active: true, secretAccessKey: "secret", caller: { kind: "user" } });
  await parts.store.transact(async (tx) => tx.put(accessKeys, { ...key, status: "Inactive" }));
  expect((await find("AKIAALICE"))?.active).toBe(false);
  await parts.store.transact(async (tx) => tx.delete(users, principalKey(defaultAccountId, "alice")));
  expect(await find("AKIAALICE")).toBeUndefined();
});

test("a token can be made longer than it has to be", () => {
  const session = newSession(accountParts, ofRole, 900);
  const token = sealSession(parts.keys, session, 4_000);
  expect(token.length).toBeGreaterThanOrEqual(4_000);
  expect(token.length).toBeLessThan(4_100);
  expect(openSession(parts.keys, token)).toEqual(session);
});

/** Signing in: passwords, second factors, changes of passwords, limits; and what only whoever runs the region may do. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { accountId, openStsRegion, refusal, type StsRegion } from "../../test/support/sts-region.ts";
import type { RootKeysAnswer, SessionAnswer, SessionRequest } from "../kernel/control.ts";
import { accountAliases } from "../kernel/identity/account-alias.ts";
import { loginProfiles, mfaDevices } from "../kernel/identity/sign-in.ts";
import { hashPassword } from "../kernel/password.ts";
import { totp } from "../kernel/totp.ts";

const seed = Buffer.alloc(64, 3);
let opened: StsRegion;

beforeAll(async () => {
  const password = await hashPassword("Correct-horse-1", Buffer.alloc(16, 1));
  opened = await openStsRegion({
    users: { alice: {}, bob: {}, carol: {}, dave: {}, erin: {} },
    more: (tx, { keys }) => {
      tx.put(accountAliases, { alias: "sky", accountId, createdAt: 0 });
      for (const userName of ["alice", "bob", "carol", "erin"]) {
        const resetRequired = userName === "carol";
        const row = { accountId, userName, password, resetRequired, createdAt: 0, changedAt: 0, earlier: [] };
        tx.put(loginProfiles, row);
      }
      tx.put(mfaDevices, {
        accountId,
        serialNumber: `arn:aws:iam::${accountId}:mfa/bob`,
        sealedSeed: keys.seal(seed),
        createdAt: 0,
        tags: {},
        userName: "bob",
        enabledAt: 0,
      });
    },
  });
});

afterAll(() => opened.close());

async function post(path: string, body: object): Promise<{ status: number; answer: unknown; code: string }> {
  const response = await fetch(`${opened.region.endpoint}/_haneul${path}`, {
    method: "POST",
    body: JSON.stringify(body),
  });
  const answer = (await response.json()) as { error?: { code: string } };
  return { status: response.status, answer, code: answer.error?.code ?? "" };
}

const signIn = (userName: string, more: Partial<SessionRequest> = {}) =>
  post("/session", { account: "sky", userName, password: "Correct-horse-1", ...more });

async function identityOf({ accessKeyId, secretAccessKey, sessionToken }: SessionAnswer): Promise<string | undefined> {
  return (await opened.sts({ accessKeyId, secretAccessKey, sessionToken }).getCallerIdentity({})).Arn;
}

describe("a user", () => {
  test("gets credentials of its own for account or alias, name and password", async () => {
    for (const account of ["sky", accountId]) {
      const { status, answer } = await signIn("alice", { account });
      expect(status).toBe(201);
      const session = answer as SessionAnswer;
      expect(await identityOf(session)).toBe(`arn:aws:iam::${accountId}:user/alice`);
      expect(Math.abs(session.expiresAt - Date.now() - 43_200_000)).toBeLessThan(60_000);
    }
  });

  test("gets the same answer for everything that is wrong", async () => {
    const answers = await Promise.all([
      signIn("alice", { password: "Wrong-horse-1" }),
      signIn("nobody"),
      signIn("dave"),
      signIn("alice", { account: "999999999999" }),
      signIn("alice", { account: "no-such-alias" }),
    ]);
    for (const { status, answer } of answers) expect([status, answer]).toEqual([401, answers[0]?.answer]);
    expect(answers[0]?.code).toBe("AuthenticationFailed");
  });

  test("with a device gives its code, once", async () => {
    expect((await signIn("bob")).code).toBe("MfaRequired");
    expect((await signIn("bob", { password: "Wrong-horse-1" })).code).toBe("AuthenticationFailed");
    const mfaCode = totp(seed, Date.now());
    const wrongCode = mfaCode === "000000" ? "000001" : "000000";
    expect((await signIn("bob", { mfaCode: wrongCode })).code).toBe("AuthenticationFailed");
    expect((await signIn("bob", { mfaCode })).status).toBe(201);
    expect((await signIn("bob", { mfaCode })).code).toBe("AuthenticationFailed");
  });

  test("whose password has to be changed changes it while signing in", async () => {
    expect((await signIn("carol")).code).toBe("PasswordChangeRequired");
    expect((await signIn("carol", { newPassword: "short" })).code).toBe("PasswordPolicyViolation");
    expect((await signIn("carol", { newPassword: "Another-horse-2" })).status).toBe(201);
    expect((await signIn("carol")).code).toBe("AuthenticationFailed");
    expect((await signIn("carol", { password: "Another-horse-2" })).status).toBe(201);
  });

  test("has ten attempts in five minutes, also when they come together", async () => {
    const wrong = Array.from({ length: 12 }, () => signIn("erin", { password: "Wrong-horse-1" }));
    const statuses = (await Promise.all(wrong)).map(({ status }) => status).toSorted((one, other) => one - other);
    expect(statuses).toEqual([...Array.from({ length: 10 }, () => 401), 429, 429]);
    expect((await signIn("erin")).code).toBe("TooManyAttempts");
  });

  test("says all that is needed", async () => {
    for (const body of [{}, { password: "x" }, { password: "x", userName: "alice" }, { account: 7, password: "x" }]) {
      expect(await post("/session", body)).toMatchObject({ status: 400, code: "InvalidRequest" });
    }
    expect((await signIn("alice", { durationSeconds: 129_601 })).code).toBe("InvalidRequest");
    expect((await signIn("a".repeat(129))).code).toBe("InvalidRequest");
  });
});

describe("the root user", () => {
  const email = "root@haneul.localhost";

  test("signs in with its e-mail address, once whoever runs the region set a password", async () => {
    const password = "Root-horse-42";
    expect((await post("/session", { email, password })).code).toBe("AuthenticationFailed");
    expect(await post("/root-password", { account: accountId, password })).toMatchObject({
      status: 200,
      answer: { account: accountId, email },
    });
    const { status, answer } = await post("/session", { email, password, durationSeconds: 129_600 });
    expect(status).toBe(201);
    expect(await identityOf(answer as SessionAnswer)).toBe(`arn:aws:iam::${accountId}:root`);
    expect((answer as SessionAnswer).expiresAt - Date.now()).toBeLessThanOrEqual(43_200_000);
    expect((await post("/session", { account: "sky", email, password })).status).toBe(201);
    expect((await post("/session", { account: "sky", email: "other@example.com", password })).code).toBe(
      "AuthenticationFailed",
    );
  });

  test("has a password as the account's policy wants it", async () => {
    expect((await post("/root-password", { account: accountId, password: "short" })).code).toBe(
      "PasswordPolicyViolation",
    );
    expect((await post("/root-password", { account: "999999999999", password: "Root-horse-42" })).status).toBe(404);
  });

  test("gets another key, and the old one is gone", async () => {
    const { status, answer } = await post("/root-keys", { account: accountId });
    expect(status).toBe(201);
    const { accessKeyId, secretAccessKey, deleted } = answer as RootKeysAnswer;
    expect(deleted).toEqual([opened.root.accessKeyId]);
    expect((await opened.sts({ accessKeyId, secretAccessKey }).getCallerIdentity({})).Arn).toBe(
      `arn:aws:iam::${accountId}:root`,
    );
    expect((await refusal(opened.sts(opened.root).getCallerIdentity({})))[0]).toBe("InvalidClientTokenId");
  });
});

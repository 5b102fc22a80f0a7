/** What only whoever runs the region may do to root users: set their passwords, exchange their keys. */
import type { WireResponse } from "../gateway/wire.ts";
import type { RootKeysAnswer, RootPasswordAnswer } from "../kernel/control.ts";
import { awsError } from "../kernel/errors.ts";
import { accounts, type AccountRow } from "../kernel/identity.ts";
import { passwordPolicies } from "../kernel/identity/password-policy.ts";
import { checkPassword, withPassword } from "../kernel/identity/password-rules.ts";
import { loginProfiles } from "../kernel/identity/sign-in.ts";
import { hashPassword, passwordSaltBytes } from "../kernel/password.ts";
import type { Reader } from "../kernel/store.ts";
import { rotateRootKeys } from "../platform/accounts/root-keys.ts";
import { requireText } from "./body-members.ts";
import type { ControlParts } from "./control-parts.ts";
import { json, type ControlRequest } from "./json.ts";

/** `POST /_haneul/root-password`: sets the password that an account's root user signs in with. */
export async function rootPasswordRoute(parts: ControlParts, request: ControlRequest): Promise<WireResponse> {
  const accountId = requireText(request.body, "account");
  const password = requireText(request.body, "password");
  const { store, ids, clock } = parts.accounts;
  const { account, policy } = await store.read(async (reader) => ({
    account: await requireAccount(reader, accountId),
    policy: await reader.get(passwordPolicies, [accountId]),
  }));
  checkPassword(policy, password, [account.name, account.email]);
  const hashed = await hashPassword(password, ids.bytes(passwordSaltBytes));
  await store.transact(async (tx) => {
    const now = clock.now();
    const present = await tx.get(loginProfiles, [accountId, ""]);
    const fresh = { accountId, userName: "", password: hashed, resetRequired: false, createdAt: now, changedAt: now };
    tx.put(
      loginProfiles,
      present ? withPassword(present, hashed, { now, resetRequired: false }) : { ...fresh, earlier: [] },
    );
  });
  const answer: RootPasswordAnswer = { account: accountId, email: account.email };
  return json(answer);
}

/** `POST /_haneul/root-keys`: a new root key for an account; its other root keys are deleted. */
export async function rotateRootKeysRoute(parts: ControlParts, request: ControlRequest): Promise<WireResponse> {
  const accountId = requireText(request.body, "account");
  await parts.store.read((reader) => requireAccount(reader, accountId));
  const answer: RootKeysAnswer = await rotateRootKeys(parts.accounts, accountId);
  return json(answer, 201);
}

async function requireAccount(reader: Reader, id: string): Promise<AccountRow> {
  const account = await reader.get(accounts, [id]);
  if (account) return account;
  throw awsError("NotFound", `There is no account ${id}.`, { status: 404 });
}

/** `/_haneul/accounts`: the region's accounts. */
import type { WireResponse } from "../gateway/wire.ts";
import type { AccountCreated, AccountsAnswer } from "../kernel/control.ts";
import { createAccount, listAccounts } from "../platform/accounts/accounts.ts";
import { findText, requireText } from "./body-members.ts";
import type { ControlParts } from "./control-parts.ts";
import { json, type ControlRequest } from "./json.ts";

/** Lists accounts. */
export async function listAccountsRoute(parts: ControlParts): Promise<WireResponse> {
  const answer: AccountsAnswer = { accounts: await parts.store.read(listAccounts) };
  return json(answer);
}

/** Makes an account with a root key, whose secret this answer alone shows. */
export async function createAccountRoute(parts: ControlParts, request: ControlRequest): Promise<WireResponse> {
  const { body } = request;
  const { accessKeyId, secretAccessKey, ...account } = await createAccount(parts.accounts, {
    name: requireText(body, "name"),
    email: requireText(body, "email"),
    id: findText(body, "id"),
    accessKeyId: findText(body, "accessKeyId"),
    secretAccessKey: findText(body, "secretAccessKey"),
    canonicalId: findText(body, "canonicalId"),
  });
  const answer: AccountCreated = { account, accessKeyId, secretAccessKey };
  return json(answer, 201);
}

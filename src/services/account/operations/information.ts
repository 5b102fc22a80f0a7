/** The account itself: its name, its age, the e-mail address of its root user. */
import { assert } from "../../../kernel/errors.ts";
import { accounts, type AccountRow } from "../../../kernel/identity.ts";
import type { Reader } from "../../../kernel/store.ts";
import { checkedAccountName } from "../contact-checks.ts";
import { conflict, validationFailure } from "../errors.ts";
import { emailChanges, type EmailChangeRow } from "../tables.ts";
import { accountOperation } from "../target.ts";

async function requireAccount(reader: Reader, accountId: string): Promise<AccountRow> {
  const account = await reader.get(accounts, [accountId]);
  assert(account, "who calls, or is a member of an organization, is an account");
  return account;
}

/** GetAccountInformation. */
export const getAccountInformation = accountOperation({
  name: "GetAccountInformation",
  run: async ({ tx, accountId }) => {
    const account = await requireAccount(tx, accountId);
    return {
      AccountId: account.id,
      AccountName: account.name,
      AccountCreatedDate: new Date(account.createdAt),
      AccountState: account.status,
    };
  },
});

/** PutAccountName: Organizations shows the new name too. */
export const putAccountName = accountOperation({
  name: "PutAccountName",
  run: async ({ tx, accountId }, input) => {
    tx.put(accounts, { ...(await requireAccount(tx, accountId)), name: checkedAccountName(input.AccountName) });
    return {};
  },
});

/** GetPrimaryEmail: of a member. */
export const getPrimaryEmail = accountOperation({
  name: "GetPrimaryEmail",
  run: async ({ tx, accountId }) => ({ PrimaryEmail: (await requireAccount(tx, accountId)).email }),
});

const domainKeys = (input: { readonly PrimaryEmail: string }) => ({
  "account:EmailTargetDomain": input.PrimaryEmail.split("@").at(-1) ?? "",
});

/** The header that brings the one-time code, which AWS sends to the new address: a region sends no mail. */
const codeHeader = "x-haneul-one-time-code";

/** StartPrimaryEmailUpdate: the change counts when its one-time code is given to AcceptPrimaryEmailUpdate. */
export const startPrimaryEmailUpdate = accountOperation({
  name: "StartPrimaryEmailUpdate",
  keys: domainKeys,
  run: async ({ tx, accountId, context }, { PrimaryEmail: email }) => {
    if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email) || email.length < 5 || email.length > 64) {
      throw validationFailure("PrimaryEmail is not a valid e-mail address.", "fieldValidationFailed");
    }
    await refuseTaken(tx, email);
    const code = context.ids.upperAlphanumeric(6);
    const sealedCode = context.secrets.seal(Buffer.from(code));
    const change: EmailChangeRow = {
      accountId,
      email,
      sealedCode,
      status: "PENDING",
      updatedAt: context.clock.now(),
    };
    tx.put(emailChanges, change);
    context.response.headers[codeHeader] = code;
    return { Status: "PENDING" };
  },
});

async function refuseTaken(reader: Reader, email: string): Promise<void> {
  const [taken] = await reader.indexRange(accounts, "email", { prefix: [email.toLowerCase()], limit: 1 });
  if (taken) throw conflict("The e-mail address is already in use by another account.");
}

/** AcceptPrimaryEmailUpdate. */
export const acceptPrimaryEmailUpdate = accountOperation({
  name: "AcceptPrimaryEmailUpdate",
  keys: domainKeys,
  run: async ({ tx, accountId, context }, { PrimaryEmail: email, Otp: code }) => {
    const change = await tx.get(emailChanges, [accountId]);
    if (change?.status !== "PENDING" || change.email !== email) {
      throw validationFailure("No email update found for account");
    }
    if (Buffer.from(context.secrets.unseal(change.sealedCode)).toString() !== code) {
      throw validationFailure("The one-time password is not valid.", "fieldValidationFailed");
    }
    await refuseTaken(tx, email);
    tx.put(accounts, { ...(await requireAccount(tx, accountId)), email });
    const accepted: EmailChangeRow = { ...change, status: "ACCEPTED", updatedAt: context.clock.now() };
    tx.put(emailChanges, accepted);
    return { Status: "ACCEPTED" };
  },
});

/** GetPrimaryEmailUpdateStatus: of the last change. */
export const getPrimaryEmailUpdateStatus = accountOperation({
  name: "GetPrimaryEmailUpdateStatus",
  run: async ({ tx, accountId }) => {
    const change = await tx.get(emailChanges, [accountId]);
    if (change === undefined) throw validationFailure("No email update found for account");
    return {
      Status: change.status === "ACCEPTED" ? "COMPLETED" : change.status,
      UpdatedAt: new Date(change.updatedAt),
    };
  },
});

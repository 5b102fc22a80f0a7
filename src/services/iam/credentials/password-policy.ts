/** The account's password policy. */
import type { OperationDefinition, OutputOf } from "../../../kernel/operation.ts";
import { passwordPolicies, type PasswordPolicyRow } from "../../../kernel/identity/password-policy.ts";
import type { Iam } from "../../../generated/iam.ts";
import { notFound } from "../errors.ts";
import { withSelfService } from "./password-self-service.ts";

const noPolicy = (accountId: string): Error =>
  notFound(`The Password Policy with domain name ${accountId} cannot be found.`);

/** Replaces the whole policy: what is left out goes back to its default (IAM API reference). */
export const updateAccountPasswordPolicy: OperationDefinition<Iam, "UpdateAccountPasswordPolicy"> = {
  invoke: async (context, input) => {
    const row: PasswordPolicyRow = {
      accountId: context.caller.accountId,
      minimumLength: input.MinimumPasswordLength ?? 6,
      requireSymbols: input.RequireSymbols ?? false,
      requireNumbers: input.RequireNumbers ?? false,
      requireUppercase: input.RequireUppercaseCharacters ?? false,
      requireLowercase: input.RequireLowercaseCharacters ?? false,
      usersMayChange: input.AllowUsersToChangePassword ?? false,
      ...(input.MaxPasswordAge === undefined ? {} : { maximumAgeDays: input.MaxPasswordAge }),
      ...(input.PasswordReusePrevention === undefined ? {} : { remembered: input.PasswordReusePrevention }),
      ...(input.HardExpiry === undefined ? {} : { hardExpiry: input.HardExpiry }),
    };
    await context.store.transact(async (tx) => tx.put(passwordPolicies, row));
    return {};
  },
};

export const getAccountPasswordPolicy: OperationDefinition<Iam, "GetAccountPasswordPolicy"> = {
  // Who may choose a password may know what is asked of it.
  access: async (context) => [
    await withSelfService(context, { action: "iam:GetAccountPasswordPolicy", resource: "*" }),
  ],
  invoke: async (context) => {
    const { accountId } = context.caller;
    const row = await context.store.read((reader) => reader.get(passwordPolicies, [accountId]));
    if (!row) throw noPolicy(accountId);
    return { PasswordPolicy: apiPolicy(row) };
  },
};

export const deleteAccountPasswordPolicy: OperationDefinition<Iam, "DeleteAccountPasswordPolicy"> = {
  invoke: async (context) => {
    const { accountId } = context.caller;
    await context.store.transact(async (tx) => {
      if (!(await tx.get(passwordPolicies, [accountId]))) {
        // In other words than where it is read (IAM's examples for PowerShell).
        throw notFound("The account policy with name PasswordPolicy cannot be found.");
      }
      tx.delete(passwordPolicies, [accountId]);
    });
    return {};
  },
};

function apiPolicy(row: PasswordPolicyRow): OutputOf<Iam, "GetAccountPasswordPolicy">["PasswordPolicy"] {
  return {
    MinimumPasswordLength: row.minimumLength,
    RequireSymbols: row.requireSymbols,
    RequireNumbers: row.requireNumbers,
    RequireUppercaseCharacters: row.requireUppercase,
    RequireLowercaseCharacters: row.requireLowercase,
    AllowUsersToChangePassword: row.usersMayChange,
    ExpirePasswords: row.maximumAgeDays !== undefined,
    MaxPasswordAge: row.maximumAgeDays,
    PasswordReusePrevention: row.remembered,
    HardExpiry: row.hardExpiry,
  };
}

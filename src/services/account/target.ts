/** Which account an operation is about, and whether the caller may manage it (Account Management guide, "API modes"). */
import type { Account } from "../../generated/account.ts";
import type { Context } from "../../kernel/context.ts";
import { organizationPath, type OrganizationPath } from "../../kernel/identity/organization-tree.ts";
import { delegatedAdministrators } from "../../kernel/identity/organization.ts";
import type { AccessQuestion, InputOf, OperationDefinition, OutputOf } from "../../kernel/operation.ts";
import type { Reader, Transaction } from "../../kernel/store.ts";
import { accessDenied, notFound } from "./errors.ts";

const trustedService = "account.amazonaws.com";

/** How an operation on an account is stated. */
interface AccountOperation<N extends keyof Account> {
  readonly name: N;
  /** Condition keys of the request; refuses what AWS refuses before it decides. */
  readonly keys?: (
    input: InputOf<Account, N>,
    context: Context,
  ) => Readonly<Record<string, string | readonly string[]>>;
  /** Runs in one transaction with the id of the account that is meant. */
  readonly run: (
    call: { readonly context: Context; readonly tx: Transaction; readonly accountId: string },
    input: InputOf<Account, N>,
  ) => Promise<OutputOf<Account, N>>;
}

/** An operation on the caller's own account, or (with AccountId) on a member of the organization that it manages. */
export function accountOperation<N extends keyof Account>(
  stated: AccountOperation<N>,
): OperationDefinition<Account, N> {
  const targetOf = (input: InputOf<Account, N>) => (input as { readonly AccountId?: string | undefined }).AccountId;
  return {
    access: async (context, input) => {
      const question = await questionOf(context, stated.name, targetOf(input));
      return [{ ...question, conditionKeys: { ...question.conditionKeys, ...stated.keys?.(input, context) } }];
    },
    invoke: (context, input) =>
      context.store.transact((tx) =>
        stated.run({ context, tx, accountId: targetOf(input) ?? context.caller.accountId }, input),
      ),
  };
}

async function questionOf(context: Context, operation: string, target: string | undefined): Promise<AccessQuestion> {
  const own = context.caller.accountId;
  const action = `account:${operation}`;
  if (target === undefined) return { action, resource: `arn:aws:account::${own}:account` };
  return context.store.read(async (reader) => {
    const place = await requireManaged(reader, context, operation, target);
    const { id, managementAccountId } = place.organization;
    const tags = Object.entries(place.membership.tags);
    return {
      action,
      resource: `arn:aws:account::${managementAccountId}:account/${id}/${target}`,
      // The management account owns it; a delegate was let through above.
      resourceAccount: managementAccountId,
      allowedByAcl: true,
      conditionKeys: {
        "account:AccountResourceOrgPaths": [`${[id, ...place.levels.slice(0, -1)].join("/")}/`],
        ...Object.fromEntries(tags.map(([key, value]) => [`account:AccountResourceOrgTags/${key}`, value])),
      },
    };
  });
}

/** Throws AccessDeniedException unless the caller manages the organization for this service and the target is a member. */
async function requireManaged(
  reader: Reader,
  context: Context,
  operation: string,
  target: string,
): Promise<OrganizationPath> {
  const own = context.caller.accountId;
  const mine = await organizationPath(reader, own);
  if (!mine || !(await isManager(reader, mine, own))) throw accessDenied(context, operation);
  const { organization } = mine;
  if (organization.featureSet !== "ALL" || !Object.hasOwn(organization.trustedServices, trustedService)) {
    throw accessDenied(
      context,
      operation,
      "Your organization must first enable trusted access with AWS Account Management.",
    );
  }
  if (target === organization.managementAccountId) {
    throw accessDenied(
      context,
      operation,
      "The management account can only be managed using the standalone context from the management account.",
    );
  }
  const theirs = await organizationPath(reader, target);
  if (theirs?.organization.id !== organization.id) throw accessDenied(context, operation);
  return theirs;
}

async function isManager(reader: Reader, place: OrganizationPath, accountId: string): Promise<boolean> {
  if (place.membership.isManagement) return true;
  const delegate = await reader.get(delegatedAdministrators, [place.organization.id, accountId]);
  return delegate !== undefined && Object.hasOwn(delegate.services, trustedService);
}

/** GovCloud accounts belong to another partition: no account here has one. */
export const getGovCloudAccountInformation: OperationDefinition<Account, "GetGovCloudAccountInformation"> = {
  access: (context) => [
    {
      action: "account:GetGovCloudAccountInformation",
      resource: `arn:aws:account::${context.caller.accountId}:account`,
    },
  ],
  invoke: async (context, input) => {
    const id = input.StandardAccountId ?? context.caller.accountId;
    throw notFound(`GovCloud Account ID not found for Standard Account - ${id}.`);
  },
};

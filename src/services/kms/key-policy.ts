/** Key policies: the default one, and what AWS checks before it takes one (KMS guide, "Key policies in AWS KMS"). */
import type { Context } from "../../kernel/context.ts";
import { accounts } from "../../kernel/identity.ts";
import { isIdThere, isUniqueId } from "../../kernel/identity/principal-ids.ts";
import { principalKey, roles, users } from "../../kernel/identity/principals.ts";
import type { PolicyDocument, PolicyPrincipals } from "../../kernel/policy/document.ts";
import { parsePolicyCached } from "../../kernel/policy/parse.ts";
import { PolicyError } from "../../kernel/policy/policy-error.ts";
import { findUnknownService } from "../../kernel/policy/service-principals.ts";
import type { Reader } from "../../kernel/store.ts";
import { requestKeys } from "./access.ts";
import { limitExceeded, malformedPolicy } from "./errors.ts";
import { limits } from "./limits.ts";
import { keyArn, type KeyPlace } from "./tables.ts";

/** What a key gets that is made without a policy: the account, and so its IAM policies, decide. */
export function defaultPolicy(accountId: string): string {
  const statement = {
    Sid: "Enable IAM User Permissions",
    Effect: "Allow",
    Principal: { AWS: `arn:aws:iam::${accountId}:root` },
    Action: "kms:*",
    Resource: "*",
  };
  return JSON.stringify({ Version: "2012-10-17", Id: "key-default-1", Statement: [statement] }, undefined, 2);
}

/**
 * Throws LimitExceededException for a text that is too long, MalformedPolicyDocumentException for what is no policy or names principals that are not there, and when the
 * caller could not put another policy afterwards (unless `bypass`).
 */
export async function checkKeyPolicy(
  context: Context,
  text: string,
  options: { readonly key: KeyPlace; readonly bypass: boolean | undefined },
): Promise<void> {
  const length = Buffer.byteLength(text);
  if (length > limits.policyBytes) throw limitExceeded(`Policy may not exceed ${limits.policyBytes} bytes`);
  const document = parsed(text);
  await context.store.read((reader) => checkPrincipals(reader, document));
  if (options.bypass === true) return;
  const stays = await context.isAllowed({
    action: "kms:PutKeyPolicy",
    resource: keyArn(options.key),
    resourceAccount: options.key.accountId,
    resourcePolicy: document,
    resourcePolicyRequired: true,
    conditionKeys: requestKeys(context),
  });
  if (stays) return;
  throw malformedPolicy("The new key policy will not allow you to update the key policy in the future.");
}

function parsed(text: string): PolicyDocument {
  try {
    return parsePolicyCached(text, "key");
  } catch (error) {
    if (error instanceof PolicyError) throw malformedPolicy(error.message);
    throw error;
  }
}

async function checkPrincipals(reader: Reader, document: PolicyDocument): Promise<void> {
  if (findUnknownService(document) !== undefined) throw invalidPrincipals();
  for (const { principals, notPrincipals } of document.statements) {
    for (const name of [...namesOf(principals), ...namesOf(notPrincipals)]) {
      if (!(await isThere(reader, name))) throw invalidPrincipals();
    }
  }
}

const invalidPrincipals = () => malformedPolicy("Policy contains a statement with one or more invalid principals.");

const namesOf = (principals: PolicyPrincipals | undefined): readonly string[] => principals?.aws ?? [];

/** Whether an account, user or role exists; sessions are taken on trust. */
export async function isThere(reader: Reader, principal: string): Promise<boolean> {
  if (principal === "*") return true;
  if (isUniqueId(principal)) return isIdThere(reader, principal);
  const accountId = /^(?:arn:aws[a-z-]*:(?:iam|sts)::)?(\d{12})(?::|$)/.exec(principal)?.[1];
  if (accountId === undefined || (await reader.get(accounts, [accountId])) === undefined) return false;
  const [, kind, name] = /:iam::\d{12}:(user|role)\/(?:.*\/)?([^/]+)$/.exec(principal) ?? [];
  if (kind === undefined || name === undefined) return true;
  const key = principalKey(accountId, name);
  return (await (kind === "user" ? reader.get(users, key) : reader.get(roles, key))) !== undefined;
}

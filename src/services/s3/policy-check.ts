/** Which policies a bucket takes: AWS's checks of form, size, resources and principals, in S3's words. */
import type { Context } from "../../kernel/context.ts";
import { awsError } from "../../kernel/errors.ts";
import { accounts } from "../../kernel/identity.ts";
import { isIdThere, isUniqueId } from "../../kernel/identity/principal-ids.ts";
import { principalKey, roleArn, roles, userArn, users } from "../../kernel/identity/principals.ts";
import { checkBucketPolicy } from "../../kernel/policy/bucket-policy.ts";
import type { PolicyDocument, PolicyPrincipals } from "../../kernel/policy/document.ts";
import { parsePolicy } from "../../kernel/policy/parse.ts";
import { PolicyError } from "../../kernel/policy/policy-error.ts";
import { findUnknownService } from "../../kernel/policy/service-principals.ts";
import type { Reader } from "../../kernel/store.ts";
import { findOwnerOfAws, isAccountOfAws } from "./aws-accounts.ts";
import { malformedPolicy } from "./errors.ts";

/** AWS docs: "Bucket policies are limited to 20 KB in size." */
const maximumSizeBytes = 20_480;

/** Parses a policy that is about to become a bucket's; throws MalformedPolicy and PolicyTooLarge. */
export async function requireBucketPolicy(context: Context, bucket: string, text: string): Promise<PolicyDocument> {
  if (Buffer.byteLength(text) > maximumSizeBytes) {
    const message = `Normalized policy document exceeds the maximum allowed size of ${maximumSizeBytes} bytes.`;
    throw awsError("PolicyTooLarge", message, { status: 400 });
  }
  const document = parsed(text, bucket);
  const unknown = findUnknownService(document);
  if (unknown !== undefined) throw invalidPrincipal(`"Service" : "${unknown}"`);
  await context.store.read(async (reader) => {
    for (const { principals, notPrincipals } of document.statements) {
      await checkPrincipals(reader, principals);
      await checkPrincipals(reader, notPrincipals);
    }
  });
  return document;
}

function parsed(text: string, bucket: string): PolicyDocument {
  if (text.startsWith("{") && !isJson(text)) throw malformedPolicy("This policy contains invalid Json");
  try {
    const document = parsePolicy(text, "bucket");
    checkBucketPolicy(document, bucket);
    return document;
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    // What is missing AWS names in the message alone.
    const isTold = error.detail === "" || error.message.startsWith("Missing required field");
    throw malformedPolicy(error.message, isTold ? undefined : error.detail);
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const accountInArn = /^arn:aws[a-z-]*:(?:iam|sts)::(\d{12}):/;

/** Accounts, and users and roles of theirs, must exist under the ARN that is named; sessions are taken on trust. */
async function checkPrincipals(reader: Reader, principals: PolicyPrincipals | undefined): Promise<void> {
  for (const name of principals?.aws ?? []) {
    if (name === "*" || isAccountOfAws(name)) continue;
    if (isUniqueId(name) && !(await isIdThere(reader, name))) throw invalidPrincipal(`"AWS" : "${name}"`);
    const accountId = accountInArn.exec(name)?.[1] ?? (/^\d{12}$/.test(name) ? name : undefined);
    if (accountId === undefined) continue;
    const isThere = (await reader.get(accounts, [accountId])) !== undefined && (await isPrincipal(reader, name));
    if (!isThere) throw invalidPrincipal(`"AWS" : "${name}"`);
  }
  for (const id of principals?.canonicalUser ?? []) {
    if (findOwnerOfAws(id) !== undefined) continue;
    const found = await reader.indexRange(accounts, "canonicalId", { prefix: [id], limit: 1 });
    if (found.length === 0) throw invalidPrincipal(`"CanonicalUser" : "${id}"`);
  }
}

async function isPrincipal(reader: Reader, arn: string): Promise<boolean> {
  const [, accountId = "", kind, name = ""] = /:iam::(\d{12}):(user|role)\/(?:.*\/)?([^/]+)$/.exec(arn) ?? [];
  if (kind === undefined) return true;
  const key = principalKey(accountId, name);
  if (kind === "role") {
    const role = await reader.get(roles, key);
    return role !== undefined && roleArn(role) === arn;
  }
  const user = await reader.get(users, key);
  return user !== undefined && userArn(user) === arn;
}

function invalidPrincipal(detail: string) {
  return malformedPolicy("Invalid principal in policy", detail);
}

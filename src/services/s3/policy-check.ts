/** Which policies a bucket takes: AWS's checks of form, size, resources and principals, in S3's words. */
import type { Context } from "../../kernel/context.ts";
import { awsError } from "../../kernel/errors.ts";
import { accounts } from "../../kernel/identity.ts";
import type { PolicyDocument, PolicyPrincipals, PolicyStatement } from "../../kernel/policy/document.ts";
import { newGlob } from "../../kernel/policy/glob.ts";
import { parsePolicy } from "../../kernel/policy/parse.ts";
import { PolicyError } from "../../kernel/policy/policy-error.ts";
import type { Reader } from "../../kernel/store.ts";
import { malformedPolicy } from "./errors.ts";

/** AWS docs: "Bucket policies are limited to 20 KB in size." */
const maximumSizeBytes = 20_480;

/** Parses a policy that is about to become a bucket's; throws MalformedPolicy and PolicyTooLarge. */
export async function requireBucketPolicy(context: Context, bucket: string, text: string): Promise<PolicyDocument> {
  if (Buffer.byteLength(text) > maximumSizeBytes) {
    const message = `Normalized policy document exceeds the maximum allowed size of ${maximumSizeBytes} bytes.`;
    throw awsError("PolicyTooLarge", message, { status: 400 });
  }
  const document = parsed(text);
  for (const statement of document.statements) checkResources(statement, bucket);
  await context.store.read(async (reader) => {
    for (const { principals, notPrincipals } of document.statements) {
      await checkPrincipals(reader, principals);
      await checkPrincipals(reader, notPrincipals);
    }
  });
  return document;
}

function parsed(text: string): PolicyDocument {
  try {
    return parsePolicy(text, "bucket");
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    throw malformedPolicy(error.message, error.detail === "" ? undefined : error.detail);
  }
}

/** A statement must speak of the bucket or its objects, and of nothing else. */
function checkResources(statement: PolicyStatement, bucket: string): void {
  const resources = statement.resources ?? statement.notResources ?? [];
  for (const resource of resources) {
    if (!isOfBucket(resource, bucket)) throw malformedPolicy("Policy has invalid resource", resource);
  }
  if (statement.actions !== undefined && statement.resources !== undefined) {
    checkActionsApply(statement.actions, statement.resources);
  }
}

const arnPrefix = /^arn:aws(-[a-z-]+)?:s3:::/;

function isOfBucket(resource: string, bucket: string): boolean {
  const named = resource.replace(arnPrefix, "");
  if (named === resource) return false;
  const slash = named.indexOf("/");
  return newGlob(slash < 0 ? named : named.slice(0, slash)).matches(bucket);
}

/** Actions on objects need a resource that can be an object, those on buckets one that can be a bucket. */
function checkActionsApply(actions: readonly string[], resources: readonly string[]): void {
  const objects = resources.some((resource) => resource.includes("/") || resource.endsWith("*"));
  const buckets = resources.some((resource) => !resource.includes("/"));
  for (const action of actions) {
    if (action.includes("*") || action.includes("?")) continue;
    if (isObjectAction(action) ? !objects : !buckets) {
      throw malformedPolicy("Action does not apply to any resource(s) in statement");
    }
  }
}

const objectAction =
  /^s3:((get|put|delete|replicate|restore|list|update)object(?!lockconfiguration)|abortmultipartupload|listmultipartuploadparts|bypassgovernanceretention|objectowneroverride|initiatereplication)/i;

function isObjectAction(action: string): boolean {
  return objectAction.test(action);
}

const accountInArn = /^arn:aws[a-z-]*:(?:iam|sts)::(\d{12}):/;

/** Principals must be accounts that exist. Users and roles in them belong to IAM, which S3 takes on trust. */
async function checkPrincipals(reader: Reader, principals: PolicyPrincipals | undefined): Promise<void> {
  for (const name of principals?.aws ?? []) {
    if (name === "*") continue;
    const accountId = accountInArn.exec(name)?.[1] ?? (/^\d{12}$/.test(name) ? name : undefined);
    if (accountId === undefined) continue;
    if ((await reader.get(accounts, [accountId])) === undefined) throw invalidPrincipal(`"AWS" : "${name}"`);
  }
  for (const id of principals?.canonicalUser ?? []) {
    const found = await reader.indexRange(accounts, "canonicalId", { prefix: [id], limit: 1 });
    if (found.length === 0) throw invalidPrincipal(`"CanonicalUser" : "${id}"`);
  }
}

function invalidPrincipal(detail: string) {
  return malformedPolicy("Invalid principal in policy", detail);
}

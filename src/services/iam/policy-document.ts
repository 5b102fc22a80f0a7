/** Documents of policies: checked when they come in, percent-encoded when they go out. */
import { isIdThere, isUniqueId } from "../../kernel/identity/principal-ids.ts";
import { principalKey, roles, users } from "../../kernel/identity/principals.ts";
import { accounts } from "../../kernel/identity.ts";
import type { PolicyDocument } from "../../kernel/policy/document.ts";
import { parsePolicy } from "../../kernel/policy/parse.ts";
import { PolicyError } from "../../kernel/policy/policy-error.ts";
import { findUnknownService } from "../../kernel/policy/service-principals.ts";
import type { Reader } from "../../kernel/store.ts";
import { limitExceeded, malformedPolicyDocument } from "./errors.ts";
import { trustPolicySize } from "./limits.ts";

/** Length of a policy as quotas count it: without white space. */
export const policySize = (text: string): number => text.replaceAll(/\s/g, "").length;

/** Percent-encoded after RFC 3986, as IAM returns all documents. */
export const encodeDocument = (text: string): string =>
  encodeURIComponent(text).replaceAll(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/** Parses a policy of a user, group or role. Throws MalformedPolicyDocument. */
export function checkIdentityPolicy(text: string): PolicyDocument {
  return parse(text, "identity", "Syntax errors in policy.");
}

/** Parses a managed policy: it has to state version 2012-10-17, which inline policies need not. Throws MalformedPolicyDocument. */
export function checkManagedPolicy(text: string): PolicyDocument {
  return parse(text, "managed", "Syntax errors in policy.");
}

/** Checks who may assume a role: form, size, and that services and principals of this region's accounts exist. */
export async function checkTrustPolicy(reader: Reader, text: string): Promise<void> {
  const document = parse(text, "trust", "This policy contains invalid Json");
  if (policySize(text) > trustPolicySize) throw limitExceeded("ACLSizePerRole", trustPolicySize);
  for (const { principals } of document.statements) {
    if (principals?.federated.every(isProvider) ?? true) continue;
    throw malformedPolicyDocument("Federated principals must be valid domain names or SAML metadata ARNs");
  }
  const unknown = findUnknownService(document);
  if (unknown !== undefined) throw malformedPolicyDocument(`Invalid principal in policy: "SERVICE":"${unknown}"`);
  for (const { principals, notPrincipals } of document.statements) {
    for (const principal of [...(principals?.aws ?? []), ...(notPrincipals?.aws ?? [])]) {
      if (await isMissing(reader, principal)) {
        throw malformedPolicyDocument(`Invalid principal in policy: "AWS":"${principal}"`);
      }
    }
  }
}

/** Whether sessions can come from such a provider: Cognito and its like go by their domains, an account's own by their ARNs. */
const isProvider = (name: string): boolean =>
  /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i.test(name) || /^arn:aws[a-z-]*:iam::\d{12}:(?:saml|oidc)-provider\/.+$/.test(name);

function parse(text: string, use: "identity" | "managed" | "trust", notJson: string): PolicyDocument {
  try {
    return parsePolicy(text, use);
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    throw malformedPolicyDocument(error.fault === "notJson" ? notJson : error.message);
  }
}

/** Whether a principal is of an account that this region knows, and is not there. Of other accounts nothing is known. */
async function isMissing(reader: Reader, principal: string): Promise<boolean> {
  if (isUniqueId(principal)) return !(await isIdThere(reader, principal));
  const match = /^arn:aws:iam::(\d{12}):(user|role)\/(?:.*\/)?([^/]+)$/.exec(principal);
  if (match === null) return false;
  const [, accountId = "", kind, name = ""] = match;
  if ((await reader.get(accounts, [accountId])) === undefined) return false;
  const key = principalKey(accountId, name);
  return (kind === "user" ? await reader.get(users, key) : await reader.get(roles, key)) === undefined;
}

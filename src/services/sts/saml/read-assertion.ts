/** What an assertion says, held to the rules that AWS has for it (IAM user guide, "Configure SAML assertions"). */
import type { Element } from "@xmldom/xmldom";
import { expiredIdentityToken, invalidIdentityToken, rejectedClaim } from "../errors.ts";
import type { PassedTags } from "../session-tags.ts";
import { assertionNamespace, attributeOf, childOf, childrenOf, textOf } from "./xml.ts";

const attributePrefix = "https://aws.amazon.com/SAML/Attributes/";
const redeemMilliseconds = 5 * 60_000;
const skewMilliseconds = 5 * 60_000;
const audience = /^(urn:amazon:webservices(:.*)?|https:\/\/([a-z0-9-]+\.)*signin\.aws\.amazon\.com\/.*)$/;

/** An assertion's content. */
export interface SamlIdentity {
  readonly issuer: string;
  readonly subject: string;
  /** `persistent`, `transient`, or the whole name of another format. */
  readonly subjectType: string;
  /** Where the assertion was to be presented. */
  readonly recipient: string;
  readonly sessionName: string;
  /** Role and provider, as the assertion pairs them. */
  readonly roles: readonly string[];
  readonly tags: PassedTags;
  readonly sourceIdentity: string | undefined;
  /** When the provider's own session ends; wall-clock time, milliseconds. */
  readonly sessionEndsAt: number | undefined;
}

/** Reads a signed assertion at `now`, wall-clock time. Throws InvalidIdentityToken, ExpiredTokenException, IDPRejectedClaim. */
export function readAssertion(assertion: Element, now: number): SamlIdentity {
  checkConditions(assertion, now);
  const subject = childOf(assertion, assertionNamespace, "Subject");
  const nameId = childOf(subject, assertionNamespace, "NameID");
  const attributes = readAttributes(assertion);
  const one = (name: string): string | undefined => attributes.get(attributePrefix + name)?.[0];
  return {
    issuer: textOf(childOf(assertion, assertionNamespace, "Issuer")),
    subject: textOf(nameId),
    subjectType: subjectType(attributeOf(nameId, "Format")),
    recipient: requireRecipient(subject, now),
    sessionName: requireSessionName(one("RoleSessionName")),
    roles: attributes.get(`${attributePrefix}Role`) ?? [],
    tags: readTags(attributes),
    sourceIdentity: checkSourceIdentity(one("SourceIdentity")),
    sessionEndsAt: timeOf(childOf(assertion, assertionNamespace, "AuthnStatement"), "SessionNotOnOrAfter"),
  };
}

function checkConditions(assertion: Element, now: number): void {
  const issuedAt = timeOf(assertion, "IssueInstant");
  const conditions = childOf(assertion, assertionNamespace, "Conditions");
  const notBefore = timeOf(conditions, "NotBefore");
  const notOnOrAfter = timeOf(conditions, "NotOnOrAfter");
  const isLate = issuedAt === undefined || now > issuedAt + redeemMilliseconds + skewMilliseconds;
  if (isLate || (notOnOrAfter !== undefined && now >= notOnOrAfter + skewMilliseconds)) {
    throw expiredIdentityToken("Token must be redeemed within 5 minutes of issuance");
  }
  if (Math.max(issuedAt, notBefore ?? 0) > now + skewMilliseconds) {
    throw invalidIdentityToken("The assertion is not valid yet");
  }
  const restrictions = conditions ? childrenOf(conditions, assertionNamespace, "AudienceRestriction") : [];
  const isForAws = (restriction: Element): boolean =>
    childrenOf(restriction, assertionNamespace, "Audience").some((element) => audience.test(textOf(element)));
  if (restrictions.length === 0 || !restrictions.every(isForAws)) {
    throw invalidIdentityToken("Response does not contain the required audience");
  }
}

/** The bearer's confirmation that is still open. */
function requireRecipient(subject: Element | undefined, now: number): string {
  const confirmations = subject ? childrenOf(subject, assertionNamespace, "SubjectConfirmation") : [];
  for (const confirmation of confirmations) {
    if (attributeOf(confirmation, "Method") !== "urn:oasis:names:tc:SAML:2.0:cm:bearer") continue;
    const data = childOf(confirmation, assertionNamespace, "SubjectConfirmationData");
    const recipient = attributeOf(data, "Recipient");
    const until = timeOf(data, "NotOnOrAfter");
    if (recipient === undefined || until === undefined) continue;
    if (now < until + skewMilliseconds) return recipient;
    throw expiredIdentityToken("Token must be redeemed within 5 minutes of issuance");
  }
  throw invalidIdentityToken("Response does not contain a bearer confirmation with a recipient and an end");
}

function readAttributes(assertion: Element): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const statement of childrenOf(assertion, assertionNamespace, "AttributeStatement")) {
    for (const attribute of childrenOf(statement, assertionNamespace, "Attribute")) {
      const name = attributeOf(attribute, "Name") ?? "";
      const values = childrenOf(attribute, assertionNamespace, "AttributeValue").map(textOf);
      found.set(name, [...(found.get(name) ?? []), ...values]);
    }
  }
  return found;
}

function requireSessionName(name: string | undefined): string {
  if (name === undefined) throw invalidIdentityToken("RoleSessionName is required in AuthnResponse");
  if (/^[\w+=,.@-]{2,64}$/.test(name)) return name;
  throw invalidIdentityToken("RoleSessionName in AuthnResponse must match [a-zA-Z_0-9+=,.@-]{2,64}");
}

function checkSourceIdentity(value: string | undefined): string | undefined {
  if (value === undefined || (/^[\w+=,.@-]{2,64}$/.test(value) && !value.startsWith("aws:"))) return value;
  throw invalidIdentityToken('Source Identity must match [a-zA-Z_0-9+=,.@-]{2,64} and not begin with "aws:"');
}

function readTags(attributes: ReadonlyMap<string, readonly string[]>): PassedTags {
  const prefix = `${attributePrefix}PrincipalTag:`;
  const tags = [...attributes]
    .filter(([name]) => name.startsWith(prefix))
    .map(([name, values]) => ({ Key: name.slice(prefix.length), Value: values[0] ?? "" }));
  const isTag = ({ Key, Value }: { Key: string; Value: string }): boolean =>
    /^[\p{L}\p{Z}\p{N}_.:/=+\-@]{1,128}$/u.test(Key) && /^[\p{L}\p{Z}\p{N}_.:/=+\-@]{0,256}$/u.test(Value);
  if (tags.length > 50 || !tags.every(isTag)) throw rejectedClaim("The session tags in the assertion are not valid");
  return { tags, transitiveTagKeys: attributes.get(`${attributePrefix}TransitiveTagKeys`) ?? [] };
}

function subjectType(format: string | undefined): string {
  const known = /^urn:oasis:names:tc:SAML:2\.0:nameid-format:(persistent|transient)$/.exec(format ?? "")?.[1];
  return known ?? format ?? "";
}

function timeOf(element: Element | undefined, name: string): number | undefined {
  const text = attributeOf(element, name);
  if (text === undefined) return undefined;
  const at = Date.parse(text);
  if (Number.isNaN(at)) throw invalidIdentityToken(`${name} in the response is no time`);
  return at;
}

/** Reads ACLs out of requests: canned, as grant headers, as XML; with everything that can be wrong with them. */
import { awsError } from "../../kernel/errors.ts";
import { accounts, type AccountRow } from "../../kernel/identity.ts";
import type { Reader } from "../../kernel/store.ts";
import { cannedBucketAcl, cannedObjectAcl, isKnownGroup, newGroupGrant, newUserGrant } from "./acl.ts";
import { findOwnerOfAws } from "./aws-accounts.ts";
import { accessDenied, invalidArgument, invalidRequest, malformedAcl } from "./errors.ts";
import type { Grant, Owner } from "./tables.ts";

/** The members of a request that may carry an ACL; every operation has some of them. */
export interface AclInput {
  readonly ACL?: string | undefined;
  readonly GrantFullControl?: string | undefined;
  readonly GrantRead?: string | undefined;
  readonly GrantReadACP?: string | undefined;
  readonly GrantWrite?: string | undefined;
  readonly GrantWriteACP?: string | undefined;
  readonly AccessControlPolicy?: AclDocument | undefined;
}

/** An ACL in XML. */
interface AclDocument {
  readonly Grants?: readonly AclDocumentGrant[] | undefined;
  readonly Owner?: { readonly ID?: string | undefined } | undefined;
}

interface AclDocumentGrant {
  readonly Grantee?:
    | {
        readonly ID?: string | undefined;
        readonly URI?: string | undefined;
        readonly EmailAddress?: string | undefined;
        readonly Type?: string | undefined;
      }
    | undefined;
  readonly Permission?: string | undefined;
}

/** Whose ACL it is. */
export interface AclParties {
  readonly kind: "bucket" | "object";
  readonly owner: Owner;
  readonly bucketOwner: Owner;
}

const grantHeaders = [
  ["GrantFullControl", "x-amz-grant-full-control", "FULL_CONTROL"],
  ["GrantRead", "x-amz-grant-read", "READ"],
  ["GrantReadACP", "x-amz-grant-read-acp", "READ_ACP"],
  ["GrantWrite", "x-amz-grant-write", "WRITE"],
  ["GrantWriteACP", "x-amz-grant-write-acp", "WRITE_ACP"],
] as const;

/** AWS docs: "An ACL can have up to 100 grants." */
const maximumGrants = 100;

/** Whether a request says anything about an ACL in its headers. */
export function hasAclHeaders(input: AclInput): boolean {
  return hasCanned(input) || hasGrantHeaders(input);
}

/** A header without a value names no list: goofys and its like send one with every bucket they make. */
function hasCanned(input: AclInput): input is AclInput & { readonly ACL: string } {
  return input.ACL !== undefined && input.ACL !== "";
}

function hasGrantHeaders(input: AclInput): boolean {
  return grantHeaders.some(([member]) => input[member] !== undefined);
}

/** The ACL a request asks for; undefined when it asks for none. Throws AWS's errors for what is wrong with it. */
export async function requestedAcl(
  reader: Reader,
  input: AclInput,
  parties: AclParties,
): Promise<readonly Grant[] | undefined> {
  const byHeader = hasGrantHeaders(input);
  if (hasCanned(input)) {
    if (byHeader) throw invalidRequest("Specifying both Canned ACLs and Header Grants is not allowed");
    if (input.AccessControlPolicy !== undefined) throw unexpectedContent();
    return requireCanned(input.ACL, parties);
  }
  if (byHeader) {
    if (input.AccessControlPolicy !== undefined) throw unexpectedContent();
    return grantsOfHeaders(reader, input);
  }
  return input.AccessControlPolicy && grantsOfDocument(reader, input.AccessControlPolicy, parties.owner);
}

/** The same for operations that do nothing but set an ACL: saying nothing is an error. */
export async function requireRequestedAcl(
  reader: Reader,
  input: AclInput,
  parties: AclParties,
): Promise<readonly Grant[]> {
  const acl = await requestedAcl(reader, input, parties);
  if (acl !== undefined) return acl;
  throw awsError("MissingSecurityHeader", "Your request was missing a required header", {
    status: 400,
    fields: { MissingHeaderName: "x-amz-acl" },
  });
}

function requireCanned(name: string, parties: AclParties): Grant[] {
  const acl =
    parties.kind === "bucket"
      ? cannedBucketAcl(name, parties.owner)
      : cannedObjectAcl(name, parties.owner, parties.bucketOwner);
  if (acl === undefined) throw invalidArgument("", "x-amz-acl", name);
  return acl;
}

async function grantsOfHeaders(reader: Reader, input: AclInput): Promise<Grant[]> {
  const grants: Grant[] = [];
  for (const [member, header, permission] of grantHeaders) {
    const value = input[member];
    if (value === undefined) continue;
    for (const { type, text } of granteesOfHeader(header, value)) {
      grants.push(await newGrant(reader, { type, text, permission }));
    }
  }
  if (grants.length > maximumGrants) throw malformedAcl();
  return grants;
}

const granteePattern = /^\s*(id|uri|emailAddress)\s*=\s*(?:"([^"]*)"|([^",\s]+))\s*$/i;

/** Takes `id="…", uri="…"` apart. */
function granteesOfHeader(header: string, value: string): { type: GranteeForm; text: string }[] {
  return value.split(",").map((part) => {
    const match = granteePattern.exec(part);
    if (match === null) throw invalidArgument("Argument format not recognized", header, value);
    const form = match[1]?.toLowerCase();
    const type: GranteeForm = form === "id" ? "id" : form === "uri" ? "uri" : "email";
    return { type, text: match[2] ?? match[3] ?? "" };
  });
}

type GranteeForm = "id" | "uri" | "email";

async function grantsOfDocument(reader: Reader, document: AclDocument, owner: Owner): Promise<Grant[]> {
  const stated = document.Owner?.ID;
  if (stated === undefined) throw malformedAcl();
  const entries = document.Grants ?? [];
  if (entries.length > maximumGrants) throw malformedAcl();
  for (const entry of entries) granteeOfEntry(entry);
  // The owner is part of the document, but nothing here can change it.
  if (!/^[0-9a-f]{64}$/.test(stated)) throw invalidArgument("Invalid id", "CanonicalUser/ID", stated);
  if (stated !== owner.canonicalId) throw accessDenied();
  const grants: Grant[] = [];
  for (const entry of entries) grants.push(await newGrant(reader, { ...granteeOfEntry(entry), inDocument: true }));
  return grants;
}

interface GrantRequest {
  /** Stands in an XML document, where errors name its elements. */
  readonly inDocument?: boolean;
  readonly type: GranteeForm;
  readonly text: string;
  readonly permission: Grant["permission"];
}

function granteeOfEntry({ Grantee, Permission }: AclDocumentGrant): GrantRequest {
  const permission = grantHeaders.find(([, , name]) => name === Permission)?.[2];
  if (Grantee === undefined || permission === undefined) throw malformedAcl();
  if (Grantee.Type === "Group" && Grantee.URI !== undefined) return { type: "uri", text: Grantee.URI, permission };
  if (Grantee.Type === "CanonicalUser" && Grantee.ID !== undefined) return { type: "id", text: Grantee.ID, permission };
  if (Grantee.Type === "AmazonCustomerByEmail" && Grantee.EmailAddress !== undefined) {
    return { type: "email", text: Grantee.EmailAddress, permission };
  }
  throw malformedAcl();
}

async function newGrant(reader: Reader, { type, text, permission, inDocument = false }: GrantRequest): Promise<Grant> {
  if (type === "uri") {
    if (!isKnownGroup(text)) throw invalidArgument("Invalid group uri", inDocument ? "Group/URI" : "uri", text);
    return newGroupGrant(text, permission);
  }
  const ofAws = type === "id" ? findOwnerOfAws(text) : undefined;
  if (ofAws !== undefined) return newUserGrant(ofAws, permission);
  const account = await findAccount(reader, type, text);
  if (account === undefined) {
    if (type === "email") throw unresolvable(text);
    throw invalidArgument("Invalid id", inDocument ? "CanonicalUser/ID" : "id", text);
  }
  return newUserGrant({ canonicalId: account.canonicalId, displayName: account.name }, permission);
}

async function findAccount(reader: Reader, type: "id" | "email", text: string): Promise<AccountRow | undefined> {
  const [index, key] = type === "id" ? ["canonicalId", text] : ["email", text.toLowerCase()];
  const [account] = await reader.indexRange(accounts, index, { prefix: [key], limit: 1 });
  return account;
}

function unresolvable(email: string) {
  return awsError(
    "UnresolvableGrantByEmailAddress",
    "The e-mail address you provided does not match any account on record.",
    { status: 400, fields: { EmailAddress: email } },
  );
}

function unexpectedContent() {
  return awsError("UnexpectedContent", "This request does not support content", { status: 400 });
}

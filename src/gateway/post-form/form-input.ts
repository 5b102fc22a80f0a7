/** Turns the fields of a browser form into PutObject's input. */
import { awsError } from "../../kernel/errors.ts";
import type { Member, StructureShape } from "../model/model.ts";
import { malformedXml } from "../protocols/malformed-xml.ts";
import { parseXml, type XmlElement } from "../protocols/xml-parse.ts";
import type { Identified } from "../wire.ts";

const metadataPrefix = "x-amz-meta-";
const checksumPrefix = "x-amz-checksum-";
/** Those that speak of checksums and are none. */
const aboutChecksums: ReadonlySet<string> = new Set([
  "x-amz-checksum-algorithm",
  "x-amz-checksum-mode",
  "x-amz-checksum-type",
]);

/**
 * PutObject's members from form fields (lower-case names). A field is called as the header of the same meaning; `acl`
 * and `tagging` (an XML document here, a query string there) are the exceptions. Unknown fields are left out.
 */
export function formInput(identified: Identified, fields: ReadonlyMap<string, string>): Record<string, unknown> {
  const input: Record<string, unknown> = {};
  const metadata = [...fields].filter(([name]) => name.startsWith(metadataPrefix));
  for (const member of headerMembers(identified)) {
    const value = fields.get(String(member.traits["httpHeader"]).toLowerCase());
    if (value === undefined || member.name === "ContentLength") continue;
    // It is kept as it was sent, even when it is no date.
    if (member.name === "Expires") input["ExpiresText"] = value;
    else input[member.name] = memberValue(member, value);
  }
  refuseUnknownChecksum(identified, fields);
  const acl = fields.get("acl");
  if (acl !== undefined) input["ACL"] = acl;
  const tagging = fields.get("tagging");
  if (tagging !== undefined) addTagging(input, tagging);
  if (metadata.length > 0) {
    input["Metadata"] = Object.fromEntries(metadata.map(([name, value]) => [name.slice(metadataPrefix.length), value]));
  }
  input["Key"] = fields.get("key");
  input["Bucket"] = identified.labels["Bucket"];
  return input;
}

/** A checksum by an algorithm that S3 does not know would be stored unchecked. */
function refuseUnknownChecksum(identified: Identified, fields: ReadonlyMap<string, string>): void {
  const stated = [...fields.keys()].filter((name) => name.startsWith(checksumPrefix));
  if (stated.length === 0) return;
  const known = new Set(headerMembers(identified).map((member) => String(member.traits["httpHeader"]).toLowerCase()));
  if (stated.every((name) => known.has(name) || aboutChecksums.has(name))) return;
  const message = "The algorithm type you specified in x-amz-checksum- header is invalid.";
  throw awsError("InvalidRequest", message, { status: 400 });
}

function headerMembers(identified: Identified): Member[] {
  const shape: StructureShape = identified.service.operations.get("PutObject")?.input ?? identified.operation.input;
  return shape.members.filter((member) => typeof member.traits["httpHeader"] === "string");
}

function memberValue(member: Member, text: string): unknown {
  switch (member.shape.kind) {
    case "boolean":
      return text.trim().toLowerCase() === "true";
    case "integer":
      return Number(text);
    case "timestamp":
      return dateValue(member, text);
    default:
      return text;
  }
}

function dateValue(member: Member, text: string): Date {
  const date = new Date(text);
  if (!Number.isNaN(date.getTime())) return date;
  const name = String(member.traits["httpHeader"]);
  const fields = { ArgumentName: name, ArgumentValue: text };
  throw awsError("InvalidArgument", `Invalid value for ${name}`, { status: 400, fields });
}

/** `<Tagging><TagSet><Tag><Key/><Value/></Tag></TagSet></Tagging>` as `key=value&…`. Other XML says nothing, as with S3. */
function addTagging(input: Record<string, unknown>, document: string): void {
  const set = tagging(document).children.find(({ name }) => name === "TagSet");
  if (set === undefined) return;
  const tags = set.children.map((tag) => {
    const key = child(tag, "Key").text;
    const value = child(tag, "Value").text;
    return `${encodeURIComponent(key)}=${encodeURIComponent(value)}`;
  });
  input["Tagging"] = tags.join("&");
}

function tagging(document: string): XmlElement {
  try {
    return parseXml(Buffer.from(document));
  } catch (cause) {
    throw malformedXml(cause);
  }
}

function child(element: XmlElement, name: string): XmlElement {
  const found = element.children.find((candidate) => candidate.name === name);
  if (found) return found;
  throw malformedXml();
}

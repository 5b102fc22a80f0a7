/** Inputs and outputs as CloudTrail writes them: members begin with small letters, and nothing secret is among them. */
import { javaDate } from "../../kernel/java-date.ts";
import { quoted } from "../../kernel/json-text.ts";
import type { Member, Shape, StructureShape } from "../model/model.ts";

const hidden = '"HIDDEN_DUE_TO_SECURITY_REASONS"';

/** Secrets that AWS's models do not mark as such. */
const secretNames: ReadonlySet<string> = new Set([
  "AuthenticationCode1",
  "AuthenticationCode2",
  "TokenCode",
  "SessionToken",
  "SecretAccessKey",
  "SSECustomerKey",
  "CopySourceSSECustomerKey",
  "PrivateKey",
  "Base32StringSeed",
  "QRCodePNG",
  "Password",
  "OldPassword",
  "NewPassword",
  "MasterUserPassword",
]);

/** KMS's records leave out what was encrypted, before and after (KMS developer guide, "Logging AWS KMS API calls"). */
const unshownNames: ReadonlySet<string> = new Set(["CiphertextBlob", "Plaintext"]);

/** A record holds at most this much of either; more is left out and said so (CloudTrail user guide, "Record contents"). */
const limitCharacters = 100 * 1024;

/** The request's parameters as JSON; `null` when it has none. Secrets are named but hidden. */
export function requestParameters(shape: StructureShape, input: object | undefined): string {
  return bounded(structureText(shape, input, { secrets: "hide" }) ?? "null", "requestParameters");
}

/** The answer's elements as JSON; `null` when it has none. Secrets are left out. */
export function responseElements(shape: StructureShape, output: object | undefined): string {
  return bounded(structureText(shape, output, { secrets: "omit" }) ?? "null", "responseElements");
}

interface Way {
  readonly secrets: "hide" | "omit";
}

/** Either, when it is not too large. */
export function bounded(text: string, what: "requestParameters" | "responseElements"): string {
  if (text.length <= limitCharacters) return text;
  return JSON.stringify({ omitted: true, originalSize: text.length, reason: `${what} too large` });
}

/** A member that may be shown. */
interface ShownMember {
  readonly name: string;
  /** Its name as records have it. */
  readonly shownName: string;
  /** Its name as records have it, quoted, and a colon. */
  readonly label: string;
  readonly member: Member;
  /** Whether its values are never shown. */
  readonly isSecret: boolean;
}

/** Shapes are few and requests many: what of them is shown is found out once. */
const shownMembers = new WeakMap<StructureShape, readonly ShownMember[]>();

/** The structure's members that records may have. */
export function shownMembersOf(shape: StructureShape): readonly ShownMember[] {
  let members = shownMembers.get(shape);
  if (!members) {
    members = shape.members
      .filter(({ traits, name }) => traits["streaming"] === undefined && !unshownNames.has(name))
      .map((member) => {
        const shownName = decapitalised(member.name);
        return { name: member.name, shownName, label: `${quoted(shownName)}:`, member, isSecret: isSecret(member) };
      });
    shownMembers.set(shape, members);
  }
  return members;
}

/** Written at once: an object of what is shown would live for no longer than its text takes. */
function structureText(shape: StructureShape, value: unknown, way: Way): string | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const members = value as Record<string, unknown>;
  let text = "";
  for (const { name, label, member } of shownMembersOf(shape)) {
    const given = members[name];
    if (given === undefined || given === null) continue;
    const shown = memberText(member, given, way);
    if (shown !== undefined) text += `${text === "" ? "{" : ","}${label}${shown}`;
  }
  return text === "" ? undefined : `${text}}`;
}

/** Whether the member's values are never shown. */
export const isSecret = (member: Member): boolean =>
  member.traits["sensitive"] !== undefined || secretNames.has(member.name);

function memberText(member: Member, value: unknown, way: Way): string | undefined {
  if (!isSecret(member)) return valueText(member.shape, value, way);
  return way.secrets === "hide" ? hidden : undefined;
}

function valueText(shape: Shape, value: unknown, way: Way): string | undefined {
  if (shape.kind === "structure" || shape.kind === "union") return structureText(shape, value, way) ?? "{}";
  if (shape.kind === "list") {
    if (!Array.isArray(value)) return undefined;
    return `[${value.map((item) => memberText(shape.element, item, way) ?? "null").join(",")}]`;
  }
  if (shape.kind === "map") {
    const entries = Object.entries(value as Record<string, unknown>).flatMap(([key, item]) => {
      const text = memberText(shape.value, item, way);
      return text === undefined ? [] : [`${quoted(key)}:${text}`];
    });
    return `{${entries.join(",")}}`;
  }
  return simpleText(value);
}

function simpleText(value: unknown): string | undefined {
  if (typeof value === "string") return quoted(value);
  if (typeof value === "number") return Number.isFinite(value) ? String(value) : "null";
  if (typeof value === "boolean") return String(value);
  if (typeof value === "bigint") return `"${value}"`;
  if (value instanceof Date) return quoted(javaDate(value));
  return value instanceof Uint8Array ? `"${Buffer.from(value).toString("base64")}"` : undefined;
}

/** `UserName` → `userName`, `SAMLMetadataDocument` → `sAMLMetadataDocument`: AWS lowers the first letter alone. */
function decapitalised(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

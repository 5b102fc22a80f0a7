/** Inputs and outputs as CloudTrail writes them: members begin with small letters, and nothing secret is among them. */
import type { Member, Shape, StructureShape } from "../model/model.ts";

const hidden = "HIDDEN_DUE_TO_SECURITY_REASONS";

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

/** A record holds at most this much of either; more is left out and said so (CloudTrail user guide, "Record contents"). */
const limitCharacters = 100 * 1024;

/** The request's parameters; null when it has none. Secrets are named but hidden. */
export function requestParameters(shape: StructureShape, input: object | undefined): unknown {
  return structure(shape, input, { secrets: "hide" }) ?? null;
}

/** The answer's elements; null when it has none. Secrets are left out. */
export function responseElements(shape: StructureShape, output: object | undefined): unknown {
  return structure(shape, output, { secrets: "omit" }) ?? null;
}

interface Way {
  readonly secrets: "hide" | "omit";
}

/** Either as JSON, when it is not too large. */
export function boundedText(value: unknown, what: "requestParameters" | "responseElements"): string {
  if (value === null) return "null";
  const text = JSON.stringify(value);
  if (text.length <= limitCharacters) return text;
  return JSON.stringify({ omitted: true, originalSize: text.length, reason: `${what} too large` });
}

/** A member that may be shown. */
interface ShownMember {
  readonly name: string;
  /** As records have it. */
  readonly shownName: string;
  readonly member: Member;
}

/** Shapes are few and requests many: what of them is shown is found out once. */
const shownMembers = new WeakMap<StructureShape, readonly ShownMember[]>();

function shownMembersOf(shape: StructureShape): readonly ShownMember[] {
  let members = shownMembers.get(shape);
  if (!members) {
    members = shape.members
      .filter(({ traits }) => traits["streaming"] === undefined)
      .map((member) => ({ name: member.name, shownName: decapitalised(member.name), member }));
    shownMembers.set(shape, members);
  }
  return members;
}

function structure(shape: StructureShape, value: unknown, way: Way): Record<string, unknown> | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  let result: Record<string, unknown> | undefined;
  const members = value as Record<string, unknown>;
  for (const { name, shownName, member } of shownMembersOf(shape)) {
    const given = members[name];
    if (given === undefined || given === null) continue;
    const shown = shownMember(member, given, way);
    if (shown !== undefined) (result ??= {})[shownName] = shown;
  }
  return result;
}

function shownMember(member: Member, value: unknown, way: Way): unknown {
  if (member.traits["sensitive"] === undefined && !secretNames.has(member.name)) return shown(member.shape, value, way);
  return way.secrets === "hide" ? hidden : undefined;
}

function shown(shape: Shape, value: unknown, way: Way): unknown {
  if (shape.kind === "structure" || shape.kind === "union") return structure(shape, value, way) ?? {};
  if (shape.kind === "list") {
    return Array.isArray(value) ? value.map((item) => shownMember(shape.element, item, way)) : undefined;
  }
  if (shape.kind === "map") {
    const entries = Object.entries(value as Record<string, unknown>);
    return Object.fromEntries(entries.map(([key, item]) => [key, shownMember(shape.value, item, way)]));
  }
  return simple(value);
}

function simple(value: unknown): unknown {
  if (value instanceof Date) return javaDate(value);
  if (value instanceof Uint8Array) return Buffer.from(value).toString("base64");
  if (typeof value === "bigint") return value.toString();
  return typeof value === "object" ? undefined : value;
}

/** `UserName` → `userName`, `SAMLMetadataDocument` → `sAMLMetadataDocument`: AWS lowers the first letter alone. */
function decapitalised(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** `Mar 25, 2026, 6:45:12 PM` in UTC, as AWS's records have it. By hand: Intl takes ten times as long. */
function javaDate(value: Date): string {
  if (Number.isNaN(value.getTime())) return "";
  const hour = value.getUTCHours();
  const two = (count: number): string => String(count).padStart(2, "0");
  const day = `${months[value.getUTCMonth()]} ${value.getUTCDate()}, ${value.getUTCFullYear()}`;
  const time = `${hour % 12 === 0 ? 12 : hour % 12}:${two(value.getUTCMinutes())}:${two(value.getUTCSeconds())}`;
  return `${day}, ${time} ${hour < 12 ? "AM" : "PM"}`;
}

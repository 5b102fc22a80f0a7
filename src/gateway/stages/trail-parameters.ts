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
  return bounded(structure(shape, input, { secrets: "hide" }), "requestParameters");
}

/** The answer's elements; null when it has none. Secrets are left out. */
export function responseElements(shape: StructureShape, output: object | undefined): unknown {
  return bounded(structure(shape, output, { secrets: "omit" }), "responseElements");
}

interface Way {
  readonly secrets: "hide" | "omit";
}

function bounded(value: Record<string, unknown> | undefined, what: string): unknown {
  if (value === undefined) return null;
  const size = JSON.stringify(value).length;
  return size <= limitCharacters ? value : { omitted: true, originalSize: size, reason: `${what} too large` };
}

function structure(shape: StructureShape, value: unknown, way: Way): Record<string, unknown> | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  let result: Record<string, unknown> | undefined;
  const members = value as Record<string, unknown>;
  for (const member of shape.members) {
    const given = members[member.name];
    if (given === undefined || given === null || member.traits["streaming"] !== undefined) continue;
    const shown = shownMember(member, given, way);
    if (shown !== undefined) (result ??= {})[decapitalised(member.name)] = shown;
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

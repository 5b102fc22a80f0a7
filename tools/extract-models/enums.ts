/** Finds the values of enums and which members use them: the schemas have neither, the clients' declarations have both. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { listOf, mapOf, simpleRefs } from "../../src/gateway/model/format.ts";
import { findStructure, type Draft, type DraftMember } from "./draft.ts";

const require = createRequire(import.meta.url);

/** `Name?: Type | undefined;` inside an interface. */
const memberPattern = /^ {4}(\w+)\??: (.+?)(?: \| undefined)*;$/gm;
const interfacePattern = /^export interface (\w+)(?: extends [^{]+)? \{\n([\s\S]*?)^\}/gm;
const enumPattern = /^export declare const (\w+): \{$/gm;

/** Adds the enums of a client to its draft. */
export function addEnums(draft: Draft, client: string): void {
  const entry = require.resolve(`@aws-sdk/client-${client}`);
  const exported = require(`@aws-sdk/client-${client}`) as Record<string, unknown>;
  const declarations = readDeclarations(join(dirname(entry), "../dist-types"));
  for (const [, name] of declarations.matchAll(enumPattern)) {
    const values = exported[name ?? ""];
    if (name && isEnum(values)) draft.enums.set(name, [...new Set(Object.values(values))].sort());
  }
  for (const [, name, body] of declarations.matchAll(interfacePattern)) {
    const structure = findStructure(draft, name);
    if (!structure) continue;
    for (const [, member, type] of (body ?? "").matchAll(memberPattern)) {
      const target = structure.members.get(member ?? "");
      if (target && type) linkEnum(draft, target, type);
    }
  }
}

function readDeclarations(folder: string): string {
  const models = join(folder, "models");
  if (!existsSync(models)) return "";
  const files = readdirSync(models)
    .filter((file) => file.endsWith(".d.ts"))
    .sort();
  return files.map((file) => readFileSync(join(models, file), "utf8")).join("\n");
}

function isEnum(value: unknown): value is Record<string, string> {
  return typeof value === "object" && value !== null && Object.values(value).every((one) => typeof one === "string");
}

/** Links what `type` says: an enum, a list of one, a map from or to one. */
function linkEnum(draft: Draft, member: DraftMember, type: string): void {
  const list = /^\(?(\w+)\)?\[\]$/.exec(type);
  const map = /^(?:Partial<)?Record<(\w+), (\w+)>{1,2}$/.exec(type);
  if (draft.enums.has(type)) member.traits["enum"] = type;
  else if (list?.[1] && draft.enums.has(list[1])) linkElement(draft, member, list[1]);
  else if (map) linkMap(draft, member, map[1] ?? "", map[2] ?? "");
}

function linkElement(draft: Draft, member: DraftMember, name: string): void {
  if (member.ref === listOf + simpleRefs.string) member.ref = plainList(draft, name);
  const shape = typeof member.ref === "string" ? draft.shapes.get(member.ref) : undefined;
  if (shape?.kind === "list") shape.element.traits["enum"] = name;
}

/** The schema only says "a list of strings": gives it a shape of its own, where its elements' limits have a place. */
export function plainList(draft: Draft, name: string): string {
  const shapeName = `${name}List__plain`;
  draft.shapes.set(shapeName, { kind: "list", traits: {}, element: { ref: simpleRefs.string, traits: {} } });
  return shapeName;
}

function linkMap(draft: Draft, member: DraftMember, key: string, value: string): void {
  const [keyEnum, valueEnum] = [draft.enums.has(key), draft.enums.has(value)];
  if (!keyEnum && !valueEnum) return;
  if (member.ref === mapOf + simpleRefs.string) {
    const shapeName = `${key}${value}Map__plain`;
    draft.shapes.set(shapeName, { kind: "map", traits: {}, key: plainString(), value: plainString() });
    member.ref = shapeName;
  }
  const shape = typeof member.ref === "string" ? draft.shapes.get(member.ref) : undefined;
  if (shape?.kind !== "map") return;
  if (keyEnum) shape.key.traits["enum"] = key;
  if (valueEnum) shape.value.traits["enum"] = value;
}

function plainString(): DraftMember {
  return { ref: simpleRefs.string, traits: {} };
}

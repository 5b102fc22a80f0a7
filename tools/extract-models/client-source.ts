/** Reads the schemas that an AWS SDK v3 client exports at run time into a draft. */
import { createRequire } from "node:module";
import type { TraitRecord } from "../../src/gateway/model/format.ts";
import type { ProtocolName } from "../../src/gateway/model/model.ts";
import type { Draft, DraftMember, DraftRef, DraftShape } from "./draft.ts";

/** The SDK's schema tuples, as `@smithy/types` declares them; references may be functions. */
type SchemaTuple = [kind: number, namespace: string, name: string, traits: unknown, ...rest: unknown[]];

interface ClientConfig {
  readonly protocol: { getShapeId(): string };
  readonly protocolSettings: {
    readonly defaultNamespace: string;
    readonly xmlNamespace?: string;
    readonly version: string;
    readonly serviceTarget: string;
    readonly awsQueryCompatible?: boolean;
  };
  readonly defaultSigningName: string;
}

type ClientClass = new (options: object) => { readonly config: ClientConfig };

const require = createRequire(import.meta.url);

/** Bits of a number that stands for a member's traits. */
const traitBits = [
  [1, "httpLabel"],
  [2, "idempotent"],
  [4, "idempotencyToken"],
  [8, "sensitive"],
  [16, "httpPayload"],
  [32, "httpResponseCode"],
  [64, "httpQueryParams"],
] as const;

/** Traits that say nothing to a server. */
const dropped = new Set(["idempotent", "httpChecksum"]);

/** Loads a client package and turns everything it exports into a draft. */
export function readClient(client: string): Draft {
  const exported = require(`@aws-sdk/client-${client}`) as Record<string, unknown>;
  const draft = newDraft(configOf(exported));
  for (const value of Object.values(exported)) {
    const schema = value as SchemaTuple;
    if (!Array.isArray(value) || typeof schema[1] !== "string") continue;
    if (schema[0] === 9) addOperation(draft, schema);
    if (schema[0] === -3 && !schema[1].startsWith("smithy.ts.sdk.synthetic")) shapeName(draft, schema);
  }
  draft.operations.sort((a, b) => (a.name < b.name ? -1 : 1));
  return draft;
}

function configOf(exported: Record<string, unknown>): ClientConfig {
  const name = Object.keys(exported).find((key) => key !== "__Client" && key.endsWith("Client"));
  const construct = exported[name ?? ""] as ClientClass;
  return new construct({ region: "us-east-1", credentials: { accessKeyId: "none", secretAccessKey: "none" } }).config;
}

function newDraft(config: ClientConfig): Draft {
  const settings = config.protocolSettings;
  const protocol = config.protocol.getShapeId().split("#")[1] as ProtocolName;
  return {
    id: settings.serviceTarget,
    signingName: config.defaultSigningName,
    version: settings.version,
    targetPrefix: settings.serviceTarget,
    xmlNamespace: settings.xmlNamespace,
    namespace: settings.defaultNamespace,
    protocols: [protocol],
    queryCompatible: settings.awsQueryCompatible === true,
    enums: new Map(),
    operations: [],
    shapes: new Map(),
  };
}

function addOperation(draft: Draft, schema: SchemaTuple): void {
  const [, , name, traits, input, output] = schema;
  const structure = (ref: unknown): string | undefined => {
    const found = reference(draft, ref);
    return typeof found === "string" ? found : undefined;
  };
  draft.operations.push({ name, traits: traitsOf(traits), input: structure(input), output: structure(output) });
}

/** Names a shape, reading it on the first visit; a name used in two namespaces gets a number. */
const names = new WeakMap<Draft, Map<SchemaTuple, string>>();
function shapeName(draft: Draft, schema: SchemaTuple): string {
  const known = names.get(draft) ?? new Map<SchemaTuple, string>();
  names.set(draft, known);
  const old = known.get(schema);
  if (old !== undefined) return old;
  let name = schema[2];
  for (let n = 2; draft.shapes.has(name); n++) name = `${schema[2]}${n}`;
  known.set(schema, name);
  draft.shapes.set(name, { kind: "simple", traits: {}, target: 0 });
  draft.shapes.set(name, shapeOf(draft, schema));
  return name;
}

function shapeOf(draft: Draft, schema: SchemaTuple): DraftShape {
  const [kind, , , rawTraits, first, second, third] = schema;
  const traits = traitsOf(rawTraits);
  if (kind === 0) return { kind: "simple", traits, target: reference(draft, first) as number };
  if (kind === 1) return { kind: "list", traits, element: memberOf(draft, first) };
  if (kind === 2) return { kind: "map", traits, key: memberOf(draft, first), value: memberOf(draft, second) };
  const memberNames = first as string[];
  const members = new Map(memberNames.map((name, i) => [name, memberOf(draft, (second as unknown[])[i])]));
  const required = new Set(memberNames.slice(0, (third as number | undefined) ?? 0));
  return { kind: kind === 4 ? "union" : kind === -3 ? "error" : "structure", traits, members, required };
}

function isPair(value: unknown): value is [unknown, unknown] {
  return Array.isArray(value) && value.length === 2;
}

function memberOf(draft: Draft, ref: unknown): DraftMember {
  const resolved = typeof ref === "function" ? (ref as () => unknown)() : ref;
  if (!isPair(resolved)) return { ref: reference(draft, resolved), traits: {} };
  return { ref: reference(draft, resolved[0]), traits: traitsOf(resolved[1]) };
}

/** A simple type's number, a shape's name, or "unit" for nothing at all. */
function reference(draft: Draft, ref: unknown): DraftRef {
  const resolved = typeof ref === "function" ? (ref as () => unknown)() : ref;
  if (typeof resolved === "number") return resolved;
  if (resolved === "unit") return 0;
  return shapeName(draft, resolved as SchemaTuple);
}

function traitsOf(raw: unknown): TraitRecord {
  const traits: TraitRecord = {};
  if (typeof raw === "number") {
    for (const [bit, name] of traitBits) if (raw & bit && !dropped.has(name)) traits[name] = 1;
  } else if (raw) {
    for (const [name, value] of Object.entries(raw as TraitRecord)) {
      if (!dropped.has(name)) traits[name] = value;
    }
  }
  return traits;
}

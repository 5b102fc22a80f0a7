/** Reads the older API descriptions (SDK v2's `*.min.json`, botocore's `service-2.json`) into a draft. */
import { readFileSync } from "node:fs";
import { simpleRefs, type TraitRecord } from "../../src/gateway/model/format.ts";
import type { ProtocolName } from "../../src/gateway/model/model.ts";
import type { Draft, DraftMember, DraftShape, DraftStructure } from "./draft.ts";

/** A shape, or a member that refers to one by `shape`; min.json also puts shapes in place of references. */
export interface ApiShape {
  readonly shape?: string;
  readonly type?: string;
  readonly members?: Readonly<Record<string, ApiShape>>;
  readonly required?: readonly string[];
  readonly member?: ApiShape;
  readonly key?: ApiShape;
  readonly value?: ApiShape;
  readonly location?: string;
  readonly locationName?: string;
  readonly flattened?: boolean;
  readonly timestampFormat?: string;
  readonly enum?: readonly string[];
  readonly min?: number;
  readonly max?: number;
  readonly pattern?: string;
  readonly sensitive?: boolean;
  readonly idempotencyToken?: boolean;
  readonly union?: boolean;
  readonly document?: boolean;
  readonly exception?: boolean;
  readonly fault?: boolean;
  readonly error?: { readonly code?: string; readonly httpStatusCode?: number; readonly senderFault?: boolean };
}

export interface ApiOperation {
  readonly input?: ApiShape & { readonly resultWrapper?: string };
  readonly output?: ApiShape & { readonly resultWrapper?: string };
}

export interface ApiDescription {
  readonly metadata: {
    readonly apiVersion: string;
    readonly endpointPrefix: string;
    readonly protocol: string;
    readonly jsonVersion?: string;
    readonly serviceId: string;
    readonly signingName?: string;
    readonly targetPrefix?: string;
    readonly xmlNamespace?: string;
  };
  readonly operations: Readonly<Record<string, ApiOperation>>;
  readonly shapes: Readonly<Record<string, ApiShape>>;
}

/** Parses a description. */
export function loadApi(path: string): ApiDescription {
  return JSON.parse(readFileSync(path, "utf8")) as ApiDescription;
}

const simpleTypes: Readonly<Record<string, number>> = {
  string: simpleRefs.string,
  character: simpleRefs.string,
  boolean: simpleRefs.boolean,
  integer: simpleRefs.integer,
  long: simpleRefs.integer,
  float: simpleRefs.float,
  double: simpleRefs.float,
  timestamp: simpleRefs.timestamp,
  blob: simpleRefs.blob,
};

const timestampFormats: Readonly<Record<string, number>> = {
  iso8601: simpleRefs.dateTime,
  rfc822: simpleRefs.httpDate,
  unixTimestamp: simpleRefs.epochSeconds,
};

/** Turns a description of a query or JSON service into a draft. */
export function readApi(api: ApiDescription): Draft {
  const { metadata } = api;
  const id = metadata.targetPrefix ?? metadata.serviceId;
  const draft: Draft = {
    id,
    signingName: metadata.signingName ?? metadata.endpointPrefix,
    version: metadata.apiVersion,
    targetPrefix: metadata.targetPrefix,
    xmlNamespace: metadata.xmlNamespace,
    namespace: `com.amazonaws.${metadata.serviceId.toLowerCase().replaceAll(" ", "")}`,
    protocols: [protocolOf(metadata)],
    queryCompatible: false,
    enums: new Map(),
    operations: [],
    shapes: new Map(),
  };
  const reader = new ApiReader(api, draft);
  for (const name of Object.keys(api.operations).sort()) reader.addOperation(name);
  for (const [name, shape] of Object.entries(api.shapes)) if (shape.exception) reader.addError(name, shape);
  return draft;
}

function protocolOf(metadata: ApiDescription["metadata"]): ProtocolName {
  if (metadata.protocol === "query") return "awsQuery";
  if (metadata.protocol === "json") return metadata.jsonVersion === "1.0" ? "awsJson1_0" : "awsJson1_1";
  throw new Error(`No conversion from the protocol ${metadata.protocol}`);
}

class ApiReader {
  private readonly api: ApiDescription;
  private readonly draft: Draft;

  constructor(api: ApiDescription, draft: Draft) {
    this.api = api;
    this.draft = draft;
  }

  addOperation(name: string): void {
    const operation = this.api.operations[name];
    const structure = (shape: ApiShape | undefined, suffix: string): string | undefined => {
      const ref = shape && this.member(shape, `${name}${suffix}`).ref;
      return typeof ref === "string" ? ref : undefined;
    };
    const input = structure(operation?.input, "Request");
    const output = structure(operation?.output, "Result");
    this.draft.operations.push({ name, traits: {}, input, output });
  }

  addError(name: string, shape: ApiShape): void {
    this.draft.shapes.set(name, this.structure(shape, name));
  }

  /** A reference to `use`; an anonymous shape is named `hint`. */
  private member(use: ApiShape, hint: string): DraftMember {
    const target = use.shape === undefined ? use : (this.api.shapes[use.shape] ?? {});
    const type = target.type ?? (target.members ? "structure" : "string");
    const traits = this.traits(use, target, use.shape ?? hint);
    const format = use.timestampFormat ?? target.timestampFormat;
    if (target.document) return { ref: simpleRefs.document, traits };
    if (type === "timestamp" && format) return { ref: timestampFormats[format] ?? simpleRefs.timestamp, traits };
    const simple = simpleTypes[type];
    if (simple !== undefined) return { ref: simple, traits };
    return {
      ref: this.shape(target, use.shape !== undefined && !/^S\w{1,3}$/.test(use.shape) ? use.shape : hint, use.shape),
      traits,
    };
  }

  private readonly byKey = new Map<string, string>();

  /** Adds a list, map or structure once and gives its name; `key` is its name in the description. */
  private shape(target: ApiShape, wish: string, key: string | undefined): string {
    const known = key === undefined ? undefined : this.byKey.get(key);
    if (known !== undefined) return known;
    let name = wish;
    for (let n = 2; this.draft.shapes.has(name); n++) name = `${wish}${n}`;
    if (key !== undefined) this.byKey.set(key, name);
    this.draft.shapes.set(name, { kind: "simple", traits: {}, target: 0 });
    this.draft.shapes.set(name, this.convert(target, name));
    return name;
  }

  private convert(target: ApiShape, name: string): DraftShape {
    if (target.type === "list")
      return { kind: "list", traits: {}, element: this.member(target.member ?? {}, `${name}Item`) };
    if (target.type === "map") {
      const [key, value] = [
        this.member(target.key ?? {}, `${name}Key`),
        this.member(target.value ?? {}, `${name}Value`),
      ];
      return { kind: "map", traits: {}, key, value };
    }
    return this.structure(target, name);
  }

  private structure(target: ApiShape, name: string): DraftStructure {
    const required = new Set(target.required);
    const members = new Map<string, DraftMember>();
    for (const [member, use] of Object.entries(target.members ?? {}))
      members.set(member, this.member(use, `${name}${capital(member)}`));
    if (!target.exception) return { kind: target.union ? "union" : "structure", traits: {}, members, required };
    return { kind: "error", traits: errorTraits(target), members, required };
  }

  private traits(use: ApiShape, target: ApiShape, name: string): TraitRecord {
    const traits: TraitRecord = {};
    const wireName = this.wireName(use, target);
    if (wireName !== undefined) traits[this.draft.protocols[0] === "awsQuery" ? "xmlName" : "jsonName"] = wireName;
    if (use.flattened ?? target.flattened) traits["xmlFlattened"] = 1;
    if (use.sensitive ?? target.sensitive) traits["sensitive"] = 1;
    if (use.idempotencyToken) traits["idempotencyToken"] = 1;
    const values = use.enum ?? target.enum;
    if (values) {
      traits["enum"] = name;
      this.draft.enums.set(name, [...values].sort());
    }
    for (const limit of ["min", "max", "pattern"] as const)
      if (target[limit] !== undefined) traits[limit] = target[limit];
    return traits;
  }

  /** A flattened list is named on the wire by its element. */
  private wireName(use: ApiShape, target: ApiShape): string | undefined {
    if (target.flattened && target.member?.locationName) return target.member.locationName;
    return use.locationName;
  }
}

function errorTraits(target: ApiShape): TraitRecord {
  const status = target.error?.httpStatusCode;
  const traits: TraitRecord = { error: target.fault || (status ?? 400) >= 500 ? "server" : "client" };
  if (status !== undefined) traits["httpError"] = status;
  if (target.error?.code !== undefined) traits["awsQueryError"] = [target.error.code, status ?? 400];
  return traits;
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

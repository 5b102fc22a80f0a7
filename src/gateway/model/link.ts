/** Turns a model file into linked shapes: each shape is made when it is first looked at. */
import type { MemberRef, OperationTuple, Ref, ServiceFile, ShapeTuple, StructureTuple, TraitRecord } from "./format.ts";
import { listOf, mapOf } from "./format.ts";
import type {
  ErrorModel,
  ListShape,
  MapShape,
  Member,
  OperationModel,
  ServiceModel,
  Shape,
  SimpleShape,
  StructureShape,
  Traits,
} from "./model.ts";
import { simpleShape } from "./simple.ts";

const noTraits: Traits = Object.freeze({});

/** The input or output of an operation that has none. */
const unit: StructureShape = {
  kind: "structure",
  name: "Unit",
  traits: noTraits,
  members: [],
  member: () => undefined,
};

/** Links a parsed model file. */
export function linkService(file: ServiceFile): ServiceModel {
  const linker = new Linker(file);
  const operations = new Map<string, OperationModel>();
  const service: ServiceModel = {
    name: file.name,
    id: file.id,
    signingName: file.signingName,
    version: file.version,
    targetPrefix: file.targetPrefix,
    xmlNamespace: file.xmlNamespace,
    namespace: file.namespace,
    protocols: file.protocols,
    queryCompatible: file.queryCompatible === true,
    hostPrefixes: file.hostPrefixes,
    operations,
    errors: linker.errors(),
  };
  for (const tuple of file.operations) operations.set(tuple[0], new LinkedOperation(service, linker, tuple));
  return service;
}

class LinkedOperation implements OperationModel {
  readonly name: string;
  readonly service: ServiceModel;
  readonly http: OperationModel["http"];
  readonly traits: Traits;
  private readonly linker: Linker;
  private readonly tuple: OperationTuple;
  private linkedInput: StructureShape | undefined;
  private linkedOutput: StructureShape | undefined;

  constructor(service: ServiceModel, linker: Linker, tuple: OperationTuple) {
    this.name = tuple[0];
    this.service = service;
    this.linker = linker;
    this.tuple = tuple;
    this.traits = tuple[1] || noTraits;
    const http = this.traits["http"] as readonly [string, string, number] | undefined;
    this.http = http && { method: http[0], uri: http[1], code: http[2] };
  }

  get input(): StructureShape {
    return (this.linkedInput ??= this.linker.structure(this.tuple[2]));
  }

  get output(): StructureShape {
    return (this.linkedOutput ??= this.linker.structure(this.tuple[3]));
  }
}

class LinkedMember implements Member {
  readonly name: string;
  readonly traits: Traits;
  readonly required: boolean;
  private readonly linker: Linker;
  private readonly ref: Ref;
  private linked: Shape | undefined;

  constructor(linker: Linker, name: string, ref: MemberRef, required: boolean) {
    const [target, own] = typeof ref === "number" ? [ref, undefined] : ref;
    const inherited = linker.traits(target);
    this.name = name;
    this.required = required;
    this.linker = linker;
    this.ref = target;
    this.traits = own === undefined ? inherited : inherited === noTraits ? own : { ...inherited, ...own };
  }

  get shape(): Shape {
    return (this.linked ??= this.linker.shape(this.ref, this.traits["enum"] as string | undefined));
  }
}

class LinkedStructure implements StructureShape {
  readonly kind: "structure" | "union";
  readonly name: string;
  readonly traits: Traits;
  private readonly linker: Linker;
  private readonly tuple: StructureTuple;
  private linked: readonly Member[] | undefined;
  private byName: ReadonlyMap<string, Member> | undefined;

  constructor(linker: Linker, tuple: StructureTuple) {
    this.kind = tuple[0] === 4 ? "union" : "structure";
    this.name = tuple[1];
    this.traits = tuple[2] || noTraits;
    this.linker = linker;
    this.tuple = tuple;
  }

  get members(): readonly Member[] {
    const [, , , names, refs, required] = this.tuple;
    return (this.linked ??= names.map((name, i) => new LinkedMember(this.linker, name, refs[i] ?? 0, i < required)));
  }

  readonly member = (name: string): Member | undefined => {
    this.byName ??= new Map(this.members.map((member) => [member.name, member]));
    return this.byName.get(name);
  };
}

/** Holds one service's shapes, linked so far. */
class Linker {
  private readonly file: ServiceFile;
  private readonly linked: (Shape | undefined)[];
  private readonly plain = new Map<string, Shape>();

  constructor(file: ServiceFile) {
    this.file = file;
    this.linked = Array.from({ length: file.shapes.length });
  }

  errors(): Map<string, ErrorModel> {
    const errors = new Map<string, ErrorModel>();
    this.file.shapes.forEach((tuple, i) => {
      if (tuple[0] === -3) errors.set(tuple[1], new LinkedError(this, tuple, -i - 1));
    });
    return errors;
  }

  structure(ref: Ref): StructureShape {
    return ref === 0 ? unit : (this.shape(ref, undefined) as StructureShape);
  }

  /** Traits of a member's target, before the member's own. */
  traits(ref: Ref): Traits {
    if (ref >= 0) return ref < listOf ? simpleShape(ref, undefined).traits : noTraits;
    return this.file.shapes[-ref - 1]?.[2] || noTraits;
  }

  shape(ref: Ref, enumName: string | undefined): Shape {
    if (ref >= listOf) return this.plainCollection(ref);
    if (ref >= 0) return simpleShape(ref, enumName === undefined ? undefined : this.file.enums[enumName]);
    const index = -ref - 1;
    const tuple = this.file.shapes[index] as ShapeTuple;
    if (tuple[0] === 0) return this.namedSimple(tuple[1], tuple[2], tuple[3], enumName);
    return (this.linked[index] ??= this.link(tuple));
  }

  private link(tuple: Exclude<ShapeTuple, { 0: 0 }>): Shape {
    const [kind, name] = tuple;
    const traits = tuple[2] || noTraits;
    if (kind === 1)
      return {
        kind: "list",
        name,
        traits,
        element: new LinkedMember(this, "member", tuple[3], false),
      } satisfies ListShape;
    if (kind === 2) return this.mapShape(name, traits, tuple[3], tuple[4]);
    return new LinkedStructure(this, tuple);
  }

  private mapShape(name: string, traits: Traits, key: MemberRef, value: MemberRef): MapShape {
    return {
      kind: "map",
      name,
      traits,
      key: new LinkedMember(this, "key", key, true),
      value: new LinkedMember(this, "value", value, false),
    };
  }

  private namedSimple(name: string, traits: TraitRecord | 0, target: Ref, enumName: string | undefined): SimpleShape {
    const base = simpleShape(target, enumName === undefined ? undefined : this.file.enums[enumName]);
    return { ...base, name, traits: traits === 0 ? base.traits : { ...base.traits, ...traits } };
  }

  private plainCollection(ref: Ref): Shape {
    const key = String(ref);
    const known = this.plain.get(key);
    if (known) return known;
    const made: Shape =
      ref >= mapOf
        ? this.mapShape("Map", noTraits, 0, ref - mapOf)
        : {
            kind: "list",
            name: "List",
            traits: noTraits,
            element: new LinkedMember(this, "member", ref - listOf, false),
          };
    this.plain.set(key, made);
    return made;
  }
}

class LinkedError implements ErrorModel {
  readonly name: string;
  readonly fault: "client" | "server";
  readonly httpStatus: number | undefined;
  readonly queryCode: string | undefined;
  readonly queryStatus: number | undefined;
  private readonly linker: Linker;
  private readonly ref: Ref;

  constructor(linker: Linker, tuple: StructureTuple, ref: Ref) {
    const traits = tuple[2] || noTraits;
    const query = traits["awsQueryError"] as readonly [string, number] | undefined;
    this.name = tuple[1];
    this.fault = traits["error"] === "server" ? "server" : "client";
    this.httpStatus = traits["httpError"] as number | undefined;
    this.queryCode = query?.[0];
    this.queryStatus = query?.[1];
    this.linker = linker;
    this.ref = ref;
  }

  get shape(): StructureShape {
    return this.linker.structure(this.ref);
  }
}

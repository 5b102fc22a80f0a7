/** Writes a draft in the compact form of `models/*.json`, one shape a line, in an order that does not depend on anything else. */
import type {
  MemberRef,
  OperationTuple,
  Ref,
  ServiceEntry,
  ServiceFile,
  ShapeTuple,
  TraitRecord,
} from "../../src/gateway/model/format.ts";
import type { Draft, DraftMember, DraftRef, DraftShape } from "./draft.ts";

/** The index's entry of a service. */
export function entryOf(name: string, draft: Draft, hosts: readonly string[]): ServiceEntry {
  const hasTarget = draft.protocols.some((protocol) => protocol.startsWith("awsJson") || protocol === "rpcv2Cbor");
  return {
    name,
    id: draft.id,
    signingName: draft.signingName,
    version: draft.version,
    ...(hasTarget && draft.targetPrefix !== undefined ? { targetPrefix: draft.targetPrefix } : {}),
    protocols: draft.protocols,
    hostPrefixes: hosts,
  };
}

/** The text of a service's model file. */
export function modelText(entry: ServiceEntry, draft: Draft): string {
  const { operations, shapes, enums } = new Numbering(draft).run();
  const head: Omit<ServiceFile, "operations" | "shapes" | "enums"> = {
    ...entry,
    ...(draft.xmlNamespace === undefined ? {} : { xmlNamespace: draft.xmlNamespace }),
    namespace: draft.namespace,
    ...(draft.queryCompatible ? { queryCompatible: true as const } : {}),
  };
  const lines = Object.entries(head).map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`);
  const enumLines = enums.map((name) => `${JSON.stringify(name)}:${JSON.stringify(draft.enums.get(name))}`);
  lines.push(`"enums":{\n${enumLines.join(",\n")}\n}`);
  lines.push(`"operations":[\n${operations.map((one) => JSON.stringify(one)).join(",\n")}\n]`);
  lines.push(`"shapes":[\n${shapes.map((one) => JSON.stringify(one)).join(",\n")}\n]`);
  return `{\n${lines.join(",\n")}\n}\n`;
}

/** Gives shapes their numbers: operations by name, then errors by name, each shape when it is first met. */
class Numbering {
  private readonly draft: Draft;
  private readonly numbers = new Map<string, number>();
  private readonly order: string[] = [];
  private readonly enums = new Set<string>();

  constructor(draft: Draft) {
    this.draft = draft;
  }

  run(): { operations: OperationTuple[]; shapes: ShapeTuple[]; enums: string[] } {
    const sorted = this.draft.operations.toSorted((a, b) => (a.name < b.name ? -1 : 1));
    const operations = sorted.map(({ name, traits, input, output }): OperationTuple => [
      name,
      compact(traits),
      this.optional(input),
      this.optional(output),
    ]);
    const errors = [...this.draft.shapes].filter(([, shape]) => shape.kind === "error").map(([name]) => name);
    for (const name of errors.sort()) this.reference(name);
    const shapes: ShapeTuple[] = [];
    for (let i = 0; i < this.order.length; i++) shapes.push(this.tuple(this.order[i] ?? ""));
    return { operations, shapes, enums: [...this.enums].sort() };
  }

  private optional(name: string | undefined): Ref {
    return name === undefined ? 0 : this.reference(name);
  }

  private reference(ref: DraftRef): Ref {
    if (typeof ref === "number") return ref;
    const known = this.numbers.get(ref);
    if (known !== undefined) return -known - 1;
    this.numbers.set(ref, this.order.length);
    this.order.push(ref);
    return -this.order.length;
  }

  private tuple(name: string): ShapeTuple {
    const shape = this.draft.shapes.get(name) as DraftShape;
    const [title, traits] = [name.replace("__plain", ""), compact(shape.traits)];
    if (shape.kind === "simple") return [0, title, traits, shape.target];
    if (shape.kind === "list") return [1, title, traits, this.member(shape.element)];
    if (shape.kind === "map") return [2, title, traits, this.member(shape.key), this.member(shape.value)];
    const entries = [...shape.members].toSorted(
      ([a], [b]) => Number(shape.required.has(b)) - Number(shape.required.has(a)),
    );
    const kind = shape.kind === "structure" ? 3 : shape.kind === "union" ? 4 : -3;
    const members = entries.map(([, member]) => this.member(member));
    return [kind, title, traits, entries.map(([member]) => member), members, shape.required.size];
  }

  private member(member: DraftMember): MemberRef {
    const name = member.traits["enum"];
    if (typeof name === "string") this.enums.add(name);
    const ref = this.reference(member.ref);
    return Object.keys(member.traits).length === 0 ? ref : [ref, member.traits];
  }
}

function compact(traits: TraitRecord): TraitRecord | 0 {
  return Object.keys(traits).length === 0 ? 0 : traits;
}

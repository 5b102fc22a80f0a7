/** Writes the TypeScript types of a service: one interface of its operations, one of each structure they reach. */
import { listOf, mapOf, simpleRefs } from "../../src/gateway/model/format.ts";
import type { Draft, DraftMember, DraftRef, DraftShape, DraftStructure } from "./draft.ts";

/** Names that generated types use themselves. */
const reserved = new Set(["Date", "Uint8Array", "AsyncIterable", "RequestBody", "ResponseBody"]);

type Direction = "input" | "output";

/** The text of `src/generated/<name>.ts`. */
export function typesText(name: string, draft: Draft): string {
  return new TypesWriter(name, draft).run();
}

class TypesWriter {
  private readonly draft: Draft;
  private readonly serviceType: string;
  /** Structures that inputs reach: their required members are required. */
  private readonly inputs: Set<string>;
  private readonly outputs: Set<string>;
  private readonly enums = new Set<string>();
  private readonly imports = new Set<string>();

  constructor(name: string, draft: Draft) {
    this.draft = draft;
    this.serviceType = name.split("-").map(capital).join("");
    this.inputs = this.reach(draft.operations.map((operation) => operation.input));
    this.outputs = this.reach(draft.operations.map((operation) => operation.output));
  }

  run(): string {
    const operations = this.draft.operations.toSorted((a, b) => (a.name < b.name ? -1 : 1));
    const rows = operations.map(
      ({ name, input, output }) => `  ${name}: { input: ${this.unitOr(input)}; output: ${this.unitOr(output)} };`,
    );
    const structures = [...new Set([...this.inputs, ...this.outputs])].sort().map((name) => this.structure(name));
    const enums = [...this.enums].sort().map((name) => this.enumType(name));
    const parts = [
      `/** The types of ${this.draft.id}'s operations: generated from its API model, not to be edited. */`,
      ...(this.imports.size > 0
        ? [`import type { ${[...this.imports].sort().join(", ")} } from "../kernel/body.ts";`]
        : []),
      `/** Operation → input and output. */\nexport interface ${this.serviceType} {\n${rows.join("\n")}\n}`,
      ...structures,
      ...enums,
    ];
    return `${parts.join("\n\n")}\n`;
  }

  /** Names of all structures that these lead to. */
  private reach(roots: readonly (string | undefined)[]): Set<string> {
    const seen = new Set<string>();
    const queue = roots.filter((root) => root !== undefined);
    for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
      if (seen.has(name)) continue;
      seen.add(name);
      for (const { ref } of membersOf(this.draft.shapes.get(name))) if (typeof ref === "string") queue.push(ref);
    }
    return new Set([...seen].filter((name) => isStructure(this.draft.shapes.get(name))));
  }

  private unitOr(name: string | undefined): string {
    return name === undefined ? "{}" : this.typeName(name);
  }

  private typeName(name: string): string {
    return name === this.serviceType || reserved.has(name) ? `${name}Shape` : name;
  }

  private structure(name: string): string {
    const shape = this.draft.shapes.get(name) as DraftStructure;
    const [isInput, isOutput] = [this.inputs.has(name), this.outputs.has(name)];
    const rows = [...shape.members].map(([member, target]) => {
      const type = this.memberType(target, isInput && !isOutput ? "input" : "output");
      const key = /^\w+$/.test(member) ? member : JSON.stringify(member);
      return isInput && shape.required.has(member) ? `  ${key}: ${type};` : `  ${key}?: ${type} | undefined;`;
    });
    return `export interface ${this.typeName(name)} {${rows.length > 0 ? `\n${rows.join("\n")}\n` : ""}}`;
  }

  private memberType(member: DraftMember, direction: Direction, seen: readonly DraftRef[] = []): string {
    const enumName = member.traits["enum"];
    if (typeof enumName === "string") this.enums.add(enumName);
    return this.refType(member.ref, direction, seen);
  }

  private refType(ref: DraftRef, direction: Direction, seen: readonly DraftRef[]): string {
    if (typeof ref === "number") return this.simpleType(ref, direction);
    if (seen.includes(ref)) return "unknown";
    const shape = this.draft.shapes.get(ref) as DraftShape;
    const inside = [...seen, ref];
    if (shape.kind === "simple") return this.simpleType(shape.target, direction, "streaming" in shape.traits);
    if (shape.kind === "list")
      return `readonly ${this.element(shape.element, "sparse" in shape.traits, direction, inside)}[]`;
    if (shape.kind === "map") {
      this.memberType(shape.key, direction, inside);
      const value = this.memberType(shape.value, direction, inside);
      return `{ [key: string]: ${"sparse" in shape.traits ? `${value} | null` : value} }`;
    }
    return "streaming" in shape.traits ? `AsyncIterable<${this.typeName(ref)}>` : this.typeName(ref);
  }

  private element(member: DraftMember, sparse: boolean, direction: Direction, seen: readonly DraftRef[]): string {
    const type = this.memberType(member, direction, seen);
    if (sparse) return `(${type} | null)`;
    return type.startsWith("readonly ") ? `(${type})` : type;
  }

  private simpleType(ref: number, direction: Direction, streaming = false): string {
    if (ref >= mapOf) return `{ [key: string]: ${this.simpleType(ref - mapOf, direction)} }`;
    if (ref >= listOf) return `readonly ${this.simpleType(ref - listOf, direction)}[]`;
    if (ref === simpleRefs.streamingBlob || streaming) {
      const name = direction === "input" ? "RequestBody" : "ResponseBody";
      this.imports.add(name);
      return name;
    }
    return simpleTypes.get(ref) ?? "string";
  }

  private enumType(name: string): string {
    const taken = this.inputs.has(name) || this.outputs.has(name) || name === this.serviceType;
    const values = (this.draft.enums.get(name) ?? []).map((value) => JSON.stringify(value));
    return `export type ${taken ? `${name}Value` : name} =\n  | ${values.join("\n  | ")};`;
  }
}

const simpleTypes: ReadonlyMap<number, string> = new Map([
  [simpleRefs.integer, "number"],
  [simpleRefs.boolean, "boolean"],
  [simpleRefs.float, "number"],
  [simpleRefs.timestamp, "Date"],
  [simpleRefs.dateTime, "Date"],
  [simpleRefs.httpDate, "Date"],
  [simpleRefs.epochSeconds, "Date"],
  [simpleRefs.document, "unknown"],
  [simpleRefs.bigInteger, "bigint"],
  [simpleRefs.blob, "Uint8Array"],
]);

function isStructure(shape: DraftShape | undefined): boolean {
  return shape?.kind === "structure" || shape?.kind === "union" || shape?.kind === "error";
}

function membersOf(shape: DraftShape | undefined): DraftMember[] {
  if (!shape || shape.kind === "simple") return [];
  if (shape.kind === "list") return [shape.element];
  if (shape.kind === "map") return [shape.key, shape.value];
  return [...shape.members.values()];
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

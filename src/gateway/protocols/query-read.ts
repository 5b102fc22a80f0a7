/** Reads the parameters of awsQuery and ec2Query requests into inputs, through closures compiled once per shape. */
import type { ListShape, MapShape, Member, SimpleShape, StructureShape } from "../model/model.ts";
import { numbered } from "./form-parse.ts";
import type { FormNode } from "./form-parse.ts";
import { isFlat, itemName, keyName, textTrait, valueName } from "./xml-names.ts";
import { setOwn, textReader } from "./xml-read.ts";

/** Undefined when the node says nothing about the member. Depth is bounded by the form's parser. */
export type FormReader = (node: FormNode) => unknown;

/** Makes the error for a value that is not of its member's kind. */
export type InvalidValue = (wireName: string, kind: string, value: string) => Error;

interface Field {
  readonly name: string;
  readonly wireName: string;
  readonly read: FormReader;
}

/** A set of compiled readers. */
export class FormReaders {
  readonly #structures = new WeakMap<StructureShape, FormReader>();
  readonly #ec2: boolean;
  readonly #invalidValue: InvalidValue;

  /** `ec2`: parameters are named as EC2 names them. */
  constructor(ec2: boolean, invalidValue: InvalidValue) {
    this.#ec2 = ec2;
    this.#invalidValue = invalidValue;
  }

  structure(shape: StructureShape): FormReader {
    const known = this.#structures.get(shape);
    if (known !== undefined) return known;
    let fields: readonly Field[] | undefined;
    const reader: FormReader = (node) => readStructure((fields ??= this.#fields(shape)), node);
    this.#structures.set(shape, reader);
    return reader;
  }

  #fields(shape: StructureShape): Field[] {
    return shape.members.map((member) => {
      const wireName = this.#ec2 ? ec2Name(member) : (textTrait(member, "xmlName") ?? member.name);
      return { name: member.name, wireName, read: this.#value(member, wireName) };
    });
  }

  #value(member: Member, wireName: string): FormReader {
    const shape = member.shape;
    switch (shape.kind) {
      case "structure":
      case "union":
        return this.structure(shape);
      case "list":
        return this.#list(shape, wireName);
      case "map":
        return this.#map(member, shape, wireName);
      default:
        return this.#simple(shape, wireName);
    }
  }

  #simple(shape: SimpleShape, wireName: string): FormReader {
    const parse = textReader(shape);
    const lenient = shape.kind !== "string" && shape.kind !== "blob";
    return (node) => {
      if (node.value === undefined || (lenient && node.value === "")) return undefined;
      const value = parse(node.value);
      if (value === undefined) throw this.#invalidValue(wireName, shape.kind, node.value);
      return value;
    };
  }

  /** Takes `List.N`, `List.member.N` and `List.<item name>.N` alike; `List=` is the empty list. */
  #list(shape: ListShape, wireName: string): FormReader {
    const item = itemName(shape);
    let read: FormReader | undefined;
    return (node) => {
      read ??= this.#value(shape.element, wireName);
      const wrapped = node.children?.get(item) ?? node.children?.get("member");
      const items: unknown[] = [];
      for (const child of [...numbered(node), ...(wrapped === undefined ? [] : numbered(wrapped))]) {
        const value = read(child);
        if (value !== undefined) items.push(value);
      }
      return items.length > 0 || node.value === "" ? items : undefined;
    };
  }

  #map(member: Member, shape: MapShape, wireName: string): FormReader {
    const flat = isFlat(member);
    const key = keyName(shape);
    const valueKey = valueName(shape);
    let read: FormReader | undefined;
    return (node) => {
      read ??= this.#value(shape.value, wireName);
      const entries = numbered(flat ? node : (node.children?.get("entry") ?? node));
      const map: Record<string, unknown> = {};
      for (const entry of entries) {
        const name = entry.children?.get(key)?.value;
        const held = entry.children?.get(valueKey);
        if (name !== undefined && held !== undefined) setOwn(map, name, read(held));
      }
      return entries.length > 0 || node.value === "" ? map : undefined;
    };
  }
}

function ec2Name(member: Member): string {
  const stated = textTrait(member, "ec2QueryName");
  if (stated !== undefined) return stated;
  const name = textTrait(member, "xmlName") ?? member.name;
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function readStructure(fields: readonly Field[], node: FormNode): object {
  const into: Record<string, unknown> = {};
  if (node.children === undefined) return into;
  for (const field of fields) {
    const child = node.children.get(field.wireName);
    const value = child === undefined ? undefined : field.read(child);
    if (value !== undefined) into[field.name] = value;
  }
  return into;
}

/** Writes outputs as XML text through closures that are compiled once per shape. */
import { listWriter } from "../../kernel/written-list.ts";
import type { ListShape, MapShape, Member, SimpleShape, StructureShape } from "../model/model.ts";
import { formatBase64, formatTimestamp } from "./simple-values.ts";
import { escapeXml } from "../../kernel/xml-text.ts";
import { elementName, isAttribute, isFlat, itemName, keyName, namespaceAttribute, valueName } from "./xml-names.ts";

/** Text of a value that is neither null nor undefined. */
export type XmlWriter = (value: unknown) => string;

interface Field {
  readonly name: string;
  readonly isList: boolean;
  readonly write: XmlWriter;
}

/** How a service writes the fraction of a second: `always`, so whole seconds with `.000` (S3, EC2); `never` (IAM, STS); else where there is one. */
export type Fraction = "always" | "never" | "as needed";

const wholeSecond = (date: Date): Date => new Date(Math.floor(date.getTime() / 1000) * 1000);

/** Members of a structure in the order of their elements. */
export type ElementOrder = (shape: StructureShape, members: readonly Member[]) => readonly Member[];

const asModelled: ElementOrder = (_, members) => members;

/** A set of compiled writers. */
export class XmlWriters {
  readonly #contents = new WeakMap<StructureShape, XmlWriter>();
  readonly #fraction: Fraction;
  readonly #order: ElementOrder;

  constructor(fraction: Fraction, order = asModelled) {
    this.#fraction = fraction;
    this.#order = order;
  }

  /** The elements inside of a structure, without its own tags. */
  content(shape: StructureShape): XmlWriter {
    const known = this.#contents.get(shape);
    if (known !== undefined) return known;
    let fields: readonly Field[] | undefined;
    const writer: XmlWriter = (value) => writeFields((fields ??= this.#fieldsOf(shape)), value as object);
    this.#contents.set(shape, writer);
    return writer;
  }

  #fieldsOf(shape: StructureShape): Field[] {
    return this.fields(this.#order(shape, shape.members));
  }

  /** The elements of some members of a structure. */
  members(members: readonly Member[]): XmlWriter {
    const fields = this.fields(members);
    return (value) => writeFields(fields, value as object);
  }

  /** The same into a document's bytes: lists that write themselves never become one text. */
  appender(members: readonly Member[]): (value: object, append: (text: string) => void) => void {
    const fields = this.fields(members);
    return (value, append) => appendFields(fields, value, append);
  }

  fields(members: readonly Member[]): Field[] {
    return members
      .filter((member) => !isAttribute(member))
      .map((member) => ({
        name: member.name,
        isList: member.shape.kind === "list" && isFlat(member),
        write: this.element(member, elementName(member)),
      }));
  }

  /** A member with its tags. */
  element(member: Member, name: string): XmlWriter {
    const shape = member.shape;
    switch (shape.kind) {
      case "structure":
      case "union":
        return this.#structure(member, shape, name);
      case "list":
        return this.#list(member, shape, name);
      case "map":
        return this.#map(member, shape, name);
      default:
        return tagged(name, namespaceAttribute(member), simpleText(shape, this.#fraction));
    }
  }

  #structure(member: Member, shape: StructureShape, name: string): XmlWriter {
    const content = this.content(shape);
    const namespace = namespaceAttribute(member);
    const attributes = shape.members.filter(isAttribute).map((each) => this.#attribute(each));
    if (attributes.length === 0) return tagged(name, namespace, content);
    const open = `<${name}${namespace}`;
    return (value) => `${open}${writeFields(attributes, value as object)}>${content(value)}</${name}>`;
  }

  #attribute(member: Member): Field {
    const name = elementName(member);
    const text = simpleText(member.shape as SimpleShape, this.#fraction);
    return { name: member.name, isList: false, write: (value) => ` ${name}="${text(value)}"` };
  }

  #list(member: Member, shape: ListShape, name: string): XmlWriter {
    const flat = isFlat(member);
    const item = this.element(shape.element, flat ? name : itemName(shape));
    return flat
      ? (value) => writeItems(item, value as readonly unknown[])
      : tagged(name, namespaceAttribute(member), (value) => writeItems(item, value as readonly unknown[]));
  }

  #map(member: Member, shape: MapShape, name: string): XmlWriter {
    const flat = isFlat(member);
    const key = this.element(shape.key, keyName(shape));
    const value = this.element(shape.value, valueName(shape));
    const entry = flat ? name : "entry";
    const entries: XmlWriter = (map) => {
      let text = "";
      for (const [each, held] of Object.entries(map as object)) {
        if (held !== undefined && held !== null) text += `<${entry}>${key(each)}${value(held)}</${entry}>`;
      }
      return text;
    };
    return flat ? entries : tagged(name, namespaceAttribute(member), entries);
  }
}

function writeFields(fields: readonly Field[], value: object): string {
  let text = "";
  for (const field of fields) {
    const held = (value as Record<string, unknown>)[field.name];
    if (held !== undefined && held !== null) text += field.write(held);
  }
  return text;
}

function appendFields(fields: readonly Field[], value: object, append: (text: string) => void): void {
  let text = "";
  for (const field of fields) {
    const held = (value as Record<string, unknown>)[field.name];
    if (held === undefined || held === null) continue;
    const write = field.isList ? listWriter(held) : undefined;
    if (write) {
      append(text);
      text = "";
      write(append);
    } else text += field.write(held);
  }
  append(text);
}

/** Whether one of the members writes itself. */
export function holdsWrittenList(members: readonly Member[], value: object): boolean {
  return members.some(({ name }) => {
    const held = (value as Record<string, unknown>)[name];
    return typeof held === "object" && held !== null && listWriter(held) !== undefined;
  });
}

function writeItems(item: XmlWriter, values: readonly unknown[]): string {
  let text = "";
  for (const value of values) if (value !== undefined && value !== null) text += item(value);
  return text;
}

function tagged(name: string, attributes: string, content: XmlWriter): XmlWriter {
  const open = `<${name}${attributes}>`;
  const close = `</${name}>`;
  const empty = `<${name}${attributes}/>`;
  return (value) => {
    const text = content(value);
    return text === "" ? empty : open + text + close;
  };
}

/** Escaped text of a simple value. */
function simpleText(shape: SimpleShape, fraction: Fraction): XmlWriter {
  switch (shape.kind) {
    case "string":
      return (value) => escapeXml(String(value));
    case "blob":
      return (value) => formatBase64(value as Uint8Array);
    case "timestamp": {
      const format = shape.timestampFormat ?? "date-time";
      if (fraction === "never") return (value) => formatTimestamp(wholeSecond(value as Date), format, false);
      return (value) => formatTimestamp(value as Date, format, fraction === "always");
    }
    case "document":
      return (value) => escapeXml(JSON.stringify(value));
    default:
      return String;
  }
}

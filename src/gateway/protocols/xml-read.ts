/** Reads XML elements into inputs through closures that are compiled once per shape. */
import type { ListShape, MapShape, Member, SimpleShape, StructureShape } from "../model/model.ts";
import { parseBase64, parseBoolean, parseFloatText, parseInteger, parseTimestamp } from "./simple-values.ts";
import { elementName, isAttribute, isFlat, itemName, keyName, valueName } from "./xml-names.ts";
import { XmlError } from "./xml-parse.ts";
import type { XmlElement } from "./xml-parse.ts";

/** Throws XmlError when the element is not of its shape. Depth is bounded by the parser's. */
export type XmlReader = (element: XmlElement) => unknown;

type Target = Record<string, unknown>;

interface Plan {
  readonly byElement: ReadonlyMap<string, (element: XmlElement, into: Target) => void>;
  readonly attributes: readonly { name: string; wireName: string; read: (text: string) => unknown }[];
  readonly required: readonly string[];
}

/** A set of compiled readers. */
export class XmlReaders {
  readonly #structures = new WeakMap<StructureShape, XmlReader>();
  readonly #requireMembers: boolean;

  /** `requireMembers`: a missing required member is an XmlError, as in S3, instead of the validation's matter. */
  constructor(requireMembers: boolean) {
    this.#requireMembers = requireMembers;
  }

  structure(shape: StructureShape): XmlReader {
    const known = this.#structures.get(shape);
    if (known !== undefined) return known;
    let plan: Plan | undefined;
    const reader: XmlReader = (element) => readStructure((plan ??= this.#plan(shape.members)), element, {});
    this.#structures.set(shape, reader);
    return reader;
  }

  /** Reads some members of a structure out of its element, into an object that is there. */
  members(members: readonly Member[]): (element: XmlElement, into: Target) => void {
    const plan = this.#plan(members);
    return (element, into) => void readStructure(plan, element, into);
  }

  #plan(members: readonly Member[]): Plan {
    const byElement = new Map<string, (element: XmlElement, into: Target) => void>();
    const attributes: Plan["attributes"][number][] = [];
    for (const member of members) {
      const wireName = elementName(member);
      if (isAttribute(member)) attributes.push(attributeOf(member, wireName));
      else byElement.set(wireName, this.#setter(member));
    }
    const required = this.#requireMembers
      ? members.filter((member) => member.required).map((member) => member.name)
      : [];
    return { byElement, attributes, required };
  }

  #setter(member: Member): (element: XmlElement, into: Target) => void {
    const { name, shape } = member;
    if (isFlat(member) && shape.kind === "list") {
      const read = this.value(shape.element);
      return (element, into) => void ((into[name] ??= []) as unknown[]).push(read(element));
    }
    if (isFlat(member) && shape.kind === "map") {
      const entry = this.#entry(shape);
      return (element, into) => entry(element, (into[name] ??= {}) as Target);
    }
    const read = this.value(member);
    return (element, into) => {
      into[name] = read(element);
    };
  }

  /** A reader for what a member or list element holds. */
  value(member: Member): XmlReader {
    const shape = member.shape;
    switch (shape.kind) {
      case "structure":
      case "union":
        return this.structure(shape);
      case "list":
        return this.#list(shape);
      case "map": {
        const entry = this.#entry(shape);
        return (element) => {
          const map: Target = {};
          for (const child of element.children) if (child.name === "entry") entry(child, map);
          return map;
        };
      }
      default: {
        const read = simpleReader(shape);
        return (element) => read(element.children.length === 0 ? element.text : misplaced());
      }
    }
  }

  #list(shape: ListShape): XmlReader {
    const name = itemName(shape);
    let read: XmlReader | undefined;
    return (element) => {
      const items: unknown[] = [];
      read ??= this.value(shape.element);
      for (const child of element.children) if (child.name === name) items.push(read(child));
      return items;
    };
  }

  #entry(shape: MapShape): (element: XmlElement, into: Target) => void {
    const key = keyName(shape);
    const value = valueName(shape);
    let read: XmlReader | undefined;
    return (element, into) => {
      const keyElement = element.children.find((child) => child.name === key);
      const valueElement = element.children.find((child) => child.name === value);
      if (keyElement === undefined || valueElement === undefined) throw new XmlError("map entry without key or value");
      read ??= this.value(shape.value);
      setOwn(into, keyElement.text, read(valueElement));
    };
  }
}

function misplaced(): never {
  throw new XmlError("element where text was expected");
}

function readStructure(plan: Plan, element: XmlElement, into: Target): Target {
  for (const child of element.children) plan.byElement.get(child.name)?.(child, into);
  for (const attribute of plan.attributes) {
    const text = element.attributes?.get(attribute.wireName);
    if (text !== undefined) into[attribute.name] = attribute.read(text);
  }
  for (const name of plan.required) if (into[name] === undefined) throw new XmlError(`${name} is missing`);
  return into;
}

function attributeOf(member: Member, wireName: string): Plan["attributes"][number] {
  return {
    name: member.name,
    wireName: wireName.slice(wireName.indexOf(":") + 1),
    read: simpleReader(member.shape as SimpleShape),
  };
}

/** Assigns a key that came from outside: `__proto__` becomes a property like any other. */
export function setOwn(target: Target, key: string, value: unknown): void {
  if (key !== "__proto__") target[key] = value;
  else Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
}

const textReaders: Readonly<Record<SimpleShape["kind"], (text: string) => unknown>> = {
  string: (text) => text,
  boolean: parseBoolean,
  integer: parseInteger,
  float: parseFloatText,
  blob: parseBase64,
  timestamp: parseTimestamp,
  bigInteger: (text) => (/^[+-]?\d{1,400}$/.test(text.trim()) ? BigInt(text.trim()) : undefined),
  bigDecimal: (text) => (parseFloatText(text) === undefined ? undefined : text.trim()),
  document: (text) => text,
};

function simpleReader(shape: SimpleShape): (text: string) => unknown {
  const parse = textReader(shape);
  return (text) => {
    const value = parse(text);
    if (value === undefined) throw new XmlError(`text is no ${shape.kind}`);
    return value;
  };
}

/** Reads the text form of a simple value; undefined when it is not of that kind. */
export function textReader(shape: SimpleShape): (text: string) => unknown {
  return textReaders[shape.kind];
}

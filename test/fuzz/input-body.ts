/** Writes input trees as each protocol's clients do: JSON, forms, XML. What is not as modelled is written as well as it goes. */
import type { Member, Shape } from "../../src/gateway/model/model.ts";
import { elementName, isFlat, itemName, keyName, textTrait, valueName } from "../../src/gateway/protocols/xml-names.ts";
import { Members, Raw, type Tree } from "./input-tree.ts";

/** JSON; `rest`: members have names of their own. */
export function jsonBody(tree: Tree, shape: Shape | undefined, rest: boolean): string {
  if (tree instanceof Raw) return tree.text;
  if (tree instanceof Date)
    return shape && "timestampFormat" in shape && shape.timestampFormat === "date-time"
      ? JSON.stringify(dateText(tree))
      : String(tree.getTime() / 1000);
  if (tree instanceof Buffer) return JSON.stringify(tree.toString("base64"));
  if (Array.isArray(tree)) return `[${tree.map((item) => jsonBody(item, elementOf(shape)?.shape, rest)).join(",")}]`;
  if (!(tree instanceof Members)) return JSON.stringify(tree);
  const members = tree.entries.map(([name, value]) => {
    const member = memberOf(shape, name);
    const wireName = rest && member ? (textTrait(member, "jsonName") ?? name) : name;
    return `${JSON.stringify(wireName)}:${jsonBody(value, member?.shape, rest)}`;
  });
  return `{${members.join(",")}}`;
}

/** A form's parameters, percent-encoded. */
export function formBody(tree: Members, shape: Shape, isEc2: boolean): string {
  const pairs: string[] = [];
  const write = (name: string, value: Tree, member: Member | undefined): void => {
    if (Array.isArray(value)) {
      const element = elementOf(member?.shape);
      const base = isEc2 || (member && isFlat(member)) ? name : `${name}.member`;
      if (value.length === 0) pairs.push(`${encoded(name)}=`);
      value.forEach((item, at) => write(`${base}.${at + 1}`, item, element));
    } else if (!(value instanceof Members)) pairs.push(`${encoded(name)}=${encoded(leafText(value, member?.shape))}`);
    else if (member?.shape.kind === "map") writeMap(name, value, member.shape);
    else writeAll(`${name}.`, value, member?.shape);
  };
  const writeMap = (name: string, value: Members, map: Shape & { kind: "map" }): void =>
    value.entries.forEach(([key, held], at) => {
      pairs.push(`${encoded(`${name}.entry.${at + 1}.${keyName(map)}`)}=${encoded(key)}`);
      write(`${name}.entry.${at + 1}.${valueName(map)}`, held, map.value);
    });
  const writeAll = (prefix: string, members: Members, within: Shape | undefined): void => {
    for (const [name, value] of members.entries) {
      const member = memberOf(within, name);
      write(`${prefix}${member ? formName(member, isEc2) : name}`, value, member);
    }
  };
  writeAll("", tree, shape);
  return pairs.join("&");
}

function formName(member: Member, isEc2: boolean): string {
  if (!isEc2) return textTrait(member, "xmlName") ?? member.name;
  const name = textTrait(member, "ec2QueryName") ?? textTrait(member, "xmlName") ?? member.name;
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** An element with all below it. */
export function xmlElement(name: string, tree: Tree, member: Pick<Member, "shape"> | undefined): string {
  // What is no name cannot be one: it becomes another element.
  const tag = /^[A-Za-z_][\w.-]*$/.test(name) ? name : "x";
  if (Array.isArray(tree)) return `<${tag}>${items(tree, member?.shape)}</${tag}>`;
  if (!(tree instanceof Members)) return `<${tag}>${escaped(leafText(tree, member?.shape))}</${tag}>`;
  return `<${tag}>${member?.shape.kind === "map" ? mapEntries(tree, member.shape) : xmlMembers(tree, member?.shape)}</${tag}>`;
}

function xmlMembers(tree: Members, shape: Shape | undefined): string {
  const parts = tree.entries.map(([name, value]) => {
    const member = memberOf(shape, name);
    const tag = member ? elementName(member) : name;
    if (Array.isArray(value) && member && isFlat(member))
      return value.map((item) => xmlElement(tag, item, elementOf(member.shape))).join("");
    return xmlElement(tag, value, member);
  });
  return parts.join("");
}

function items(tree: readonly Tree[], shape: Shape | undefined): string {
  const name = shape?.kind === "list" ? itemName(shape) : "member";
  return tree.map((item) => xmlElement(name, item, elementOf(shape))).join("");
}

function mapEntries(tree: Members, map: Shape & { kind: "map" }): string {
  const entries = tree.entries.map(
    ([key, value]) =>
      `<entry>${xmlElement(keyName(map), key, undefined)}${xmlElement(valueName(map), value, map.value)}</entry>`,
  );
  return entries.join("");
}

/** A value without members as text. */
export function leafText(value: Tree, shape?: Shape): string {
  if (value instanceof Date)
    return shape && "timestampFormat" in shape && shape.timestampFormat === "http-date"
      ? httpDate(value)
      : dateText(value);
  if (value instanceof Buffer) return value.toString("base64");
  if (value instanceof Raw) return value.text;
  return value === null || typeof value === "object" ? "" : String(value);
}

function dateText(date: Date): string {
  return Number.isNaN(date.getTime()) ? "never" : date.toISOString();
}

function httpDate(date: Date): string {
  return Number.isNaN(date.getTime()) ? "never" : date.toUTCString();
}

function memberOf(shape: Shape | undefined, name: string): Member | undefined {
  if (shape?.kind === "map") return shape.value;
  return shape?.kind === "structure" || shape?.kind === "union" ? shape.member(name) : undefined;
}

function elementOf(shape: Shape | undefined): Member | undefined {
  return shape?.kind === "list" ? shape.element : undefined;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

function encoded(text: string): string {
  return encodeURIComponent(Buffer.from(text).toString());
}

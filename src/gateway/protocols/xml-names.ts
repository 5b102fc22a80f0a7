/** What members are called in XML, in requests and answers alike. */
import type { ListShape, MapShape, Member, Shape } from "../model/model.ts";

/** The element's name of a structure's member. */
export function elementName(member: Member): string {
  return textTrait(member, "xmlName") ?? member.name;
}

/** The root element's name of a structure that is a whole document; `member` is given when it is a payload member. */
export function documentName(shape: Shape, member?: Member): string {
  const name = member?.traits["xmlName"] ?? shape.traits["xmlName"];
  return typeof name === "string" ? name : shape.name;
}

/** The name of a wrapped list's items. */
export function itemName(list: ListShape): string {
  return textTrait(list.element, "xmlName") ?? "member";
}

export function keyName(map: MapShape): string {
  return textTrait(map.key, "xmlName") ?? "key";
}

export function valueName(map: MapShape): string {
  return textTrait(map.value, "xmlName") ?? "value";
}

export function isFlat(member: Member): boolean {
  return Boolean(member.traits["xmlFlattened"]);
}

export function isAttribute(member: Member): boolean {
  return Boolean(member.traits["xmlAttribute"]);
}

/** A trait when it is text that says something. */
export function textTrait(member: Member, name: string): string | undefined {
  const value = member.traits[name];
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** ` xmlns:xsi="…"` of a member with a namespace of its own, else nothing. */
export function namespaceAttribute(member: Member): string {
  const trait = member.traits["xmlNamespace"];
  if (!Array.isArray(trait)) return typeof trait === "string" ? ` xmlns="${trait}"` : "";
  const [prefix, uri] = trait.length > 1 ? (trait as unknown[]) : ["", trait[0]];
  const attribute = typeof prefix === "string" && prefix !== "" ? `xmlns:${prefix}` : "xmlns";
  return typeof uri === "string" ? ` ${attribute}="${uri}"` : "";
}

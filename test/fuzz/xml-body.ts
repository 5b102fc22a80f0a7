/** XML documents of an operation's shape with values nobody expects, and documents that are traps. */
import type { Member, Shape, StructureShape } from "../../src/gateway/model/model.ts";
import type { Random } from "../support/random.ts";
import { nastyText } from "./nasty.ts";

const deepest = 6;

/** A document of that shape, or of none. */
export function xmlBody(random: Random, shape: StructureShape, name: string): string {
  if (random.oneIn(12)) return trap(random);
  const head = random.oneIn(3) ? '<?xml version="1.0" encoding="UTF-8"?>' : "";
  const namespace = random.oneIn(2) ? ' xmlns="http://s3.amazonaws.com/doc/2006-03-01/"' : "";
  return `${head}<${name}${namespace}>${members(random, shape, 0)}</${name}>`;
}

function members(random: Random, shape: StructureShape, depth: number): string {
  let text = "";
  for (const member of shape.members) {
    if (depth > deepest || (!member.required && random.oneIn(2))) continue;
    for (let times = random.oneIn(15) ? 3 : 1; times > 0; times -= 1) text += element(random, member, depth);
  }
  return text;
}

function element(random: Random, member: Member, depth: number): string {
  const name = nameOf(member, member.name);
  const { shape } = member;
  if (shape.kind !== "list") return `<${name}>${content(random, shape, depth)}</${name}>`;
  const isFlat = member.traits["xmlFlattened"] !== undefined;
  const item = isFlat ? name : nameOf(shape.element, "member");
  const count = random.oneIn(20) ? 1_100 : random.below(4);
  let items = "";
  for (let index = 0; index < count && items.length < 200_000; index += 1)
    items += `<${item}>${content(random, shape.element.shape, depth + 1)}</${item}>`;
  return isFlat ? items : `<${name}>${items}</${name}>`;
}

function content(random: Random, shape: Shape, depth: number): string {
  if (shape.kind === "structure" || shape.kind === "union") return members(random, shape, depth + 1);
  if (shape.kind === "list" || shape.kind === "map") return escaped(random, nastyText(random));
  const enumValues = "enumValues" in shape ? shape.enumValues : undefined;
  if (enumValues && !random.oneIn(3)) return random.find(enumValues) ?? "";
  return escaped(random, nastyText(random));
}

function nameOf(member: Member, otherwise: string): string {
  const stated = member.traits["xmlName"];
  return typeof stated === "string" ? stated : otherwise;
}

function escaped(random: Random, text: string): string {
  if (random.oneIn(8)) return text;
  if (random.oneIn(8)) return `<![CDATA[${text}]]>`;
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

function trap(random: Random): string {
  const deep = 20_000;
  return random.pick([
    "",
    "<",
    "<a",
    "</a>",
    "<a></b>",
    "<a>".repeat(deep),
    `${"<a>".repeat(deep)}${"</a>".repeat(deep)}`,
    `<a ${'b="c" '.repeat(5_000)}/>`,
    `<!DOCTYPE a [<!ENTITY b "${"c".repeat(100)}"><!ENTITY d "${"&b;".repeat(100)}">]><a>${"&d;".repeat(100)}</a>`,
    '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>',
    `<!--${"-".repeat(1_000)}`,
    "<?xml version='1.0' encoding='UTF-16'?><Delete/>",
    "<Delete><Object><Key>&#xFFFFFFFF;</Key></Object></Delete>",
    '{"not":"xml"}',
    `<Tagging><TagSet>${"<Tag><Key>a</Key><Value>b</Value></Tag>".repeat(2_000)}</TagSet></Tagging>`,
    "<__proto__><constructor>x</constructor></__proto__>",
  ]);
}

/** Compiles the constraints of shapes into checks: one closure a shape, none where there is nothing to check. */
import { asListed } from "./enum-order.ts";
import type { ListShape, MapShape, Member, Shape, StructureShape } from "../model/model.ts";

/** One broken constraint. */
export interface Failure {
  readonly kind: "required" | "enum" | "length" | "range" | "pattern";
  /** The member's name as modelled. */
  readonly member: string;
  /** Where it is, as AWS writes it: `tags.1.member.key`. */
  readonly path: string;
  /** ` 'value'`, ` null`, or nothing for what must not be shown. */
  readonly shown: string;
  readonly rule: string;
  /** Where an element of a list breaks its rule: all that is asked of elements. */
  readonly among?: readonly string[];
}

/** Adds what is wrong with `value`; `path` is where it is, "" for the input itself. */
export type Check = (value: unknown, path: string, failures: Failure[]) => void;

const compiled = new WeakMap<Shape, Check | "nothing">();

/** The check of a shape, or undefined when it and all it leads to are free of constraints. */
export function checkOf(shape: Shape): Check | undefined {
  const known = compiled.get(shape);
  if (known !== undefined) return known === "nothing" ? undefined : known;
  if (!constrained(shape)) {
    compiled.set(shape, "nothing");
    return undefined;
  }
  let made: Check | undefined;
  // Shapes may lead back to themselves: the entry stands before the check behind it exists.
  compiled.set(shape, (value, path, failures) => made?.(value, path, failures));
  if (shape.kind === "structure" || shape.kind === "union") made = structureCheck(shape);
  else if (shape.kind === "list") made = listCheck(shape);
  else if (shape.kind === "map") made = mapCheck(shape);
  if (made) compiled.set(shape, made);
  return made;
}

/** Whether any constraint can be reached from the shape. */
function constrained(root: Shape): boolean {
  const seen = new Set<Shape>();
  const queue: Shape[] = [root];
  for (let shape = queue.pop(); shape !== undefined; shape = queue.pop()) {
    if (seen.has(shape)) continue;
    seen.add(shape);
    for (const member of membersOf(shape)) {
      if ((shape.kind === "structure" && member.required) || hasRules(member)) return true;
      queue.push(member.shape);
    }
  }
  return false;
}

function hasRules({ shape, traits }: Member): boolean {
  if (shape.kind === "string" && shape.enumValues) return true;
  return traits["min"] !== undefined || traits["max"] !== undefined || traits["pattern"] !== undefined;
}

function membersOf(shape: Shape): readonly Member[] {
  if (shape.kind === "structure" || shape.kind === "union") return shape.members;
  if (shape.kind === "list") return [shape.element];
  return shape.kind === "map" ? [shape.key, shape.value] : [];
}

function structureCheck(shape: StructureShape): Check {
  const parts = shape.members.flatMap((member) => {
    const check = memberCheck(member);
    return check || member.required
      ? [{ name: member.name, tail: decapital(member.name), required: member.required, check }]
      : [];
  });
  return (value, path, failures) => {
    const record = value as Record<string, unknown>;
    const prefix = path === "" ? "" : `${path}.`;
    for (const { name, tail, required, check } of parts) {
      const inside = record[name];
      if (inside !== undefined && inside !== null) check?.(inside, prefix + tail, failures);
      else if (required) failures.push(missing(name, prefix + tail));
    }
  };
}

const notNull = "Member must not be null";

function missing(member: string, path: string): Failure {
  return { kind: "required", member, path, shown: " null", rule: notNull };
}

function listCheck(shape: ListShape): Check {
  const rules = memberRules(shape.element);
  if (rules.length > 0 && !checkOf(shape.element.shape)) return plainListCheck(shape.element, rules);
  const check = memberCheck(shape.element);
  return (value, path, failures) => {
    const list = value as readonly unknown[];
    for (let i = 0; i < list.length; i++) {
      if (list[i] !== undefined && list[i] !== null) check?.(list[i], `${path}.${i + 1}.member`, failures);
    }
  };
}

/** Of a list of plain values AWS repeats the list, and all that it asks of its elements: the pattern behind the lengths. */
function plainListCheck(element: Member, rules: readonly Rule[]): Check {
  const patternLast = rules.toSorted((a, b) => Number(a.kind === "pattern") - Number(b.kind === "pattern"));
  const among = [...patternLast.map(({ text }) => text), notNull];
  const hidden = element.traits["sensitive"] !== undefined;
  return (value, path, failures) => {
    const list = value as readonly unknown[];
    const given = list.filter((one) => one !== undefined && one !== null);
    const broken = patternLast.find(({ holds }) => !given.every(holds));
    if (!broken) return;
    const { kind, text } = broken;
    const shown = hidden ? "" : ` '${show(list)}'`;
    failures.push({ kind, member: element.name, path, shown, rule: text, among });
  };
}

function mapCheck(shape: MapShape): Check {
  const [key, item] = [memberCheck(shape.key), memberCheck(shape.value)];
  return (value, path, failures) => {
    for (const [name, inside] of Object.entries(value as Record<string, unknown>)) {
      key?.(name, path, failures);
      if (inside !== undefined && inside !== null) item?.(inside, `${path}.${name}.member`, failures);
    }
  };
}

/** The member's own rules, then those of its target. */
function memberCheck(member: Member): Check | undefined {
  const rules = memberRules(member);
  const target = checkOf(member.shape);
  if (rules.length === 0) return target;
  const hidden = member.traits["sensitive"] !== undefined;
  return (value, path, failures) => {
    for (const rule of rules) {
      if (rule.holds(value)) continue;
      failures.push({
        kind: rule.kind,
        member: member.name,
        path,
        shown: hidden ? "" : ` '${show(value)}'`,
        rule: rule.text,
      });
    }
    target?.(value, path, failures);
  };
}

interface Rule {
  readonly kind: Failure["kind"];
  readonly text: string;
  readonly holds: (value: unknown) => boolean;
}

function memberRules(member: Member): readonly Rule[] {
  const { shape, traits } = member;
  const rules: Rule[] = [];
  if (traits["streaming"]) return rules;
  const [min, max, pattern] = [traits["min"], traits["max"], traits["pattern"]];
  // Of one value AWS names the pattern before the length.
  if (typeof pattern === "string") rules.push(patternRule(pattern));
  const isNumber = shape.kind === "integer" || shape.kind === "float";
  const [kind, words, measure] = isNumber
    ? (["range", "value", Number] as const)
    : (["length", "length", lengthOf] as const);
  if (typeof max === "number") {
    rules.push({
      kind,
      text: `Member must have ${words} less than or equal to ${max}`,
      holds: (value) => measure(value) <= max,
    });
  }
  if (typeof min === "number") {
    rules.push({
      kind,
      text: `Member must have ${words} greater than or equal to ${min}`,
      holds: (value) => measure(value) >= min,
    });
  }
  const values = shape.kind === "string" ? shape.enumValues : undefined;
  if (values) rules.push(enumRule(values));
  return rules;
}

/** AWS's own text has no braces there, and so none of the characters that they would mean: four digits make a character. */
const braced = /\\u\{([0-9A-F]{5,6})\}/g;

function patternRule(stated: string): Rule {
  const pattern = stated.replaceAll(braced, String.raw`\u$1`);
  const expression = compilePattern(`^(?:${pattern})$`);
  return {
    kind: "pattern",
    text: `Member must satisfy regular expression pattern: ${pattern}`,
    holds: (value) => typeof value !== "string" || expression.test(value),
  };
}

/**
 * Patterns are written for Java: most need Unicode mode (`\p{L}`), where Java's literal hyphen after a class has to be
 * escaped; some have escapes that only the old mode takes.
 */
function compilePattern(source: string): RegExp {
  try {
    return new RegExp(source.replaceAll(/(\\p\{\w+\})-(?=[^\]])/g, String.raw`$1\-`), "u");
  } catch {
    return new RegExp(source);
  }
}

function enumRule(values: readonly string[]): Rule {
  const set = new Set(values);
  return {
    kind: "enum",
    text: `Member must satisfy enum value set: [${asListed(values).join(", ")}]`,
    holds: (value) => typeof value !== "string" || set.has(value),
  };
}

const surrogate = /[\uD800-\uDFFF]/;

/** Texts are measured in characters of Unicode, not in units of UTF-16. */
function lengthOf(value: unknown): number {
  if (typeof value === "string") return surrogate.test(value) ? Array.from(value).length : value.length;
  if (Array.isArray(value) || value instanceof Uint8Array) return value.length;
  return Object.keys(value as object).length;
}

function show(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(show).join(", ")}]`;
  if (value instanceof Uint8Array) return "java.nio.HeapByteBuffer";
  if (typeof value !== "object" || value === null) return String(value);
  return `{${Object.entries(value)
    .map(([name, inside]) => `${name}=${show(inside)}`)
    .join(", ")}}`;
}

function decapital(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

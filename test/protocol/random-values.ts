/** Random values of any shape, from a seed: inputs, outputs and errors that no wire format finds ambiguous. */
import type { Member, SimpleShape, StructureShape } from "../../src/gateway/model/model.ts";

/** A small deterministic generator (mulberry32), seeded by text. */
export class Random {
  #state: number;

  /** Whether times have no fraction of a second. */
  readonly wholeSeconds: boolean;

  constructor(seed: string, wholeSeconds = false) {
    this.wholeSeconds = wholeSeconds;
    this.#state = 2166136261;
    for (const character of seed) this.#state = Math.imul(this.#state ^ character.charCodeAt(0), 16777619);
  }

  /** A whole number from 0 up to but not including `limit`. */
  below(limit: number): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  }

  pick<T>(choices: readonly T[]): T {
    return choices[this.below(choices.length)] as T;
  }
}

const words = [
  "alpha",
  "Beta 2",
  "a/b+c",
  "x&y <z>",
  'say "hi"',
  "it's",
  "naïve",
  "하늘",
  "😀 up",
  "50%",
  "a=b;c",
  "tab\tin",
];
const headerWords = ["alpha", "Beta 2", "a/b+c", "x&y <z>", "it's", "50%", "a=b;c"];
const depthLimit = 5;

/** What a generated value must respect. */
interface Place {
  readonly depth: number;
  /** Header text is ASCII; labels are not empty. */
  readonly header: boolean;
}

/** A value of a structure; `skip` names members to leave out. */
export function randomStructure(random: Random, shape: StructureShape, skip: (member: Member) => boolean): object {
  const value: Record<string, unknown> = {};
  for (const member of shape.members) {
    if (!skip(member)) setMember(random, value, member, { depth: 0, header: false }, isAlwaysSent(member));
  }
  return value;
}

/** A body is there, and clients make tokens up when they are not. */
function isAlwaysSent(member: Member): boolean {
  return (
    member.required || member.traits["httpPayload"] !== undefined || member.traits["idempotencyToken"] !== undefined
  );
}

/** A structure inside of another is never empty, since query parameters cannot tell that from none. */
function structure(random: Random, shape: StructureShape, place: Place): object | undefined {
  const value: Record<string, unknown> = {};
  if (shape.kind === "structure") {
    for (const member of shape.members) setMember(random, value, member, place, isAlwaysSent(member));
  }
  if (Object.keys(value).length > 0) return value;
  const simpleMembers = shape.members.filter((member) => "timestampFormat" in member.shape);
  const choices = place.depth > depthLimit && simpleMembers.length > 0 ? simpleMembers : shape.members;
  const first = random.below(Math.max(choices.length, 1));
  for (const member of [...choices.slice(first), ...choices.slice(0, first)]) {
    if (place.depth < depthLimit + 4) setMember(random, value, member, place, true);
    if (Object.keys(value).length > 0) return value;
  }
  return undefined;
}

function setMember(
  random: Random,
  value: Record<string, unknown>,
  member: Member,
  place: Place,
  always: boolean,
): void {
  if (!always && !wants(random, place.depth)) return;
  const held = memberValue(random, member, place);
  if (held !== undefined) value[member.name] = held;
}

function wants(random: Random, depth: number): boolean {
  return depth < depthLimit && random.below(depth + 2) === 0;
}

function memberValue(random: Random, member: Member, place: Place): unknown {
  const { httpHeader, httpPrefixHeaders } = member.traits;
  const header = place.header || httpHeader !== undefined || httpPrefixHeaders !== undefined;
  const inside = { depth: place.depth + 1, header };
  const shape = member.shape;
  switch (shape.kind) {
    case "structure":
    case "union":
      return structure(random, shape, inside);
    case "list":
      return list(random, shape.element, inside);
    case "map":
      return map(random, shape.key, shape.value, inside, httpPrefixHeaders !== undefined);
    default:
      return member.traits["hostLabel"] === undefined ? simple(random, shape, header) : "route";
  }
}

function list(random: Random, element: Member, place: Place): unknown[] | undefined {
  const items = Array.from({ length: 1 + random.below(3) }, () => memberValue(random, element, place));
  const held = items.filter((item) => item !== undefined);
  return held.length === 0 ? undefined : held;
}

function map(random: Random, key: Member, value: Member, place: Place, lowerCase: boolean): object | undefined {
  const held: Record<string, unknown> = {};
  for (let count = 1 + random.below(2); count > 0; count--) {
    const name = lowerCase ? `m-${random.below(1000)}` : String(memberValue(random, key, place));
    const item = memberValue(random, value, place);
    if (item !== undefined) held[name] = item;
  }
  return Object.keys(held).length === 0 ? undefined : held;
}

function simple(random: Random, shape: SimpleShape, header: boolean): unknown {
  switch (shape.kind) {
    case "string":
      return shape.enumValues === undefined ? random.pick(header ? headerWords : words) : random.pick(shape.enumValues);
    case "boolean":
      return random.below(2) === 0;
    case "integer":
      return random.pick([0, 1, -1, 42, 65_536, 2_147_483_647, 123_456_789_012]);
    case "float":
      return random.pick([0, 1, -1.5, 0.25, 1e21, 3.141592653589793]);
    case "bigInteger":
      return BigInt(random.below(1000));
    case "bigDecimal":
      return String(random.below(1000));
    case "blob":
      return Buffer.from(Array.from({ length: 1 + random.below(20) }, () => random.below(256)));
    case "timestamp":
      return timestamp(random, shape, header);
    default:
      return { text: random.pick(words), list: [1, true, { deep: "x" }] };
  }
}

/** HTTP dates have whole seconds. */
function timestamp(random: Random, shape: SimpleShape, header: boolean): Date {
  const whole = random.wholeSeconds || header || shape.timestampFormat === "http-date";
  return new Date(random.below(2_000_000_000) * 1000 + (whole ? 0 : random.below(1000)));
}

/** Spoils inputs that look right: a wrong kind, an edge, too much, too little, or what belongs elsewhere. */
import type { Random } from "../support/random.ts";
import { copyOf, Members, placesOf, Raw, type Place, type Tree } from "./input-tree.ts";
import { nastyText } from "./nasty.ts";

const manySizes = [2, 21, 101, 1_001] as const;
const megabyte = 1024 * 1024;

/** Changes the tree in up to three places. */
export function spoil(random: Random, tree: Members, foreign: Members): void {
  for (let times = random.pick([0, 1, 1, 1, 2, 3]); times > 0; times -= 1) {
    const place = random.find(placesOf(tree));
    if (place === undefined || random.oneIn(12)) addMember(random, tree, foreign);
    else spoilAt(random, place, foreign);
  }
}

function spoilAt(random: Random, place: Place, foreign: Members): void {
  switch (random.weighted({ nasty: 8, near: 6, remove: 4, repeat: 2, many: 1, add: 2 })) {
    case "nasty":
      return place.set(nastyValue(random));
    case "near":
      return place.set(nearValue(random, place.value));
    case "remove":
      return place.remove();
    case "repeat":
      return place.repeat(random.oneIn(2) ? copyOf(place.value) : nastyValue(random));
    case "many":
      return place.set(many(random, place.value));
    case "add":
      if (place.value instanceof Members) addMember(random, place.value, foreign);
      else place.set([place.value]);
  }
}

function addMember(random: Random, members: Members, foreign: Members): void {
  const strange = random.pick([
    "__proto__",
    "constructor",
    "toString",
    "hasOwnProperty",
    "",
    "x".repeat(300),
    "a\u0000b",
  ]);
  const other = random.find(foreign.entries);
  if (other !== undefined && random.oneIn(2)) members.entries.push([other[0], copyOf(other[1])]);
  else members.entries.push([strange, random.oneIn(2) ? nastyValue(random) : "x"]);
}

/** A value of any kind but the wanted one, most likely. */
function nastyValue(random: Random): Tree {
  return random.pick<() => Tree>([
    () => null,
    () => random.oneIn(2),
    () => random.pick([0, -1, 1.5, 1e308, -1e308, 2 ** 31, 2 ** 53, -(2 ** 63), 5e-324, 4_294_967_297]),
    () =>
      new Raw(random.pick(["NaN", "1e999", "-0", "1E400", "123456789012345678901234567890", "0.1e-400", "Infinity"])),
    () => random.pick(["NaN", "Infinity", "-Infinity", "1e999", "-1", "0", "999999999999999999999"]),
    () => nastyText(random),
    () => nastyText(random),
    () => new Raw(random.pick(['"\\ud800"', '"a\\udfff"', '"\\u0000"', '"\\ud83d\\ude00"', '"\\ud800x"'])),
    () => "x".repeat(random.pick([65, 129, 257, 1_025, 5_000, 40_000])),
    () => (random.oneIn(10) ? "x".repeat(megabyte) : "é".repeat(300)),
    () => [],
    () => [null],
    () => [[["x"]]],
    () => new Members(),
    () => new Members([["__proto__", new Members([["x", 1]])]]),
    () => new Raw(`${"[".repeat(200)}${"]".repeat(200)}`),
    () => new Raw(`${'{"a":'.repeat(200)}1${"}".repeat(200)}`),
    () => new Date(random.pick([0, -1, 253_402_300_800_000, 8_640_000_000_000_000, -62_135_596_801_000])),
    () => random.pick(["2026-02-30", "2026-13-01", "9999-12-31", "0000-00-00", "1969-12-31", "2026-11-01T25:00:00Z"]),
    () => Buffer.from([0xff, 0xfe, 0, 0x80]),
  ])();
}

/** The same kind, a little beside it. */
function nearValue(random: Random, value: Tree): Tree {
  if (typeof value === "number") return random.pick([0, -value, value + 0.5, value * 1_000_000, value + 2 ** 32]);
  if (typeof value === "string") return nearText(random, value);
  if (value instanceof Date)
    return new Date(random.pick([value.getTime() + 1, 0, 4e12, -1e12, 253_402_300_799_000, value.getTime() - 4e11]));
  if (Array.isArray(value)) return random.oneIn(2) ? [] : [...value].reverse();
  if (value instanceof Members) return new Members(random.oneIn(3) ? [] : [...value.entries].reverse());
  if (typeof value === "boolean") return !value;
  return nastyValue(random);
}

function nearText(random: Random, text: string): string {
  return random.pick<() => string>([
    () => `${text} `,
    () => `${text}\n`,
    () => text.slice(0, -1),
    () => text.slice(0, random.below(text.length + 1)),
    () => text.toUpperCase(),
    () => `${text}${nastyText(random)}`,
    () => text.replace(/[:/.-]/, ""),
    () => text.replaceAll(/\d/g, "9"),
    () => text.replace(/[\w]+$/, nastyText(random)),
    () => text.replaceAll("000000000000", "999999999999"),
    () => text.repeat(3),
    () => `${text}\u0000`,
    () => text.replace("{", '{"__proto__":{"a":1},'),
    () => text.replace(/"[\w:*]+"/, random.pick(["null", "[]", "{}", "5", '"${"', '""', '"${aws:username}"'])),
  ])();
}

function many(random: Random, value: Tree): Tree {
  const count = random.pick(manySizes);
  if (Array.isArray(value)) return Array.from({ length: count }, () => copyOf(value[0] ?? "x"));
  if (value instanceof Members)
    return new Members(Array.from({ length: count }, (_, at) => [`k${at}`, copyOf(value.entries[0]?.[1] ?? "x")]));
  return Array.from({ length: count }, () => value);
}

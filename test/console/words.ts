/** What the console says, in the language of a viewer: read from its own tables, so that journeys are written once. */
import { readdirSync, readFileSync } from "node:fs";
import { runInNewContext } from "node:vm";
import { fillIn, languages, type Language, type MessageValues } from "../../console/src/language/messages.ts";

const sources = new URL("../../console/src/", import.meta.url);

/** Who goes on a journey: it is the same in every language. */
export const viewers = languages.map((language) => ({ language }));

/** Korean texts by English ones: several where pages say the same differently. */
const korean = new Map<string, Set<string>>();

/** The same text in another language: to be looked for, so of several all count. */
export type Said = (english: string, values?: MessageValues) => string | RegExp;

/**
 * Says what the console says in English in `language`: `say("Bucket {name} was deleted.", { name })`. Gives a pattern where it
 * is said in several ways. Throws when the console says no such thing.
 */
export function wordsOf(language: Language): Said {
  return (english, values) => {
    const texts = language === "en" ? new Set([english]) : koreanFor(english);
    const filled = [...texts].map((text) => fillIn(text, values));
    const [only] = filled;
    if (filled.length === 1 && only !== undefined) return only;
    return new RegExp(`^(${filled.map(escaped).join("|")})$`);
  };
}

/** The same as a pattern for a part of a text; `{…}`s without a value stand for anything. */
export function patternsOf(language: Language): (english: string, values?: MessageValues) => RegExp {
  return (english, values) => {
    const texts = language === "en" ? [english] : [...koreanFor(english)];
    const forms = texts.map((text) =>
      fillIn(text, values)
        .split(/\{\w+\}/)
        .map(escaped)
        .join(".*"),
    );
    return new RegExp(`(?:${forms.join("|")})`);
  };
}

function koreanFor(english: string): ReadonlySet<string> {
  if (korean.size === 0) readTables();
  const found = korean.get(english);
  if (found === undefined) throw new Error(`the console's tables have no "${english}"`);
  return found;
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

function readTables(): void {
  for (const name of readdirSync(sources, { recursive: true, encoding: "utf8" })) {
    if (!/\.tsx?$/.test(name) || name.endsWith(".test.ts")) continue;
    const code = readFileSync(new URL(name, sources), "utf8");
    for (const table of objectsOf(code)) note(table.en, table.ko);
  }
}

interface Table {
  readonly en: unknown;
  readonly ko: unknown;
}

function note(en: unknown, ko: unknown): void {
  if (typeof en === "string" && typeof ko === "string") {
    const known = korean.get(en) ?? new Set();
    korean.set(en, known.add(ko));
    return;
  }
  if (typeof en !== "object" || typeof ko !== "object" || en === null || ko === null) return;
  for (const [key, text] of Object.entries(en)) note(text, (ko as Readonly<Record<string, unknown>>)[key]);
}

/** Every `{ en: …, ko: … }` of a source that is made of texts alone. */
function* objectsOf(code: string): Iterable<Table> {
  for (const { index } of code.matchAll(/\{\s*en: [{"'`]/g)) {
    const text = code.slice(index, endOf(code, index));
    const table = evaluated(text);
    if (table !== undefined && "ko" in table) yield table;
  }
}

function evaluated(text: string): Table | undefined {
  try {
    // Our own sources, read by a test; what names something else is no table.
    return runInNewContext(`(${text})`) as Table;
  } catch {
    return undefined;
  }
}

/** Where the brace that opens at `start` is closed. */
function endOf(code: string, start: number): number {
  let depth = 0;
  for (const { 0: found, index } of code.slice(start).matchAll(/"(?:[^"\\]|\\.)*"|`(?:[^`\\]|\\.)*`|[{}]/g)) {
    if (found === "{") depth += 1;
    if (found === "}") depth -= 1;
    if (depth === 0) return start + index + 1;
  }
  return code.length;
}

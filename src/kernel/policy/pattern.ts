/** Texts of a policy with variables (`${aws:username}`) and, where allowed, wildcards. */
import { Glob, newGlob, type GlobSegment } from "./glob.ts";
import type { KeyLookup } from "./keys.ts";
import type { PolicyDocument } from "./document.ts";

/** A variable, with what stands for it when the request does not have it. */
interface Variable {
  /** Lower case. */
  readonly key: string;
  readonly fallback: string | undefined;
}

/** Text whose stars are wildcards, text to be taken as it is, or a variable. */
type Piece = { readonly pattern: string } | { readonly literal: string } | Variable;

/** How a text is read. */
export interface PatternOptions {
  /** Variables are known since 2012-10-17 only. */
  readonly version: PolicyDocument["version"];
  readonly wildcards: boolean;
  readonly ignoreCase?: boolean;
}

/** `true` and `false`: it matches or not; undefined: a variable in it has no value in this request. */
export type PatternMatcher = (text: string, keys: KeyLookup) => boolean | undefined;

/** Compiles a text of a policy. Texts without variables, nearly all, cost one comparison. */
export function newPattern(text: string, options: PatternOptions): PatternMatcher {
  const { wildcards, ignoreCase = false } = options;
  const pieces = options.version === "2012-10-17" && text.includes("${") ? parsePieces(text) : undefined;
  if (pieces !== undefined) return newTemplate(pieces, options);
  if (wildcards && text === "*") return () => true;
  const wanted = ignoreCase ? text.toLowerCase() : text;
  if (!wildcards || !/[*?]/.test(wanted)) {
    return ignoreCase ? (value) => value.toLowerCase() === wanted : (value) => value === wanted;
  }
  const glob = newGlob(wanted);
  return ignoreCase ? (value) => glob.matches(value.toLowerCase()) : (value) => glob.matches(value);
}

/** The last values' pattern is kept: a request asks the same of many statements, and a user makes many requests. */
function newTemplate(pieces: readonly Piece[], options: PatternOptions): PatternMatcher {
  const { ignoreCase = false } = options;
  let known: { readonly values: string; readonly glob: Glob } | undefined;
  return (text, keys) => {
    let values = "";
    for (const piece of pieces) {
      if (!("key" in piece)) continue;
      const value = keys.findOne(piece.key) ?? piece.fallback;
      if (value === undefined) return undefined;
      values += `${value.length}:${value}`;
    }
    if (known?.values !== values) known = { values, glob: filledGlob(pieces, keys, options) };
    return known.glob.matches(ignoreCase ? text.toLowerCase() : text);
  };
}

function filledGlob(
  pieces: readonly Piece[],
  keys: KeyLookup,
  { wildcards, ignoreCase = false }: PatternOptions,
): Glob {
  const builder = new SegmentBuilder();
  for (const piece of pieces) {
    if ("pattern" in piece) builder.append(piece.pattern, wildcards, ignoreCase);
    else if ("literal" in piece) builder.append(piece.literal, false, ignoreCase);
    else builder.append(keys.findOne(piece.key) ?? piece.fallback ?? "", false, ignoreCase);
  }
  return new Glob(builder.segments());
}

/** Puts a glob together out of texts with and without wildcards: a star in a user's name is no wildcard. */
class SegmentBuilder {
  readonly #segments: GlobSegment[] = [];
  #text = "";
  #wild: number[] = [];

  append(text: string, wildcards: boolean, ignoreCase: boolean): void {
    const cased = ignoreCase ? text.toLowerCase() : text;
    if (!wildcards) {
      this.#text += cased;
      return;
    }
    for (const character of cased) {
      if (character === "*") this.#cut();
      else {
        if (character === "?") this.#wild.push(this.#text.length);
        this.#text += character;
      }
    }
  }

  segments(): readonly GlobSegment[] {
    this.#cut();
    return this.#segments;
  }

  #cut(): void {
    this.#segments.push({ text: this.#text, wild: this.#wild });
    this.#text = "";
    this.#wild = [];
  }
}

const variable = /\$\{([^}]*)\}/g;

function parsePieces(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of text.matchAll(variable)) {
    if (match.index > end) pieces.push({ pattern: text.slice(end, match.index) });
    pieces.push(parseVariable(match[1] ?? ""));
    end = match.index + match[0].length;
  }
  if (end < text.length) pieces.push({ pattern: text.slice(end) });
  return pieces;
}

/** The keys that a text's variables ask for, as written. */
export function variableKeys(text: string): readonly string[] {
  if (!text.includes("${")) return [];
  return [...text.matchAll(variable)].flatMap((match) => {
    const inside = match[1] ?? "";
    return "literal" in parseVariable(inside) ? [] : [inside.split(",", 1)[0]?.trim() ?? ""];
  });
}

function parseVariable(inside: string): Piece {
  // ${*}, ${?} and ${$} are the characters themselves.
  if (inside === "*" || inside === "?" || inside === "$") return { literal: inside };
  const comma = inside.indexOf(",");
  if (comma < 0) return { key: inside.trim().toLowerCase(), fallback: undefined };
  const fallback = /^\s*'(.*)'\s*$/.exec(inside.slice(comma + 1))?.[1];
  return { key: inside.slice(0, comma).trim().toLowerCase(), fallback };
}

/** Words of a query statement. */
import { validationFailure } from "./errors.ts";

export interface Token {
  readonly kind: "word" | "text" | "number" | "sign";
  /** Of words as written, of texts without quotation marks. */
  readonly text: string;
}

const pattern =
  /\s*(?:([A-Za-z_][\w:]*)|"((?:[^"]|"")*)"|'((?:[^']|'')*)'|(-?\d+(?:\.\d+)?)|(<>|!=|<=|>=|[=<>(),.[\]*;]))/y;

/** Throws ValidationException for what belongs to no statement. */
export function tokensOf(statement: string): readonly Token[] {
  const tokens: Token[] = [];
  const trimmed = statement.trimEnd();
  pattern.lastIndex = 0;
  while (pattern.lastIndex < trimmed.length) {
    const start = pattern.lastIndex;
    const match = pattern.exec(trimmed);
    if (match === null)
      throw validationFailure(
        `The query statement cannot be read at ${JSON.stringify(trimmed.slice(start, start + 20))}.`,
      );
    const [, word, quoted, text, number, sign = ""] = match;
    if (word !== undefined) tokens.push({ kind: "word", text: word });
    else if (quoted !== undefined) tokens.push({ kind: "word", text: quoted.replaceAll('""', '"') });
    else if (text !== undefined) tokens.push({ kind: "text", text: text.replaceAll("''", "'") });
    else if (number !== undefined) tokens.push({ kind: "number", text: number });
    else tokens.push({ kind: "sign", text: sign });
  }
  return tokens;
}

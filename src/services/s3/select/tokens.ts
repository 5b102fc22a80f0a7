/** Cuts an SQL expression of S3 Select into tokens. Pure. */
import { selectError } from "./errors.ts";

/** One token; `text` is as written, without quotation marks. */
export interface Token {
  readonly kind: "name" | "quoted" | "text" | "ion" | "number" | "sign";
  readonly text: string;
  /** In capitals, for names. */
  readonly upper: string;
}

const pattern =
  /\s+|--[^\n]*|('(?:[^']|'')*')|("(?:[^"]|"")*")|(`[^`]*`)|((?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)|([A-Za-z_][\w$]*)|(<>|!=|<=|>=|\|\||[-+*/%(),.<>=[\]])/y;

/** Throws LexerInvalidChar for what no token begins with. */
export function tokensOf(text: string): Token[] {
  const expression = text.replace(/[;\s]+$/, "");
  const tokens: Token[] = [];
  let at = 0;
  while (at < expression.length) {
    pattern.lastIndex = at;
    const match = pattern.exec(expression);
    if (!match) throw selectError("LexerInvalidChar", "The SQL expression contains an invalid character.");
    at = pattern.lastIndex;
    const [, literal, quoted, ion, number, name, sign] = match;
    if (literal !== undefined) tokens.push(newToken("text", literal.slice(1, -1).replaceAll("''", "'")));
    else if (quoted !== undefined) tokens.push(newToken("quoted", quoted.slice(1, -1).replaceAll('""', '"')));
    else if (ion !== undefined) tokens.push(newToken("ion", ion.slice(1, -1)));
    else if (number !== undefined) tokens.push(newToken("number", number));
    else if (name !== undefined) tokens.push(newToken("name", name));
    else if (sign !== undefined) tokens.push(newToken("sign", sign));
  }
  return tokens;
}

function newToken(kind: Token["kind"], text: string): Token {
  return { kind, text, upper: kind === "name" ? text.toUpperCase() : text };
}

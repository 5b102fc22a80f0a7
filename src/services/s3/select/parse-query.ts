/** Reads a whole query: SELECT … FROM S3Object … [WHERE …] [LIMIT …]. There are no other clauses. Pure. */
import { selectError, unexpectedToken, unsupportedStructure } from "./errors.ts";
import type { Expression, Item, Query, SourceStep } from "./expression.ts";
import { memberOf, parseExpression } from "./parse-expression.ts";
import { isReserved } from "./reserved.ts";
import { TokenReader } from "./token-reader.ts";
import { tokensOf } from "./tokens.ts";

const maximumBytes = 256 * 1024;

/** Throws S3 Select's errors for what it does not understand. */
export function parseQuery(text: string): Query {
  if (Buffer.byteLength(text) > maximumBytes) {
    const message = "The SQL expression is too long: The maximum byte-length for the SQL expression is 256 KB.";
    throw selectError("ExpressionTooLong", message);
  }
  const tokens = tokensOf(text);
  const reader = new TokenReader(tokens);
  if (!reader.skipWord("SELECT")) throw unexpectedToken(reader.next?.text);
  if (!tokens.some(({ kind, upper }) => kind === "name" && upper === "FROM"))
    throw selectError("ParseSelectMissingFrom", "The SQL expression contains a missing FROM after SELECT list.");
  const items = parseItems(reader);
  if (!reader.skipWord("FROM")) throw unexpectedToken(reader.next?.text);
  const source = parseSource(reader);
  const where = reader.skipWord("WHERE") ? parseExpression(reader) : undefined;
  const limit = reader.skipWord("LIMIT") ? parseLimit(reader) : undefined;
  if (reader.next !== undefined) throw isClause(reader) ? unsupportedStructure() : unexpectedToken(reader.next.text);
  return { items, ...source, where, limit };
}

const clauses = ["GROUP", "ORDER", "HAVING", "JOIN", "UNION", "INNER", "LEFT", "RIGHT", "CROSS", "OFFSET", "WHERE"];

function isClause(reader: TokenReader): boolean {
  return reader.isWord(...clauses) || reader.isSign(",");
}

function parseItems(reader: TokenReader): "*" | Item[] {
  if (reader.isWord("FROM"))
    throw selectError("ParseEmptySelect", "The SQL expression contains an empty SELECT clause.");
  if (reader.isWord("DISTINCT")) throw unsupportedStructure();
  const hasStar = reader.isSign("*");
  if (hasStar && reader.after(1)?.upper === "FROM") return (reader.take(), "*");
  const items: Item[] = [];
  do {
    if (hasStar || reader.isSign("*")) {
      const message =
        "Other expressions are not allowed in the SELECT list when '*' is used without dot notation in the SQL expression.";
      throw selectError("ParseAsteriskIsNotAloneInSelectList", message);
    }
    items.push(parseItem(reader));
  } while (reader.skipSign(","));
  return items;
}

function parseItem(reader: TokenReader): Item {
  const isStar = isName(reader, 0) && reader.after(1)?.text === "." && reader.after(2)?.text === "*";
  if (isStar && reader.after(2)?.kind === "sign") {
    for (let taken = 0; taken < 3; taken += 1) reader.take();
    return { expression: undefined, name: undefined };
  }
  const expression = parseExpression(reader);
  const stated = reader.skipWord("AS");
  const isAlias = isName(reader, 0) && !isReserved(reader.next);
  if (stated && !isAlias) {
    const message = "Did not find the expected identifier for the alias in the SQL expression.";
    throw selectError("ParseExpectedIdentForAlias", message);
  }
  if (isAlias) return { expression, name: reader.take().text };
  return { expression, name: ownName(expression) };
}

/** A path is called as its last name. */
function ownName(expression: Expression): string | undefined {
  const last = expression.kind === "path" ? expression.steps.at(-1) : undefined;
  return typeof last === "object" ? last.name : undefined;
}

function isName(reader: TokenReader, distance: number): boolean {
  const kind = reader.after(distance)?.kind;
  return kind === "name" || kind === "quoted";
}

/** `S3Object[*].a[*].b s`, with or without AS. */
function parseSource(reader: TokenReader): Pick<Query, "path" | "alias"> {
  if (reader.next?.upper !== "S3OBJECT")
    throw selectError("InvalidTableAlias", "The SQL expression contains an invalid table alias.");
  reader.take();
  const path: SourceStep[] = [];
  for (;;) {
    if (reader.skipSign("[")) {
      const { kind, text } = reader.take();
      reader.requireSign("]");
      if (kind === "sign" && text === "*") path.push("*");
      else if (kind === "number" && /^\d+$/.test(text)) path.push(Number(text));
      else if (kind === "text") path.push({ name: text, quoted: true });
      else throw invalidKeyPath();
    } else if (reader.skipSign(".")) {
      if (reader.skipSign("*")) path.push(".*");
      else if (isName(reader, 0)) path.push(memberOf(reader.take()));
      else throw invalidKeyPath();
    } else break;
  }
  // User guide, "FROM clause": what has a path begins with the wildcard.
  if (path.length > 0 && path[0] !== "*") throw invalidKeyPath();
  const stated = reader.skipWord("AS");
  if (isName(reader, 0) && !reader.isWord("LIMIT", ...clauses)) return { path, alias: reader.take().text };
  if (stated) throw unexpectedToken(reader.next?.text);
  const last = path.at(-1);
  // A row without a name is called `_1`.
  return { path, alias: typeof last === "object" ? last.name : last === undefined ? undefined : "_1" };
}

function invalidKeyPath(): Error {
  return selectError("InvalidKeyPath", "The key path in the SQL expression is not valid.");
}

function parseLimit(reader: TokenReader): number {
  if (reader.isSign("-")) throw selectError("EvaluatorNegativeLimit", "LIMIT must not be negative.");
  const { kind, text } = reader.take();
  if (kind !== "number" || !/^\d+$/.test(text)) throw unexpectedToken(text);
  return Number(text);
}

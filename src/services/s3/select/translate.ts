/**
 * Turns an SQL expression of S3 Select into DuckDB's SQL over one table. Only what S3 Select has gets through: names become
 * quoted columns, functions come from a list, and there is one FROM. Pure.
 */
import { selectError, unexpectedToken, unsupportedFunction, unsupportedStructure } from "./errors.ts";
import { tokensOf, type Token } from "./tokens.ts";

/** What an expression is translated for. */
export interface TranslationContext {
  /** Column names in order; with `_1`, `_2` … where there is no header. */
  readonly columns: readonly string[];
  /** A column that is not there is missing (JSON), and not an error (CSV). */
  readonly missingAllowed: boolean;
  /** Rows become JSON documents out of JSON documents, which the table has in `documentColumn`. */
  readonly fromDocuments: boolean;
  /** Region time, milliseconds. */
  readonly now: number;
}

/** The column with a record's whole JSON document. */
export const documentColumn = "document of the record";

/** What a translated expression gives. */
export interface Translation {
  readonly sql: string;
  /** "document": the records' documents as they are, in one column. Else the members of a row, unless `*` stands among them. */
  readonly rows: "document" | readonly Member[] | undefined;
}

/** One item of the SELECT list. */
export interface Member {
  readonly name: string;
  /** The item is JSON taken from the document, and none where the document lacks it. */
  readonly fromDocument: boolean;
}

/** An expression whose FROM is known; the rest is translated when the columns are. */
export interface ParsedExpression {
  /** Path into a JSON document: `S3Object[*].a.b[*]` → ["a", "b"]. */
  readonly path: readonly string[];
  translate(context: TranslationContext): Translation;
}

const maximumLength = 256 * 1024;

/** Throws S3 Select's errors for what it does not understand. */
export function parseExpression(expression: string): ParsedExpression {
  if (expression.length > maximumLength) {
    throw selectError(
      "ExpressionTooLong",
      "The SQL expression is too long: The maximum byte-length for the SQL expression is 256 KB.",
    );
  }
  const tokens = tokensOf(expression);
  if (tokens[0]?.upper !== "SELECT") throw unexpectedToken(tokens[0]?.text);
  const from = indexAtTop(tokens, "FROM");
  if (from < 0)
    throw selectError("ParseSelectMissingFrom", "The SQL expression contains a missing FROM after SELECT list.");
  const source = readSource(tokens, from + 1);
  return {
    path: source.path,
    translate: (context) => {
      const writer = new Writer(context, source.alias);
      const items = splitAtCommas(tokens.slice(1, from)).map((item, index) => writer.item(item, index));
      const rest = ` FROM s3object${writer.clauses(tokens.slice(source.end))}`;
      const members = items.flatMap(({ member }) => member ?? []);
      if (members.length === 0 && items.length === 1 && context.fromDocuments) {
        return { sql: `SELECT ${quotedName(documentColumn)}${rest}`, rows: "document" };
      }
      const sql = `SELECT ${items.map((item) => item.sql).join(", ")}${rest}`;
      return { sql, rows: members.length === items.length ? members : undefined };
    },
  };
}

/** Place of a keyword outside of parentheses. */
function indexAtTop(tokens: readonly Token[], keyword: string): number {
  let depth = 0;
  return tokens.findIndex(({ kind, upper }) => {
    if (kind === "sign" && upper === "(") depth += 1;
    if (kind === "sign" && upper === ")") depth -= 1;
    return depth === 0 && kind === "name" && upper === keyword;
  });
}

function splitAtCommas(tokens: readonly Token[]): Token[][] {
  const items: Token[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    if (token.kind === "sign" && "([".includes(token.text)) depth += 1;
    if (token.kind === "sign" && ")]".includes(token.text)) depth -= 1;
    if (depth === 0 && token.kind === "sign" && token.text === ",") items.push([]);
    else items.at(-1)?.push(token);
  }
  return items;
}

interface Source {
  readonly path: readonly string[];
  readonly alias: string | undefined;
  /** Index of the token after it. */
  readonly end: number;
}

const clauseWords = new Set(["WHERE", "LIMIT", "GROUP", "ORDER", "HAVING", "JOIN", "UNION"]);

/** `S3Object[*].a[*].b s`, with or without AS. */
function readSource(tokens: readonly Token[], start: number): Source {
  if (tokens[start]?.upper !== "S3OBJECT")
    throw selectError("InvalidTableAlias", "The SQL expression contains an invalid table alias.");
  const path: string[] = [];
  let at = start + 1;
  for (;;) {
    const token = tokens[at];
    if (token?.kind !== "sign") break;
    if (token.text === "[" && tokens[at + 1]?.text === "*" && tokens[at + 2]?.text === "]") {
      // A document that is a list is a record with that list as its only member; a second star opens it.
      if (at === start + 4) path.push("_1");
      at += 3;
    } else if (token.text === "." && tokens[at + 1]?.text === "*") at += 2;
    else if (token.text === "." && isName(tokens[at + 1])) {
      path.push(tokens[at + 1]?.text ?? "");
      at += 2;
    } else throw unsupportedStructure();
  }
  if (tokens[at]?.upper === "AS") at += 1;
  const named = tokens[at];
  if (named === undefined || !isName(named) || clauseWords.has(named.upper)) return { path, alias: undefined, end: at };
  return { path, alias: named.text, end: at + 1 };
}

function isName(token: Token | undefined): boolean {
  return token?.kind === "name" || token?.kind === "quoted";
}

/** Words that stand for themselves. */
const words = new Set(
  (
    "AND OR NOT LIKE IN BETWEEN IS NULL CASE WHEN THEN ELSE END TRUE FALSE ESCAPE FROM FOR LEADING TRAILING BOTH AS " +
    "YEAR MONTH DAY HOUR MINUTE SECOND TIMEZONE_HOUR TIMEZONE_MINUTE"
  ).split(" "),
);

/** Functions by S3 Select's names, with those of DuckDB. */
const functions: Readonly<Record<string, string>> = {
  AVG: "avg",
  COUNT: "count",
  MAX: "max",
  MIN: "min",
  SUM: "sum",
  COALESCE: "coalesce",
  NULLIF: "nullif",
  CAST: "CAST",
  EXTRACT: "extract",
  CHAR_LENGTH: "length",
  CHARACTER_LENGTH: "length",
  LOWER: "lower",
  UPPER: "upper",
  SUBSTRING: "substring",
  TRIM: "trim",
  TO_TIMESTAMP: "s3_to_timestamp",
  DATE_ADD: "s3_date_add",
  DATE_DIFF: "s3_date_diff",
};

const types: Readonly<Record<string, string>> = {
  BOOL: "BOOLEAN",
  BOOLEAN: "BOOLEAN",
  INT: "BIGINT",
  INTEGER: "BIGINT",
  STRING: "VARCHAR",
  FLOAT: "DOUBLE",
  DECIMAL: "DECIMAL(38, 10)",
  NUMERIC: "DECIMAL(38, 10)",
  TIMESTAMP: "TIMESTAMPTZ",
};

/** Writes expressions over the columns of one table. */
class Writer {
  readonly #context: TranslationContext;
  readonly #alias: string | undefined;

  constructor(context: TranslationContext, alias: string | undefined) {
    this.#context = context;
    this.#alias = alias;
  }

  /** One item of the SELECT list, with the name it has in the output. */
  item(tokens: readonly Token[], index: number): { readonly sql: string; readonly member: Member | undefined } {
    if (tokens.length === 0) throw unexpectedToken(",");
    const last = tokens.at(-1);
    if (this.#isStar(tokens)) return { sql: "*", member: undefined };
    const as = tokens.at(-2);
    const isNamed = tokens.length > 1 && as?.upper === "AS" && isName(last);
    const expression = isNamed ? tokens.slice(0, -2) : tokens;
    const isColumn = expression.every(({ kind, text }) => kind !== "sign" || text === ".") && isName(last);
    const own = isColumn && !/^_\d+$/.test(last?.text ?? "") ? last?.text : undefined;
    const name = isNamed ? last?.text : (own ?? (isColumn ? last?.text : undefined) ?? `_${index + 1}`);
    const written = this.expression(expression);
    const inDocument = this.#context.fromDocuments ? this.#inDocument(expression, written) : undefined;
    return {
      sql: `${inDocument ?? written} AS ${quotedName(name ?? "")}`,
      member: { name: name ?? "", fromDocument: inDocument !== undefined },
    };
  }

  /** A path read from the document itself, where null and missing differ; undefined for any other expression. */
  #inDocument(tokens: readonly Token[], written: string): string | undefined {
    const path = this.#segments(tokens, 0);
    if (!isName(tokens[0]) || path.end !== tokens.length) return undefined;
    const [first, ...others] = path.segments;
    const name = this.#columnNamed(String(first));
    if (name === undefined) return written === "NULL" ? written : undefined;
    const steps = [name, ...others].map((one) => (typeof one === "number" ? `[${one}]` : `."${one}"`));
    if ([name, ...others].some((one) => String(one).includes('"'))) return undefined;
    const extracted = `json_extract(${quotedName(documentColumn)}, ${quotedText(`$${steps.join("")}`)})`;
    // Names within a document are told apart by case; the columns' are not.
    return `coalesce(${extracted}, CASE WHEN ${written} IS NOT NULL THEN to_json(${written}) END)`;
  }

  #isStar(tokens: readonly Token[]): boolean {
    const text = tokens.map((token) => token.text).join("");
    return text === "*" || (this.#alias !== undefined && text === `${this.#alias}.*`) || /^s3object\.\*$/i.test(text);
  }

  /** WHERE and LIMIT: there are no other clauses. */
  clauses(tokens: readonly Token[]): string {
    if (tokens.length === 0) return "";
    const limit = indexAtTop(tokens, "LIMIT");
    const before = limit < 0 ? tokens : tokens.slice(0, limit);
    let sql = "";
    if (before.length > 0) {
      if (before[0]?.upper !== "WHERE")
        throw clauseWords.has(before[0]?.upper ?? "") ? unsupportedStructure() : unexpectedToken(before[0]?.text);
      sql = ` WHERE ${this.expression(before.slice(1))}`;
    }
    if (limit < 0) return sql;
    const [count, ...others] = tokens.slice(limit + 1);
    if (count?.kind !== "number" || !/^\d+$/.test(count.text) || others.length > 0) throw unexpectedToken(count?.text);
    return `${sql} LIMIT ${count.text}`;
  }

  /** An expression, token by token. */
  expression(tokens: readonly Token[]): string {
    if (tokens.length === 0) throw unexpectedToken(undefined);
    const parts: string[] = [];
    for (let at = 0; at < tokens.length;) at = this.#writeOne(tokens, at, parts);
    return parts.join(" ");
  }

  #writeOne(tokens: readonly Token[], at: number, parts: string[]): number {
    const token = tokens[at] as Token;
    if (token.kind === "text") return (parts.push(quotedText(token.text)), at + 1);
    if (token.kind === "number" || token.kind === "sign")
      return (parts.push(token.text === "!=" ? "<>" : token.text), at + 1);
    const next = tokens[at + 1];
    if (token.kind === "name") {
      if (token.upper === "SELECT" || clauseWords.has(token.upper)) throw unsupportedStructure();
      if (token.upper === "MISSING") return (parts.push("NULL"), at + 1);
      if (token.upper === "AS") return (parts.push("AS", typeOf(next)), at + 2);
      if (words.has(token.upper) && next?.text !== ".") return (parts.push(token.upper), at + 1);
      if (next?.kind === "sign" && next.text === "(") return this.#writeCall(tokens, at, parts);
    }
    return this.#writeColumn(tokens, at, parts);
  }

  #writeCall(tokens: readonly Token[], at: number, parts: string[]): number {
    const name = (tokens[at] as Token).upper;
    const end = closing(tokens, at + 1);
    const inner = tokens.slice(at + 2, end);
    parts.push(this.#call(name, inner));
    return end + 1;
  }

  #call(name: string, inner: readonly Token[]): string {
    if (name === "UTCNOW") return `TIMESTAMPTZ ${quotedText(new Date(this.#context.now).toISOString())}`;
    if (name === "IN") return `IN (${this.expression(inner)})`;
    const found = functions[name];
    if (found === undefined) throw unsupportedFunction(name);
    if (name === "COUNT" && inner.length === 1 && inner[0]?.text === "*") return "count(*)";
    const items = splitAtCommas(inner);
    if (name === "DATE_ADD" || name === "DATE_DIFF") return this.#dateCall(name, items);
    const written = inner.length === 0 ? "" : items.map((item) => this.expression(item)).join(", ");
    if (name === "TO_TIMESTAMP") return `CAST(${written} AS TIMESTAMPTZ)`;
    return `${found}(${written})`;
  }

  /** `DATE_ADD(month, 1, t)` and `DATE_DIFF(day, a, b)`. */
  #dateCall(name: string, items: readonly (readonly Token[])[]): string {
    const [part, first, second] = items;
    const unit = part?.[0]?.upper ?? "";
    if (!/^(YEAR|MONTH|DAY|HOUR|MINUTE|SECOND)$/.test(unit) || first === undefined || second === undefined) {
      throw selectError("EvaluatorInvalidArguments", `Incorrect arguments to ${name}.`);
    }
    const [a, b] = [this.expression(first), this.expression(second)];
    const time = (sql: string): string => `CAST(${sql} AS TIMESTAMPTZ)`;
    if (name === "DATE_DIFF") return `date_diff('${unit.toLowerCase()}', ${time(a)}, ${time(b)})`;
    return `(${time(b)} + to_${unit.toLowerCase()}s(CAST(${a} AS INTEGER)))`;
  }

  /** `s.name`, `_1`, `s."a b".c[0]`. */
  #writeColumn(tokens: readonly Token[], start: number, parts: string[]): number {
    const { segments, end } = this.#segments(tokens, start);
    parts.push(this.#column(segments));
    return end;
  }

  /** Names and places of a path, without the table's own name; and the index of the token after it. */
  #segments(tokens: readonly Token[], start: number): { readonly segments: (string | number)[]; readonly end: number } {
    const segments: (string | number)[] = [(tokens[start] as Token).text];
    let at = start + 1;
    for (;;) {
      const [sign, next, close] = tokens.slice(at, at + 3);
      if (sign?.kind === "sign" && sign.text === "." && isName(next)) {
        segments.push(next?.text ?? "");
        at += 2;
      } else if (sign?.text === "[" && sign.kind === "sign" && next?.kind === "number" && close?.text === "]") {
        segments.push(Number(next.text));
        at += 3;
      } else break;
    }
    const first = String(segments[0]).toLowerCase();
    const isTable = first === this.#alias?.toLowerCase() || first === "s3object";
    if (isTable && segments.length > 1) segments.shift();
    return { segments, end: at };
  }

  #column([first, ...path]: readonly (string | number)[]): string {
    const name = this.#columnNamed(String(first));
    if (name === undefined) {
      if (this.#context.missingAllowed) return "NULL";
      throw selectError(
        "MissingHeaders",
        "Some headers in the query are missing from the file. Check the file and try again.",
      );
    }
    // Places in lists begin at 0 in S3 Select and at 1 in DuckDB.
    const further = path.map((one) => (typeof one === "number" ? `[${one + 1}]` : `.${quotedName(one)}`));
    return path.length === 0 ? quotedName(name) : `(${quotedName(name)})${further.join("")}`;
  }

  #columnNamed(name: string): string | undefined {
    const { columns } = this.#context;
    const exact = columns.find((column) => column.toLowerCase() === name.toLowerCase());
    if (exact !== undefined) return exact;
    const place = /^_([1-9]\d*)$/.exec(name)?.[1];
    return place === undefined ? undefined : columns[Number(place) - 1];
  }
}

/** Index of the parenthesis that closes the one at `open`. */
function closing(tokens: readonly Token[], open: number): number {
  let depth = 0;
  for (let at = open; at < tokens.length; at++) {
    const { kind, text } = tokens[at] as Token;
    if (kind !== "sign") continue;
    if (text === "(") depth += 1;
    if (text === ")" && (depth -= 1) === 0) return at;
  }
  throw selectError(
    "ParseExpectedRightParenthesis",
    "Did not find the expected right parenthesis character in the SQL expression.",
  );
}

function typeOf(token: Token | undefined): string {
  const type = types[token?.upper ?? ""];
  if (type === undefined)
    throw selectError("ParseExpectedTypeName", "Did not find the expected type name in the SQL expression.");
  return type;
}

export function quotedText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

export function quotedName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

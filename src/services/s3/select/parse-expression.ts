/** Reads expressions of S3 Select, by precedence: OR, AND, NOT, comparisons, `||`, sums, products, signs. Pure. */
import { selectError, unexpectedToken, unsupportedStructure } from "./errors.ts";
import type { Comparison, Expression, Step } from "./expression.ts";
import { readNumber, type Operator } from "./numbers.ts";
import { parseCall } from "./parse-call.ts";
import { readTimestamp } from "./timestamps.ts";
import { isReserved } from "./reserved.ts";
import type { TokenReader } from "./token-reader.ts";
import type { Token } from "./tokens.ts";
import type { NameStep } from "./values.ts";

/** Words that cannot begin a value: they belong to what is around it. */
const keywords = new Set(
  (
    "AND OR NOT LIKE IN BETWEEN IS WHEN THEN ELSE END ESCAPE FROM WHERE LIMIT GROUP ORDER HAVING JOIN UNION AS " +
    "SELECT DISTINCT BY ON"
  ).split(" "),
);

/** Throws S3 Select's errors for what it does not understand. */
export function parseExpression(reader: TokenReader): Expression {
  let left = parseAnd(reader);
  while (reader.skipWord("OR")) left = { kind: "logic", operator: "OR", left, right: parseAnd(reader) };
  return left;
}

function parseAnd(reader: TokenReader): Expression {
  let left = parseNot(reader);
  while (reader.skipWord("AND")) left = { kind: "logic", operator: "AND", left, right: parseNot(reader) };
  return left;
}

function parseNot(reader: TokenReader): Expression {
  return reader.skipWord("NOT") ? { kind: "not", of: parseNot(reader) } : parseComparison(reader);
}

const comparisons = ["=", "<>", "!=", "<", "<=", ">", ">="] as const;

function parseComparison(reader: TokenReader): Expression {
  let left = parseConcatenation(reader);
  for (;;) {
    if (reader.isSign(...comparisons)) {
      const sign = reader.take().text;
      const operator = (sign === "!=" ? "<>" : sign) as Comparison;
      left = { kind: "compare", operator, left, right: parseConcatenation(reader) };
      continue;
    }
    const isNot = reader.isWord("NOT") && ["LIKE", "IN", "BETWEEN"].includes(reader.after(1)?.upper ?? "");
    if (isNot) reader.take();
    const predicate = parsePredicate(reader, left);
    if (predicate === undefined) return left;
    left = isNot ? { kind: "not", of: predicate } : predicate;
  }
}

/** IS, IN, BETWEEN, LIKE. */
function parsePredicate(reader: TokenReader, of: Expression): Expression | undefined {
  if (reader.skipWord("IS")) {
    const isNot = reader.skipWord("NOT");
    if (!reader.isWord("NULL", "MISSING")) throw unexpectedToken(reader.next?.text);
    const what = reader.take().upper as "NULL" | "MISSING";
    return isNot ? { kind: "not", of: { kind: "is", of, what } } : { kind: "is", of, what };
  }
  if (reader.skipWord("IN")) {
    reader.requireSign("(");
    const list = parseList(reader);
    reader.requireSign(")");
    return { kind: "in", of, list };
  }
  if (reader.skipWord("BETWEEN")) {
    const low = parseConcatenation(reader);
    reader.requireWord("AND");
    return { kind: "between", of, low, high: parseConcatenation(reader) };
  }
  if (!reader.skipWord("LIKE")) return undefined;
  const pattern = parseConcatenation(reader);
  return { kind: "like", of, pattern, escape: reader.skipWord("ESCAPE") ? parseConcatenation(reader) : undefined };
}

/** Expressions between commas, one at least. */
export function parseList(reader: TokenReader): Expression[] {
  const list = [parseExpression(reader)];
  while (reader.skipSign(",")) list.push(parseExpression(reader));
  return list;
}

function parseConcatenation(reader: TokenReader): Expression {
  let left = parseSum(reader);
  while (reader.skipSign("||")) left = { kind: "concatenate", left, right: parseSum(reader) };
  return left;
}

function parseSum(reader: TokenReader): Expression {
  let left = parseProduct(reader);
  while (reader.isSign("+", "-")) {
    const operator = reader.take().text as Operator;
    left = { kind: "calculate", operator, left, right: parseProduct(reader) };
  }
  return left;
}

function parseProduct(reader: TokenReader): Expression {
  let left = parseSigned(reader);
  while (reader.isSign("*", "/", "%")) {
    const operator = reader.take().text as Operator;
    left = { kind: "calculate", operator, left, right: parseSigned(reader) };
  }
  return left;
}

function parseSigned(reader: TokenReader): Expression {
  if (reader.skipSign("+")) return parseSigned(reader);
  return reader.skipSign("-") ? { kind: "negative", of: parseSigned(reader) } : parseValue(reader);
}

const constants: Readonly<Record<string, boolean | null | undefined>> = {
  TRUE: true,
  FALSE: false,
  NULL: null,
  MISSING: undefined,
};

function parseValue(reader: TokenReader): Expression {
  if (reader.skipSign("(")) {
    if (reader.isWord("SELECT")) throw unsupportedStructure();
    const inner = parseExpression(reader);
    reader.requireSign(")");
    return inner;
  }
  if (reader.skipSign("[")) {
    const list = reader.isSign("]") ? [] : parseList(reader);
    reader.requireSign("]");
    return { kind: "list", of: list };
  }
  const token = reader.take();
  const isOpen = reader.isSign("(");
  switch (token.kind) {
    case "text":
      return { kind: "literal", value: token.text };
    case "number":
      return { kind: "literal", value: readNumber(token.text) };
    case "ion":
      return { kind: "literal", value: ionLiteral(token.text) };
    case "sign":
      throw unexpectedToken(token.text);
    case "quoted":
      return { kind: "path", steps: parseSteps(reader, token) };
    case "name":
      if (token.upper === "CASE") return parseCase(reader);
      if (keywords.has(token.upper))
        throw token.upper === "SELECT" ? unsupportedStructure() : unexpectedToken(token.text);
      if (isOpen) return parseCall(reader, token.upper);
      if (token.upper in constants && !reader.isSign(".")) return { kind: "literal", value: constants[token.upper] };
      if (isReserved(token)) {
        throw selectError("ParseUnexpectedKeyword", "The SQL expression contains an unexpected keyword.");
      }
      return { kind: "path", steps: parseSteps(reader, token) };
  }
}

/** Of Ion's literals S3 Select's documents show timestamps alone. */
function ionLiteral(text: string): Exclude<Extract<Expression, { kind: "literal" }>["value"], undefined> {
  const value = readTimestamp(text) ?? readNumber(text);
  if (value === undefined) {
    throw selectError("LexerInvalidIONLiteral", "The SQL expression contains an invalid ION literal.");
  }
  return value;
}

/** `s.name`, `_1`, `s."a b".c[0]`, from the name that was taken already. */
function parseSteps(reader: TokenReader, first: Token): Step[] {
  const steps: Step[] = [stepOf(first)];
  for (;;) {
    const following = reader.after(1);
    if (reader.isSign(".") && (following?.kind === "name" || following?.kind === "quoted")) {
      reader.take();
      steps.push(memberOf(reader.take()));
    } else if (reader.isSign("[")) {
      steps.push(parseIndex(reader));
    } else return steps;
  }
}

function parseIndex(reader: TokenReader): Step {
  reader.take();
  const token = reader.take();
  reader.requireSign("]");
  if (token.kind === "number" && /^\d+$/.test(token.text)) return Number(token.text);
  if (token.kind === "text") return { name: token.text, quoted: true };
  throw selectError("ParseInvalidPathComponent", "The SQL expression contains an invalid path component.");
}

/** A name after a dot. Throws ParseInvalidPathComponent for a reserved word without quotation marks. */
export function memberOf(token: Token): NameStep {
  if (!isReserved(token)) return stepOf(token);
  const message = "The SQL expression contains an invalid path component.";
  throw selectError("ParseInvalidPathComponent", message);
}

function stepOf({ kind, text }: Token): NameStep {
  return { name: text, quoted: kind === "quoted" };
}

function parseCase(reader: TokenReader): Expression {
  const of = reader.isWord("WHEN") ? undefined : parseExpression(reader);
  const branches: { when: Expression; result: Expression }[] = [];
  while (reader.skipWord("WHEN")) {
    const when = parseExpression(reader);
    reader.requireWord("THEN");
    branches.push({ when, result: parseExpression(reader) });
  }
  if (branches.length === 0) {
    throw selectError(
      "ParseExpectedWhenClause",
      "Did not find the expected WHEN clause in the SQL expression. CASE is not supported.",
    );
  }
  const otherwise = reader.skipWord("ELSE") ? parseExpression(reader) : undefined;
  reader.requireWord("END");
  return { kind: "case", of, branches, otherwise };
}

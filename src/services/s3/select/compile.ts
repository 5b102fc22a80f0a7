/** Makes functions of expressions: each gives an expression's value for a record. NULL and MISSING go through as SQL wants it. */
import { castValue } from "./cast.ts";
import { selectError, unsupportedStructure } from "./errors.ts";
import type { AggregateName, Comparison, Expression, Step } from "./expression.ts";
import { compileCall, compileDate, compileExtract, compileTrim, type Evaluate } from "./functions.ts";
import { compileLike } from "./like.ts";
import { calculate, decimalOf, floatOf, quotient, type Numeric } from "./numbers.ts";
import {
  areEqual,
  asNumber,
  compareValues,
  isAbsent,
  isTimestamp,
  plainText,
  placeOf,
  Struct,
  type Value,
} from "./values.ts";

/** What names stand for. */
export interface Scope {
  readonly alias: string | undefined;
  /** Names of CSV's header; a name that is none of them is an error. Undefined where records have names of their own. */
  readonly header: readonly string[] | undefined;
  /** Whether `_1` is a record's first column. */
  readonly positional: boolean;
  /** Region time, milliseconds. */
  readonly now: number;
  /** What the SELECT list asks of all records together; undefined where that cannot be asked. */
  readonly aggregates: AggregateList | undefined;
}

/** Aggregates in the order in which they were found, and whether something beside them reads single records. */
export interface AggregateList {
  readonly found: Aggregate[];
  readsRecords: boolean;
}

/** Throws MissingHeaders and the errors of aggregates. */
export function compile(expression: Expression, scope: Scope): Evaluate {
  const below = (inner: Expression): Evaluate => compile(inner, scope);
  switch (expression.kind) {
    case "literal":
      return () => expression.value;
    case "path":
      if (scope.aggregates) scope.aggregates.readsRecords = true;
      return compilePath(expression.steps, scope);
    case "not":
      return not(below(expression.of));
    case "negative":
      return arithmetic("-", () => 0n, below(expression.of));
    case "logic":
      return logic(expression.operator, below(expression.left), below(expression.right));
    case "compare":
      return comparison(expression.operator, below(expression.left), below(expression.right));
    case "calculate":
      return arithmetic(expression.operator, below(expression.left), below(expression.right));
    case "concatenate":
      return concatenation(below(expression.left), below(expression.right));
    case "is": {
      const [of, isNull] = [below(expression.of), expression.what === "NULL"];
      return (record) => (isNull ? isAbsent(of(record)) : of(record) === undefined);
    }
    case "list": {
      const elements = expression.of.map(below);
      return (record) => elements.map((element) => element(record));
    }
    case "in":
      return membership(below(expression.of), expression.list.map(below));
    case "between": {
      const of = below(expression.of);
      return logic("AND", comparison(">=", of, below(expression.low)), comparison("<=", of, below(expression.high)));
    }
    case "like":
      return compileLike(
        below(expression.of),
        below(expression.pattern),
        expression.escape && below(expression.escape),
      );
    case "case":
      return choice(expression, below);
    case "cast": {
      const [of, { type }] = [below(expression.of), expression];
      return (record) => castValue(of(record), type);
    }
    case "call":
      return compileCall(expression.name, expression.inputs.map(below), scope.now);
    case "aggregate":
      return aggregated(expression, scope);
    case "extract":
      return compileExtract(expression.part, below(expression.of));
    case "date":
      return compileDate(expression, below(expression.inputs[0]), below(expression.inputs[1]));
    case "trim":
      return compileTrim(expression.where, expression.characters && below(expression.characters), below(expression.of));
  }
}

function compilePath(steps: readonly Step[], { alias, header, positional }: Scope): Evaluate {
  const [first] = steps;
  const name = typeof first === "object" ? first.name.toLowerCase() : "";
  const isTable = name === "s3object" || name === alias?.toLowerCase();
  if (isTable && steps.length === 1) return wholeOrMember(first as Step, positional);
  const path = isTable ? steps.slice(1) : steps;
  const [column] = path;
  if (header !== undefined && typeof column === "object")
    checkColumn(column.name, header, () => placeOf(header, column));
  const walk = path.map((step) => (typeof step === "number" ? elementAt(step) : memberAt(step, positional)));
  const [only] = walk;
  if (walk.length === 1 && only !== undefined) return only;
  return (record) => walk.reduce<Value>((value, step) => step(value), record);
}

/** A table's name alone: the record, or a member of that name. */
function wholeOrMember(step: Step, positional: boolean): Evaluate {
  const member = typeof step === "object" ? memberAt(step, positional) : undefined;
  return (record) => member?.(record) ?? record;
}

function checkColumn(name: string, header: readonly string[], find: () => number): void {
  const place = /^_(\d+)$/.exec(name)?.[1];
  if (place === undefined ? find() >= 0 : Number(place) >= 1 || header.includes(name)) return;
  throw place === undefined
    ? selectError(
        "MissingHeaders",
        "Some headers in the query are missing from the file. Check the file and try again.",
      )
    : selectError("InvalidColumnIndex", "The column index in the SQL expression is not valid.");
}

function elementAt(index: number): Evaluate {
  return (value) => (Array.isArray(value) ? (value as readonly Value[])[index] : undefined);
}

/** Records share their names: where one is is found out once. */
function memberAt(step: Exclude<Step, number>, positional: boolean): Evaluate {
  let names: readonly string[] | undefined;
  let place = -1;
  const position = positional ? /^_([1-9]\d*)$/.exec(step.name)?.[1] : undefined;
  return (value) => {
    if (!(value instanceof Struct)) return undefined;
    if (value.names !== names) {
      names = value.names;
      place = placeOf(names, step);
      if (place < 0 && position !== undefined) place = Number(position) - 1;
    }
    return place < 0 ? undefined : value.values[place];
  };
}

/** Anything but a truth value is unknown. */
function truth(value: Value): boolean | null {
  return typeof value === "boolean" ? value : null;
}

function not(of: Evaluate): Evaluate {
  return (record) => {
    const value = truth(of(record));
    return value === null ? null : !value;
  };
}

function logic(operator: "AND" | "OR", left: Evaluate, right: Evaluate): Evaluate {
  const decides = operator === "OR";
  return (record) => {
    const one = truth(left(record));
    if (one === decides) return decides;
    const other = truth(right(record));
    if (other === decides) return decides;
    return one === null || other === null ? null : !decides;
  };
}

const holds: Readonly<Record<Exclude<Comparison, "=" | "<>">, (order: number) => boolean>> = {
  "<": (order) => order < 0,
  "<=": (order) => order <= 0,
  ">": (order) => order > 0,
  ">=": (order) => order >= 0,
};

function comparison(operator: Comparison, left: Evaluate, right: Evaluate): Evaluate {
  if (operator === "=" || operator === "<>") {
    return (record) => {
      const [a, b] = [left(record), right(record)];
      return isAbsent(a) || isAbsent(b) ? null : areEqual(a, b) === (operator === "=");
    };
  }
  const test = holds[operator];
  return (record) => {
    const [a, b] = [left(record), right(record)];
    if (isAbsent(a) || isAbsent(b)) return null;
    const order = compareValues(a, b);
    return order === undefined ? null : test(order);
  };
}

function arithmetic(operator: Parameters<typeof calculate>[0], left: Evaluate, right: Evaluate): Evaluate {
  return (record) => {
    const [a, b] = [left(record), right(record)];
    return isAbsent(a) || isAbsent(b) ? null : calculate(operator, numberOf(a), numberOf(b));
  };
}

function numberOf(value: Value): Numeric {
  const number = asNumber(value);
  if (number !== undefined) return number;
  throw selectError("InvalidDataType", "The SQL expression contains an invalid data type.");
}

function concatenation(left: Evaluate, right: Evaluate): Evaluate {
  return (record) => {
    const [a, b] = [left(record), right(record)];
    return isAbsent(a) || isAbsent(b) ? null : plainText(a) + plainText(b);
  };
}

function membership(of: Evaluate, list: readonly Evaluate[]): Evaluate {
  return (record) => {
    const value = of(record);
    if (isAbsent(value)) return null;
    const others = list.map((each) => each(record));
    if (others.some((other) => !isAbsent(other) && areEqual(value, other))) return true;
    return others.some(isAbsent) ? null : false;
  };
}

function choice(stated: Extract<Expression, { kind: "case" }>, below: (inner: Expression) => Evaluate): Evaluate {
  const of = stated.of && below(stated.of);
  const branches = stated.branches.map(({ when, result }) => ({ when: below(when), result: below(result) }));
  const otherwise = stated.otherwise && below(stated.otherwise);
  return (record) => {
    const value = of?.(record);
    const found = branches.find(({ when }) => {
      const tested = when(record);
      return of ? !isAbsent(value) && !isAbsent(tested) && areEqual(value, tested) : tested === true;
    });
    return found ? found.result(record) : otherwise ? otherwise(record) : null;
  };
}

/** Sums up records, and is read when the last one was seen. */
export interface Aggregate {
  add(record: Value): void;
  result(): Value;
}

function aggregated({ name, of }: Extract<Expression, { kind: "aggregate" }>, scope: Scope): Evaluate {
  const { aggregates } = scope;
  if (aggregates === undefined) throw unsupportedStructure();
  const input = of ? compile(of, { ...scope, aggregates: undefined }) : () => true;
  const aggregate = newAggregate(name, input);
  aggregates.found.push(aggregate);
  return () => aggregate.result();
}

function newAggregate(name: AggregateName, input: Evaluate): Aggregate {
  let count = 0n;
  let held: Value = null;
  const merge = (value: Value): Value => {
    if (name === "MIN" || name === "MAX") return extreme(name, held, value);
    const number = numberOf(value);
    return held === null ? number : calculate("+", numberOf(held), number);
  };
  return {
    add(record) {
      const value = input(record);
      if (isAbsent(value)) return;
      count += 1n;
      if (name !== "COUNT") held = merge(value);
    },
    result() {
      if (name === "COUNT") return count;
      return name === "AVG" && held !== null ? mean(numberOf(held), count) : held;
    },
  };
}

/** Of texts, numbers or moments; numbers in texts count as texts. */
function extreme(name: "MIN" | "MAX", held: Value, value: Value): Value {
  if (held === null) return value;
  const isText = typeof held === "string" && typeof value === "string";
  const order =
    isText || isTimestamp(held) ? compareValues(value, held) : compareValues(numberOf(value), numberOf(held));
  if (order === undefined) throw selectError("InvalidDataType", "The SQL expression contains an invalid data type.");
  return (name === "MIN" ? order < 0 : order > 0) ? value : held;
}

function mean(sum: Numeric, count: bigint): Value {
  return typeof sum === "number" ? sum / floatOf(count) : quotient(decimalOf(sum), decimalOf(count));
}

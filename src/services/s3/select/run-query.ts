/** Runs a query over an object's records, and gives way to other requests while it does. */
import { compile, type Aggregate, type AggregateList, type Scope } from "./compile.ts";
import { unsupportedStructure } from "./errors.ts";
import type { Item, Query, SourceStep } from "./expression.ts";
import type { Evaluate } from "./functions.ts";
import type { RecordWriter } from "./output.ts";
import { placeOf, Struct, type Value } from "./values.ts";

/** An object's records, and what is known of them all. */
export interface Source {
  /** Names of columns; undefined where records have names of their own. */
  readonly header: readonly string[] | undefined;
  /** Whether `_1` is a record's first column. */
  readonly positional: boolean;
  readonly batches: AsyncIterable<Iterable<Value>>;
}

/** What a query is run on. */
export interface QueryRequest {
  readonly source: Source;
  readonly query: Query;
  readonly writer: RecordWriter;
  /** Region time, milliseconds. */
  readonly now: number;
}

/** Records looked at before the clock is. */
const recordsAtOnce = 500;
/** How long other requests wait at most for this one. */
const turnMilliseconds = 10;

/**
 * Writes what the query finds to the request's writer; each time it comes back the writer may be emptied. Throws S3
 * Select's errors for data that is not what it should be.
 */
export async function* runQuery({ source, query, writer, now }: QueryRequest): AsyncGenerator<void> {
  const scope = { alias: query.alias, header: source.header, positional: source.positional, now };
  const where = query.where && compile(query.where, { ...scope, aggregates: undefined });
  const selection = compileItems(query.items, scope);
  const limit = query.limit ?? Number.POSITIVE_INFINITY;
  let [seen, written, turn] = [0, 0, performance.now()];
  if (limit === 0) return;
  for await (const batch of source.batches) {
    for (const whole of batch) {
      for (const record of below(whole, query.path)) {
        if (where && where(record) !== true) continue;
        if (selection.aggregates.length > 0) {
          for (const aggregate of selection.aggregates) aggregate.add(record);
          continue;
        }
        writer.write(selection.outputOf(record));
        written += 1;
        if (written >= limit) return;
      }
      seen += 1;
      if (seen % recordsAtOnce !== 0) continue;
      yield;
      if (performance.now() - turn < turnMilliseconds) continue;
      await new Promise<void>((resolve) => void setImmediate(resolve));
      turn = performance.now();
    }
    yield;
  }
  if (selection.aggregates.length > 0) writer.write(selection.outputOf(undefined));
}

/**
 * The records at a path below another one: `[*]` gives a list's elements, what is no list stays itself, `.*` gives an
 * object's members. Stars give one record at least: where nothing is, it is MISSING.
 */
function below(record: Value, path: readonly SourceStep[]): readonly Value[] {
  let found: readonly Value[] = [record];
  for (const [index, step] of path.entries()) {
    // The first star stands for the object's records; a second one opens the list that a document is.
    if (step === "*" && index === 0) continue;
    if (step === "*" && index === 1 && path[0] === "*") found = found.map((each) => memberOf(each, "_1"));
    found = found.flatMap((each) => {
      if (step === "*") return Array.isArray(each) ? oneAtLeast(each as readonly Value[]) : [each];
      if (step === ".*") return oneAtLeast(each instanceof Struct ? each.values : []);
      if (typeof step === "number") return [Array.isArray(each) ? (each as readonly Value[])[step] : undefined];
      return [each instanceof Struct ? each.values[placeOf(each.names, step)] : undefined];
    });
  }
  return found;
}

function oneAtLeast(values: readonly Value[]): readonly Value[] {
  return values.length === 0 ? [undefined] : values;
}

function memberOf(record: Value, name: string): Value {
  const place = record instanceof Struct ? record.names.indexOf(name) : -1;
  return record instanceof Struct && place >= 0 ? record.values[place] : record;
}

interface Selection {
  readonly aggregates: readonly Aggregate[];
  outputOf(record: Value): Struct;
}

function compileItems(items: Query["items"], scope: Omit<Scope, "aggregates">): Selection {
  if (items === "*") return { aggregates: [], outputOf: wholeRecord };
  const list = { found: [], readsRecords: false } as AggregateList;
  const compiled = items.map((item, index) => compileItem(item, index, { ...scope, aggregates: list }));
  const names = compiled.map(({ name }) => name);
  const hasStar = items.some(({ expression }) => expression === undefined);
  const aggregates = list.found;
  if (aggregates.length > 0 && (hasStar || list.readsRecords)) throw unsupportedStructure();
  if (!hasStar) {
    return {
      aggregates,
      outputOf: (record) =>
        new Struct(
          names,
          compiled.map(({ evaluate }) => evaluate(record)),
        ),
    };
  }
  return { aggregates, outputOf: (record) => spread(compiled, record) };
}

interface CompiledItem {
  readonly name: string;
  /** Undefined: all of the record's members. */
  readonly isStar: boolean;
  readonly evaluate: Evaluate;
}

function compileItem({ expression, name }: Item, index: number, scope: Scope): CompiledItem {
  if (expression === undefined) return { name: "", isStar: true, evaluate: (record) => record };
  return { name: name ?? `_${index + 1}`, isStar: false, evaluate: compile(expression, scope) };
}

function wholeRecord(record: Value): Struct {
  if (record instanceof Struct) return record;
  return record === undefined ? new Struct([], []) : new Struct(["_1"], [record]);
}

function spread(items: readonly CompiledItem[], record: Value): Struct {
  const parts = items.map(({ name, isStar, evaluate }) =>
    isStar ? wholeRecord(record) : new Struct([name], [evaluate(record)]),
  );
  return new Struct(
    parts.flatMap((part) => part.names),
    parts.flatMap((part) => part.values),
  );
}

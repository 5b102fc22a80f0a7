/** Query statements: `SELECT columns FROM table WHERE … LIMIT n`. Data Exports user guide, "Data query". */
import type { ReportColumn, ReportLine, ReportValue } from "../../pricing/report/columns.ts";
import { requireTable, type ExportTable } from "./catalogue.ts";
import { validationFailure } from "./errors.ts";
import { tokensOf, type Token } from "./query-tokens.ts";

/** What a statement asks for. */
export interface ExportQuery {
  readonly table: ExportTable;
  /** Under the names that `AS` gives them. */
  readonly columns: readonly ReportColumn[];
  readonly where: ((line: ReportLine) => boolean) | undefined;
  readonly limit: number | undefined;
}

/** The name of the table that a statement reads; throws ValidationException. */
export function tableNameOf(statement: string): string {
  const tokens = tokensOf(statement);
  const from = tokens.findIndex(({ kind, text }) => kind === "word" && text.toUpperCase() === "FROM");
  const name = tokens[from + 1];
  if (from < 0 || name?.kind !== "word") throw validationFailure("The query statement names no table.");
  return name.text.toUpperCase();
}

/** Reads a statement against its table with these properties; throws ValidationException. */
export function readQuery(statement: string, properties: Readonly<Record<string, string>>): ExportQuery {
  const table = requireTable(tableNameOf(statement));
  return new QueryReader(tokensOf(statement), table, properties).read();
}

type Test = (line: ReportLine) => boolean;

class QueryReader {
  readonly #tokens: readonly Token[];
  readonly #table: ExportTable;
  readonly #columns: ReadonlyMap<string, ReportColumn>;
  #place = 0;

  constructor(tokens: readonly Token[], table: ExportTable, properties: Readonly<Record<string, string>>) {
    this.#tokens = tokens;
    this.#table = table;
    this.#columns = new Map(table.columns(properties).map((column) => [column.name.toLowerCase(), column]));
  }

  read(): ExportQuery {
    this.#require("SELECT");
    const columns = [this.#selected()];
    while (this.#takes(",")) columns.push(this.#selected());
    this.#require("FROM");
    this.#place += 1;
    const where = this.#takes("WHERE") ? this.#either() : undefined;
    const limit = this.#takes("LIMIT") ? this.#count() : undefined;
    this.#takes(";");
    if (this.#place < this.#tokens.length) throw this.#unexpected();
    const names = columns.map(({ name }) => name);
    if (new Set(names).size < names.length) throw validationFailure("Two columns of the query have the same name.");
    return { table: this.#table, columns, where, limit };
  }

  #selected(): ReportColumn {
    const column = this.#column();
    if (!this.#takes("AS")) return column;
    return { ...column, name: this.#word() };
  }

  /** `name`, `map.key` or `map['key']`. */
  #column(): ReportColumn {
    const name = this.#word();
    const column = this.#columns.get(name.toLowerCase());
    if (column === undefined) throw validationFailure(`The table ${this.#table.name} has no column ${name}.`);
    let key: string | undefined;
    if (this.#takes(".")) key = this.#word();
    else if (this.#takes("[")) {
      key = this.#literal();
      this.#require("]");
    }
    if (key === undefined) return column;
    if (column.type !== "map") throw validationFailure(`The column ${name} is no map.`);
    const member = key;
    return { name: `${column.name}_${member}`, type: "text", value: (line) => memberOf(column.value(line), member) };
  }

  #either(): Test {
    const tests = [this.#all()];
    while (this.#takes("OR")) tests.push(this.#all());
    return (line) => tests.some((test) => test(line));
  }

  #all(): Test {
    const tests = [this.#one()];
    while (this.#takes("AND")) tests.push(this.#one());
    return (line) => tests.every((test) => test(line));
  }

  #one(): Test {
    if (this.#takes("NOT")) {
      const test = this.#one();
      return (line) => !test(line);
    }
    if (this.#takes("(")) {
      const test = this.#either();
      this.#require(")");
      return test;
    }
    return this.#comparison();
  }

  #comparison(): Test {
    const column = this.#column();
    if (this.#takes("IS")) {
      const isNot = this.#takes("NOT");
      this.#require("NULL");
      return (line) => (column.value(line) === undefined) !== isNot;
    }
    const isNot = this.#takes("NOT");
    if (isNot || this.#isNext("IN")) {
      this.#require("IN");
      const wanted = this.#list();
      return (line) => {
        const order = (text: string): number | undefined => compared(column, line, text);
        return column.value(line) !== undefined && wanted.some((text) => order(text) === 0) !== isNot;
      };
    }
    const test = comparisons[this.#next().text];
    if (test === undefined) throw this.#unexpected(-1);
    const wanted = this.#literal();
    return (line) => {
      const order = compared(column, line, wanted);
      return order !== undefined && test(order);
    };
  }

  #list(): readonly string[] {
    this.#require("(");
    const values = [this.#literal()];
    while (this.#takes(",")) values.push(this.#literal());
    this.#require(")");
    return values;
  }

  #literal(): string {
    const token = this.#next();
    if (token.kind !== "text" && token.kind !== "number") throw this.#unexpected(-1);
    return token.text;
  }

  #count(): number {
    const token = this.#next();
    if (token.kind !== "number" || !/^\d{1,12}$/.test(token.text)) throw this.#unexpected(-1);
    return Number(token.text);
  }

  #word(): string {
    const token = this.#next();
    if (token.kind !== "word") throw this.#unexpected(-1);
    return token.text;
  }

  #next(): Token {
    const token = this.#tokens[this.#place];
    if (token === undefined) throw validationFailure("The query statement ends too early.");
    this.#place += 1;
    return token;
  }

  #isNext(text: string): boolean {
    const token = this.#tokens[this.#place];
    return token !== undefined && token.kind !== "text" && token.text.toUpperCase() === text;
  }

  #takes(text: string): boolean {
    const isNext = this.#isNext(text);
    if (isNext) this.#place += 1;
    return isNext;
  }

  #require(text: string): void {
    if (!this.#takes(text)) throw this.#unexpected();
  }

  #unexpected(offset = 0): Error {
    const token = this.#tokens[this.#place + offset];
    const what = token === undefined ? "its end" : JSON.stringify(token.text);
    return validationFailure(`The query statement cannot be read at ${what}.`);
  }
}

const comparisons: Readonly<Record<string, (order: number) => boolean>> = {
  "=": (order) => order === 0,
  "!=": (order) => order !== 0,
  "<>": (order) => order !== 0,
  "<": (order) => order < 0,
  "<=": (order) => order <= 0,
  ">": (order) => order > 0,
  ">=": (order) => order >= 0,
};

/** Negative, zero or positive as the line's value is before, at or after the text; undefined: SQL's null, which no test passes. */
function compared({ type, value }: ReportColumn, line: ReportLine, wanted: string): number | undefined {
  const found = value(line);
  if (found === undefined || typeof found === "object") return undefined;
  if (type === "number") return Number(found) - Number(wanted);
  if (type === "time")
    return Number(found) - Date.parse(/\d$/.test(wanted) && wanted.length > 10 ? `${wanted}Z` : wanted);
  const text = String(found);
  return text === wanted ? 0 : text < wanted ? -1 : 1;
}

function memberOf(value: ReportValue, key: string): string | undefined {
  return typeof value === "object" ? value[key] : undefined;
}

/** The lines that a query lets through, at most its limit. */
export function selectedLines(
  { table, where, limit }: ExportQuery,
  lines: readonly ReportLine[],
): readonly ReportLine[] {
  const shown = lines.filter((line) => table.shows(line) && (where === undefined || where(line)));
  return limit === undefined ? shown : shown.slice(0, limit);
}

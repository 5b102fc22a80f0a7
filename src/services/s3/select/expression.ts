/** The parts that an expression of S3 Select is made of. */
import type { Operator } from "./numbers.ts";
import type { DatePart } from "./timestamps.ts";
import type { NameStep, Value } from "./values.ts";

/** A name, or a place in a list, from 0. */
export type Step = NameStep | number;

export type CastType =
  | { readonly name: "BOOL" | "INT" | "STRING" | "FLOAT" | "TIMESTAMP" }
  | { readonly name: "DECIMAL"; readonly places: number | undefined };

export type Comparison = "=" | "<>" | "<" | "<=" | ">" | ">=";
export type ExtractPart = DatePart | "TIMEZONE_HOUR" | "TIMEZONE_MINUTE";
export type AggregateName = "AVG" | "COUNT" | "MAX" | "MIN" | "SUM";

export type Expression =
  | { readonly kind: "literal"; readonly value: Value }
  | { readonly kind: "path"; readonly steps: readonly Step[] }
  | { readonly kind: "not" | "negative"; readonly of: Expression }
  | { readonly kind: "logic"; readonly operator: "AND" | "OR"; readonly left: Expression; readonly right: Expression }
  | { readonly kind: "compare"; readonly operator: Comparison; readonly left: Expression; readonly right: Expression }
  | { readonly kind: "calculate"; readonly operator: Operator; readonly left: Expression; readonly right: Expression }
  | { readonly kind: "concatenate"; readonly left: Expression; readonly right: Expression }
  | { readonly kind: "is"; readonly of: Expression; readonly what: "NULL" | "MISSING" }
  | { readonly kind: "list"; readonly of: readonly Expression[] }
  | { readonly kind: "in"; readonly of: Expression; readonly list: readonly Expression[] }
  | { readonly kind: "between"; readonly of: Expression; readonly low: Expression; readonly high: Expression }
  | {
      readonly kind: "like";
      readonly of: Expression;
      readonly pattern: Expression;
      readonly escape: Expression | undefined;
    }
  | {
      readonly kind: "case";
      readonly of: Expression | undefined;
      readonly branches: readonly { readonly when: Expression; readonly result: Expression }[];
      readonly otherwise: Expression | undefined;
    }
  | { readonly kind: "cast"; readonly of: Expression; readonly type: CastType }
  | { readonly kind: "call"; readonly name: string; readonly inputs: readonly Expression[] }
  | { readonly kind: "aggregate"; readonly name: AggregateName; readonly of: Expression | undefined }
  | { readonly kind: "extract"; readonly part: ExtractPart; readonly of: Expression }
  | {
      readonly kind: "date";
      readonly name: "DATE_ADD" | "DATE_DIFF";
      readonly part: DatePart;
      readonly inputs: readonly [Expression, Expression];
    }
  | {
      readonly kind: "trim";
      readonly where: "LEADING" | "TRAILING" | "BOTH";
      readonly characters: Expression | undefined;
      readonly of: Expression;
    };

/** One item of the SELECT list; `alias.*` has no expression. */
export interface Item {
  readonly expression: Expression | undefined;
  /** What it is called in the output when AS or its own name says so. */
  readonly name: string | undefined;
}

/** A step from the object to its records: stars are all elements of a list, and all members of an object. */
export type SourceStep = NameStep | number | "*" | ".*";

/** A whole query. */
export interface Query {
  /** "*": records as they are. */
  readonly items: "*" | readonly Item[];
  readonly path: readonly SourceStep[];
  readonly alias: string | undefined;
  readonly where: Expression | undefined;
  readonly limit: number | undefined;
}

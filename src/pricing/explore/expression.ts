/** Filter expressions of Cost Explorer, Budgets and cost categories: And, Or, Not over dimensions, tags and cost categories. */
import type { CostLine } from "../../kernel/costs.ts";
import { type AccountNames, dimensionReader, type LineReader } from "./dimensions.ts";

/** Values that one key has to have. */
export interface KeyValues {
  readonly Key?: string | undefined;
  readonly Values?: readonly string[] | undefined;
  readonly MatchOptions?: readonly string[] | undefined;
}

/** An expression as the APIs take it: one member is stated. */
export interface CostExpression {
  readonly Or?: readonly CostExpression[] | undefined;
  readonly And?: readonly CostExpression[] | undefined;
  readonly Not?: CostExpression | undefined;
  readonly Dimensions?: KeyValues | undefined;
  readonly Tags?: KeyValues | undefined;
  readonly CostCategories?: KeyValues | undefined;
}

/** What reading lines needs besides the lines. */
export interface LineWorld {
  readonly accountNames: AccountNames;
  /** Value of a cost category on a line; "" where it has none. Undefined: there is no such category. */
  readonly category: (name: string) => LineReader | undefined;
}

/** Whether a line is wanted. */
export type LineTest = (line: CostLine) => boolean;

/** Expressions may be nested this deep before AWS refuses them (quota "filter expressions"). */
const deepest = 10;

/** Why an expression cannot be used, in words for a ValidationException; undefined when it can. */
export function expressionProblem(
  expression: CostExpression,
  known: ReadonlySet<string>,
  depth = 1,
): string | undefined {
  const stated = Object.entries(expression).filter(([, value]) => value !== undefined);
  if (stated.length !== 1)
    return "Expressions must have exactly one of: And, Or, Not, Dimensions, Tags, CostCategories";
  if (depth > deepest) return "Filter expression is nested too deep";
  const { And, Or, Not, Dimensions, Tags, CostCategories } = expression;
  const nested = And ?? Or;
  if (nested !== undefined) {
    if (nested.length < 2) return `${And === undefined ? "Or" : "And"} expression must have at least 2 operands`;
    return nested.map((each) => expressionProblem(each, known, depth + 1)).find((problem) => problem !== undefined);
  }
  if (Not !== undefined) return expressionProblem(Not, known, depth + 1);
  if (Dimensions !== undefined) {
    if (Dimensions.Key === undefined || !known.has(Dimensions.Key)) return `Invalid dimension: ${Dimensions.Key ?? ""}`;
    if ((Dimensions.Values ?? []).length === 0) return "Dimensions filter must have at least one value";
  }
  return matchProblem(Dimensions ?? Tags ?? CostCategories ?? {});
}

function matchProblem({ Key, Values = [], MatchOptions = [] }: KeyValues): string | undefined {
  if (MatchOptions.includes("ABSENT")) {
    return Values.length > 0 ? "Values must not be present when MatchOptions is ABSENT" : undefined;
  }
  return Key === undefined || Key === "" ? "Filter key must not be empty" : undefined;
}

/** Makes the test of a checked expression; cost categories that do not exist match nothing. */
export function newLineTest(expression: CostExpression, world: LineWorld): LineTest {
  const { And, Or, Not, Dimensions, Tags, CostCategories } = expression;
  if (And !== undefined) {
    const tests = And.map((each) => newLineTest(each, world));
    return (line) => tests.every((test) => test(line));
  }
  if (Or !== undefined) {
    const tests = Or.map((each) => newLineTest(each, world));
    return (line) => tests.some((test) => test(line));
  }
  if (Not !== undefined) {
    const test = newLineTest(Not, world);
    return (line) => !test(line);
  }
  if (Dimensions !== undefined) return valueTest(dimensionReader(Dimensions.Key ?? "", world.accountNames), Dimensions);
  if (Tags !== undefined) return valueTest(tagReader(Tags.Key ?? ""), Tags);
  if (CostCategories !== undefined) return valueTest(world.category(CostCategories.Key ?? ""), CostCategories);
  return () => true;
}

/** The value of a tag; "" without it. */
export function tagReader(key: string): LineReader {
  return (line) => (Object.hasOwn(line.tags, key) ? (line.tags[key] ?? "") : "");
}

function valueTest(read: LineReader | undefined, { Values = [], MatchOptions = [] }: KeyValues): LineTest {
  if (read === undefined) return () => false;
  if (MatchOptions.includes("ABSENT")) return (line) => read(line) === "";
  // A key alone: whatever has it.
  if (Values.length === 0) return (line) => read(line) !== "";
  const matches = newMatcher(Values, MatchOptions);
  const known = new Map<string, boolean>();
  return (line) => {
    const value = read(line);
    let answer = known.get(value);
    if (answer === undefined) known.set(value, (answer = matches(value)));
    return answer;
  };
}

/** How values match: EQUALS and CASE_SENSITIVE unless it is said otherwise. */
export function newMatcher(values: readonly string[], options: readonly string[]): (value: string) => boolean {
  const fold = options.includes("CASE_INSENSITIVE") ? (text: string) => text.toLowerCase() : (text: string) => text;
  const wanted = values.map(fold);
  const tests: ((value: string, each: string) => boolean)[] = [];
  if (options.includes("STARTS_WITH")) tests.push((value, each) => value.startsWith(each));
  if (options.includes("ENDS_WITH")) tests.push((value, each) => value.endsWith(each));
  if (options.includes("CONTAINS")) tests.push((value, each) => value.includes(each));
  if (options.includes("GREATER_THAN_OR_EQUAL")) tests.push((value, each) => Number(value) >= Number(each));
  if (options.includes("EQUALS") || tests.length === 0) tests.push((value, each) => value === each);
  return (value) => wanted.some((each) => tests.some((test) => test(fold(value), each)));
}

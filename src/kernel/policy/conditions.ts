/** The `Condition` element: all its conditions must hold. */
import { operators, type Operator } from "./operators.ts";
import type { KeyLookup } from "./keys.ts";
import type { PatternMatcher } from "./pattern.ts";
import type { PolicyCondition, PolicyDocument } from "./document.ts";

/** Whether one condition holds for a request. */
export type ConditionTest = (keys: KeyLookup) => boolean;

/** Compiles one condition. */
export function newConditionTest(condition: PolicyCondition, version: PolicyDocument["version"]): ConditionTest {
  const name = condition.key.toLowerCase();
  if (condition.operator === "Null") return newNullTest(name, condition.values);
  const operator = operators.get(condition.operator);
  if (operator === undefined) return () => false;
  const wanted = condition.values.map((value) => operator.compile(value, version));
  const { qualifier, ifExists } = condition;
  return (keys) => {
    const values = keys.find(name);
    // To the set operators an empty text is an empty set (IAM guide, "Multivalued context keys").
    const empty = values?.length === 1 && values[0] === "" && qualifier !== undefined;
    if (values === undefined || values.length === 0 || empty) {
      if (qualifier === "ForAllValues") return true;
      return ifExists || (operator.negated && qualifier === undefined);
    }
    return holds(operator, qualifier, values, wanted, keys);
  };
}

function holds(
  operator: Operator,
  qualifier: PolicyCondition["qualifier"],
  values: readonly string[],
  wanted: readonly PatternMatcher[],
  keys: KeyLookup,
): boolean {
  // Without a qualifier a negated operator speaks of all values of the key, any other of at least one.
  const all = qualifier === "ForAllValues" || (qualifier === undefined && operator.negated);
  for (const value of values) {
    const satisfied = matchesAny(value, wanted, keys) !== operator.negated;
    if (satisfied !== all) return satisfied;
  }
  return all;
}

function matchesAny(value: string, wanted: readonly PatternMatcher[], keys: KeyLookup): boolean {
  for (const matches of wanted) if (matches(value, keys) === true) return true;
  return false;
}

/** `Null` with "true" wants the key to be absent, with "false" to be there with a value. */
function newNullTest(name: string, values: readonly string[]): ConditionTest {
  const absences = values.map((value) => value.toLowerCase() === "true");
  return (keys) => {
    const found = keys.find(name);
    return absences.includes(found === undefined || found.length === 0);
  };
}
